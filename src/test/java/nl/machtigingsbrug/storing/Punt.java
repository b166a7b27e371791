package nl.machtigingsbrug.storing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A moment at which the process can be made to stand still, and to die. */
enum Punt {
  BEWIJS_GECONTROLEERD("bewijs.Bewijsinname", "controleer", false),
  VOOR_VASTLEGGEN("aanvraag.Vastlegging", "leg", true),
  TIJDENS_VASTLEGGEN("aanvraag.Vastlegging", "zetDoor", false),
  NA_VASTLEGGEN("aanvraag.Vastlegging", "leg", false),
  VOOR_ANTWOORD("grens.Uitgang", "sluit", false),
  NA_ANTWOORD("org.apache.catalina.connector.CoyoteAdapter", "asyncDispatch", false),
  KLOK_GEZET("levering.Wekker", "plan", false),
  VOOR_POGING("levering.Pogingen", "begin", true),
  TIJDENS_POGING("levering.Pogingen", "start", false),
  NA_POGING("levering.Pogingen", "begin", false),
  STAP_BEGONNEN("levering.Stappen", "begin", false),
  STAP_GEDAAN("levering.Stappen", "klaar", true),
  STAP_ONTHOUDEN("levering.Stappen", "klaar", false),
  VOOR_EINDE("levering.Afloop", "eindig", true),
  TIJDENS_EINDE("levering.Afloop", "zet", false),
  NA_EINDE("levering.Afloop", "eindig", false),
  NAZORG("levering.Nazorg", "herstel", true),
  TIJDENS_BESLISSING("beheer.Beslissing", "voerUit", true),
  BESLIST("beheer.Beslissing", "beslis", false),
  VOOR_HERVATTEN("levering.Leveringbesluiten", "opnieuw", true),
  NA_HERVATTEN("levering.Leveringbesluiten", "opnieuw", false),
  TIJDENS_VERZEGELEN("logboek.Zegels", "onverzegeld", false),
  VOOR_ZEGEL("logboek.Zegels", "zet", true),
  NA_ZEGEL("logboek.Zegels", "zet", false),
  VERZEGELD("logboek.Verzegelaar", "meld", true),
  VOOR_VERVOLG("communicatie.vervolg.Vervolginname", "neem", true),
  TIJDENS_VERVOLG("communicatie.vervolg.Vervolgbegin", "begin", false),
  NA_VERVOLG("communicatie.vervolg.Vervolginname", "neem", false),
  VOOR_ADRESSERING("communicatie.vervolg.Adresseerstap", "adresseer", true),
  GEADRESSEERD("communicatie.vervolg.Adresseerstap", "leg", true),
  TIJDENS_UITZETTEN("communicatie.vervolg.Verzendingen", "bewaar", false),
  BIJ_BERICHTENBOX("communicatie.berichtenbox.Briefaanbod", "aangenomen", true),
  BIJ_NOTIFYNL("communicatie.notifynl.Notifystap", "verstuurd", true),
  BIJ_VTB_BERICHT("communicatie.vtb.Berichtstap", "gemaakt", true),
  BIJ_VTB_TAAK("communicatie.vtb.Taakstap", "gemaakt", true),
  BIJ_FBS("communicatie.fbs.Fbsaanlevering", "beoordeel", true),
  BIJ_BRIEF("communicatie.brief.Brievenbak", "leg", false),
  PARTIJ_GESCHREVEN("communicatie.brief.Partijen", "sluit", true),
  UITSLAG_GELEZEN("communicatie.berichtenbox.Uitslagverwerking", "uitslag", true),
  UITSLAG_ONTHOUDEN("communicatie.berichtenbox.Uitslagverwerking", "uitslag", false),
  GEPEILD("communicatie.vervolg.Verzendafloop", "meld", true),
  VOOR_OVERGANG("communicatie.vervolg.Verzendplan", "volgende", true),
  TIJDENS_OVERGANG("communicatie.vervolg.Verzendplan", "volgende", false),
  TIJDENS_INTREKKING("vertegenwoordiging.Vertegenwoordigingen", "beeindig", false),
  INGETROKKEN("vertegenwoordiging.Intrekking", "verwerk", true),
  TIJDENS_BEEINDIGING("communicatie.vervolg.Beeindiging", "beeindigd", false),
  VOOR_ZAAKBERICHT("zds.schrijven.Schrijfinname", "neem", true),
  TIJDENS_ZAAKBERICHT("zds.schrijven.Schrijfinname", "leg", false),
  NA_ZAAKBERICHT("zds.schrijven.Schrijfinname", "neem", false),
  NUMMER_GEGEVEN("zds.schrijven.Nummergever", "nummer", false),
  VOOR_OPDRACHT("aanvraag.Aanvraagopdracht", "neem", true),
  NA_OPDRACHT("aanvraag.Aanvraagopdracht", "neem", false),
  VOOR_TERUGKOPPELING("terugkoppeling.Terugkoppelingsinname", "neem", true),
  NA_TERUGKOPPELING("terugkoppeling.Terugkoppelingsinname", "neem", false),
  VOOR_DODE_LETTER("grens.Dodeletterverzending", "maak", false),
  VOOR_BEVESTIGING("grens.Kafkabevestiging", "bevestig", true),
  NA_BEVESTIGING("grens.Kafkabevestiging", "bevestig", false);

