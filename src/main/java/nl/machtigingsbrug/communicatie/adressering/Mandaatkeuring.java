package nl.machtigingsbrug.communicatie.adressering;

import static nl.machtigingsbrug.communicatie.adressering.Bevinding.einde;
import static nl.machtigingsbrug.communicatie.adressering.Bevinding.goed;
import static nl.machtigingsbrug.communicatie.adressering.Bevinding.nietBekend;
import static nl.machtigingsbrug.communicatie.adressering.Bevinding.onzeker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.optreden.Namens;

/** Looks again at what is known of a mandate, at the moment of the message. */
final class Mandaatkeuring {

  private static final Set<BekendeGrond> GEZAG =
      Set.of(BekendeGrond.OUDERLIJK_GEZAG, BekendeGrond.VOOGDIJ);

  private static final Set<BekendeGrond> GEGEVEN =
      Set.of(BekendeGrond.VRIJWILLIGE_MACHTIGING, BekendeGrond.VOLMACHT);

  static final int MEERDERJARIG = 18;

  private final Situatie situatie;
  private final Beleid beleid;
  private final Namens namens;
  private final Grond grond;
  private final Brpkeuring brp;

  private Mandaatkeuring(Situatie situatie, Beleid beleid, Namens namens) {
    this.situatie = situatie;
    this.beleid = beleid;
    this.namens = namens;
    this.grond = namens.vertegenwoordiging().grond();
    this.brp = new Brpkeuring(situatie, beleid);
  }

  static Stand keur(Situatie situatie, Beleid beleid) {
    if (!(situatie.optreden() instanceof Namens namens)) {
      return Stand.van(
          List.of(leeft(situatie, Hoedanigheid.AANVRAGER, new Brpkeuring(situatie, beleid))),
          List.of());
    }
    Mandaatkeuring keuring = new Mandaatkeuring(situatie, beleid, namens);
    return Stand.van(
        List.of(keuring.grond(), keuring.vertegenwoordigde()),
        Stream.of(
                keuring.leeftijd(),
                keuring.intrekking(),
                keuring.einddatum(),
                keuring.registratie(),
                keuring.gezag(),
                keuring.gemachtigde(),
                Cataloguskeuring.keur(situatie, namens),
                Cataloguskeuring.reikwijdte(situatie, namens),
                keuring.brp.geheimhouding(Hoedanigheid.GEMACHTIGDE),
                keuring.brp.geheimhouding(Hoedanigheid.VERTEGENWOORDIGDE))
            .flatMap(Stream::ofNullable)
            .toList());
  }

  private Bevinding grond() {
    return grond instanceof BekendeGrond
        ? goed("grond", "De grond is bekend.", "Awb 2:1")
        : onzeker(
            Foutcode.ADRES_GROND_ONBEKEND,
            "grond",
            "Niet bekend is op welke grond de een voor de ander handelt.",
            "Awb 2:1");
  }

  /** A nabestaande acts because the other died. */
  private Bevinding vertegenwoordigde() {
    return grond == BekendeGrond.NABESTAANDE
        ? goed("leven", "Een nabestaande wikkelt de zaken van een overledene af.", "BRP")
        : leeft(situatie, Hoedanigheid.VERTEGENWOORDIGDE, brp);
  }

  private static Bevinding leeft(Situatie situatie, Hoedanigheid wie, Brpkeuring brp) {
    Bevinding leven =
        switch (situatie.feiten(wie).levensstand()) {
          case LEEFT -> goed("leven", "De persoon om wie het gaat leeft.", "BRP");
          case OVERLEDEN ->
              onzeker(
                  Foutcode.ADRES_OVERLEDEN,
                  "leven",
                  "De persoon om wie het gaat is overleden.",
                  "BRP; BW 3:72");
          case NIET_GEVRAAGD ->
              brp.zonder(
                  wie,
                  Brpfeit.LEVEN,
                  nietBekend(
                      "leven", "Niet gevraagd is of de persoon om wie het gaat leeft.", "BRP"));
        };
    return brp.gevraagd(leven, wie, Brpfeit.LEVEN);
  }

  private Bevinding leeftijd() {
    if (!GEZAG.contains(grond)) {
      return goed("leeftijd", "Voor deze grond maakt de leeftijd niet uit.", "BW 1:233, 1:245");
    }
    LocalDate geboren = situatie.mandaat().geboortedatum();
    Bevinding leeftijd =
        geboren == null
            ? brp.zonder(
                Hoedanigheid.VERTEGENWOORDIGDE,
                Brpfeit.LEEFTIJD,
                nietBekend(
                    "leeftijd",
                    "De geboortedatum van de vertegenwoordigde is niet bekend.",
                    "BW 1:233"))
            : leeftijd(geboren);
    return brp.gevraagd(leeftijd, Hoedanigheid.VERTEGENWOORDIGDE, Brpfeit.LEEFTIJD);
  }

  private Bevinding leeftijd(LocalDate geboren) {
    return situatie.peildag().isBefore(achttien(geboren))
        ? goed("leeftijd", "De vertegenwoordigde is minderjarig.", "BW 1:233, 1:245")
        : einde(
            Einde.MEERDERJARIG,
            "leeftijd",
            "De vertegenwoordigde is achttien geworden. Daarmee eindigt het gezag.",
            "BW 1:233, 1:245");
  }

