package nl.machtigingsbrug.zds.schrijven;

/** What another zaak is to a zaak. */
public enum Verbandsoort {
  /** The zaak is a part of it; ZGW: hoofdzaak of the zaak itself. */
  HOOFDZAAK("heeftAlsHoofdzaak"),
  /** It is a part of the zaak; ZGW: hoofdzaak of the other zaak. */
  DEELZAAK("heeftAlsDeelzaak"),
  /** ZGW: one of the relevanteAndereZaken of the zaak. */
  ANDERE("heeftBetrekkingOpAndere");

  private final String element;

  Verbandsoort(String element) {
    this.element = element;
  }

  /** The element of ZKN 03.10. */
  String element() {
    return element;
  }
}
