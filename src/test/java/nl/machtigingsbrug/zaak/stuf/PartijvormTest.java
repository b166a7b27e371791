package nl.machtigingsbrug.zaak.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.stuf.Betrokkene;
import org.junit.jupiter.api.Test;

/** Parties that no scenario has. */
class PartijvormTest {

  @Test
  void wieGeenBsnHeeftGaatMetZijnHeleNummer() {
    Betrokkene.Persoon persoon = (Betrokkene.Persoon) vorm(eidas("12345678901234567"));

    assertThat(persoon.bsn().tekst()).isNull();
    assertThat(persoon.buitenlands().tekst()).isEqualTo("12345678901234567");
    assertThat(persoon.geslachtsnaam().tekst()).isEqualTo("Voorbeeld");
    assertThat(persoon.geboortedatum().tekst()).isEqualTo("19700102");
  }

  @Test
  void watNietPastWordtNietAfgekapt() {
    weigert(eidas("ES/NL/123456789012345"));
    weigert(new Medewerker("m".repeat(25)));
  }

  @Test
  void eenOrganisatieGaatMetHaarRsin() {
    Partij organisatie = new Organisatie(new Rsin("999998882"));

    assertThat(((Betrokkene.Rechtspersoon) vorm(organisatie)).nummer().tekst())
        .isEqualTo("999998882");
    assertThat(Partijvorm.kvknummer(organisatie)).isNull();
  }

  @Test
  void eenVestigingGaatMetHaarEigenNummerEnDatVanDeOrganisatie() {
    Partij vestiging =
        new Vestiging(new KvkNummer("90000001"), new Vestigingsnummer("900000000001"));

    assertThat(((Betrokkene.Vestiging) vorm(vestiging)).nummer().tekst()).isEqualTo("900000000001");
    assertThat(Partijvorm.kvknummer(vestiging)).isEqualTo("90000001");
  }

  @Test
  void eenMedewerkerGaatMetZijnNummer() {
    assertThat(((Betrokkene.Medewerker) vorm(new Medewerker("m-17"))).identificatie().tekst())
        .isEqualTo("m-17");
  }

  private static void weigert(Partij partij) {
    assertThatThrownBy(() -> vorm(partij))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> {
              assertThat(fout.code()).isEqualTo(Foutcode.ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN);
              assertThat(fout.veld()).isEqualTo("heeftAlsGemachtigde");
            });
  }

  private static Betrokkene vorm(Partij partij) {
    return Partijvorm.van(partij, "heeftAlsGemachtigde");
  }

  private static Partij eidas(String nummer) {
    return new NatuurlijkPersoon(
        new AndersGeidentificeerd("eidas", nummer, "Voorbeeld", LocalDate.of(1970, 1, 2)));
  }
}
