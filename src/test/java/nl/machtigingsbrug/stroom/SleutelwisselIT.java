package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.MaakSleutels;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Verslag;
import nl.machtigingsbrug.logboek.Verzegelaar;
import nl.machtigingsbrug.logboek.Zegelcontrole;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Keys change in a running application, up to and including the end of the old ones. */
@ExtendWith(OutputCaptureExtension.class)
class SleutelwisselIT extends Innameproef {

  private static final Path SLEUTELS =
      Path.of(Objects.requireNonNull(BUREN.eigenschappen().get("machtigingsbrug.geheim.map")));

  @Autowired Aanvragen aanvragen;
  @Autowired Logboek logboek;
  @Autowired Verzegelaar verzegelaar;
  @Autowired Zegelcontrole controle;
  @Autowired List<Commando> commandos;
  @Autowired List<Kluiskolommen> kluiskolommen;

  /** Whoever adds an encrypted column says so here and to {@link Kluiskolommen}. */
  @Test
  void elkeVersleuteldeKolomIsBekend() {
    Set<String> zonderKluis =
        Set.of(
            "bewijs.referentie",
            "bewijs_gezien.sleutel",
            "briefstuk.inhoud",
            "document_blok.inhoud",
            "herhaling.inhoudsmerk",
            "logboek_persoon.waarde",
            "logboek_regel.vastlegging",
            "logboek_regel.zout",
            "logboek_zegel.handtekening",
            "logboek_zegel.hash",
            "logboek_zegel.vorige",
            "logboek_zegel.wortel",
            "notificatie.merk",
            "schaduwwaarneming.merk",
            "scheduled_tasks.task_data",
            "statusmelding.merk",
            "vertegenwoordiging.merk",
            "werkvoorraad.besluit_merk",
            "zaakbericht.inhoudsmerk",
            "zaakbericht.merk",
            "zaakbericht.stukmerk",
            "zaakbericht.zaakmerk",
            "zaakbericht_blok.inhoud",
            "zds_nummer.merk");
    Set<String> kolommen =
        new TreeSet<>(
            db.sql(
                    """
                    select table_name || '.' || column_name from information_schema.columns
                    where table_schema = 'public' and data_type = 'bytea'
                    """)
                .query(String.class)
                .list());
    kolommen.removeAll(zonderKluis);

    assertThat(
            kluiskolommen.stream()
                .flatMap(eigen -> eigen.kluiskolommen().stream())
                .map(SleutelwisselIT::naam))
        .containsExactlyInAnyOrderElementsOf(kolommen);
  }

  @Test
  void wisseltZonderHerstartEnMaaktDeOudeSleutelsOverbodig(CapturedOutput log) throws Exception {
    String eerste = neemIn();
    verzegelaar.verzegel();
    int regels = regels().size();
    Map<String, Set<String>> oud = sleutelsVanDeRijen();

    for (String soort : List.of("kluis", "index", "spool", "zegel")) {
      maakSleutels("--voeg-toe=" + soort);
      wachtOp(log, soort, 1);
      maakSleutels("--maak-primair=" + soort, "--meteen");
      wachtOp(log, soort, 2);
    }

    String tweede = neemIn();
    verzegelaar.verzegel();
    Map<String, Set<String>> beide = sleutelsVanDeRijen();
    // No back office told or sent anything here.
    assertThat(oud).containsKeys("aanvraag.optreden", "document.kop", "logboek_regel.inhoud");
    oud.values().removeIf(Set::isEmpty);
    oud.forEach(
        (kolom, eerder) ->
            assertThat(beide.get(kolom)).as(kolom).containsAll(eerder).hasSize(eerder.size() + 1));
    assertThat(stand(eerste)).isEqualTo(200);
    assertThat(stand(tweede)).isEqualTo(200);
    assertThat(regels()).hasSizeGreaterThan(regels);
    klopt();

    assertThat(herversleutel("--alleen-tellen")).isEqualTo(1);
    assertThat(herversleutel()).isZero();
    sleutelsVanDeRijen()
        .forEach(
            (kolom, nu) -> {
              if (oud.containsKey(kolom)) {
                assertThat(nu).as(kolom).hasSize(1).isNotEqualTo(oud.get(kolom));
              }
            });
    assertThat(stand(eerste)).isEqualTo(200);
    assertThat(regels()).hasSizeGreaterThan(regels);
    klopt();
    assertThat(neemIn()).isNotEmpty();
  }

  @Test
  void werktDoorMetDeLaatsteGoedeSetBijEenKapotBestand(CapturedOutput log) throws Exception {
    Path bestand = SLEUTELS.resolve(Buren.GEMEENTE).resolve("kluis.json");
    String goed = Files.readString(bestand);
    String eerste = neemIn();
    Files.writeString(bestand, goed.substring(0, goed.length() / 2));
    try {
      await().until(() -> log.getAll().contains("SLEUTELSET-GEWEIGERD"));
      assertThat(log.getAll()).contains("sleutelset=kluis ").doesNotContain("keyData");
      assertThat(stand(eerste)).isEqualTo(200);
      assertThat(stand(neemIn())).isEqualTo(200);
    } finally {
      Files.writeString(bestand, goed);
    }
  }

