package nl.machtigingsbrug.communicatie.adressering;

import static nl.machtigingsbrug.communicatie.Hoedanigheid.AANVRAGER;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.GEMACHTIGDE;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.VERTEGENWOORDIGDE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Onbekend;
import org.jspecify.annotations.Nullable;

/** One message of the table in the documentation: a value of each dimension. */
record Tabelrij(
    Handelt handelt,
    Berichtsoort bericht,
    Staat staat,
    Wie wie,
    Bereik bereik,
    Geheim geheim,
    Termijn termijn) {

  /** Who acts, and why. */
  enum Handelt {
    MACHTIGING("een machtiging", BekendeGrond.VRIJWILLIGE_MACHTIGING),
    VOLMACHT("een volmacht", BekendeGrond.VOLMACHT),
    OUDER("ouderlijk gezag", BekendeGrond.OUDERLIJK_GEZAG),
    VOOGD("voogdij", BekendeGrond.VOOGDIJ),
    CURATOR("curatele", BekendeGrond.CURATELE),
    BEWINDVOERDER("bewind", BekendeGrond.BEWIND),
    WSNP("bewind in de schuldsanering", BekendeGrond.WSNP_BEWIND),
    MENTOR("mentorschap", BekendeGrond.MENTORSCHAP),
    NABESTAANDE("nabestaande", BekendeGrond.NABESTAANDE),
    ZAAKWAARNEMER("zaakwaarneming", BekendeGrond.ZAAKWAARNEMING),
    ONBEKEND("een onbekende grond", null),
    ZELF("voor zichzelf", null);

    final String naam;
    final @Nullable BekendeGrond grond;

    Handelt(String naam, @Nullable BekendeGrond grond) {
      this.naam = naam;
      this.grond = grond;
    }

    boolean gezag() {
      return this == OUDER || this == VOOGD;
    }
  }

  /** How it is with people and mandate. */
  enum Staat {
    IN_ORDE("in orde"),
    INGETROKKEN("ingetrokken"),
    VOORBIJ("laatste dag voorbij"),
    ACHTTIEN("achttien geworden"),
    GEZAG_ONTKEND("geen gezag"),
    GEZAG_ONZEKER("gezag onzeker"),
    GEMACHTIGDE_OVERLEDEN("gemachtigde overleden"),
    OVERLEDEN("persoon overleden"),
    VERLOPEN("registratie verlopen"),
    ANDERE_DIENST("noemt de dienst niet"),
    DIENST_WEG("dienst niet in catalogus"),
    NIET_TOEGESTAAN("mag niet ontvangen");

    final String naam;

    Staat(String naam) {
      this.naam = naam;
    }
  }

  /** What the one who acts is. */
  enum Wie {
    PERSOON("persoon"),
    KANTOOR("organisatie"),
    ZONDER_BSN("persoon zonder BSN");

    final String naam;

    Wie(String naam) {
      this.naam = naam;
    }
  }

  /** On which channels people can be reached. */
  enum Bereik {
    BRIEF("brief", Kanaal.BRIEF_PRINT),
    BOX("berichtenbox, brief", Kanaal.BERICHTENBOX, Kanaal.BRIEF_PRINT),
    PORTAAL("portaal, e-mail", Kanaal.VTB_TAAK, Kanaal.VTB_BERICHT, Kanaal.EMAIL),
    NERGENS("nergens");

    final String naam;
    final List<Kanaal> kanalen;

    Bereik(String naam, Kanaal... kanalen) {
      this.naam = naam;
      this.kanalen = List.of(kanalen);
    }
  }

  /** Whose address is secret. */
  enum Geheim {
    NIEMAND("–"),
    GEMACHTIGDE("gemachtigde"),
    VERTEGENWOORDIGDE("vertegenwoordigde");

    final String naam;

    Geheim(String naam) {
      this.naam = naam;
    }
  }

  /** How long there is to answer. */
  enum Termijn {
    GEEN("–", 0),
    KORT("twee dagen", 2);

    final String naam;
    final int dagen;

    Termijn(String naam, int dagen) {
      this.naam = naam;
      this.dagen = dagen;
    }
  }

  private static final int[] MATEN = {
    Handelt.values().length,
    Berichtsoort.values().length,
    Staat.values().length,
    Wie.values().length,
    Bereik.values().length,
    Geheim.values().length,
    Termijn.values().length
  };

  /** The rows in which every pair stands that can be. */
  static List<Tabelrij> alle() {
    return paren().rijen().stream().map(Tabelrij::van).toList();
  }

  /** Every message on this grond with nothing in the way. */
  static Stream<Tabelrij> inOrde(Handelt handelt) {
    return Arrays.stream(Berichtsoort.values())
        .map(
            bericht ->
                new Tabelrij(
                    handelt,
                    bericht,
                    Staat.IN_ORDE,
                    Wie.PERSOON,
                    Bereik.BRIEF,
                    Geheim.NIEMAND,
                    Termijn.GEEN));
  }

  static Paren paren() {
    return new Paren(MATEN, Tabelrij::past);
  }

  private static Tabelrij van(int[] rij) {
    return new Tabelrij(
        Handelt.values()[rij[0]],
        Berichtsoort.values()[rij[1]],
        Staat.values()[rij[2]],
        Wie.values()[rij[3]],
        Bereik.values()[rij[4]],
        Geheim.values()[rij[5]],
        Termijn.values()[rij[6]]);
  }

  /** Who acts for himself has no mandate; only gezag ends with a birthday. */
  private static boolean past(int dimensie, int waarde, int ander, int andereWaarde) {
    if (dimensie != 0 || ander != 2 && ander != 5) {
      return true;
    }
    Handelt handelt = Handelt.values()[waarde];
    if (ander == 5) {
      return handelt != Handelt.ZELF || andereWaarde == Geheim.NIEMAND.ordinal();
    }
    return switch (Staat.values()[andereWaarde]) {
      case IN_ORDE -> true;
      case OVERLEDEN -> handelt != Handelt.NABESTAANDE;
      case DIENST_WEG -> true;
      case ACHTTIEN, GEZAG_ONTKEND, GEZAG_ONZEKER -> handelt.gezag();
      default -> handelt != Handelt.ZELF;
    };
  }

  /** The message itself. */
  Proefbericht proefbericht() {
    Proefbericht proef = new Proefbericht();
    proef.zelf = handelt == Handelt.ZELF;
    proef.soort = bericht;
    proef.gemachtigde =
        switch (wie) {
          case PERSOON -> Proefbericht.DOCHTER;
          case KANTOOR -> Proefbericht.KANTOOR;
          case ZONDER_BSN ->
              new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", "x", null, null));
        };
    grond(proef);
    staat(proef);
    for (Hoedanigheid hoedanigheid : Hoedanigheid.values()) {
      proef.kanalen.put(hoedanigheid, new EnumMap<>(Kanaal.class));
      bereik.kanalen.forEach(kanaal -> proef.bereikt(hoedanigheid, kanaal));
      proef.geheim.put(
          hoedanigheid,
          hoedanigheid.name().equals(geheim.name()) ? Geheimhouding.JA : Geheimhouding.NEE);
    }
    proef.uiterlijk = termijn.dagen == 0 ? null : Proefbericht.VANDAAG.plusDays(termijn.dagen);
    return proef;
  }

  private void grond(Proefbericht proef) {
    BekendeGrond grond = handelt.grond;
    if (grond == null) {
      proef.grond = new Onbekend("x");
      return;
    }
    proef.grond = grond;
    proef.belang = List.of(Belang.values()).stream().filter(grond::dekt).findFirst().orElseThrow();
    if (handelt.gezag()) {
      proef.geboren = Proefbericht.VANDAAG.minusYears(12);
      proef.gezag = Gezag.BEVESTIGD;
    }
    if (handelt == Handelt.NABESTAANDE) {
      proef.leven.put(VERTEGENWOORDIGDE, Levensstand.OVERLEDEN);
    }
  }

  private void staat(Proefbericht proef) {
    switch (staat) {
      case IN_ORDE -> {}
      case INGETROKKEN -> proef.ingetrokken = Proefbericht.NU;
      case VOORBIJ -> proef.einddatum = Proefbericht.VANDAAG.minusDays(1);
      case ACHTTIEN -> proef.geboren = Proefbericht.VANDAAG.minusYears(18);
      case GEZAG_ONTKEND -> proef.gezag = Gezag.ONTKEND;
      case GEZAG_ONZEKER -> proef.gezag = Gezag.ONZEKER;
      case GEMACHTIGDE_OVERLEDEN -> proef.leven.put(GEMACHTIGDE, Levensstand.OVERLEDEN);
      case OVERLEDEN -> {
        proef.leven.put(VERTEGENWOORDIGDE, Levensstand.OVERLEDEN);
        proef.leven.put(AANVRAGER, Levensstand.OVERLEDEN);
      }
      case VERLOPEN -> proef.registratie = Registratie.VERLOPEN;
      case ANDERE_DIENST -> proef.noemt = Set.of();
      case DIENST_WEG -> proef.inCatalogus = false;
      case NIET_TOEGESTAAN -> proef.ontvangen = false;
    }
  }

  /** The id of the rule that decides, or nothing where none is asked. */
  String beslist() {
    return Objects.requireNonNullElse(
        proefbericht().adresseer(Proefregels.MEEGELEVERD).uitleg().regel(), "");
  }

  /** As a line of the table. */
  String regel() {
    Adressering uitkomst = proefbericht().adresseer(Proefregels.MEEGELEVERD);
    String regel = uitkomst.uitleg().regel();
    return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            handelt.naam,
            Keuze.naam(bericht),
            staat.naam,
            wie.naam,
            bereik.naam,
            geheim.naam,
            termijn.naam,
            uitkomst.samenvatting().replace("; ", "<br>"),
            regel == null ? "–" : "`" + regel + "`");
  }
}
