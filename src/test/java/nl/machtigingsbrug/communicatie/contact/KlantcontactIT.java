package nl.machtigingsbrug.communicatie.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.klant.Klantpartij;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendproef;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KlantcontactIT extends Verzendproef {

  private static final Partij DOCHTER = new NatuurlijkPersoon(Voorbeeldopdracht.DOCHTER);
  private static final Partij MOEDER = new NatuurlijkPersoon(Voorbeeldopdracht.MOEDER);
  private static final Optreden NAMENS =
      new Namens(
          new Vertegenwoordiging(
              DOCHTER, MOEDER, BekendeGrond.VRIJWILLIGE_MACHTIGING, List.of(), null),
          Betrouwbaarheidsniveau.SUBSTANTIEEL,
          Set.of(),
          new Bewijs(
              Bewijssoort.AUTHENTICATIECONTEXT,
              "digid",
              "portaal",
              "1",
              Instant.parse("2026-11-24T08:00:00Z")));

  private final Klantpartij dochter = Klantpartij.met("bsn", Voorbeeldopdracht.DOCHTER.waarde());
  private final Klantpartij moeder = Klantpartij.met("bsn", Voorbeeldopdracht.MOEDER.waarde());

  @BeforeEach
  void partijen() {
    KLANT.voegToe(dochter.json());
    KLANT.voegToe(moeder.json());
  }

  @Test
  void beideMensenStaanBijHetKlantcontactElkInHunRol() {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.EMAIL).maak();

    Levering levering = registreer(opdracht, NAMENS);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(KLANT.alle("klantcontacten")).hasSize(1);
    JsonNode contact = KLANT.alle("klantcontacten").get(0);
    assertThat(contact.path("kanaal").asText()).isEqualTo("e-mail");
    assertThat(contact.path("inhoud").asText()).doesNotContain(opdracht.tekst());
    assertThat(contact.has("indicatieContactGelukt")).isFalse();
    assertThat(rollen())
        .containsExactly(dochter.uuid() + " vertegenwoordiger", moeder.uuid() + " klant");
    assertThat(contact.path("plaatsgevondenOp").asText()).isEqualTo(VERZONDEN.toString());
  }

  @Test
  void voorDeVertegenwoordigdeZijnDeRollenAndersom() {
    registreer(
        Voorbeeldopdracht.voor(Kanaal.EMAIL)
            .ontvanger(MOEDER, Hoedanigheid.VERTEGENWOORDIGDE)
            .maak(),
        NAMENS);

    assertThat(rollen())
        .containsExactly(moeder.uuid() + " klant", dochter.uuid() + " vertegenwoordiger");
  }

  @Test
  void wieVoorZichzelfHandeltIsErAlleenBij() {
    registreer(
        Voorbeeldopdracht.voor(Kanaal.EMAIL).ontvanger(DOCHTER, Hoedanigheid.AANVRAGER).maak());

    assertThat(rollen()).containsExactly(dochter.uuid() + " klant");
  }

  @Test
  void wieDaarNietBekendIsIsEenBetrokkeneZonderPartij() {
    KLANT.wis();

    Levering levering = registreer(Voorbeeldopdracht.voor(Kanaal.EMAIL).maak(), NAMENS);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(rollen()).containsExactly(" vertegenwoordiger");
  }

  /** Each call once without an answer: nothing doubles, and nothing is sent again. */
  @ParameterizedTest
  @CsvSource({
    "POST, .*/maak-klantcontact, STIL",
    "POST, .*/maak-klantcontact, ROMMEL",
    "POST, .*/maak-klantcontact, WEG",
    "POST, .*/betrokkenen, STIL",
    "POST, .*/betrokkenen, ROMMEL",
    "POST, .*/betrokkenen, WEG",
    "GET, .*/partijen, WEG"
  })
  void naEenOnbekendeUitkomstDubbeltNiets(String methode, String pad, Effect effect) {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.EMAIL).maak();
    KLANT.server().stoor(new Storing(methode, Pattern.compile(pad), 0, 1, effect, 0, 0, 0));

    Levering levering = registreer(opdracht, NAMENS);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(levering.poging()).isGreaterThan(1);
    assertThat(KLANT.alle("klantcontacten")).hasSize(1);
    assertThat(rollen()).hasSize(2);
  }

  /** By KvK number and by branch, without asking for a person. */
  @ParameterizedTest
  @MethodSource
  void eenOrganisatieStaatErbijMetHaarEigenNummer(String soort, String waarde, Partij partij) {
    Klantpartij organisatie = Klantpartij.met(soort, waarde);
    KLANT.voegToe(organisatie.json());

    registreer(
        Voorbeeldopdracht.voor(Kanaal.EMAIL).ontvanger(partij, Hoedanigheid.GEMACHTIGDE).maak(),
        new Namens(
            new Vertegenwoordiging(
                partij, MOEDER, BekendeGrond.VRIJWILLIGE_MACHTIGING, List.of(), null),
            Betrouwbaarheidsniveau.SUBSTANTIEEL,
            Set.of(),
            NAMENS.bewijs()));

    assertThat(rollen())
        .containsExactly(organisatie.uuid() + " vertegenwoordiger", moeder.uuid() + " klant");
  }

  static Stream<Arguments> eenOrganisatieStaatErbijMetHaarEigenNummer() {
    KvkNummer kvk = new KvkNummer("90004760");
    return Stream.of(
        Arguments.of("kvk_nummer", kvk.waarde(), new Organisatie(kvk)),
        Arguments.of(
            "vestigingsnummer",
            "990000541921",
            new Vestiging(kvk, new Vestigingsnummer("990000541921"))));
  }

  private Levering registreer(Verzendopdracht opdracht) {
    return registreer(opdracht, null);
  }

  private Levering registreer(Verzendopdracht opdracht, @Nullable Optreden optreden) {
    return registreer(opdracht, "uit-klantcontact-open-klant", optreden);
  }

  private static List<String> rollen() {
    return KLANT.alle("betrokkenen").stream()
        .map(b -> b.path("wasPartij").path("uuid").asText() + " " + b.path("rol").asText())
        .toList();
  }
}
