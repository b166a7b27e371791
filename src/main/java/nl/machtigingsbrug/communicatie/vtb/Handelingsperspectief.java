package nl.machtigingsbrug.communicatie.vtb;

import java.util.Locale;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Berichtsoort;

/** What the recipient is to do, in the words of Open VTB. */
public enum Handelingsperspectief {
  BETALEN,
  INCASSO,
  INFORMATIE_GEVEN,
  INFORMATIE_KRIJGEN,
  REACTIE_ONTVANGEN,
  VERNIEUWING_NODIG,
  UITNODIGING_VOOR_AFSPRAAK;

  /** Where a gemeente does not say otherwise. */
  static final Map<Berichtsoort, Handelingsperspectief> GEWOON =
      Map.of(
          Berichtsoort.ONTVANGSTBEVESTIGING, INFORMATIE_KRIJGEN,
          Berichtsoort.VERZOEK_OM_AANVULLING, INFORMATIE_GEVEN,
          Berichtsoort.UITNODIGING, UITNODIGING_VOOR_AFSPRAAK,
          Berichtsoort.VOORNEMEN, INFORMATIE_GEVEN,
          Berichtsoort.BESLUIT, INFORMATIE_KRIJGEN,
          Berichtsoort.BETALING, BETALEN,
          Berichtsoort.HERINNERING, INFORMATIE_KRIJGEN,
          Berichtsoort.KLACHTAFHANDELING, REACTIE_ONTVANGEN,
          Berichtsoort.STATUSBERICHT, INFORMATIE_KRIJGEN);

  String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }
}