  @Test
  void leestEenVerplaatsteRijNiet() throws Exception {
    String aanvraag = neemIn();
    String id = aanvraag.substring(aanvraag.lastIndexOf('/') + 1);
    db.sql("update aanvraag set gemeente = 'buurstad' where id = ?::uuid").params(id).update();
    try {
      assertThatThrownBy(() -> aanvragen.met(UUID.fromString(id)))
          .isInstanceOfSatisfying(
              Afwijzing.class,
              fout -> assertThat(fout.code()).isEqualTo(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN));
      assertThat(get(BUURPORTAAL, aanvraag).body()).doesNotContain("99999");
    } finally {
      db.sql("update aanvraag set gemeente = ? where id = ?::uuid")
          .params(Buren.GEMEENTE, id)
          .update();
    }
  }

  private String neemIn() throws Exception {
    HttpResponse<String> antwoord = post("/v1/aanvragen", aanvraag(kenmerk(), referentie()));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(202);
    return antwoord.headers().firstValue("Location").orElseThrow();
  }

  private int stand(String aanvraag) throws Exception {
    String id = aanvraag.substring(aanvraag.lastIndexOf('/') + 1);
    assertThat(aanvragen.met(UUID.fromString(id)).gegevens().isObject()).isTrue();
    return get(Buren.PORTAAL, aanvraag).statusCode();
  }

  private List<Regel> regels() {
    return logboek.zoek(
        Buren.GEMEENTE,
        new Zoekvraag(
            new NatuurlijkPersoon(DOCHTER),
            null,
            null,
            Instant.EPOCH,
            Instant.now().plusSeconds(60),
            1000));
  }

  private void klopt() {
    Verslag verslag = controle.controleer(Buren.GEMEENTE, null);
    assertThat(verslag.bevindingen()).isEmpty();
    assertThat(verslag.zegels()).isPositive();
  }

  /** Which keys the rows of this gemeente are under, for each encrypted column and the index. */
  private Map<String, Set<String>> sleutelsVanDeRijen() {
    return Stream.concat(
            kluiskolommen.stream()
                .flatMap(eigen -> eigen.kluiskolommen().stream())
                .map(
                    kolom ->
                        Map.entry(
                            naam(kolom),
                            "select distinct encode(substring(t.%s from 2 for 4), 'hex') from %s t where %s = ? and t.%1$s is not null"
                                .formatted(kolom.kolom(), kolom.tabel(), kolom.gemeente()))),
            Stream.of(
                Map.entry(
                    "logboek_persoon",
                    "select distinct to_hex(p.sleutelversie) from logboek_persoon p join logboek_regel r on r.id = p.regel where r.gemeente = ?")))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                vraag ->
                    Set.copyOf(
                        db.sql(vraag.getValue())
                            .params(Buren.GEMEENTE)
                            .query(String.class)
                            .list())));
  }

  private static String naam(Kluiskolom kolom) {
    return kolom.tabel() + "." + kolom.kolom();
  }

  private static void wachtOp(CapturedOutput log, String soort, int keer) {
    await()
        .until(
            () ->
                log.getAll()
                        .lines()
                        .filter(regel -> regel.contains("Sleutelset ververst"))
                        .filter(regel -> regel.contains("sleutelset=" + soort + " "))
                        .count()
                    == keer);
  }

  private static void maakSleutels(String... stap) throws IOException {
    var argumenten =
        Stream.concat(
                Stream.of("maak-sleutels", "--map=" + SLEUTELS, "--gemeente=" + Buren.GEMEENTE),
                Stream.of(stap))
            .toArray(String[]::new);
    try (var stil = new PrintStream(OutputStream.nullOutputStream())) {
      assertThat(new MaakSleutels().voerUit(new DefaultApplicationArguments(argumenten), stil))
          .isZero();
    }
  }

  private int herversleutel(String... meer) {
    Commando commando =
        commandos.stream()
            .filter(elk -> elk.naam().equals("herversleutel"))
            .findFirst()
            .orElseThrow();
    var uit = new ByteArrayOutputStream();
    int status =
        commando.voerUit(
            new DefaultApplicationArguments(
                Stream.concat(Stream.of("--gemeente=" + Buren.GEMEENTE), Stream.of(meer))
                    .toArray(String[]::new)),
            new PrintStream(uit, true, StandardCharsets.UTF_8));
    assertThat(uit.toString(StandardCharsets.UTF_8)).doesNotContain("99999");
    return status;
  }
}
