package nl.machtigingsbrug.communicatie.brp;

import static nl.machtigingsbrug.communicatie.Hoedanigheid.AANVRAGER;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.GEMACHTIGDE;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.VERTEGENWOORDIGDE;
import static nl.machtigingsbrug.communicatie.adressering.Brpfeit.GEHEIMHOUDING;
import static nl.machtigingsbrug.communicatie.adressering.Brpfeit.GEZAG;
import static nl.machtigingsbrug.communicatie.adressering.Brpfeit.LEEFTIJD;
import static nl.machtigingsbrug.communicatie.adressering.Brpfeit.LEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import org.junit.jupiter.api.Test;

/** No more is asked than the message needs. */
class BrpfeitkeuzeTest {

  private static final Bewijs BEWIJS =
      new Bewijs(Bewijssoort.SAML, "digid", "voorziening", "b", Instant.EPOCH);
  private static final Partij EEN = new NatuurlijkPersoon(new Bsn("999990019"));
  private static final Partij ANDER = new NatuurlijkPersoon(new Bsn("999990020"));
  private static final Brpfeitkeuze ALLES =
      new Brpfeitkeuze(EnumSet.allOf(Brpfeit.class), Set.of());

  private static final Brpfeitkeuze NIETS = new Brpfeitkeuze(Set.of(), Set.of());

  @Test
  void standaardWordtNietsGevraagd() {
    assertThat(NIETS.over(AANVRAGER, zelf(), Berichtsoort.BESLUIT, false)).isEmpty();
    assertThat(
            NIETS.over(
                VERTEGENWOORDIGDE, namens(BekendeGrond.VOOGDIJ, EEN), Berichtsoort.BESLUIT, false))
        .isEmpty();
  }

  @Test
  void vanWieVoorZichzelfHandeltAlleenOfHijLeeft() {
    assertThat(ALLES.over(AANVRAGER, zelf(), Berichtsoort.BESLUIT, false)).containsExactly(LEVEN);
  }

  @Test
  void bijEenMachtigingGeenLeeftijdEnGeenGezag() {
    Optreden machtiging = namens(BekendeGrond.VRIJWILLIGE_MACHTIGING, EEN);

    assertThat(ALLES.over(GEMACHTIGDE, machtiging, Berichtsoort.BESLUIT, false))
        .containsExactlyInAnyOrder(LEVEN, GEHEIMHOUDING);
    assertThat(ALLES.over(VERTEGENWOORDIGDE, machtiging, Berichtsoort.BESLUIT, false))
        .containsExactlyInAnyOrder(LEVEN, GEHEIMHOUDING);
  }

  @Test
  void vanEenKindOokLeeftijdEnGezag() {
    Optreden ouder = namens(BekendeGrond.OUDERLIJK_GEZAG, EEN);

    assertThat(ALLES.over(VERTEGENWOORDIGDE, ouder, Berichtsoort.BESLUIT, false))
        .containsExactlyInAnyOrder(LEVEN, GEHEIMHOUDING, LEEFTIJD, GEZAG);
    assertThat(ALLES.over(GEMACHTIGDE, ouder, Berichtsoort.BESLUIT, false))
        .containsExactlyInAnyOrder(LEVEN, GEHEIMHOUDING);
  }

  @Test
  void eenInstellingHeeftGeenBsnOmInHetGezagTeVinden() {
    Optreden voogd = namens(BekendeGrond.VOOGDIJ, new Organisatie(new KvkNummer("90000001")));

    assertThat(ALLES.over(VERTEGENWOORDIGDE, voogd, Berichtsoort.BESLUIT, false))
        .containsExactlyInAnyOrder(LEVEN, GEHEIMHOUDING, LEEFTIJD);
  }

  @Test
  void naEenEindeNietsMeerOverDeGemachtigde() {
    Optreden ouder = namens(BekendeGrond.OUDERLIJK_GEZAG, EEN);

    assertThat(ALLES.over(GEMACHTIGDE, ouder, Berichtsoort.BESLUIT, true)).isEmpty();
    assertThat(ALLES.over(VERTEGENWOORDIGDE, ouder, Berichtsoort.BESLUIT, true))
        .containsExactlyInAnyOrder(LEVEN, LEEFTIJD);
  }

  @Test
  void overEenOverledeneEnOpEenOnbekendeGrondNiets() {
    assertThat(
            ALLES.over(
                VERTEGENWOORDIGDE,
                namens(BekendeGrond.NABESTAANDE, EEN),
                Berichtsoort.BESLUIT,
                false))
        .isEmpty();
    assertThat(
            ALLES.over(
                VERTEGENWOORDIGDE, namens(new Onbekend("x"), EEN), Berichtsoort.BESLUIT, false))
        .isEmpty();
  }

  @Test
  void nietMeerDanDeGemeenteWilEnNietVoorElkBericht() {
    Brpfeitkeuze keuze = new Brpfeitkeuze(Set.of(LEVEN), Set.of(Berichtsoort.BESLUIT));
    Optreden ouder = namens(BekendeGrond.OUDERLIJK_GEZAG, EEN);

    assertThat(keuze.over(VERTEGENWOORDIGDE, ouder, Berichtsoort.BESLUIT, false))
        .containsExactly(LEVEN);
    assertThat(keuze.over(VERTEGENWOORDIGDE, ouder, Berichtsoort.STATUSBERICHT, false)).isEmpty();
  }

  private static Optreden zelf() {
    return new Zelf(EEN, Betrouwbaarheidsniveau.MIDDEN, Set.of(), BEWIJS);
  }

  private static Optreden namens(Grond grond, Partij gemachtigde) {
    return new Namens(
        new Vertegenwoordiging(gemachtigde, ANDER, grond, List.of(), null),
        Betrouwbaarheidsniveau.MIDDEN,
        Set.of(),
        BEWIJS);
  }
}
