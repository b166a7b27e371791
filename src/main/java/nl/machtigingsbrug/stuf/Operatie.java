package nl.machtigingsbrug.stuf;

import javax.xml.namespace.QName;

/**
 * The operations of Zaak- en Documentservices. In 1.1 several share the element of their message:
 * then its content decides, never the SOAPAction.
 */
public enum Operatie {
  GENEREER_ZAAKIDENTIFICATIE("genereerZaakIdentificatie", Vorm.VRIJ, ""),
  GENEREER_DOCUMENTIDENTIFICATIE("genereerDocumentIdentificatie", Vorm.VRIJ, ""),
  UPDATE_ZAAKDOCUMENT("updateZaakdocument", Vorm.VRIJ, ""),
  CREEER_ZAAK("creeerZaak", Vorm.KENNISGEVING, "Zak"),
  UPDATE_ZAAK("updateZaak", Vorm.KENNISGEVING, "Zak"),
  ACTUALISEER_ZAAKSTATUS("actualiseerZaakstatus", Vorm.KENNISGEVING, "Zak"),
  VOEG_ZAAKDOCUMENT_TOE("voegZaakdocumentToe", Vorm.KENNISGEVING, "Edc"),
  MAAK_ZAAKDOCUMENT("maakZaakdocument", Vorm.KENNISGEVING, "Edc"),
  GEEF_ZAAKSTATUS("geefZaakstatus", Vorm.VRAAG, "Zak"),
  GEEF_ZAAKDETAILS("geefZaakdetails", Vorm.VRAAG, "Zak"),
  GEEF_LIJST_ZAAKDOCUMENTEN("geefLijstZaakdocumenten", Vorm.VRAAG, "Zak"),
  GEEF_ZAAKDOCUMENT_LEZEN("geefZaakdocumentLezen", Vorm.VRAAG, "Edc");

  /** What an operation asks with. */
  enum Vorm {
    VRIJ(Berichtcode.DI02),
    KENNISGEVING(Berichtcode.LK01),
    VRAAG(Berichtcode.LV01);

    private final Berichtcode code;

    Vorm(Berichtcode code) {
      this.code = code;
    }
  }

  private final String naam;
  private final Vorm vorm;
  private final String entiteit;

  Operatie(String naam, Vorm vorm, String entiteit) {
    this.naam = naam;
    this.vorm = vorm;
    this.entiteit = entiteit;
  }

  public String naam() {
    return naam;
  }

  /** The kind of message that asks for it. */
  public Berichtcode berichtcode() {
    return vorm.code;
  }

  /** The element in the body that asks for it. */
  public QName element(Versie versie) {
    if (vorm == Vorm.VRIJ) {
      return new QName(versie.ruimte(), naam + "_Di02");
    }
    return versie == Versie.ZDS_1_1
        ? new QName(versie.ruimte(), entiteit.toLowerCase(java.util.Locale.ROOT) + vorm.code.code())
        : new QName(versie.ruimte(), naam + "_" + entiteit + vorm.code.code());
  }

  /** The SOAPAction that goes with it. */
  public String soapAction(Versie versie) {
    String bericht = (versie == Versie.ZDS_1_1 ? "" : entiteit) + vorm.code.code();
    return versie.ruimte() + "/" + naam + "_" + bericht;
  }
}
