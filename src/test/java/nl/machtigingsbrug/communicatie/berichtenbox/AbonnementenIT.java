package nl.machtigingsbrug.communicatie.berichtenbox;

import static nl.machtigingsbrug.communicatie.Berichtsoort.BESLUIT;
import static nl.machtigingsbrug.communicatie.Berichtsoort.BETALING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.communicatie.Kanaalproef;
import nl.machtigingsbrug.communicatie.Proefopdracht;
import nl.machtigingsbrug.optreden.Bsn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The subscription check, over real SOAP. */
@ExtendWith(OutputCaptureExtension.class)
class AbonnementenIT extends Kanaalproef {

  private static final String STAD = "voorbeeldstad";
  private static final Bsn ABONNEE = new Bsn(Proefopdracht.BSN);
  private static final Bsn ANDER = new Bsn("999993653");

  @Autowired Abonnementen abonnementen;

  private int eerder;

  @BeforeEach
  void tel() {
    eerder = ABONNEMENTEN.aanvragen().size();
  }

  @Test
  void iederKrijgtEenEigenAntwoord() {
    assertThat(abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE, ANDER)))
        .isEqualTo(Map.of(ABONNEE, Abonnement.JA, ANDER, Abonnement.NEE));
    assertThat(vragen()).hasSize(1);
    assertThat(vragen().get(0).tekst()).contains(TYPE, "00000001823288444000");
  }

  @Test
  void watOnthoudenIsWordtNietNogEensGevraagd() {
    abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE, ANDER));
    ABONNEMENTEN.zegOp(Proefopdracht.BSN, TYPE);

    assertThat(abonnementen.vraag(STAD, BESLUIT, List.of(ANDER, ABONNEE)))
        .isEqualTo(Map.of(ABONNEE, Abonnement.JA, ANDER, Abonnement.NEE));
    assertThat(vragen()).hasSize(1);
    // Another gemeente knows nothing of it.
    assertThat(abonnementen.vraag("voorbeelddorp", BESLUIT, List.of(ABONNEE)))
        .containsEntry(ABONNEE, Abonnement.NEE);
  }

  @Test
  void watTeLangGeledenGevraagdIsWordtOpnieuwGevraagd() {
    abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE));
    jdbc.sql("update berichtenbox_abonnement set gevraagd_op = now() - interval '25 hours'")
        .update();
    ABONNEMENTEN.zegOp(Proefopdracht.BSN, TYPE);

    assertThat(abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE)))
        .containsEntry(ABONNEE, Abonnement.NEE);
    assertThat(vragen()).hasSize(2);
  }

  @Test
  void nooitMeerDan250InEenAanroep() {
    List<Bsn> velen = velen(501);

    assertThat(abonnementen.vraag(STAD, BESLUIT, velen))
        .hasSize(501)
        .doesNotContainValue(Abonnement.ONBEKEND);
    assertThat(vragen()).extracting(AbonnementenIT::burgers).containsExactly(250, 250, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ApplicationFault", "DependentServiceFault"})
  void eenFoutIsOnbekendEnWordtNietOnthouden(String fout, CapturedOutput uitvoer) {
    ABONNEMENTEN.faal(fout);
    assertThat(abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE)))
        .containsEntry(ABONNEE, Abonnement.ONBEKEND);
    ABONNEMENTEN.faal("");

    assertThat(abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE)))
        .containsEntry(ABONNEE, Abonnement.JA);
    // The fault names everybody that was asked for.
    assertThat(uitvoer.getAll()).contains("could not be asked").doesNotContain(Proefopdracht.BSN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Effect.class,
      names = {"STATUS", "STIL", "WEG", "ROMMEL", "HANGEND"})
  void zonderBruikbaarAntwoordIsHetOnbekend(Effect effect) {
    ABONNEMENTEN.stoor(new Storing("POST", Pattern.compile(".*"), 0, 1, effect, 503, 0, 300));

    assertThat(abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE)))
        .containsEntry(ABONNEE, Abonnement.ONBEKEND);
    assertThat(vragen()).hasSize(1);
  }

  @Test
  void wieTeLangMoetWachtenWeetHetNiet() {
    ABONNEMENTEN.stoor(
        new Storing("POST", Pattern.compile(".*"), 0, 1, Effect.TRAAG, 0, 0, 25_000));
    Instant begin = Instant.now();

    assertThat(abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE)))
        .containsEntry(ABONNEE, Abonnement.ONBEKEND);
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(22));
  }

  @Test
  void wieNietInHetAntwoordStaatIsOnbekend() {
    Bsn stil = new Bsn(velen(1).get(0).waarde());
    ABONNEMENTEN.verzwijg(stil.waarde());

    assertThat(abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE, stil)))
        .isEqualTo(Map.of(ABONNEE, Abonnement.JA, stil, Abonnement.ONBEKEND));
  }

  @Test
  void zonderAansluitingOfBerichttypeIsIedereenOnbekend() {
    assertThat(abonnementen.vraag("voorbeeldhaven", BESLUIT, List.of(ABONNEE)))
        .containsEntry(ABONNEE, Abonnement.ONBEKEND);
    assertThat(abonnementen.vraag(STAD, BETALING, List.of(ABONNEE)))
        .containsEntry(ABONNEE, Abonnement.ONBEKEND);
    assertThat(vragen()).isEmpty();
  }

  @Test
  void hetGeheugenKentGeenNummers() {
    abonnementen.vraag(STAD, BESLUIT, List.of(ABONNEE));

    assertThat(
            jdbc.sql("select berichtenbox_abonnement::text from berichtenbox_abonnement")
                .query(String.class)
                .single())
        .doesNotContain(Proefopdracht.BSN);
    assertThat(ABONNEMENTEN.aanvragen())
        .extracting(Aanvraag::pad, Aanvraag::vraag)
        .allSatisfy(adres -> assertThat(adres.toString()).doesNotContain(Proefopdracht.BSN));
  }

  private List<Aanvraag> vragen() {
    return ABONNEMENTEN.aanvragen().subList(eerder, ABONNEMENTEN.aanvragen().size());
  }

  private static int burgers(Aanvraag vraag) {
    return Dom.alle(
            Dom.lees(vraag.inhoud()).getDocumentElement(), Abonnementverzending.GEDEELD, "Key")
        .size();
  }

  /** Test numbers that nobody else here uses. */
  private static List<Bsn> velen(int aantal) {
    return Stream.iterate(999_910_000, nummer -> nummer + 1)
        .map(nummer -> Integer.toString(nummer))
        .filter(Bsn::is)
        .limit(aantal)
        .map(Bsn::new)
        .toList();
  }
}
