package nl.machtigingsbrug.buren.stufzaaksysteem;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.validation.Schema;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.kanaal.Kanaalbuur;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.stuf.Zdsschema;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A zaaksysteem that speaks Zaak- en Documentservices 1.1 under {@code /zds11} and 1.2 under {@code
 * /zds12}, over SOAP 1.1 and 1.2. Strict: a message must meet our schema, a number must have been
 * given out here and is used once, a document and a status need their zaak. A fault touches the
 * path of an address and the operation after it, as in {@code /zds11/ontvang/creeerZaak}.
 */
public final class Stufzaaksysteem extends Kanaalbuur {

  private static final Map<Versie, Schema> SCHEMAS = new EnumMap<>(Versie.class);

  private final Map<String, Stufzaak> zaken = new LinkedHashMap<>();
  private final Map<String, Stufdocument> documenten = new LinkedHashMap<>();
  private final Set<String> uitgegeven = new HashSet<>();
  private final Map<Operatie, Deque<Function<String, Antwoord>>> fouten =
      new EnumMap<>(Operatie.class);
  private int laatste;

  /** Starts; it holds nothing. */
  public Stufzaaksysteem(int poort) {
    super(poort);
  }

  /**
   * The address of a service.
   *
   * @param dienst vrij, ontvang or vraag: which has no meaning here but in {@code Storing}
   */
  public String adres(Versie versie, String dienst) {
    return basis() + (versie == Versie.ZDS_1_1 ? "/zds11/" : "/zds12/") + dienst;
  }

  /** All zaken, in order. */
  public synchronized List<Stufzaak> zaken() {
    return List.copyOf(zaken.values());
  }

  /** The zaken of an aanvraag: those that have this kenmerk. */
  public synchronized List<Stufzaak> zaken(String kenmerk) {
    return zaken.values().stream()
        .filter(
            zaak ->
                Dom.alle(zaak.object(), Ruimte.ZKN, "kenmerk").stream()
                    .anyMatch(element -> element.getTextContent().strip().equals(kenmerk)))
        .toList();
  }

  /** All operations that were asked so far, also those that went wrong. */
  public List<String> operaties() {
    return aanvragen().stream().map(Stufzaaksysteem::operatie).toList();
  }

  /** The next call of this operation is answered so, by namespace of SOAP, and nothing is done. */
  public synchronized void antwoord(Operatie operatie, Function<String, Antwoord> antwoord) {
    fouten.computeIfAbsent(operatie, o -> new ArrayDeque<>()).add(antwoord);
  }

  /** A Fo in a fault, for {@link #antwoord}. */
  public static Antwoord fout(String soap, String soort, String code, String plek, String tekst) {
    return Stufantwoord.fault(
        soap,
        plek.equals("client"),
        tekst,
        "<x:%1$sBericht xmlns:x='%2$s'><x:stuurgegevens><x:berichtcode>%1$s</x:berichtcode></x:stuurgegevens><x:body><x:code>%3$s</x:code><x:plek>%4$s</x:plek><x:omschrijving>%5$s</x:omschrijving></x:body></x:%1$sBericht>"
            .formatted(soort, Ruimte.STUF, code, plek, tekst));
  }

  /** A fault of SOAP without a Fo, for {@link #antwoord}. */
  public static Antwoord fault(String soap, boolean afzender, String tekst) {
    return Stufantwoord.fault(soap, afzender, tekst, "");
  }

  @Override
  public synchronized void herstel() {
    super.herstel();
    fouten.clear();
  }

  @Override
  public synchronized void wis() {
    super.wis();
    zaken.clear();
    documenten.clear();
    uitgegeven.clear();
    laatste = 0;
  }

  @Override
  protected String plek(Aanvraag aanvraag) {
    return aanvraag.pad() + "/" + operatie(aanvraag);
  }

  private static String operatie(Aanvraag aanvraag) {
    String actie = Stufvraag.actie(aanvraag);
    return actie.substring(actie.lastIndexOf('/') + 1).replaceAll("_[A-Za-z]*[0-9]{2}$", "");
  }

  @Override
  protected synchronized Antwoord behandel(Aanvraag aanvraag) {
    Stufvraag vraag = Stufvraag.lees(aanvraag);
    boolean soap12 = aanvraag.kop("Content-Type").startsWith("application/soap+xml");
    if (!vraag.soap().equals(soap12 ? Ruimte.SOAP12 : Ruimte.SOAP11)) {
      return Stufantwoord.fault(vraag.soap(), true, "versie van SOAP", "");
    }
    Operatie operatie = vraag.operatie();
    if (operatie == null) {
      return Stufantwoord.fault(vraag.soap(), true, "SOAPAction past niet bij het bericht", "");
    }
    Deque<Function<String, Antwoord>> klaar = fouten.get(operatie);
    if (klaar != null && !klaar.isEmpty()) {
      return klaar.remove().apply(vraag.soap());
    }
    try {
      Zdsschema.keur(schema(vraag.versie()), aanvraag.inhoud());
    } catch (SAXException | IOException e) {
      return weiger(vraag, operatie, "StUF055", String.valueOf(e.getMessage()));
    }
    return doe(vraag, operatie);
  }