  private static final String WIJ = "nl.machtigingsbrug.";

  /** The steps of the routes that deliver: at each the process dies between effect and record. */
  private static final List<String> STAPPEN =
      List.of(
          "inrichting",
          "zaaknummer",
          "zaak",
          "rol",
          "document",
          "koppeling",
          "eigenschap",
          "status",
          "publiceer",
          "adresseer");

  /** The same, of steps that only messages of StUF come to, in or out. */
  static final List<String> STUFSTAPPEN =
      List.of(
          "rol-weg",
          "wijziging",
          "eigenschapwijziging",
          "slot",
          "documentwijziging",
          "vrijgave",
          "nummer",
          "stuknummer",
          "stuk",
          "beginstatus");

  private final String klasse;
  private final String methode;
  private final boolean ervoor;

  Punt(String klasse, String methode, boolean ervoor) {
    this.klasse = klasse.startsWith("org.") ? klasse : WIJ + klasse;
    this.methode = methode;
    this.ervoor = ervoor;
  }

  /**
   * A place to die.
   *
   * @param stap at which step only, or null
   */
  record Plek(Punt punt, @Nullable String stap) {
    @Override
    public String toString() {
      return stap == null ? punt.name() : punt + "/" + stap;
    }
  }

  String klasse() {
    return klasse;
  }

  String methode() {
    return methode;
  }

  /** For the agent. */
  String opdracht() {
    return (ervoor ? "ERVOOR:" : "ERNA:") + klasse + "#" + methode;
  }

  Plek plek() {
    return new Plek(this, null);
  }

  Plek bij(String stap) {
    return new Plek(this, stap);
  }

  /** Whether only a decision of a human comes here. */
  boolean vraagtBesluit() {
    return this == TIJDENS_BESLISSING || this == BESLIST || vraagtHervatting();
  }

  /** Whether only the decision to deliver again comes here. */
  boolean vraagtHervatting() {
    return this == VOOR_HERVATTEN || this == NA_HERVATTEN;
  }

  /** Whether only a message that is refused comes here. */
  boolean vraagtOnzin() {
    return this == VOOR_DODE_LETTER;
  }

  /** Whether only what came over Kafka comes here: after a kill its readers first share anew. */
  boolean vraagtLezers() {
    return compareTo(VOOR_OPDRACHT) >= 0;
  }

  /** Whether it is seldom come to: batches of letters close by the minute. */
  boolean isZeldzaam() {
    return this == PARTIJ_GESCHREVEN;
  }

  /** Every place: each point, and those around a step at each step. */
  static List<Plek> plekken() {
    return Stream.of(values())
        .flatMap(
            punt ->
                punt == STAP_GEDAAN
                    ? Stream.of(STAPPEN, STUFSTAPPEN).flatMap(List::stream).map(punt::bij)
                    : Stream.of(punt.plek()))
        .toList();
  }
}
