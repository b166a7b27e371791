package nl.machtigingsbrug.communicatie.berichtenbox;

import java.util.Arrays;
import java.util.Optional;

/** What BerichtVerwerkService says of a letter (GLOBEBatchResponseTypes.xsd), and what it means. */
enum Verwerkingscode {
  /** Stored in the box. Nobody tells whether it is read. */
  VERWERKT("Verwerkt", Betekenis.BEZORGD),
  /** Perhaps stored, perhaps not: the same letter may be offered again. */
  TECHNISCH_PROBLEEM("TechnischProbleem", Betekenis.OPNIEUW),
  /** No account, not activated, or this organisation switched off: it does not say which. */
  NIET_ACTIEF_OF_GEABONNEERD("NietActiefOfGeabonneerd", Betekenis.NIET_BEZORGD),
  /** Not in the Leveranciersportaal, or not active there. */
  BERICHT_TYPE_NIET_ONDERSTEUND("BerichtTypeNietOndersteund", Betekenis.NIET_BEZORGD),
  PUBLICATIE_DATUM_TE_VER("PublicatieDatumLigtTeVerInDeToekomst", Betekenis.NIET_BEZORGD),
  AANMAAK_DATUM_TE_OUD("AanmaakDatumLigtTeVerInHetVerleden", Betekenis.NIET_BEZORGD),
  /** A letter with this BerichtID was offered before: ours. */
  BERICHT_BESTAAT_AL("BerichtBestaatAl", Betekenis.EERDER_AANGEBODEN),
  BIJLAGE_TE_GROOT("BijlageTeGroot", Betekenis.NIET_BEZORGD),
  OIN_KOMT_NIET_OVEREEN("OinInCPAKomtNietOvereenMetOinInBericht", Betekenis.NIET_BEZORGD),
  XML_NIET_GELDIG("XmlValidatieTegenXsdValtNegatiefUit", Betekenis.NIET_BEZORGD);

  /** What follows from a code. */
  enum Betekenis {
    BEZORGD,
    NIET_BEZORGD,
    OPNIEUW,
    EERDER_AANGEBODEN
  }

  private final String waarde;
  private final Betekenis betekenis;

  Verwerkingscode(String waarde, Betekenis betekenis) {
    this.waarde = waarde;
    this.betekenis = betekenis;
  }

  /** As the standard writes it. */
  String waarde() {
    return waarde;
  }

  Betekenis betekenis() {
    return betekenis;
  }

  /** The one of this name; a name that is nearly right is none. */
  static Optional<Verwerkingscode> van(String waarde) {
    return Arrays.stream(values()).filter(code -> code.waarde.equals(waarde)).findFirst();
  }
}
