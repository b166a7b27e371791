package nl.machtigingsbrug.zds.modus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.ondertekening.Herhaalgeheugen;
import nl.machtigingsbrug.zds.Zaakregels;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Each mode over real SOAP, before an old zaaksysteem that takes everything. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "db-scheduler.polling-interval=200ms",
      "machtigingsbrug.communicatie.afzenders.voorbeeldstad.statusbericht=WIJ",
      "machtigingsbrug.communicatie.afzenders.voorbeelddorp.statusbericht=WIJ",
      "machtigingsbrug.zds.modus.gemeenten.voorbeelddorp.vervolgberichten=true"
    })
class ModusIT {

  private static final String HAVEN = "voorbeeldhaven";
  private static final String GEMACHTIGDE = "999990019";
  private static final String VERTEGENWOORDIGDE = "999990020";
  private static final byte[] BV03 =
      "<?xml version='1.0' ?>\r\n<S:Envelope\txmlns:S='http://schemas.xmlsoap.org/soap/envelope/' ><S:Body/></S:Envelope>"
          .getBytes(StandardCharsets.UTF_8);
  private static final Buren BUREN = Buren.vers();
  private static final List<String> ONTVANGEN = new CopyOnWriteArrayList<>();
  private static final HttpServer OUD = oud();
  private static final Modussleutels SLEUTELS = Modussleutels.nieuw();
  private static final ObjectMapper JSON = new ObjectMapper();