  /** Who was born on a leap day is eighteen on the first of March. */
  static LocalDate achttien(LocalDate geboren) {
    return LocalDate.of(geboren.getYear() + MEERDERJARIG, geboren.getMonth(), 1)
        .plusDays(geboren.getDayOfMonth() - 1L);
  }

  private Bevinding intrekking() {
    Instant sinds = situatie.mandaat().ingetrokkenOp();
    if (sinds == null) {
      return goed("intrekking", "Van een intrekking is niets bekend.", "BW 3:72");
    }
    LocalDate dag = Kalender.dag(sinds);
    return sinds.isAfter(situatie.peilmoment())
        ? goed("intrekking", "De intrekking gaat later in, op " + dag + ".", "BW 3:72")
        : einde(Einde.INGETROKKEN, "intrekking", "Ingetrokken op " + dag + ".", "BW 3:72");
  }

  private Bevinding einddatum() {
    LocalDate laatste = situatie.mandaat().einddatum();
    if (laatste == null) {
      return goed("einddatum", "Een einddatum is niet bekend.", "machtiging of beschikking");
    }
    return situatie.peildag().isAfter(laatste)
        ? einde(
            Einde.EINDDATUM_VOORBIJ,
            "einddatum",
            "De laatste dag was " + laatste + ".",
            "machtiging of beschikking")
        : goed("einddatum", "De laatste dag is " + laatste + ".", "machtiging of beschikking");
  }

  private Bevinding registratie() {
    return switch (situatie.mandaat().registratie()) {
      case GELDIG ->
          goed("registratie", "De landelijke registratie is geldig.", "machtigingsregister");
      case NIET_GEVRAAGD ->
          nietBekend(
              "registratie", "De landelijke registratie is niet gevraagd.", "machtigingsregister");
      case VERLOPEN -> verlopen();
    };
  }

  private Bevinding verlopen() {
    if (!GEGEVEN.contains(grond)) {
      return onzeker(
          Foutcode.ADRES_MANDAAT_ONDUIDELIJK,
          "registratie",
          "De landelijke registratie is verlopen. Of de vertegenwoordiging nog geldt is niet zeker.",
          "machtigingsregister");
    }
    return beleid.verlopenRegistratieBeeindigt(situatie.dienst())
        ? einde(
            Einde.REGISTRATIE_VERLOPEN,
            "registratie",
            "De landelijke registratie is verlopen. Bij deze dienst eindigt daarmee de volmacht.",
            "beleid van de gemeente")
        : goed(
            "registratie",
            "De landelijke registratie is verlopen. Bij deze dienst loopt de volmacht in de zaak door.",
            "beleid van de gemeente");
  }

  private Bevinding gezag() {
    if (!GEZAG.contains(grond)) {
      return goed("gezag", "Deze grond rust niet op gezag.", "BW 1:245");
    }
    return brp.gevraagd(overGezag(), Hoedanigheid.VERTEGENWOORDIGDE, Brpfeit.GEZAG);
  }

  private Bevinding overGezag() {
    return switch (situatie.mandaat().gezag()) {
      case BEVESTIGD -> goed("gezag", "De BRP bevestigt het gezag.", "BRP; BW 1:245");
      case ONTKEND ->
          einde(Einde.GEZAG_ONTKEND, "gezag", "De BRP kent dit gezag niet.", "BRP; BW 1:245");
      case ONZEKER ->
          onzeker(
              Foutcode.ADRES_GEZAG_ONZEKER,
              "gezag",
              "De BRP kan niet zeggen wie het gezag heeft.",
              "BRP; BW 1:245");
      case NIET_GEVRAAGD ->
          brp.zonder(Hoedanigheid.VERTEGENWOORDIGDE, Brpfeit.GEZAG, zonderGezag());
    };
  }

  private Bevinding zonderGezag() {
    return beleid.gezagMoetGevraagdZijn()
        ? onzeker(
            Foutcode.ADRES_GEZAG_ONZEKER,
            "gezag",
            "De BRP is niet gevraagd naar het gezag. Bij deze gemeente moet dat wel.",
            "beleid van de gemeente")
        : nietBekend("gezag", "De BRP is niet gevraagd naar het gezag.", "BRP; BW 1:245");
  }

  private Bevinding gemachtigde() {
    Hoedanigheid wie = Hoedanigheid.GEMACHTIGDE;
    return brp.gevraagd(levenGemachtigde(wie), wie, Brpfeit.LEVEN);
  }

  private Bevinding levenGemachtigde(Hoedanigheid wie) {
    return switch (situatie.feiten(wie).levensstand()) {
      case LEEFT -> goed("leven gemachtigde", "De gemachtigde leeft.", "BRP");
      case NIET_GEVRAAGD ->
          brp.zonder(
              wie,
              Brpfeit.LEVEN,
              nietBekend("leven gemachtigde", "Niet gevraagd is of de gemachtigde leeft.", "BRP"));
      case OVERLEDEN ->
          einde(
              Einde.GEMACHTIGDE_OVERLEDEN,
              "leven gemachtigde",
              "De gemachtigde is overleden.",
              "BRP; BW 3:72");
    };
  }
}
