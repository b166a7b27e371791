package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Generiek;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Omschreven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolverdelingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A | zelf   | initiator initiator -
          B | zelf   | initiator initiator -
          C | zelf   | initiator initiator -
          A | namens | gemachtigde initiator gemachtigde; vertegenwoordigde belanghebbende machtiginggever
          B | namens | vertegenwoordigde initiator machtiginggever; gemachtigde belanghebbende gemachtigde
          C | namens | vertegenwoordigde initiator machtiginggever; gemachtigde "Gemachtigde" gemachtigde
          A | keten  | gemachtigde initiator gemachtigde; vertegenwoordigde belanghebbende machtiginggever; tussenpersoon-1 belanghebbende -; tussenpersoon-2 belanghebbende -
          B | keten  | vertegenwoordigde initiator machtiginggever; gemachtigde belanghebbende gemachtigde; tussenpersoon-1 belanghebbende -; tussenpersoon-2 belanghebbende -
          C | keten  | vertegenwoordigde initiator machtiginggever; gemachtigde "Gemachtigde" gemachtigde; tussenpersoon-1 belanghebbende -; tussenpersoon-2 belanghebbende -
          """)
  void verdeeltDeRollenNaarDeConventie(Rolconventie conventie, String geval, String verwacht) {
    Optreden optreden =
        switch (geval) {
          case "zelf" -> Voorbeeld.zelf(Voorbeeld.AN, "digid", Betrouwbaarheidsniveau.MIDDEN);
          case "namens" -> namens(List.of());
          default -> namens(List.of(Voorbeeld.STICHTING, Voorbeeld.FILIAAL));
        };

    for (Profiel profiel : Profiel.values()) {
      assertThat(
              rollen(optreden, conventie, profiel).stream()
                  .map(RolverdelingTest::regel)
                  .collect(Collectors.joining("; ")))
          .isEqualTo(verwacht);
    }
  }

  @Test
  void zegtDeGrondInDeToelichtingEnNooitEenIdentificatie() {
    List<Rolvoorstel> rollen =
        rollen(
            Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.OUDERLIJK_GEZAG, "digid"),
            Rolconventie.A,
            Profiel.ZGW);

    assertThat(rollen)
        .extracting(Rolvoorstel::toelichting)
        .containsExactly(
            "Gemachtigde, grond: ouderlijk gezag, niveau: substantieel",
            "Vertegenwoordigde, grond: ouderlijk gezag");
  }

  @Test
  void neemtDeCodeVanEenOnbekendeGrondNietOver() {
    List<Rolvoorstel> rollen =
        rollen(
            Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, new Onbekend("999990019"), "digid"),
            Rolconventie.B,
            Profiel.ZGW);

    assertThat(rollen)
        .extracting(Rolvoorstel::toelichting)
        .allSatisfy(tekst -> assertThat(tekst).contains("grond: onbekend"))
        .noneSatisfy(tekst -> assertThat(tekst).contains("99999"));
  }

  @Test
  void noemtDeRolVanEenPartijDieNietPast() {
    Optreden optreden =
        Voorbeeld.namens(
            Voorbeeld.AN, new Medewerker("m".repeat(25)), BekendeGrond.VOLMACHT, "digid");

    assertThatThrownBy(() -> rollen(optreden, Rolconventie.A, Profiel.ZGW))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-ZAAK-02 (vertegenwoordigde)");
    assertThat(rollen(optreden, Rolconventie.A, Profiel.OPENZAAK)).hasSize(2);
  }

  @Property
  void iedereenStaatErPreciesEenKeerEnEenZaakHeeftEenInitiator(
      @ForAll("optredens") Optreden optreden,
      @ForAll Rolconventie conventie,
      @ForAll Profiel profiel) {
    List<Rolvoorstel> rollen = rollen(optreden, conventie, profiel);

    assertThat(rollen)
        .extracting(Rolvoorstel::partij)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(iedereen(optreden));
    assertThat(rollen).extracting(Rolvoorstel::sleutel).doesNotHaveDuplicates();
    assertThat(rollen)
        .filteredOn(rol -> rol.roltype().equals(new Generiek("initiator")))
        .containsExactly(rollen.get(0));
  }

  @Property
  void gemachtigdeEnMachtiginggeverKomenAlleenSamen(
      @ForAll("optredens") Optreden optreden,
      @ForAll Rolconventie conventie,
      @ForAll Profiel profiel) {
    List<Rolvoorstel> rollen = rollen(optreden, conventie, profiel);

    boolean namens = optreden instanceof Namens;
    assertThat(metIndicatie(rollen, Indicatie.GEMACHTIGDE))
        .isEqualTo(namens ? Set.of(optreden.handelt()) : Set.of());
    assertThat(metIndicatie(rollen, Indicatie.MACHTIGINGGEVER))
        .isEqualTo(namens ? Set.of(optreden.betreft()) : Set.of());
  }

  @Property
  void alleenWieHandeltKrijgtEenContextEnAlleenBijOpenZaak(
      @ForAll("optredens") Optreden optreden, @ForAll Rolconventie conventie) {
    assertThat(rollen(optreden, conventie, Profiel.ZGW))
        .allSatisfy(rol -> assertThat(rol.authenticatieContext()).isNull());
    assertThat(rollen(optreden, conventie, Profiel.OPENZAAK))
        .filteredOn(rol -> !rol.partij().equals(optreden.handelt()))
        .allSatisfy(rol -> assertThat(rol.authenticatieContext()).isNull());
  }

  @Provide
  Arbitrary<Optreden> optredens() {
    Arbitrary<Partij> partijen = Arbitraries.of(Voorbeeld.PARTIJEN);
    Arbitrary<String> middelen = Arbitraries.of("digid", "eherkenning", "eidas", "balie");
    Arbitrary<Optreden> zelf =
        Combinators.combine(partijen, middelen, Arbitraries.of(Betrouwbaarheidsniveau.class))
            .as(Voorbeeld::zelf);
    Arbitrary<Optreden> namens =
        Combinators.combine(
                partijen,
                partijen,
                Arbitraries.of(BekendeGrond.class),
                partijen.list().ofMaxSize(4),
                middelen)
            .filter((handelt, betreft, grond, keten, middel) -> !handelt.equals(betreft))
            .as(
                (handelt, betreft, grond, keten, middel) ->
                    Voorbeeld.namens(
                        new Vertegenwoordiging(handelt, betreft, grond, keten, "AAAA@BBBB"),
                        middel,
                        Set.of(Voorbeeld.DIENST)));
    return Arbitraries.oneOf(zelf, namens);
  }

  private static Namens namens(List<Partij> keten) {
    return Voorbeeld.namens(
        new Vertegenwoordiging(
            Voorbeeld.KANTOOR,
            Voorbeeld.BEP,
            BekendeGrond.VRIJWILLIGE_MACHTIGING,
            keten,
            "AAAA@BBBB"),
        "eherkenning",
        Set.of(Voorbeeld.DIENST));
  }

  private static Set<Partij> iedereen(Optreden optreden) {
    List<Partij> alle = new ArrayList<>(List.of(optreden.handelt(), optreden.betreft()));
    if (optreden instanceof Namens namens) {
      alle.addAll(namens.vertegenwoordiging().keten());
    }
    return new HashSet<>(alle);
  }

  private static Set<Partij> metIndicatie(List<Rolvoorstel> rollen, Indicatie indicatie) {
    return rollen.stream()
        .filter(rol -> rol.indicatie() == indicatie)
        .map(Rolvoorstel::partij)
        .collect(Collectors.toSet());
  }

  private static List<Rolvoorstel> rollen(
      Optreden optreden, Rolconventie conventie, Profiel profiel) {
    return Rolverdeling.rollen(optreden, conventie, profiel, Voorbeeld.DIENSTNUMMERS);
  }

  private static String regel(Rolvoorstel rol) {
    String roltype =
        rol.roltype() instanceof Generiek generiek
            ? generiek.waarde()
            : '"' + ((Omschreven) rol.roltype()).waarde() + '"';
    String indicatie = rol.indicatie().waarde();
    return rol.sleutel() + " " + roltype + " " + (indicatie.isEmpty() ? "-" : indicatie);
  }
}
