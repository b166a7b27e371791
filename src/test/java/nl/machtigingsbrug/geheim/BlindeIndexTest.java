package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import org.junit.jupiter.api.Test;

class BlindeIndexTest {

  private static final String GEMEENTE = "voorbeeldstad";
  private static final Partij BURGER = new NatuurlijkPersoon(new Bsn("999990019"));

  private final Proefsleutels sleutels = Proefsleutels.nieuw();
  private final BlindeIndex index = sleutels.index();

  @Test
  void isVoorDezelfdeBsnHetzelfde() {
    Zoeksleutel ene = zoeksleutel(index, GEMEENTE, BURGER);

    assertThat(ene)
        .isEqualTo(zoeksleutel(index, GEMEENTE, new NatuurlijkPersoon(new Bsn("999990019"))));
    assertThat(ene.bytes()).hasSize(32);
    assertThat(ene.toString()).doesNotContain("999990019");
  }

  @Test
  void isAndersVoorElkeSoortEnElkNummer() {
    List<Partij> partijen =
        List.of(
            BURGER,
            new NatuurlijkPersoon(new Bsn("999990020")),
            new Organisatie(new Rsin("999990019")),
            new Organisatie(new KvkNummer("99999001")),
            new Vestiging(new KvkNummer("99999001"), new Vestigingsnummer("000099999001")),
            new Medewerker("999990019"),
            new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", "999990019", null, null)),
            new NatuurlijkPersoon(new AndersGeidentificeerd("eidas:9", "99990019", null, null)));

    assertThat(partijen.stream().map(partij -> zoeksleutel(index, GEMEENTE, partij).hex()))
        .doesNotHaveDuplicates();
  }

  @Test
  void kijktVanIemandZonderBsnAlleenNaarDeIdentificatie() {
    var kort = new AndersGeidentificeerd("eidas", "NL/DE/1", null, null);
    var lang = new AndersGeidentificeerd("eidas", " NL/DE/1 ", "Muster", LocalDate.of(1980, 1, 1));

    assertThat(zoeksleutel(index, GEMEENTE, new NatuurlijkPersoon(kort)))
        .isEqualTo(zoeksleutel(index, GEMEENTE, new NatuurlijkPersoon(lang)));
  }

  @Test
  void isAndersPerGemeenteEnPerSleutel() {
    String hier = zoeksleutel(index, GEMEENTE, BURGER).hex();

    assertThat(zoeksleutel(index, "elders", BURGER).hex()).isNotEqualTo(hier);
    assertThat(zoeksleutel(Proefsleutels.nieuw().index(), GEMEENTE, BURGER).hex())
        .isNotEqualTo(hier);
  }

  @Test
  void zoektTijdensEenWisselOnderOudEnNieuw() {
    Zoeksleutel oud = zoeksleutel(index, GEMEENTE, BURGER);
    BlindeIndex geroteerd = sleutels.geroteerd().index();
    Zoeksleutel nieuw = zoeksleutel(geroteerd, GEMEENTE, BURGER);

    assertThat(index.zoeksleutels(GEMEENTE, BURGER)).containsExactly(oud);
    assertThat(nieuw.hex()).isNotEqualTo(oud.hex());
    assertThat(geroteerd.zoeksleutels(GEMEENTE, BURGER)).containsExactlyInAnyOrder(oud, nieuw);
  }

  @Test
  void eenMerkIsAndersPerGemeenteSoortEnWaardeEnNooitDatVanEenPersoon() {
    assertThat(index.merk(GEMEENTE, "zaak", "MB-1"))
        .isEqualTo(index.merk(GEMEENTE, "zaak", "MB-1"));
    assertThat(
            List.of(
                index.merk(GEMEENTE, "zaak", "MB-1"),
                index.merk("elders", "zaak", "MB-1"),
                index.merk(GEMEENTE, "weigering", "MB-1"),
                index.merk(GEMEENTE, "zaak", "MB-2"),
                index.merk(GEMEENTE, "zaak:", "MB-1"),
                index.merk(GEMEENTE, "bsn", "999990019"),
                zoeksleutel(index, GEMEENTE, BURGER),
                Proefsleutels.nieuw().index().merk(GEMEENTE, "zaak", "MB-1")))
        .doesNotHaveDuplicates();
  }

  private static Zoeksleutel zoeksleutel(BlindeIndex index, String gemeente, Partij partij) {
    return index.ingangen(gemeente, List.of(partij)).iterator().next();
  }
}
