package nl.machtigingsbrug.zaak.zgw;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetrokkeneTest {

  private static final Map<String, Partij> PARTIJEN =
      Map.of(
          "bsn", Voorbeeld.AN,
          "eidas", Voorbeeld.EIDAS,
          "kvk", Voorbeeld.KANTOOR,
          "rsin", Voorbeeld.STICHTING,
          "vestiging van kvk", Voorbeeld.FILIAAL,
          "vestiging van rsin", Voorbeeld.AFDELING,
          "medewerker", Voorbeeld.BALIE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bsn                | ZGW      | natuurlijk_persoon      | {inpBsn=999990019}
          bsn                | OPENZAAK | natuurlijk_persoon      | {inpBsn=999990019}
          eidas              | ZGW      | natuurlijk_persoon      | {anpIdentificatie=ES/NL/12345, geslachtsnaam=García, geboortedatum=1980-02-29}
          eidas              | OPENZAAK | natuurlijk_persoon      | {anpIdentificatie=ES/NL/12345, geslachtsnaam=García, geboortedatum=1980-02-29}
          kvk                | ZGW      | niet_natuurlijk_persoon | {annIdentificatie=90000001}
          kvk                | OPENZAAK | niet_natuurlijk_persoon | {kvkNummer=90000001}
          rsin               | ZGW      | niet_natuurlijk_persoon | {innNnpId=999998894}
          rsin               | OPENZAAK | niet_natuurlijk_persoon | {innNnpId=999998894}
          vestiging van kvk  | ZGW      | vestiging               | {vestigingsNummer=000000000001, kvkNummer=90000001}
          vestiging van kvk  | OPENZAAK | niet_natuurlijk_persoon | {kvkNummer=90000001, vestigingsNummer=000000000001}
          vestiging van rsin | ZGW      | vestiging               | {vestigingsNummer=000000000002}
          vestiging van rsin | OPENZAAK | niet_natuurlijk_persoon | {innNnpId=999998894, vestigingsNummer=000000000002}
          medewerker         | ZGW      | medewerker              | {identificatie=jansen}
          medewerker         | OPENZAAK | medewerker              | {identificatie=jansen}
          """)
  void schrijftElkeSoortPartij(String soort, Profiel profiel, String type, String identificatie) {
    Betrokkene betrokkene =
        Betrokkene.van(requireNonNull(PARTIJEN.get(soort)), profiel, "initiator");

    assertThat(betrokkene.type()).isEqualTo(type);
    assertThat(betrokkene.identificatie()).hasToString(identificatie);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ES/NL/123456789012", "ES/NL/\u0000", "ES/NL/\uD83D"})
  void weigertEenIdentificatieDieNietPast(String waarde) {
    Partij partij = new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", waarde, null, null));

    Afwijzing afwijzing =
        catchThrowableOfType(
            Afwijzing.class, () -> Betrokkene.van(partij, Profiel.ZGW, "gemachtigde"));

    assertThat(afwijzing.code()).isEqualTo(Foutcode.ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN);
    assertThat(afwijzing.veld()).isEqualTo("gemachtigde");
    assertThat(afwijzing).hasMessageNotContaining("ES/NL");
  }

  @Test
  void eenMedewerkerMagBijOpenZaakLangerHeten() {
    Partij medewerker = new Medewerker("m".repeat(128));

    assertThat(Betrokkene.van(medewerker, Profiel.OPENZAAK, "initiator").identificatie())
        .containsEntry("identificatie", "m".repeat(128));
    assertThat(
            catchThrowableOfType(
                Afwijzing.class, () -> Betrokkene.van(medewerker, Profiel.ZGW, "initiator")))
        .isNotNull();
  }

  @Test
  void toontZichzelfZonderIdentificatie() {
    assertThat(Betrokkene.van(Voorbeeld.AN, Profiel.ZGW, "initiator").toString())
        .isEqualTo("Betrokkene[natuurlijk_persoon]");
  }
}
