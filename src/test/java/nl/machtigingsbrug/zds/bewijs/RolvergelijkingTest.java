package nl.machtigingsbrug.zds.bewijs;

import static nl.machtigingsbrug.zds.bewijs.Rolvergelijking.Stand.ANDERS;
import static nl.machtigingsbrug.zds.bewijs.Rolvergelijking.Stand.EENS;
import static nl.machtigingsbrug.zds.bewijs.Rolvergelijking.Stand.ONGENOEMD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.optreden.Zelf;
import nl.machtigingsbrug.stuf.Betrokkene;
import nl.machtigingsbrug.stuf.Gegeven;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D acts for M; X is somebody else, and 0 an empty role. */
class RolvergelijkingTest {

  private static final Partij DOCHTER = persoon("D");
  private static final Partij MOEDER = persoon("M");

  @ParameterizedTest
  @CsvSource({
    "'', '', ONGENOEMD, ONGENOEMD",
    "0, 0, ONGENOEMD, ONGENOEMD",
    "D, M, EENS, EENS",
    "'', M, ONGENOEMD, EENS",
    "D, '', EENS, ONGENOEMD",
    "0D, M, EENS, EENS",
    "X, M, ANDERS, EENS",
    "D, X, EENS, ANDERS",
    "M, D, ANDERS, ANDERS",
    "DX, M, ANDERS, EENS",
    "DD, MM, ANDERS, ANDERS"
  })
  void eenBerichtZegtNietsHetzelfdeOfIetsAnders(
      String gemachtigden,
      String initiators,
      Rolvergelijking.Stand gemachtigde,
      Rolvergelijking.Stand initiator) {
    assertThat(Rolvergelijking.van(rollen(gemachtigden, initiators), namens(DOCHTER, MOEDER)))
        .isEqualTo(new Rolvergelijking(gemachtigde, initiator));
  }

  @Test
  void wieZelfHandeltHeeftGeenGemachtigde() {
    Optreden zelf = new Zelf(MOEDER, Betrouwbaarheidsniveau.MIDDEN, Set.of(), bewijs());

    assertThat(Rolvergelijking.van(rollen("", "M"), zelf))
        .isEqualTo(new Rolvergelijking(ONGENOEMD, EENS));
    assertThat(Rolvergelijking.van(rollen("D", "M"), zelf))
        .isEqualTo(new Rolvergelijking(ANDERS, EENS));
  }

  @Test
  void alleenEenNummerVanDezelfdeSoortIsHetzelfde() {
    Gegeven niets = Gegeven.AFWEZIG;
    Betrokkene rsin = new Betrokkene.Rechtspersoon(Gegeven.van("999998882"), niets, niets, niets);
    Betrokkene vestiging = new Betrokkene.Vestiging(Gegeven.van("000012345678"), niets, niets);

    assertThat(Partijvorm.is(rsin, new Organisatie(new Rsin("999998882")))).isTrue();
    assertThat(Partijvorm.is(rsin, new Organisatie(new KvkNummer("12345678")))).isFalse();
    assertThat(
            Partijvorm.is(
                vestiging,
                new Vestiging(new KvkNummer("12345678"), new Vestigingsnummer("000012345678"))))
        .isTrue();
    assertThat(Partijvorm.is(vestiging, new Organisatie(new KvkNummer("12345678")))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "WEIGEREN, '', true",
    "BERICHT, '', true",
    "BEWIJS, '', true",
    "WEIGEREN, X, geweigerd",
    "BERICHT, X, false",
    "BEWIJS, X, true"
  })
  void deVoorrangTeltAlleenBijTegenspraak(Tegenspraak voorrang, String gemachtigde, String volgt) {
    Rolvergelijking vergelijking =
        Rolvergelijking.van(rollen(gemachtigde, "M"), namens(DOCHTER, MOEDER));

    if (volgt.equals("geweigerd")) {
      assertThatThrownBy(() -> vergelijking.volgtBewijs(voorrang))
          .isInstanceOfSatisfying(
              Afwijzing.class,
              fout -> assertThat(fout.code()).isEqualTo(Foutcode.ZAAKBERICHT_BEWIJS_ANDERS));
    } else {
      assertThat(vergelijking.volgtBewijs(voorrang)).isEqualTo(Boolean.valueOf(volgt));
    }
  }

  private static List<Rol> rollen(String gemachtigden, String initiators) {
    List<Rol> rollen = new ArrayList<>();
    gemachtigden.chars().forEach(wie -> rollen.add(rol(Rolsoort.GEMACHTIGDE, wie)));
    initiators.chars().forEach(wie -> rollen.add(rol(Rolsoort.INITIATOR, wie)));
    return rollen;
  }

  private static Rol rol(Rolsoort soort, int wie) {
    Gegeven niets = Gegeven.AFWEZIG;
    Betrokkene betrokkene =
        wie == '0'
            ? new Betrokkene.Niemand(niets)
            : Partijvorm.naar(persoon(Character.toString(wie)));
    return new Rol(soort, null, betrokkene, null, niets, niets, niets, null, niets, List.of());
  }

  private static Partij persoon(String wie) {
    String bsn =
        switch (wie) {
          case "D" -> "999990019";
          case "M" -> "999990020";
          default -> "999990421";
        };
    return new NatuurlijkPersoon(new Bsn(bsn));
  }

  private static Optreden namens(Partij wie, Partij namensWie) {
    return new Namens(
        new Vertegenwoordiging(
            wie, namensWie, BekendeGrond.VRIJWILLIGE_MACHTIGING, List.of(), null),
        Betrouwbaarheidsniveau.MIDDEN,
        Set.of(),
        bewijs());
  }

  private static Bewijs bewijs() {
    return new Bewijs(
        Bewijssoort.SAML, "digid", "urn:x", "b-1", Instant.parse("2026-08-20T08:15:00Z"));
  }
}
