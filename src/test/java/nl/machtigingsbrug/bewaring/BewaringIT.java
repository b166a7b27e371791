package nl.machtigingsbrug.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.logboek.Verzegelaar;
import nl.machtigingsbrug.logboek.Zegelcontrole;
import nl.machtigingsbrug.opslag.Proefportaal;
import nl.machtigingsbrug.scenario.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The whole application; only the days go by in the database. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.bewaring.voorbeeldstad.aanvraag=P30D",
      "machtigingsbrug.bewaring.voorbeeldstad.kenmerk=P90D",
      "machtigingsbrug.levering.poort=1h",
      "db-scheduler.polling-interval=200ms"
    })
@DirtiesContext
class BewaringIT {

  private static final Path MAP = map();
  private static final Path ARCHIEF = MAP.resolve("archief");
  private static final Buren BUREN =
      Buren.start(MAP.resolve("buren"), Postgres.gedeeld().nieuweDatabase());
  private static final String MOEDER = "999990287";

  private final ObjectMapper json = new ObjectMapper();

  @LocalServerPort int poort;
  @Autowired Bewaarronde ronde;
  @Autowired LeesArchief leesArchief;
  @Autowired Verzegelaar verzegelaar;
  @Autowired Zegelcontrole controle;
  @Autowired JdbcClient db;
  private Proefportaal portaal;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    register.add("machtigingsbrug.bewaring.voorbeeldstad.archief", ARCHIEF::toString);
  }

  @BeforeEach
  void begin() {
    portaal = new Proefportaal(BUREN, poort);
  }

  @AfterEach
  void ruimOp() throws IOException {
    db.sql("drop trigger if exists stuk on aanvraag").update();
    db.sql("delete from document").update();
    db.sql("delete from aanvraag").update();
    db.sql("delete from levering").update();
    db.sql("delete from werkvoorraad").update();
    FileSystemUtils.deleteRecursively(ARCHIEF);
  }

  @Test
  void watGeleverdIsGaatNaDeTermijnNaarHetArchiefEnBlijftAlleenBekend() throws Exception {
    ObjectNode bericht = portaal.nieuw();
    String id = geleverd(bericht);
    JsonNode ervoor = portaal.lees("/v1/aanvragen/" + id).inhoud();
    verouder(id, 40);

    ronde.loop();

    assertThat(inhoud(id)).isZero();
    JsonNode erna = portaal.lees("/v1/aanvragen/" + id).inhoud();
    assertThat(erna.path("verwijderd").asText()).isNotEmpty();
    assertThat(erna.path("zaakidentificatie").asText())
        .isNotEmpty()
        .isEqualTo(ervoor.path("zaakidentificatie").asText());
    assertThat(erna.path("leveringen")).isEqualTo(ervoor.path("leveringen"));

    List<JsonNode> archief = gelezen();
    assertThat(archief).hasSize(1);
    JsonNode regel = archief.get(0);
    assertThat(regel.path("id").asText()).isEqualTo(id);
    assertThat(regel.path("optreden").toString()).contains(MOEDER);
    assertThat(regel.path("gegevens")).isEqualTo(bericht.path("gegevens"));
    assertThat(regel.at("/documenten/0/inhoud")).isEqualTo(bericht.at("/documenten/0/inhoud"));
    assertThat(regel.at("/bewijs/inhoud").asText()).isNotEmpty();
    assertThat(regel.at("/leveringen/0/staat").asText()).isEqualTo("GELEVERD");
    assertThat(regel.path("stappen")).isNotEmpty();
    assertThat(Files.readString(bestanden().get(0), StandardCharsets.ISO_8859_1))
        .doesNotContain(MOEDER, id);
    verzegelaar.verzegel();
    assertThat(controle.controleer(Buren.GEMEENTE, null).klopt()).isTrue();
  }

  @Test
  void watEenZaakberichtVroegGaatNaDeTermijnEnDatHetKwamDaarna() {
    UUID id = UUID.randomUUID();
    db.sql(
            """
            insert into levering (id, aanvraag_id, volgnummer, reeks, gemeente, bestemming, route,
              staat, aangeboden, gewijzigd)
            values (?, ?, 0, 'ZAAKBERICHT', 'voorbeeldstad', 'zaaksysteem', 'uit-zds-zgw', 'MISLUKT',
              now(), now() - interval '40 days')""")
        .params(id, id)
        .update();
    db.sql(
            """
            insert into zaakbericht (id, gemeente, afnemer, merk, inhoudsmerk, operatie, inhoud, ontvangen)
            values (?, 'voorbeeldstad', 'portaal', 'a', 'b', 'CREEER_ZAAK', 'c', now() - interval '40 days')""")
        .params(id)
        .update();
    db.sql("insert into zaakbericht_blok values (?, 0, 'd')").params(id).update();

    ronde.loop();
    assertThat(metInhoud(id)).as("what failed is for a human").isEqualTo(1);

    db.sql("update levering set staat = 'GELEVERD' where id = ?").params(id).update();
    ronde.loop();
    assertThat(metInhoud(id)).isZero();
    assertThat(db.sql("select count(*) from zaakbericht_blok").query(Integer.class).single())
        .isZero();

    db.sql("update zaakbericht set verwijderd_op = now() - interval '100 days'").update();
    ronde.loop();
    assertThat(db.sql("select count(*) from zaakbericht").query(Integer.class).single()).isZero();
    assertThat(
            db.sql("select count(*) from levering where id = ?")
                .params(id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private int metInhoud(UUID id) {
    return db.sql("select count(*) from zaakbericht where id = ? and inhoud is not null")
        .params(id)
        .query(Integer.class)
        .single();
  }

  @Test
  void eenHerhalingNaDeTermijnMaaktGeenTweedeAanvraag() {
    ObjectNode bericht = portaal.nieuw();
    String id = geleverd(bericht);
    verouder(id, 40);
    ronde.loop();

    Portaal.Antwoord weer = portaal.dienIn(bericht);

    assertThat(weer.status()).as(weer.inhoud().toString()).isEqualTo(202);
    assertThat(weer.inhoud().path("id").asText()).isEqualTo(id);
    assertThat(weer.inhoud().path("verwijderd").asText()).isNotEmpty();
    Portaal.Antwoord anders =
        portaal.dienIn(portaal.nieuw().put("kenmerk", bericht.path("kenmerk").asText()));
    assertThat(anders.inhoud().path("code").asText()).isEqualTo("MB-AANVRAAG-02");
    assertThat(portaal.dienIn(bericht.put("kenmerk", "ander")).inhoud().path("code").asText())
        .isEqualTo("MB-BEWIJS-01");
    assertThat(aantal("aanvraag")).isEqualTo(1);
    assertThat(BUREN.zaaksysteem().zakenVan(id)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WACHT", "BEZIG", "MISLUKT", "WERKVOORRAAD"})
  void watOpenStaatBlijft(String staat) {
    String id = geleverd(portaal.nieuw());
    verouder(id, 40);
    db.sql("update levering set staat = ? where aanvraag_id = ?::uuid").params(staat, id).update();

    ronde.loop();

    assertThat(inhoud(id)).isEqualTo(1);
  }

  @Test
  void watEenMensNogMoetBeslissenBlijftEnWatBeslistIsGaatVanafDan() {
    String id = geleverd(portaal.nieuw());
    verouder(id, 40);
    db.sql(
            """
            insert into werkvoorraad (id, gemeente, soort, aanvraag_id, uitleg, aangemaakt)
            values (?, 'voorbeeldstad', 'TOETSING_HERSTEL', ?::uuid, '', now() - interval '40 days')""")
        .params(UUID.randomUUID(), id)
        .update();
    ronde.loop();
    assertThat(inhoud(id)).isEqualTo(1);

    db.sql("update werkvoorraad set afgehandeld = now() - interval '29 days'").update();
    ronde.loop();
    assertThat(inhoud(id)).isEqualTo(1);

    db.sql("update werkvoorraad set afgehandeld = now() - interval '31 days'").update();
    ronde.loop();
    assertThat(inhoud(id)).isZero();
  }

  @Test
  void watNogGeenTermijnOudIsOfVanEenGemeenteZonderTermijnBlijft() {
    String jong = geleverd(portaal.nieuw());
    verouder(jong, 29);
    String elders = geleverd(portaal.nieuw());
    verouder(elders, 4000);
    db.sql("update aanvraag set gemeente = 'voorbeelddorp' where id = ?::uuid")
        .params(elders)
        .update();

    ronde.loop();

    assertThat(inhoud(jong)).isEqualTo(1);
    assertThat(inhoud(elders)).isEqualTo(1);
    assertThat(aantal("aanvraag")).isEqualTo(2);
  }

  @Test
  void zonderArchiefOmInTeSchrijvenWordtNietsVerwijderd() throws IOException {
    String id = geleverd(portaal.nieuw());
    verouder(id, 40);
    Files.writeString(ARCHIEF, "geen map");

    ronde.loop();

    assertThat(inhoud(id)).isEqualTo(1);
  }

  @Test
  void watNietTeLezenIsBlijftEnHoudtDeAnderenNietOp() throws Exception {
    String stuk = geleverd(portaal.nieuw());
    String heel = geleverd(portaal.nieuw());
    db.sql(
            "update document_blok set inhoud = 'x' where document_id in (select id from document where aanvraag_id = ?::uuid)")
        .params(stuk)
        .update();
    verouder(stuk, 41);
    verouder(heel, 40);

    ronde.loop();

    assertThat(inhoud(stuk)).isEqualTo(1);
    assertThat(inhoud(heel)).isZero();
    assertThat(gelezen()).extracting(r -> r.path("id").asText()).containsExactly(heel);
  }

  @Test
  void naEenBreukTussenArchiefEnVerwijderenStaatHetErTweeKeer() throws Exception {
    String id = geleverd(portaal.nieuw());
    verouder(id, 40);
    db.sql(
            """
            create or replace function stuk() returns trigger language plpgsql as
            $$ begin raise exception 'stuk'; end $$""")
        .update();
    db.sql("create trigger stuk before update on aanvraag for each row execute function stuk()")
        .update();
    assertThatThrownBy(ronde::loop).isInstanceOf(DataAccessException.class);
    assertThat(inhoud(id)).isEqualTo(1);
    db.sql("drop trigger stuk on aanvraag").update();

    ronde.loop();

    assertThat(inhoud(id)).isZero();
    assertThat(gelezen()).extracting(r -> r.path("id").asText()).containsExactly(id, id);
  }

  @Test
  void tweeReplicasVerwijderenElkEenDeel() throws Exception {
    List<String> ids = new ArrayList<>();
    while (ids.size() < Bewaarronde.AANVRAGEN + 5) {
      ids.add(portaal.bevestigd());
    }
    ids.forEach(portaal::eisEenZaak);
    ids.forEach(id -> verouder(id, 40));
    ExecutorService draden = Executors.newFixedThreadPool(2);
    List<Future<?>> replicas = List.of(draden.submit(ronde::loop), draden.submit(ronde::loop));
    for (Future<?> replica : replicas) {
      replica.get();
    }
    draden.shutdown();

    ids.forEach(id -> assertThat(inhoud(id)).isZero());
    assertThat(gelezen())
        .extracting(regel -> regel.path("id").asText())
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void naDeTweedeTermijnIsErNietsMeer() {
    String id = geleverd(portaal.nieuw());
    verouder(id, 40);
    ronde.loop();
    db.sql("update aanvraag set verwijderd_op = now() - interval '89 days'").update();
    ronde.loop();
    assertThat(portaal.lees("/v1/aanvragen/" + id).status()).isEqualTo(200);

    db.sql("update aanvraag set verwijderd_op = now() - interval '91 days'").update();
    ronde.loop();

    assertThat(portaal.lees("/v1/aanvragen/" + id).status()).isEqualTo(404);
    assertThat(aantal("aanvraag") + aantal("levering")).isZero();
  }

  private String geleverd(ObjectNode bericht) {
    String id = portaal.bevestigd(bericht);
    portaal.eisEenZaak(id);
    return id;
  }

  private void verouder(String id, int dagen) {
    db.sql("update aanvraag set ontvangen = now() - make_interval(days => ?) where id = ?::uuid")
        .params(dagen, id)
        .update();
    db.sql(
            "update levering set gewijzigd = now() - make_interval(days => ?) where aanvraag_id = ?::uuid")
        .params(dagen, id)
        .update();
  }

  /** 1 while all of it is there, 0 when all is gone; anything between fails. */
  private long inhoud(String id) {
    List<Long> delen = new ArrayList<>();
    for (String sql :
        List.of(
            "select count(optreden) from aanvraag where id = ?::uuid",
            "select count(gegevens) from aanvraag where id = ?::uuid",
            "select count(b.id) from aanvraag a join bewijs b on b.id = a.bewijs_id where a.id = ?::uuid",
            "select least(count(*), 1) from document where aanvraag_id = ?::uuid",
            "select least(count(*), 1) from stap join levering on levering_id = id where aanvraag_id = ?::uuid")) {
      delen.add(db.sql(sql).params(id).query(Long.class).single());
    }
    assertThat(delen).containsOnly(delen.get(0));
    return delen.get(0);
  }

  private long aantal(String tabel) {
    return db.sql("select count(*) from " + tabel).query(Long.class).single();
  }

  private List<Path> bestanden() throws IOException {
    try (Stream<Path> alle = Files.list(ARCHIEF.resolve(Buren.GEMEENTE))) {
      return alle.toList();
    }
  }

  private List<JsonNode> gelezen() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    int status =
        leesArchief.voerUit(
            new DefaultApplicationArguments(
                "lees-archief", "--map=" + ARCHIEF, "--gemeente=" + Buren.GEMEENTE),
            new PrintStream(uit, true, StandardCharsets.UTF_8));
    assertThat(status).isZero();
    List<JsonNode> regels = new ArrayList<>();
    for (String regel : uit.toString(StandardCharsets.UTF_8).split("\n")) {
      regels.add(json.readTree(regel));
    }
    return regels;
  }

  private static Path map() {
    try {
      return Files.createTempDirectory("bewaring");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
