package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.stuf.Operatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a repeat is known: of nobody else may it be a repeat. */
class ReferentieTest {

  @ParameterizedTest
  @CsvSource({
    "een, ref-1, 9999, PORTAAL, ja",
    "ander, ref-1, 9999, PORTAAL, nee",
    "een, ref-2, 9999, PORTAAL, nee",
    "een, ref-1, 8888, PORTAAL, nee",
    "een, ref-1, 9999, ANDERS, nee"
  })
  void afnemerZenderEnNummerSamen(
      String afnemer, String nummer, String organisatie, String applicatie, String zelfde) {
    assertThat(
            referentie(afnemer, nummer, organisatie, applicatie)
                .equals(referentie("een", "ref-1", "9999", "PORTAAL")))
        .isEqualTo(zelfde.equals("ja"));
  }

  @ParameterizedTest
  @CsvSource("een, '', 9999, PORTAAL")
  void zonderNummerIsErGeenHerhaling(
      String afnemer, String nummer, String organisatie, String applicatie) {
    assertThatThrownBy(() -> referentie(afnemer, nummer, organisatie, applicatie))
        .hasMessage("MB-BERICHT-04 (referentienummer)");
  }

  private static String referentie(
      String afnemer, String nummer, String organisatie, String applicatie) {
    String element =
        nummer.isEmpty() ? "" : "<StUF:referentienummer>" + nummer + "</StUF:referentienummer>";
    return Schrijfinname.referentie(
        Stufpost.vraag(
            Operatie.GENEREER_ZAAKIDENTIFICATIE,
            """
            <ZKN:genereerZaakIdentificatie_Di02><ZKN:stuurgegevens><StUF:berichtcode>Di02</StUF:berichtcode>
            <StUF:zender><StUF:organisatie>%s</StUF:organisatie><StUF:applicatie>%s</StUF:applicatie></StUF:zender>
            %s</ZKN:stuurgegevens></ZKN:genereerZaakIdentificatie_Di02>"""
                .formatted(organisatie, applicatie, element),
            new Afnemer(afnemer, Set.of(), Set.of("voorbeeldstad"))));
  }
}
