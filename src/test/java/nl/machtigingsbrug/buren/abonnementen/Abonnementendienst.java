package nl.machtigingsbrug.buren.abonnementen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.kanaal.Kanaalbuur;
import org.w3c.dom.Element;

/** BerichtenboxValidatieService over SOAP 1.1. */
public final class Abonnementendienst extends Kanaalbuur {

  private static final String DIENST =
      "http://schemas.rdw.nl/GEB/BerichtenboxValidatieService/2009/01";
  private static final String TYPEN =
      "http://schemas.rdw.nl/GEB/BerichtenboxValidatieService/Types/2009/01";
  private static final String GEDEELD = "http://schemas.rdw.nl/GEB/Shared/Types/2009/01";
  private static final String ACTIE =
      DIENST + "/IBerichtenboxValidatieService/ValidateAbonnementen";
  private static final int MEEST = 250;

  private final Set<String> abonnees = new HashSet<>();
  private final Set<String> verzwegen = new HashSet<>();
  private String fout = "";

  /** Starts; nobody takes anything. */
  public Abonnementendienst(int poort) {
    super(poort);
  }

  @Override
  public synchronized void wis() {
    super.wis();
    abonnees.clear();
    verzwegen.clear();
    fout = "";
  }

  /** Where it listens. */
  public String adres() {
    return basis() + "/BerichtenboxValidatieService";
  }

  /** This person takes letters of this type. */
  public synchronized void abonneer(String bsn, String berichttype) {
    abonnees.add(bsn + berichttype);
  }

  /** This person takes none any more. */
  public synchronized void zegOp(String bsn, String berichttype) {
    abonnees.remove(bsn + berichttype);
  }

  /** Answers leave this person out. */
  public synchronized void verzwijg(String bsn) {
    verzwegen.add(bsn);
  }

  /** Every answer is this fault, ApplicationFault or DependentServiceFault; empty for none. */
  public synchronized void faal(String soort) {
    fout = soort;
  }

  @Override
  protected synchronized Antwoord behandel(Aanvraag aanvraag) {
    if (!aanvraag.kop("SOAPAction").replace("\"", "").equals(ACTIE)
        || !aanvraag.kop("Content-Type").startsWith("text/xml")) {
      return fault("soap:Client", "", "");
    }
    Element vraag = Dom.lees(aanvraag.inhoud()).getDocumentElement();
    List<String> burgers =
        Dom.alle(vraag, GEDEELD, "Key").stream().map(Element::getTextContent).toList();
    if (!fout.isEmpty()) {
      return fault("soap:Server", fout, "Fout bij " + burgers);
    }
    if (burgers.isEmpty()
        || burgers.size() > MEEST
        || Dom.tekst(vraag, TYPEN, "berichtleverancierCode").isEmpty()
        || Dom.alle(vraag, GEDEELD, "Rol").size() != burgers.size()) {
      return fault("soap:Client", "ApplicationFault", "Aantal " + burgers.size());
    }
    String type = Dom.tekst(vraag, TYPEN, "berichtTypeCode");
    String regels =
        burgers.stream()
            .filter(burger -> !verzwegen.contains(burger))
            .map(burger -> regel(burger, abonnees.contains(burger + type)))
            .collect(Collectors.joining());
    return soap(
        200,
        "<ValidateAbonnementenResponse xmlns='%s' xmlns:t='%s' xmlns:s='%s'><ValidateAbonnementenResult>%s</ValidateAbonnementenResult></ValidateAbonnementenResponse>"
            .formatted(DIENST, TYPEN, GEDEELD, regels));
  }

  private static String regel(String burger, boolean sturen) {
    return "<t:Abonnement><t:klant><s:Key>%s</s:Key><s:Rol>Burger</s:Rol></t:klant><t:isBerichtSturen>%s</t:isBerichtSturen></t:Abonnement>"
        .formatted(burger, sturen);
  }

  private static Antwoord fault(String code, String soort, String tekst) {
    String detail =
        soort.isEmpty()
            ? ""
            : "<detail><s:%s xmlns:s='%s'><s:Message>%s</s:Message></s:%s></detail>"
                .formatted(soort, GEDEELD, tekst, soort);
    return soap(
        500,
        "<soap:Fault><faultcode>%s</faultcode><faultstring>%s</faultstring>%s</soap:Fault>"
            .formatted(code, tekst, detail));
  }

  private static Antwoord soap(int status, String inhoud) {
    return Antwoord.van(
        status,
        "text/xml; charset=utf-8",
        "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><soap:Body>"
            + inhoud
            + "</soap:Body></soap:Envelope>");
  }
}
