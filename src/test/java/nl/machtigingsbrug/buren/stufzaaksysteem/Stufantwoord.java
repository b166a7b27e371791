package nl.machtigingsbrug.buren.stufzaaksysteem;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.kanaal.Kanaalbuur.Antwoord;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.w3c.dom.Element;

/** What a zaaksysteem of another maker answers: by other prefixes than ours. */
final class Stufantwoord {

  private static final String NAMEN =
      "xmlns:s='%s' xmlns:ns2='%s' xmlns:ns3='%s' xmlns:xsi='%s'"
          .formatted(Ruimte.STUF, Ruimte.ZKN, Ruimte.ZDS, Ruimte.XSI);

  private Stufantwoord() {}

  /** Bv02 or Bv03. */
  static Antwoord bevestig(Stufvraag vraag, String soort) {
    String wie = soort.equals("Bv02") ? "" : verder(vraag, "");
    return van(
        vraag.soap(),
        200,
        "<s:%1$sBericht %2$s><s:stuurgegevens><s:berichtcode>%1$s</s:berichtcode>%3$s</s:stuurgegevens></s:%1$sBericht>"
            .formatted(soort, NAMEN, wie));
  }

  /** Du02 with a number. */
  static Antwoord nummer(Stufvraag vraag, Operatie operatie, String nummer) {
    String ruimte = vraag.versie() == Versie.ZDS_1_1 ? "ns2" : "ns3";
    boolean zaak = operatie == Operatie.GENEREER_ZAAKIDENTIFICATIE;
    String functie =
        "<s:functie>" + operatie.naam().replace("Identificatie", "identificatie") + "</s:functie>";
    return van(
        vraag.soap(),
        200,
        "<%1$s:%2$s_Du02 %3$s><%1$s:stuurgegevens><s:berichtcode>Du02</s:berichtcode>%4$s</%1$s:stuurgegevens><%1$s:%5$s s:entiteittype='%6$s' s:functie='entiteit'><ns2:identificatie>%7$s</ns2:identificatie></%1$s:%5$s></%1$s:%2$s_Du02>"
            .formatted(
                ruimte,
                operatie.naam(),
                NAMEN,
                verder(vraag, functie),
                zaak ? "zaak" : "document",
                zaak ? "ZAK" : "EDC",
                nummer));
  }

  /** La01 round an object; empty where there is none. */
  static Antwoord object(Stufvraag vraag, Operatie operatie, String object) {
    String ruimte = vraag.versie() == Versie.ZDS_1_1 ? "ns2" : "ns3";
    String naam = operatie.element(vraag.versie()).getLocalPart();
    String type = naam.toLowerCase(Locale.ROOT).contains("edc") ? "EDC" : "ZAK";
    return van(
        vraag.soap(),
        200,
        "<%1$s:%2$s %3$s><ns2:stuurgegevens><s:berichtcode>La01</s:berichtcode>%4$s</ns2:stuurgegevens><ns2:parameters><s:indicatorVervolgvraag>false</s:indicatorVervolgvraag></ns2:parameters>%5$s</%1$s:%2$s>"
            .formatted(
                ruimte,
                naam.replace("Lv01", "La01"),
                NAMEN,
                verder(vraag, "<s:entiteittype>" + type + "</s:entiteittype>"),
                object.isEmpty() ? "" : "<ns2:antwoord>" + object + "</ns2:antwoord>"));
  }

  /** Fo01, Fo02 or Fo03 in a fault. */
  static Antwoord fout(Stufvraag vraag, String soort, String code, String plek, String tekst) {
    String wie = soort.equals(Berichtcode.FO02.code()) ? "" : verder(vraag, "");
    return fault(
        vraag.soap(),
        plek.equals("client"),
        tekst,
        "<s:%1$sBericht %2$s><s:stuurgegevens><s:berichtcode>%1$s</s:berichtcode>%3$s</s:stuurgegevens><s:body><s:code>%4$s</s:code><s:plek>%5$s</s:plek><s:omschrijving>%6$s</s:omschrijving></s:body></s:%1$sBericht>"
            .formatted(soort, NAMEN, wie, code, plek, tekst));
  }

  /** A fault of SOAP with what the detail holds. */
  static Antwoord fault(String soap, boolean afzender, String tekst, String detail) {
    String inhoud =
        soap.equals(Ruimte.SOAP12)
            ? "<e:Fault><e:Code><e:Value>e:%s</e:Value></e:Code><e:Reason><e:Text xml:lang='nl'>%s</e:Text></e:Reason>%s</e:Fault>"
                .formatted(
                    afzender ? "Sender" : "Receiver",
                    tekst,
                    detail.isEmpty() ? "" : "<e:Detail>" + detail + "</e:Detail>")
            : "<e:Fault><faultcode>e:%s</faultcode><faultstring>%s</faultstring>%s</e:Fault>"
                .formatted(
                    afzender ? "Client" : "Server",
                    tekst,
                    detail.isEmpty() ? "" : "<detail>" + detail + "</detail>");
    return van(soap, 500, inhoud);
  }

  /** An element as it is written within an answer. */
  static String tekst(Element element) {
    try {
      Transformer schrijver = TransformerFactory.newDefaultInstance().newTransformer();
      schrijver.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter uit = new StringWriter();
      schrijver.transform(new DOMSource(element), new StreamResult(uit));
      return uit.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String verder(Stufvraag vraag, String slot) {
    return wie(vraag, "ontvanger", "zender")
        + wie(vraag, "zender", "ontvanger")
        + "<s:referentienummer>zs-"
        + System.nanoTime()
        + "</s:referentienummer><s:tijdstipBericht>20260101120000</s:tijdstipBericht><s:crossRefnummer>"
        + vraag.referentie()
        + "</s:crossRefnummer>"
        + slot;
  }

  private static String wie(Stufvraag vraag, String bron, String doel) {
    return Dom.alle(vraag.bericht(), Ruimte.STUF, bron).stream()
        .findFirst()
        .map(
            systeem ->
                "<s:%1$s><s:organisatie>%2$s</s:organisatie><s:applicatie>%3$s</s:applicatie></s:%1$s>"
                    .formatted(
                        doel,
                        Stufvraag.veld(systeem, Ruimte.STUF, "organisatie"),
                        Stufvraag.veld(systeem, Ruimte.STUF, "applicatie")))
        .orElse("");
  }

  private static Antwoord van(String soap, int status, String inhoud) {
    return Antwoord.van(
        status,
        soap.equals(Ruimte.SOAP12)
            ? "application/soap+xml; charset=utf-8"
            : "text/xml; charset=utf-8",
        "<e:Envelope xmlns:e='%s'><e:Body>%s</e:Body></e:Envelope>".formatted(soap, inhoud));
  }
}
