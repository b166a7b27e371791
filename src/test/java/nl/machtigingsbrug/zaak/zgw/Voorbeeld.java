package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.optreden.Zelf;
import org.jspecify.annotations.Nullable;

/** People, organisations and settings that the tests share. */
final class Voorbeeld {

  static final ServiceUuid DIENST = new ServiceUuid("11111111-2222-4333-8444-555555555555");
  static final String DIENSTNUMMER = "urn:etoegang:DV:00000000000000000001:services:9001";
  static final Dienstnummers DIENSTNUMMERS = dienst -> DIENSTNUMMER;

  static final Partij AN = new NatuurlijkPersoon(new Bsn("999990019"));
  static final Partij BEP = new NatuurlijkPersoon(new Bsn("999990020"));
  static final Partij EIDAS =
      new NatuurlijkPersoon(
          new AndersGeidentificeerd(
              "eidas", "ES/NL/12345", "García", LocalDate.parse("1980-02-29")));
  static final Partij KANTOOR = new Organisatie(new KvkNummer("90000001"));
  static final Partij WINKEL = new Organisatie(new KvkNummer("90000002"));
  static final Partij STICHTING = new Organisatie(new Rsin("999998894"));
  static final Partij FILIAAL =
      new Vestiging(new KvkNummer("90000001"), new Vestigingsnummer("000000000001"));
  static final Partij AFDELING =
      new Vestiging(new Rsin("999998894"), new Vestigingsnummer("000000000002"));
  static final Partij BALIE = new Medewerker("jansen");

  static final List<Partij> PARTIJEN =
      List.of(AN, BEP, EIDAS, KANTOOR, WINKEL, STICHTING, FILIAAL, AFDELING, BALIE);

  static final Zaaktype ZAAKTYPE =
      new Zaaktype(
          URI.create("https://zgw.example/catalogi/api/v1/zaaktypen/1"),
          List.of(
              roltype(1, "Aanvrager", "initiator"),
              roltype(2, "Belanghebbende", "belanghebbende"),
              roltype(3, "Gemachtigde", "belanghebbende")),
          List.of(
              new Statustype(catalogus("statustypen/2"), 2, "Klaar"),
              new Statustype(catalogus("statustypen/1"), 1, "Ontvangen")),
          List.of(new Eigenschap(catalogus("eigenschappen/1"), "grond", 40)),
          List.of(new Informatieobjecttype(catalogus("informatieobjecttypen/1"), "Aanvraag")));

  private Voorbeeld() {}

  static Zelf zelf(Partij persoon, String middel, Betrouwbaarheidsniveau niveau) {
    return new Zelf(persoon, niveau, Set.of(), bewijs(middel));
  }

  static Namens namens(Partij gemachtigde, Partij vertegenwoordigde, Grond grond, String middel) {
    return namens(
        new Vertegenwoordiging(
            gemachtigde, vertegenwoordigde, grond, List.of(), handelende(middel)),
        middel,
        Set.of(DIENST));
  }

  /** A kantoor acts for a person by way of two others. */
  static Namens keten() {
    return namens(
        new Vertegenwoordiging(
            KANTOOR, AN, BekendeGrond.VOLMACHT, List.of(KANTOOR, WINKEL, BEP, AN), "AAAA@BBBB"),
        "eherkenning",
        Set.of(DIENST));
  }

  static Namens namens(
      Vertegenwoordiging vertegenwoordiging, String middel, Set<ServiceUuid> diensten) {
    return new Namens(
        vertegenwoordiging, Betrouwbaarheidsniveau.SUBSTANTIEEL, diensten, bewijs(middel));
  }

  private static @Nullable String handelende(String middel) {
    return middel.equals("eherkenning") ? "AAAA@BBBB" : null;
  }

  static Bewijs bewijs(String middel) {
    return new Bewijs(
        Bewijssoort.AUTHENTICATIECONTEXT,
        middel,
        "portaal",
        "b-1",
        Instant.parse("2026-11-24T09:00:00Z"));
  }

  static ZgwInstellingen instellingen(Profiel profiel) {
    return instellingen(profiel, "geheim-van-minstens-32-tekens-lang", false);
  }

  static ZgwInstellingen instellingen(Profiel profiel, String geheim, boolean kortToegestaan) {
    return new ZgwInstellingen(
        Basisadres.of("https://zgw.example/zaken/api/v1"),
        Basisadres.of("https://zgw.example/catalogi/api/v1"),
        Basisadres.of("https://zgw.example/documenten/api/v1"),
        null,
        null,
        "machtigingsbrug",
        new Geheim(geheim),
        kortToegestaan,
        new Rsin("999998882"),
        new Rsin("999998870"),
        profiel,
        false,
        Rolconventie.A,
        Map.of("wmo", Rolconventie.C),
        "MB",
        "Bijlage",
        "Aanvraag",
        "Machtigingsverklaring",
        Eindewijze.NIETS,
        Duration.ofMinutes(10));
  }

  /** All APIs at one address. */
  static ZgwInstellingen instellingen(String adres) {
    Basisadres basis = Basisadres.of(adres);
    ZgwInstellingen anders = instellingen(Profiel.ZGW);
    return new ZgwInstellingen(
        basis,
        basis,
        basis,
        basis,
        basis,
        anders.clientId(),
        anders.geheim(),
        false,
        anders.bronorganisatie(),
        anders.verantwoordelijke(),
        anders.profiel(),
        false,
        anders.rolconventie(),
        Map.of(),
        anders.zaaknummervoorvoegsel(),
        anders.bijlagetype(),
        anders.formuliertype(),
        anders.verklaringtype(),
        Eindewijze.NIETS,
        anders.cataloguslevensduur());
  }

  static URI catalogus(String pad) {
    return URI.create("https://zgw.example/catalogi/api/v1/" + pad);
  }

  private static Roltype roltype(int nummer, String omschrijving, String generiek) {
    return new Roltype(catalogus("roltypen/" + nummer), omschrijving, generiek);
  }
}
