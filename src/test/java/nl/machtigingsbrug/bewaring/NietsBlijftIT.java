package nl.machtigingsbrug.bewaring;

import static nl.machtigingsbrug.scenario.Zaakgesprek.DOCHTER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.MOEDER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.berichtMetBijlage;
import static nl.machtigingsbrug.scenario.Zaakgesprek.dochterVoorMoeder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** All that one aanvraag can leave behind, and what is left of it when its terms are over. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.bewaring.voorbeeldstad.aanvraag=P30D",
      "machtigingsbrug.bewaring.voorbeeldstad.kenmerk=P90D",
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.levering.poort=300ms",
      "machtigingsbrug.berichtenbox.uitslagen-elke=500ms",
      "machtigingsbrug.communicatie.contact.gemeenten.voorbeeldstad.open-klant.klantcontact=true",
      "machtigingsbrug.communicatie.verzending.gemeenten.voorbeeldstad.contactpersoon=https://loket.example/1",
      "machtigingsbrug.communicatie.verzending.gemeenten.voorbeeldstad.bijlagetype=Bijlage",
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldstad.einde-vertegenwoordiging=VERVANGEN",
      "db-scheduler.polling-interval=200ms"
    })
@DirtiesContext
class NietsBlijftIT {

  /** Tables that hold nobody, or have a term of their own and a test of it. */
  private static final Set<String> BLIJFT =
      Set.of(
          "flyway_schema_history",
          "scheduled_tasks",
          "mapping_versie",
          "dosering",
          // Lines have the term of the logboek.
          "logboek_regel",
          "logboek_persoon",
          "logboek_zegel",
          // Hashes, a day after the evidence expired and 7 days after the question.
          "bewijs_gezien",
          // Hashes of signatures, an hour.
          "ondertekend_bericht",
          "berichtenbox_abonnement");

  private static final Duration GEDULD = Duration.ofSeconds(30);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Buren BUREN = Buren.vers();
  private static final Kanaalburen KANALEN = BUREN.kanalen();

  @LocalServerPort private int poort;
  @Autowired private Bewaarronde ronde;
  @Autowired private JdbcClient db;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @Test
  void naDeTermijnenIsErNergensNogIets() throws IOException {
    String aanvraag = laatAllesAchter();
    List<String> gevuld = gevuld();
    assertThat(gevuld)
        .contains(
            "brief",
            "briefstuk",
            "berichtenbox_brief",
            "verzending",
            "verzendregistratie",
            "vervolgdocumenten",
            "vervolgbijlage",
            "herhaling",
            "vertegenwoordiging_aanvraag",
            "document_blok");
    // Only what is listed here is looked at: a new table is no exception by itself.
    assertThat(leeg())
        .isSubsetOf(
            "briefpartij",
            "gebeurtenis",
            "levering_na",
            "leveringsstop",
            "notificatie",
            "schaduwwaarneming",
            "statusmelding",
            "terugkoppeling",
            "werkvoorraad",
            "zaakbericht",
            "zaakbericht_blok",
            "zds_nummer");
    verouder();

    ronde.loop();
    assertThat(gevuld()).as("the letter is not with the print street yet").isEqualTo(gevuld);

    drukAf();
    ronde.loop();
    assertThat(gevuld())
        .containsExactlyInAnyOrder("aanvraag", "levering", "herhaling", "herhaling_levering");

    db.sql("update aanvraag set verwijderd_op = now() - interval '91 days'").update();
    ronde.loop();
    assertThat(gevuld()).isEmpty();
    for (String tabel : BLIJFT) {
      assertThat(db.sql("select to_jsonb(t)::text from " + tabel + " t").query(String.class).list())
          .as(tabel)
          .noneMatch(rij -> rij.contains(DOCHTER) || rij.contains(MOEDER))
          .noneMatch(rij -> !tabel.startsWith("logboek_") && rij.contains(aanvraag));
    }
  }

  private String laatAllesAchter() throws IOException {
    KANALEN.abonnementen().abonneer(DOCHTER, Kanaalburen.BERICHTTYPE);
    KANALEN.ebms().lot("DELIVERED");
    for (String wie : new String[] {DOCHTER, MOEDER}) {
      KANALEN.brp().schrijfIn(wie, Inwoner.van("P. de Proef", "Dorpsstraat 1", "1234 AB STAD"));
    }
    String aanvraag =
        gesprek
            .neemIn(
                dochterVoorMoeder(Buren.GEMEENTE)
                    + "  documenten: [ { naam: brief.pdf, mediatype: application/pdf, bytes: 1000 } ]\n")
            .path("id")
            .asText();
    gesprek.portaal().wachtOpEinde(aanvraag, GEDULD);
    String bericht = gesprek.stuur(berichtMetBijlage(aanvraag, "besluit"));
    await()
        .atMost(GEDULD)
        .until(
            () ->
                gesprek
                    .beheer()
                    .lees("/v1/vervolgberichten/" + bericht)
                    .inhoud()
                    .path("verzendingen")
                    .findValuesAsText("stand")
                    .containsAll(List.of("BEZORGD", "AANGEBODEN")));
    gesprek.trekIn(aanvraag);
    await()
        .atMost(GEDULD)
        .until(
            () ->
                db.sql(
                            """
                            select count(*) filter (where staat <> 'GELEVERD')
                              + 5 * (1 - count(*) filter (where route = 'uit-roleinde-zgw'))
                              + 5 * (2 - count(*) filter (where route = 'uit-klantcontact-open-klant'))
                            from levering""")
                        .query(Integer.class)
                        .single()
                    == 0);
    db.sql(
            """
            insert into herhaling (id, gemeente, afnemer, verzoek, inhoudsmerk, begonnen)
            values (?, 'voorbeeldstad', 'beheer', 'v-1', 'x', now() - interval '91 days')""")
        .params(UUID.randomUUID())
        .update();
    db.sql(
            """
            insert into herhaling_levering (herhaling_id, levering_id, volgnummer)
            select h.id, l.id, 1 from herhaling h, levering l where l.reeks = 'ZAAK'""")
        .update();
    return aanvraag;
  }

  private void verouder() {
    db.sql("update aanvraag set ontvangen = now() - interval '400 days'").update();
    db.sql("update levering set gewijzigd = now() - interval '400 days'").update();
    db.sql("update vertegenwoordiging set gezien = now() - interval '400 days'").update();
  }

  private void drukAf() {
    db.sql(
            """
            insert into briefpartij (id, gemeente, naam, gesloten, opgeruimd)
            values (?, 'voorbeeldstad', 'proef', now() - interval '31 days', now())""")
        .params(UUID.randomUUID())
        .update();
    db.sql("update brief set partij_id = (select id from briefpartij), volgnummer = 1").update();
  }

  private List<String> leeg() {
    List<String> leeg = new ArrayList<>(tabellen());
    leeg.removeAll(gevuld());
    return leeg;
  }

  private List<String> gevuld() {
    return tabellen().stream()
        .filter(
            tabel ->
                db.sql("select exists (select 1 from " + tabel + ")").query(Boolean.class).single())
        .toList();
  }

  private List<String> tabellen() {
    return db
        .sql(
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by 1""")
        .query(String.class)
        .list()
        .stream()
        .filter(tabel -> !BLIJFT.contains(tabel))
        .toList();
  }
}
