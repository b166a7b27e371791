package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GegevensschemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void laatDoorWatAanHetSchemaVoldoet() throws IOException {
    Gegevensschema schema = buurthulp();

    assertThatCode(
            () ->
                schema.controleer(
                    JSON.readTree(
                        """
                        {"hulpvraag": "boodschappen", "adres": {"postcode": "1234AB"},
                         "momenten": ["2026-06-15"]}
                        """)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                             | gegevens.hulpvraag",
        "{'hulpvraag': 999990019}                                       | gegevens.hulpvraag",
        "{'hulpvraag': 'x', 'adres': {'postcode': '999990019'}}         | gegevens.adres.postcode",
        "{'hulpvraag': 'x', 'adres': '999990019'}                       | gegevens.adres",
        "{'hulpvraag': 'x', 'momenten': ['2026-06-15', '999990019']}    | gegevens.momenten[1]",
        "{'hulpvraag': 'x', 'momenten': ['2026-02-30']}                 | gegevens.momenten[0]",
        "{'hulpvraag': 'x', '999990019': 'y'}                           | gegevens.?",
        "{'hulpvraag': 'x', 'adres': {'999990019': 'y'}}                | gegevens.adres.?",
        "{'hulpvraag': 'x', 'adres': {'postcode': '1234AB\\n'}}          | gegevens.adres.postcode",
        "'999990019'                                                    | gegevens",
        "['999990019']                                                  | gegevens",
        "null                                                           | gegevens",
      },
      quoteCharacter = '~')
  void noemtHetPadVanHetVeldMaarNooitDeWaarde(String json, String pad) throws IOException {
    Gegevensschema schema = buurthulp();

    Afwijzing afwijzing =
        catchThrowableOfType(
            Afwijzing.class, () -> schema.controleer(JSON.readTree(json.replace('\'', '"'))));

    assertThat(afwijzing.code()).isEqualTo(Foutcode.BERICHT_VELD_ONGELDIG);
    assertThat(afwijzing.veld()).isEqualTo(pad);
    assertThat(afwijzing.toString()).doesNotContain("99999");
    assertThat(afwijzing.getCause()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0.01", "0.07", "4.35", "19.99", "1234.56", "99999.99"})
  void eenBedragInCentenIsGoed(BigDecimal bedrag) throws IOException {
    Catalogus catalogus = Catalogus.meegeleverd();
    Gegevensschema schema =
        catalogus.gegevensschema(catalogus.dienst("bijzondere-bijstand")).orElseThrow();

    assertThatCode(
            () ->
                schema.controleer(
                    JSON.readTree(
                        """
                        {"leefsituatie": "alleenstaand", "rekeningnummer": "NL00TEST0123456789",
                         "kosten": [{"soort": "medisch", "datum": "2026-06-15", "bedrag": %s}]}
                        """
                            .formatted(bedrag))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"propertyNames\": {\"pattern\": \"^[a-z]+$\"}}', gegevens.?",
    "'{\"unevaluatedProperties\": false}', gegevens.?",
    "'{\"patternProperties\": {\"^9\": {\"type\": \"array\"}}}', gegevens.?",
    "'{\"maxProperties\": 0}', gegevens",
  })
  void eenBsnAlsSleutelStaatNietInHetPad(String schema, String pad) throws IOException {
    Gegevensschema gegevensschema = new Gegevensschema(JSON.readTree(schema));

    Afwijzing afwijzing =
        catchThrowableOfType(
            Afwijzing.class,
            () -> gegevensschema.controleer(JSON.readTree("{\"999990019\": \"x\"}")));

    assertThat(afwijzing.veld()).isEqualTo(pad);
  }

  @ParameterizedTest
  @CsvSource({"$ref", "$dynamicRef", "$schema"})
  void haaltNooitIetsOpVanHetNetwerk(String sleutel) throws IOException {
    AtomicInteger gezien = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        uitwisseling -> {
          gezien.incrementAndGet();
          byte[] leeg = {'{', '}'};
          uitwisseling.sendResponseHeaders(200, leeg.length);
          uitwisseling.getResponseBody().write(leeg);
          uitwisseling.close();
        });
    server.start();
    try {
      weigert(sleutel, "http://localhost:" + server.getAddress().getPort() + "/schema.json");
      assertThat(gezien).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void haaltNooitIetsOpUitEenBestand(@TempDir Path map) throws IOException {
    Path bestand = Files.writeString(map.resolve("schema.json"), "{}");

    weigert("$ref", bestand.toUri().toString());
  }

  private static void weigert(String sleutel, String doel) {
    assertThatThrownBy(
            () -> {
              String schema = "{\"properties\": {\"a\": {\"%s\": \"%s\"}}}";
              if (sleutel.equals("$schema")) {
                schema = "{\"%s\": \"%s\"}";
              }
              new Gegevensschema(JSON.readTree(schema.formatted(sleutel, doel)))
                  .controleer(JSON.readTree("{\"a\": 1}"));
            })
        .isInstanceOf(SchemaException.class);
  }

  private static Gegevensschema buurthulp() throws IOException {
    return new Gegevensschema(
        JSON.readTree(
            Path.of("src/test/resources/diensten-goed/buurthulp.gegevens.schema.json").toFile()));
  }
}
