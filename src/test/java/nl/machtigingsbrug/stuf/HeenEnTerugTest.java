package nl.machtigingsbrug.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.machtigingsbrug.fout.Foutcode;

/** What is written is read back as it was. */
class HeenEnTerugTest {

  @Property(tries = 200)
  void stuurgegevensInElkeEnvelop(
      @ForAll("stuurgegevens") Stuurgegevens gegevens, @ForAll boolean oud) {
    String soap = oud ? Ruimte.SOAP11 : Ruimte.SOAP12;
    for (Uitbericht bericht :
        List.of(
            new Uitbericht.Bevestiging(gegevens),
            new Uitbericht.Weigering(gegevens, Foutbericht.van(Foutcode.STORING)),
            new Uitbericht.Nummer(
                gegevens, Versie.ZDS_1_2, Operatie.GENEREER_ZAAKIDENTIFICATIE, "12345"),
            new Uitbericht.Zaken(gegevens, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, List.of()))) {
      Stufbericht gelezen = Stuflezer.lees(Stufschrijver.schrijf(bericht, soap));
      assertThat(gelezen.stuurgegevens()).isEqualTo(gegevens);
    }
  }

  @Property(tries = 40)
  void elkeFout(@ForAll Foutcode code, @ForAll boolean oud) {
    Foutbericht fout = Foutbericht.van(code);
    byte[] xml =
        Stufschrijver.schrijf(
            new Uitbericht.Weigering(kaal(Berichtcode.FO03), fout),
            oud ? Ruimte.SOAP11 : Ruimte.SOAP12);

    assertThat(Foutbericht.lees(Stuflezer.lees(xml))).isEqualTo(fout);
  }

  @Property(tries = 200)
  void eenZaakMetHaarRollen(@ForAll("zaak") Zaak was, @ForAll("zaak") Zaak wordt) {
    for (Mutatie<Zaak> mutatie :
        List.of(new Mutatie.Toevoeging<>(wordt), new Mutatie.Wijziging<>(was, wordt))) {
      byte[] xml =
          Stufschrijver.schrijf(
              new Uitbericht.Zaakkennisgeving(
                  kaal(Berichtcode.LK01), Versie.ZDS_1_2, Operatie.UPDATE_ZAAK, mutatie),
              Ruimte.SOAP11);

      assertThat(Mutatie.zaak(Stuflezer.lees(xml))).isEqualTo(mutatie);
    }
  }

  @Property(tries = 50)
  void zakenInEenAntwoord(@ForAll("zaak") Zaak zaak) {
    byte[] xml =
        Stufschrijver.schrijf(
            new Uitbericht.Zaken(
                kaal(Berichtcode.LA01),
                Versie.ZDS_1_2,
                Operatie.GEEF_ZAAKDETAILS,
                List.of(zaak, zaak)),
            Ruimte.SOAP12);

    Stufelement antwoord =
        Objects.requireNonNull(Stuflezer.lees(xml).inhoud().kind(Ruimte.ZKN, "antwoord"));
    assertThat(antwoord.kinderen(Ruimte.ZKN, "object").stream().map(Zaak::lees))
        .containsExactly(zaak, zaak);
  }

  @Provide
  Arbitrary<Stuurgegevens> stuurgegevens() {
    return Berichten.stuurgegevens();
  }

  @Provide
  Arbitrary<Zaak> zaak() {
    return Berichten.zaak();
  }

  private static Stuurgegevens kaal(Berichtcode code) {
    return new Stuurgegevens(code, null, null, null, null, null, null, null);
  }
}