  @LocalServerPort private int poort;
  @Autowired private JdbcClient db;
  @Autowired private Herhaalgeheugen herhalingen;
  @Autowired private Logboek logboek;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    SLEUTELS.eigenschappen("voorbeeldhaven", (naam, waarde) -> register.add(naam, () -> waarde));
    for (String gemeente : List.of("voorbeeldstad", "voorbeeldhaven")) {
      modus(register, "machtigingsbrug.zds.modus.gemeenten." + gemeente + ".");
    }
  }

  private static void modus(DynamicPropertyRegistry register, String modus) {
    register.add(modus + "modus", () -> "DOORGEVEN");
    register.add(modus + "diensten.wmo-aanvraag", () -> "VERRIJKEN");
    register.add(modus + "zaaktypen.B0758", () -> "SCHADUW");
    register.add(modus + "diensten.bezwaar", () -> "VERTALEN");
    register.add(modus + "vervolgberichten", () -> "true");
    register.add(
        modus + "zds11.ontvang-asynchroon",
        () -> "http://localhost:" + OUD.getAddress().getPort() + "/oud");
  }

  @Test
  void zonderBewijsGaatAllesZoalsHetIs() throws Exception {
    String bericht = bericht("X1", "", Zdsproef.initiator(VERTEGENWOORDIGDE));

    HttpResponse<byte[]> antwoord = stuur(bericht);

    assertThat(antwoord.body()).isEqualTo(BV03);
    assertThat(ONTVANGEN).contains(bericht);
  }

  @Test
  void metBewijsKomtDeGemachtigdeErbijOokBijHerhaling() throws Exception {
    String bericht =
        bericht(
            "B0757",
            Zdsproef.extra("bewijsreferentie", referentie()),
            Zdsproef.initiator(VERTEGENWOORDIGDE));

    assertThat(stuur(bericht).body()).isEqualTo(BV03);
    assertThat(stuur(bericht).body()).isEqualTo(BV03);

    int plaats = bericht.indexOf("<heeftAlsInitiator");
    assertThat(ONTVANGEN)
        .filteredOn(
            gezien ->
                gezien.startsWith(bericht.substring(0, plaats))
                    && gezien.endsWith(bericht.substring(plaats)))
        .hasSize(2)
        .allMatch(gezien -> gezien.contains("heeftAlsGemachtigde"))
        .allMatch(gezien -> gezien.contains(">" + GEMACHTIGDE + "<"));
    String andereZaak = bericht.replaceAll("<identificatie>[^<]*", "<identificatie>1900777777");
    assertThat(tekst(stuur(andereZaak))).contains("Fault", "MB-BEWIJS-03");
    String onbekend = bericht("B0757", Zdsproef.extra("bewijsreferentie", "x".repeat(43)), "");
    assertThat(tekst(stuur(onbekend))).contains("Fault", "MB-BEWIJS-01");
  }

  /** In the gemeente where all is signed, the zaaksysteem sees who answers for what it gets. */
  @Test
  void watOndertekendKomtGaatOndertekendVerder() throws Exception {
    for (String zaaktype : List.of("X1", "B0758")) {
      String ongewijzigd =
          SLEUTELS.getekend(bericht(zaaktype, "", Zdsproef.initiator(VERTEGENWOORDIGDE)));
      assertThat(tekst(stuur(HAVEN, ongewijzigd))).isEqualTo(tekst(BV03));
      assertThat(ONTVANGEN).contains(ongewijzigd);
      assertThat(Modussleutels.isVan(SLEUTELS.zender(), ongewijzigd)).isTrue();
    }
    String bewijs = Zdsproef.extra("bewijsreferentie", referentie(HAVEN));
    String bericht =
        SLEUTELS.getekend(bericht("B0757", bewijs, Zdsproef.initiator(VERTEGENWOORDIGDE)));

    assertThat(tekst(stuur(HAVEN, bericht))).isEqualTo(tekst(BV03));

    assertThat(ONTVANGEN)
        .filteredOn(gezien -> gezien.contains(">" + GEMACHTIGDE + "<"))
        .filteredOn(gezien -> Modussleutels.isVan(SLEUTELS.gemeente(), gezien))
        .hasSize(1)
        .noneMatch(gezien -> Modussleutels.isVan(SLEUTELS.zender(), gezien));
    assertThat(tekst(stuur(HAVEN, bericht))).contains("Fault", "MB-STUF-51");
    assertThat(tekst(stuur(HAVEN, SLEUTELS.getekend(bericht("X1", "", "")).replace("X1", "X2"))))
        .contains("Fault", "MB-STUF-04");
  }

  /** Every instance asks the same database, so that one of two that ask at once is the first. */
  @Test
  void eenHandtekeningIsOveralEenKeerNieuw() {
    assertThat(
            IntStream.range(0, 8)
                .parallel()
                .filter(i -> herhalingen.isNieuw(HAVEN, "a".repeat(64)))
                .count())
        .isEqualTo(1);
    assertThat(herhalingen.isNieuw("voorbeeldstad", "a".repeat(64))).isTrue();
  }

  @Test
  void eenAnderBerichtMetBewijsGaatZoalsHetIsEnStaatInHetLogboek() throws Exception {
    String bewijs = Zdsproef.extra("bewijsreferentie", referentie());
    String zaak = bericht("B0757", bewijs, Zdsproef.initiator(VERTEGENWOORDIGDE));
    String nummer = zaak.replaceAll("(?s).*<identificatie>([^<]*).*", "$1");
    assertThat(stuur(zaak).body()).isEqualTo(BV03);
    String isVan = zaak.replaceAll("(?s).*(<isVan.*</isVan>).*", "$1");
    String status = status(nummer).replace("<heeft", bewijs + isVan + "<heeft");

    assertThat(stuur(status).body()).isEqualTo(BV03);

    assertThat(ONTVANGEN).contains(status);
    // The follow-up to the status writes lines of its own, when it gets there.
    assertThat(Zaakregels.van(logboek, nummer))
        .extracting(Handeling::resultaat)
        .containsExactlyInAnyOrder("creeerZaak", "updateZaak");
    assertThat(tekst(stuur(status.replace(nummer, "1900777778"))))
        .contains("Fault", "MB-BEWIJS-03");
  }

  @Test
  void deSchaduwVertelt() throws Exception {
    String bericht =
        bericht(
            "B0758",
            Zdsproef.extra("bewijsreferentie", referentie()),
            Zdsproef.initiator(VERTEGENWOORDIGDE));

    assertThat(stuur(bericht).body()).isEqualTo(BV03);
    assertThat(stuur(bericht).body()).isEqualTo(BV03);

    assertThat(ONTVANGEN).filteredOn(bericht::equals).hasSize(2);
    await()
        .until(
            () ->
                db.sql("select count(*) from schaduwwaarneming").query(Integer.class).single() > 0);
    Thread.sleep(300);
    JsonNode rapport = JSON.readTree(haal("/v1/schaduwrapporten?gemeente=voorbeeldstad").body());
    assertThat(rapport.path("berichten").asInt()).isEqualTo(1);
    assertThat(rapport.at("/diensten/0/dienst").asText()).isEqualTo("wmo-aanvraag");
    assertThat(rapport.at("/diensten/0/verschillen").findValuesAsText("code"))
        .contains("GEMACHTIGDE_ERBIJ");
    HttpResponse<String> pagina = haal("/v1/schaduwrapporten/_toon?gemeente=voorbeeldstad");
    assertThat(pagina.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    String doel = System.getProperty("schaduwpagina");
    if (doel != null) {
      java.nio.file.Files.writeString(java.nio.file.Path.of(doel), pagina.body());
    }
    assertThat(pagina.body())
        .contains("Wat zou er anders gaan?", "de gemachtigde komt bij de zaak");
    assertThat(
            db.sql("select to_jsonb(s)::text from schaduwwaarneming s").query(String.class).list())
        .noneMatch(rij -> rij.contains("99999"));
    assertThat(haal("/v1/schaduwrapporten?gemeente=elders").body()).contains("MB-TOEGANG-03");
    for (String dagen : List.of("van=2026-13-01", "van=2026-02-01&tot=2026-01-31")) {
      assertThat(haal("/v1/schaduwrapporten?gemeente=voorbeeldstad&" + dagen).body())
          .contains("MB-BERICHT-04");
    }
  }

  @Test
  void eenStatusLeidtEenKeerTotEenBericht() throws Exception {
    String zaak = bericht("B0757", "", Zdsproef.initiator(VERTEGENWOORDIGDE));
    String nummer = zaak.replaceAll("(?s).*<identificatie>([^<]*).*", "$1");
    assertThat(stuur(zaak).statusCode()).isEqualTo(200);
    String status = status(nummer);

    assertThat(stuur(status).body()).isEqualTo(BV03);
    assertThat(stuur(status.replace("ref-1", "ref-2")).body()).isEqualTo(BV03);

    await()
        .until(
            () ->
                db.sql(
                            """
                        select count(*) from statusmelding
                        where gemeente = 'voorbeeldstad' and uitkomst = 'BERICHT'""")
                        .query(Integer.class)
                        .single()
                    == 1);
    assertThat(
            db.sql("select count(*) from statusmelding where gemeente = 'voorbeeldstad'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(
            db.sql(
                    """
                    select soort from vervolgbericht
                    where id = (select vervolgbericht_id from statusmelding
                      where gemeente = 'voorbeeldstad')""")
                .query(String.class)
                .single())
        .isEqualTo("STATUSBERICHT");
  }

  @Test
  void ookEenVertaaldeStatusLeidtTotEenBericht() throws Exception {
    BUREN.zaaksysteem("voorbeelddorp").geefScope("zaken.statussen.toevoegen");
    String zaak = bericht("BEZWAAR", "", Zdsproef.initiator(VERTEGENWOORDIGDE));
    String nummer = zaak.replaceAll("(?s).*<identificatie>([^<]*).*", "$1");
    assertThat(tekst(stuur("voorbeelddorp", zaak))).contains("Bv03");

    assertThat(tekst(stuur("voorbeelddorp", status(nummer).replace("ref-1", "ref-2"))))
        .contains("Bv03");

    await()
        .until(
            () ->
                db.sql(
                            """
                        select count(*) from statusmelding
                        where gemeente = 'voorbeelddorp' and uitkomst = 'BERICHT'""")
                        .query(Integer.class)
                        .single()
                    == 1);
  }

  private static String status(String nummer) {
    String kop = Zdsproef.creeerZaak("B0757", "", "");
    return kop.substring(0, kop.indexOf("<parameters>"))
        + """
        <parameters><st:mutatiesoort>W</st:mutatiesoort><st:indicatorOvername>V</st:indicatorOvername></parameters>
        <object st:entiteittype="ZAK" st:verwerkingssoort="W"><identificatie>%1$s</identificatie></object>
        <object st:entiteittype="ZAK" st:verwerkingssoort="W"><identificatie>%1$s</identificatie>
        <heeft st:entiteittype="ZAKSTT" st:verwerkingssoort="T"><gerelateerde st:entiteittype="STT"
        st:verwerkingssoort="I"><volgnummer>2</volgnummer><omschrijving>In behandeling</omschrijving>
        </gerelateerde><datumStatusGezet>20260821101500</datumStatusGezet></heeft></object>
        </zakLk01></s:Body></s:Envelope>"""
            .formatted(nummer);
  }

  private static String bericht(String zaaktype, String extra, String rollen) {
    String nummer = "1900" + UUID.randomUUID().toString().substring(0, 8);
    return Zdsproef.creeerZaak(zaaktype, extra, rollen).replace("1900208938", nummer);
  }

  private String referentie() throws Exception {
    return referentie("voorbeeldstad");
  }

  private String referentie(String gemeente) throws Exception {
    HttpResponse<String> antwoord =
        HttpClient.newHttpClient()
            .send(
                verzoek("/v1/bewijzen")
                    .header("Content-Type", "application/json")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            """
                            {"soort":"authenticatiecontext","gemeente":"%s","dienst":"wmo-aanvraag","inhoud":
                             {"source":"digid","levelOfAssurance":"urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard",
                              "representee":{"identifierType":"bsn","identifier":"%s"},
                              "authorizee":{"legalSubject":{"identifierType":"bsn","identifier":"%s"}},
                              "mandate":{"services":[{"id":"00000000-0000-4000-8000-000000000002"}]}}}"""
                                .formatted(gemeente, VERTEGENWOORDIGDE, GEMACHTIGDE)))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return JSON.readTree(antwoord.body()).path("bewijsreferentie").asText();
  }

  private HttpResponse<byte[]> stuur(String bericht) throws Exception {
    return stuur("voorbeeldstad", bericht);
  }

  private HttpResponse<byte[]> stuur(String gemeente, String bericht) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            verzoek("/v1/zds/" + gemeente + "/zds11/OntvangAsynchroon")
                .header("Content-Type", Zdsproef.SOAP11)
                .POST(HttpRequest.BodyPublishers.ofString(bericht))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpResponse<String> haal(String pad) throws Exception {
    return HttpClient.newHttpClient()
        .send(verzoek(pad, Buren.BEHEER).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder verzoek(String pad) {
    return verzoek(pad, Buren.PORTAAL);
  }

  private HttpRequest.Builder verzoek(String pad, String wie) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
        .header("Authorization", "Bearer " + BUREN.inlog().token(wie));
  }

  private static String tekst(HttpResponse<byte[]> antwoord) {
    return tekst(antwoord.body());
  }

  private static String tekst(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static HttpServer oud() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/oud",
          http -> {
            try (InputStream in = http.getRequestBody()) {
              ONTVANGEN.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            http.getResponseHeaders().set("Content-Type", "text/xml;charset=UTF-8");
            http.sendResponseHeaders(200, BV03.length);
            http.getResponseBody().write(BV03);
            http.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
