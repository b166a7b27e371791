package nl.machtigingsbrug.communicatie.brief;

import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.ADRES;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.STIJL;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.bijlage;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.opdracht;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class BriefgrensTest {

  private final Briefgrens grens = grens(Adresbronsoort.ALS_GEGEVEN);

  @Test
  void isDeGrensVanHetPrintkanaal() {
    assertThat(grens.kanaal()).isEqualTo(Kanaal.BRIEF_PRINT);
  }

  @Test
  void laatDoorWatPast() {
    assertThat(grens.toets(opdracht(ADRES, bijlage(pdf(2)), bijlage(pdf(7))))).isEmpty();
  }

  /** Lines are parted by a bar, the name first; of what is not good the field follows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          A. de Vries|Lindelaan 1|1234 AB Plaats;
          A. de Vries|Lindelaan 1|1234AB 's-Gravenhage;
          A. de Vries|Postbus 5|1234 AB  PLAATS|Nederland;
          A. de Vries|t.a.v. B|Gebouw C|Vleugel D|Lindelaan 1|1234 AB Plaats|NEDERLAND;
          A. Peeters|Kerkstraat 1|2000 Antwerpen|BELGIË;
          J. Müller|Hauptstraße 1|10115 Berlin|Duitsland;
          J. Smith|1 High Street|London SW1A 1AA|United Kingdom;
          J. Doe|1 Main Street|Verenigde Staten van Amerika;
          A. de Vries|1234 AB Plaats;adres.regels
          A. de Vries|a|b|c|d|e|f|1234 AB Plaats;adres.regels
          A. de Vries|Lindelaan 1|Plaats;adres.regels[1]
          A. de Vries|Lindelaan 1|0234 AB Plaats;adres.regels[1]
          A. de Vries|Lindelaan 1|1234 SS Plaats;adres.regels[1]
          A. de Vries|Lindelaan 1|1234 ab Plaats;adres.regels[1]
          A. de Vries|Lindelaan 1|1234 AB;adres.regels[1]
          A. de Vries|Lindelaan 1|Plaats|Nederland;adres.regels[2]
          A. de Vries|Lindelaan 1|Plaats|Atlantis;adres.regels[2]
          A. de Vries||1234 AB Plaats;adres.regels[0]
          ' |Lindelaan 1|1234 AB Plaats';adres.naam
          A. de 中 Vries|Lindelaan 1|1234 AB Plaats;adres.naam
          WWWWWWWWWWWWWWWWWWWWWWWWWWW|Lindelaan 1|1234 AB Plaats;adres.naam
          A. de Vries|Een heel lange straatnaam die niet door het venster past 112;adres.regels[0]
          """)
  void keurtHetAdres(String regels, String veld) {
    List<String> alle = Arrays.asList(regels.split("\\|", -1));
    Adres.Post adres = new Adres.Post(alle.get(0), alle.subList(1, alle.size()));

    List<Overschrijding> over = grens.toets(opdracht(adres));

    if (veld == null) {
      assertThat(over).isEmpty();
    } else {
      assertThat(over).extracting(Overschrijding::veld).contains(veld);
      assertThat(over).allSatisfy(o -> assertThat(o.uitleg()).doesNotContain("Vries", "Linde"));
    }
  }

  @Test
  void eenRegeleindeInEenRegelMaaktGeenTweedeRegel() {
    Adres.Post adres =
        new Adres.Post("A. de Vries\n9999 ZZ Elders", List.of("Lindelaan 1\u2028", "1234 AB P"));

    assertThat(grens.toets(opdracht(adres)))
        .extracting(Overschrijding::veld)
        .contains("adres.naam");
  }

  static Stream<Arguments> bijlagen() {
    return Stream.of(
        Arguments.of(
            new Bijlage("Foto", "image/png", 3, () -> bijlage(pdf(1)).inhoud().open()),
            "bijlagen[0].mediatype"),
        Arguments.of(bijlage("geen pdf".getBytes(StandardCharsets.UTF_8)), "bijlagen[0]"),
        Arguments.of(bijlage(pdf(0)), "bijlagen[0]"),
        Arguments.of(bijlage(pdf(1, PDRectangle.A3, false)), "bijlagen[0]"),
        Arguments.of(bijlage(pdf(1, PDRectangle.A4, true)), "bijlagen[0]"),
        Arguments.of(bijlage(new byte[200_001]), "bijlagen[0]"),
        Arguments.of(bijlage(pdf(10)), "bijlagen"));
  }

  @ParameterizedTest
  @MethodSource("bijlagen")
  void keurtDeBijlagen(Bijlage bijlage, String veld) {
    Verzendopdracht opdracht = opdracht(ADRES, bijlage);

    assertThat(grens.toets(opdracht)).extracting(Overschrijding::veld).containsExactly(veld);
    assertThatThrownBy(() -> grens.eis(opdracht))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.code()).isEqualTo(Foutcode.BRIEF_GRENS));
  }

  @Test
  void teltDeBijlagenBijElkaar() {
    Bijlage[] tien = new Bijlage[10];
    Arrays.fill(tien, bijlage(pdf(1)));

    assertThat(grens.toets(opdracht(ADRES, tien)))
        .extracting(Overschrijding::veld)
        .containsExactly("bijlagen");
  }

  @Test
  void eenEmailadresIsGeenPostadres() {
    assertThatThrownBy(() -> grens.eis(opdracht(new Adres.Email("a@b.example"))))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.code()).isEqualTo(Foutcode.BRIEF_ADRES_ONBRUIKBAAR));
  }

  @Test
  void metDeBrpHoeftErGeenAdresBijMaarWelEenBsn() {
    Briefgrens brp = grens(Adresbronsoort.BRP);
    Verzendopdracht anna = opdracht(new Adres.OpNummer());

    assertThat(brp.toets(anna)).isEmpty();
    assertThat(brp.toets(aan(anna, new Organisatie(new KvkNummer("90000001")))))
        .extracting(Overschrijding::veld)
        .containsExactly("adres");
  }

  static Briefgrens grens(Adresbronsoort bron) {
    return new Briefgrens(
        new Briefinstellingen(Path.of("x"), Map.of("voorbeeldstad", gemeente(bron))));
  }

  static Briefgemeente gemeente(Adresbronsoort bron) {
    return new Briefgemeente(
        STIJL,
        Venster.LINKS,
        null,
        bron,
        List.of(LocalTime.of(17, 0)),
        Set.of(DayOfWeek.values()),
        30,
        10,
        DataSize.ofBytes(200_000));
  }

  private static Verzendopdracht aan(Verzendopdracht o, Partij ontvanger) {
    return new Verzendopdracht(
        o.id(),
        o.gemeente(),
        o.soort(),
        o.kanaal(),
        ontvanger,
        o.hoedanigheid(),
        o.variant(),
        o.adres(),
        o.onderwerp(),
        o.tekst(),
        o.bijlagen(),
        o.zaakidentificatie(),
        o.publicatie(),
        o.uiterlijk(),
        o.afscherming());
  }
}
