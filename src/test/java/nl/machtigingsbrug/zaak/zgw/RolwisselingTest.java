package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RolwisselingTest {

  private static final LocalDate DAG = LocalDate.of(2026, 11, 28);
  private static final Partij MOEDER = new NatuurlijkPersoon(new Bsn("999990020"));
  private static final Partij KANTOOR = new Organisatie(new KvkNummer("90004760"));
  private static final Partij TUSSEN = new NatuurlijkPersoon(new Bsn("999990032"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A | EINDIGEN  | gemachtigde, tussenpersoon-1 | vertegenwoordigde initiator | vertegenwoordigde",
        "A | VERVANGEN | gemachtigde, tussenpersoon-1 | vertegenwoordigde initiator, gemachtigde belanghebbende, tussenpersoon-1 belanghebbende | vertegenwoordigde",
        "B | EINDIGEN  | gemachtigde, tussenpersoon-1 | | ",
        "B | VERVANGEN | gemachtigde, tussenpersoon-1 | gemachtigde belanghebbende, tussenpersoon-1 belanghebbende | ",
        "C | EINDIGEN  | gemachtigde, tussenpersoon-1 | | ",
        "C | VERVANGEN | gemachtigde, tussenpersoon-1 | gemachtigde Gemachtigde, tussenpersoon-1 belanghebbende | "
      })
  void wieHandeldeGaatEnErIsHoogstensEenInitiator(
      Rolconventie conventie,
      Eindewijze wijze,
      String eerst,
      @Nullable String nieuw,
      @Nullable String laatst) {
    Rolwisseling wisseling = Rolwisseling.bij(rollen(conventie), conventie, wijze, DAG);

    assertThat(wisseling.eerstWeg()).extracting(Rolvoorstel::sleutel).isEqualTo(lijst(eerst));
    assertThat(wisseling.nieuw())
        .extracting(rol -> rol.sleutel() + " " + woord(rol.roltype()))
        .isEqualTo(lijst(nieuw));
    assertThat(wisseling.laatstWeg()).extracting(Rolvoorstel::sleutel).isEqualTo(lijst(laatst));
  }

  /** Nobody finds it as a mandate that holds, and nothing is said of how someone logged in. */
  @ParameterizedTest
  @EnumSource(Rolconventie.class)
  void watErvoorInDePlaatsKomtStaatAanGeenKantVanEenMachtiging(Rolconventie conventie) {
    List<Rolvoorstel> nieuw =
        Rolwisseling.bij(rollen(conventie), conventie, Eindewijze.VERVANGEN, DAG).nieuw();

    assertThat(nieuw)
        .allMatch(rol -> rol.indicatie() == Indicatie.GEEN && rol.authenticatieContext() == null)
        .allMatch(rol -> rol.toelichting().contains("2026-11-28"));
    assertThat(nieuw)
        .filteredOn(rol -> rol.sleutel().equals("gemachtigde"))
        .singleElement()
        .matches(rol -> rol.toelichting().startsWith("Tot 2026-11-28: Gemachtigde, grond: "));
  }

  @ParameterizedTest
  @EnumSource(Rolconventie.class)
  void nietsIsNiets(Rolconventie conventie) {
    assertThat(Rolwisseling.bij(rollen(conventie), conventie, Eindewijze.NIETS, DAG))
        .isEqualTo(new Rolwisseling(List.of(), List.of(), List.of()));
  }

  private static List<Rolvoorstel> rollen(Rolconventie conventie) {
    return Rolverdeling.rollen(
        new Namens(
            new Vertegenwoordiging(
                KANTOOR, MOEDER, BekendeGrond.VRIJWILLIGE_MACHTIGING, List.of(TUSSEN), null),
            Betrouwbaarheidsniveau.SUBSTANTIEEL,
            Set.of(),
            Voorbeeld.bewijs("digid")),
        conventie,
        Profiel.OPENZAAK,
        dienst -> null);
  }

  private static List<String> lijst(@Nullable String tekst) {
    return tekst == null ? List.of() : Stream.of(tekst.split(", ")).toList();
  }

  private static String woord(Roltypekeuze keuze) {
    return keuze instanceof Roltypekeuze.Generiek generiek
        ? generiek.waarde()
        : ((Roltypekeuze.Omschreven) keuze).waarde();
  }
}
