package nl.machtigingsbrug.communicatie.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.junit.jupiter.api.Test;

/** Every call is one that the published contracts allow. */
class ContactContractTest {

  private static final String UUID = "11111111-1111-4111-8111-111111111111";
  private static final OpenKlantInstellingen BIJ =
      new OpenKlantInstellingen(
          Basisadres.of("https://klant.example/klantinteracties/api/v1"),
          new Geheim("token"),
          true,
          true,
          "open-zaak");

  @Test
  void eenKlantcontactMetTweeBetrokkenenVoldoet() throws IOException {
    Contract contract = klantinteracties();
    var opdracht = Voorbeeldopdracht.voor(Kanaal.EMAIL).onderwerp("x".repeat(250)).maak();

    contract.controleer(
        "MaakKlantcontact", Klantcontactbericht.klantcontact(opdracht, BIJ, UUID, Instant.EPOCH));
    contract.controleer(
        "MaakKlantcontact", Klantcontactbericht.klantcontact(opdracht, BIJ, "", Instant.EPOCH));
    contract.controleer("Betrokkene", Klantcontactbericht.tweede(UUID, UUID, "klant"));
  }

  @Test
  void deVraagNaarEenPartijGebruiktAlleenBestaandeFiltersEnCodes() throws IOException {
    JsonNode api =
        new YAMLMapper()
            .readTree(
                Contract.bestand("klantinteracties", "open-klant-klantinteracties-openapi.yaml")
                    .toFile());
    List<String> filters = api.at("/paths/~1partijen/get/parameters").findValuesAsText("name");
    JsonNode schemas = api.at("/components/schemas");
    for (Partijnummer nummer :
        Stream.of(
                new NatuurlijkPersoon(Voorbeeldopdracht.DOCHTER),
                new Organisatie(new KvkNummer("90000019")),
                new Organisatie(new Rsin("999998894")),
                new Vestiging(new KvkNummer("90000019"), new Vestigingsnummer("990000541921")))
            .map(partij -> Partijnummer.bijOpenKlant(partij, BIJ).orElseThrow())
            .toList()) {
      URI adres = OpenKlantPartij.vraag(nummer, BIJ).adres();
      assertThat(filters)
          .containsAll(
              Stream.of(adres.getQuery().split("&")).map(deel -> deel.split("=")[0]).toList());
      assertThat(waarden(schemas, "CodeObjecttypeEnum")).contains(nummer.objecttype());
      assertThat(waarden(schemas, "CodeSoortObjectIdEnum")).contains(nummer.soort());
      assertThat(waarden(schemas, "CodeRegisterEnum")).contains(nummer.register());
    }
  }

  @Test
  void deVraagAanDeProfielServiceVoldoet() throws IOException {
    Contract contract = Contract.van("berichtenbox", "profiel-service-openapi.trimmed.yaml");

    for (var partij :
        List.of(
            new NatuurlijkPersoon(Voorbeeldopdracht.DOCHTER),
            new Organisatie(new KvkNummer("90000019")),
            new Organisatie(new Rsin("999998894")))) {
      contract.controleer(
          "PartijRequest",
          Profielvraag.van(partij)
              .orElseThrow()
              .bericht(
                  new ProfielInstellingen(
                      Basisadres.of("https://profiel.example"), null, "Voorbeeldstad")));
    }
  }

  @Test
  void zonderToestemmingGaatGeenBsnInEenAdres() {
    OpenKlantInstellingen zonder =
        new OpenKlantInstellingen(BIJ.basis(), BIJ.token(), false, true, "open-zaak");

    assertThat(Partijnummer.bijOpenKlant(new NatuurlijkPersoon(Voorbeeldopdracht.DOCHTER), zonder))
        .isEmpty();
    assertThat(Partijnummer.bijOpenKlant(new Organisatie(new KvkNummer("90000019")), zonder))
        .isPresent();
    assertThat(
            Map.of(
                    "vraag",
                    Partijnummer.bijOpenKlant(
                        new NatuurlijkPersoon(Voorbeeldopdracht.DOCHTER), BIJ))
                .toString())
        .doesNotContain(Voorbeeldopdracht.DOCHTER.waarde());
  }

  private static List<String> waarden(JsonNode schemas, String soort) {
    return schemas.path(soort).path("enum").valueStream().map(JsonNode::asText).toList();
  }

  private static Contract klantinteracties() throws IOException {
    return Contract.van("klantinteracties", "open-klant-klantinteracties-openapi.yaml");
  }
}