  private Antwoord doe(Stufvraag vraag, Operatie operatie) {
    return switch (operatie) {
      case GENEREER_ZAAKIDENTIFICATIE, GENEREER_DOCUMENTIDENTIFICATIE ->
          Stufantwoord.nummer(vraag, operatie, geefUit(operatie));
      case CREEER_ZAAK -> creeer(vraag);
      case UPDATE_ZAAK -> bestaand(vraag, operatie);
      case ACTUALISEER_ZAAKSTATUS -> status(vraag);
      case VOEG_ZAAKDOCUMENT_TOE, MAAK_ZAAKDOCUMENT -> document(vraag, operatie);
      case UPDATE_ZAAKDOCUMENT -> Stufantwoord.bevestig(vraag, "Bv02");
      case GEEF_ZAAKDETAILS, GEEF_ZAAKSTATUS, GEEF_LIJST_ZAAKDOCUMENTEN ->
          Stufantwoord.object(vraag, operatie, zaak(zaken.get(vraag.gevraagd()), operatie));
      case GEEF_ZAAKDOCUMENT_LEZEN ->
          Stufantwoord.object(vraag, operatie, Stufblad.document(documenten.get(vraag.gevraagd())));
    };
  }

  private static String zaak(@Nullable Stufzaak zaak, Operatie operatie) {
    return zaak == null ? "" : Stufblad.zaak(zaak, operatie);
  }

  private String geefUit(Operatie operatie) {
    String soort = operatie == Operatie.GENEREER_ZAAKIDENTIFICATIE ? "Z" : "D";
    String nummer = "9999" + soort + "%06d".formatted(++laatste);
    uitgegeven.add(nummer);
    return nummer;
  }

  private Antwoord creeer(Stufvraag vraag) {
    Element object = vraag.objecten().get(0);
    String nummer = Stufvraag.veld(object, Ruimte.ZKN, "identificatie");
    if (!uitgegeven.remove(nummer)) {
      return weiger(vraag, Operatie.CREEER_ZAAK, "StUF058", "nummer niet uitgegeven of gebruikt");
    }
    zaken.put(nummer, new Stufzaak(nummer, object));
    return Stufantwoord.bevestig(vraag, "Bv03");
  }

  private Antwoord bestaand(Stufvraag vraag, Operatie operatie) {
    String nummer = Stufvraag.veld(vraag.objecten().get(0), Ruimte.ZKN, "identificatie");
    return zaken.containsKey(nummer)
        ? Stufantwoord.bevestig(vraag, "Bv03")
        : weiger(vraag, operatie, "StUF064", "zaak onbekend");
  }

  private Antwoord status(Stufvraag vraag) {
    List<Element> objecten = vraag.objecten();
    Element wordt = objecten.get(objecten.size() - 1);
    Stufzaak zaak = zaken.get(Stufvraag.veld(wordt, Ruimte.ZKN, "identificatie"));
    List<Element> statussen = Dom.alle(wordt, Ruimte.ZKN, "heeft");
    if (zaak == null || statussen.isEmpty()) {
      return weiger(vraag, Operatie.ACTUALISEER_ZAAKSTATUS, "StUF064", "zaak of status onbekend");
    }
    statussen.forEach(zaak::krijgt);
    return Stufantwoord.bevestig(vraag, "Bv03");
  }

  private Antwoord document(Stufvraag vraag, Operatie operatie) {
    Element object = vraag.objecten().get(0);
    String nummer = Stufvraag.veld(object, Ruimte.ZKN, "identificatie");
    Element bij = Dom.alle(object, Ruimte.ZKN, "isRelevantVoor").get(0);
    Element relatie = Dom.alle(bij, Ruimte.ZKN, "gerelateerde").get(0);
    Stufzaak zaak = zaken.get(Stufvraag.veld(relatie, Ruimte.ZKN, "identificatie"));
    boolean mag = operatie == Operatie.MAAK_ZAAKDOCUMENT || uitgegeven.remove(nummer);
    if (zaak == null || !mag || documenten.containsKey(nummer)) {
      return weiger(vraag, operatie, "StUF058", "zaak onbekend of nummer gebruikt");
    }
    Element inhoud = Dom.alle(object, Ruimte.ZKN, "inhoud").get(0);
    byte[] bytes = Base64.getMimeDecoder().decode(inhoud.getTextContent());
    inhoud.setTextContent("");
    Stufdocument document =
        new Stufdocument(nummer, Stufvraag.veld(object, Ruimte.ZKN, "titel"), object, bytes);
    documenten.put(nummer, document);
    zaak.krijgt(document);
    return Stufantwoord.bevestig(vraag, "Bv03");
  }

  private static Antwoord weiger(Stufvraag vraag, Operatie operatie, String code, String tekst) {
    String soort =
        switch (operatie.berichtcode()) {
          case LK01 -> "Fo03";
          default -> "Fo02";
        };
    String kort = tekst.replace("<", "(").replace("&", "+");
    return Stufantwoord.fout(
        vraag, soort, code, "client", kort.substring(0, Math.min(200, kort.length())));
  }

  private static synchronized Schema schema(Versie versie) throws SAXException, IOException {
    Schema schema = SCHEMAS.get(versie);
    if (schema == null) {
      schema = Zdsschema.ons(versie);
      SCHEMAS.put(versie, schema);
    }
    return schema;
  }

  /** The bodies of all calls of an operation, in order. */
  public List<byte[]> berichten(String operatie) {
    List<byte[]> alle = new ArrayList<>();
    aanvragen().stream()
        .filter(aanvraag -> operatie(aanvraag).equals(operatie))
        .forEach(aanvraag -> alle.add(aanvraag.inhoud()));
    return alle;
  }
}
