package nl.machtigingsbrug.communicatie.adressering;

import java.util.Collections;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Partijsoort;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;

/** Whether the catalogue of today lets the gemachtigde receive messages about this dienst. */
final class Cataloguskeuring {

  private static final String BRON = "catalogus van de gemeente";

  private Cataloguskeuring() {}

  /** A dienst that is closed for new aanvragen still sends messages in the zaken that run. */
  static Bevinding keur(Situatie situatie, Namens namens) {
    Dienst dienst = situatie.dienst();
    if (dienst == null) {
      return Bevinding.onzeker(
          Foutcode.ADRES_DIENST_ONBEKEND,
          "catalogus",
          "De dienst van de zaak staat niet meer in de catalogus.",
          BRON);
    }
    return ontvangt(dienst, namens.vertegenwoordiging())
        ? Bevinding.goed(
            "catalogus", "De gemachtigde mag berichten over deze dienst ontvangen.", BRON)
        : Bevinding.einde(
            Einde.NIET_TOEGESTAAN,
            "catalogus",
            "Op deze grond mag de gemachtigde geen berichten over deze dienst ontvangen.",
            BRON);
  }

  /** A mandate for one dienst is none for another (Awb 2:1). */
  static Bevinding reikwijdte(Situatie situatie, Namens namens) {
    Dienst dienst = situatie.dienst();
    if (situatie.mandaat().beoordeeld()) {
      return Bevinding.goed(
          "reikwijdte", "Een medewerker beoordeelde dat de machtiging deze zaak dekt.", "Awb 2:1");
    }
    return dienst != null && !Collections.disjoint(namens.diensten(), dienst.serviceUuids())
        ? Bevinding.goed("reikwijdte", "De machtiging noemt deze dienst.", "Awb 2:1")
        : Bevinding.onzeker(
            Foutcode.ADRES_MANDAAT_ONDUIDELIJK,
            "reikwijdte",
            "De machtiging noemt deze dienst niet en geen medewerker beoordeelde haar.",
            "Awb 2:1");
  }

  static boolean ontvangt(Dienst dienst, Vertegenwoordiging vertegenwoordiging) {
    return vertegenwoordiging.grond() instanceof BekendeGrond grond
        && grond.dekt(dienst.belang())
        && dienst.grondenVoor(Handelingssoort.ONTVANGEN).contains(grond)
        && dienst.doorWie().contains(Partijsoort.van(vertegenwoordiging.gemachtigde()))
        && (dienst.keten() || vertegenwoordiging.keten().isEmpty());
  }
}
