package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.stuf.Document;
import nl.machtigingsbrug.stuf.Inhoud;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.springframework.stereotype.Component;

/** Translates a message about a document. */
@Component
class Stukvertaler {

  private static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";
  private static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120";

  private final Berichtmapping mapping;
  private final Clock klok;

  Stukvertaler(Berichtmapping mapping, Clock klok) {
    this.mapping = mapping;
    this.klok = klok;
  }

  Vertaald vertaal(Zdsvraag vraag, UUID id) {
    return vraag.operatie() == Operatie.UPDATE_ZAAKDOCUMENT ? gewijzigd(vraag) : nieuw(vraag, id);
  }

  private Vertaald nieuw(Zdsvraag vraag, UUID id) {
    if (!(Mutatie.document(vraag.bericht()) instanceof Mutatie.Toevoeging<Document> toevoeging)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "mutatiesoort");
    }
    Document document = toevoeging.wordt();
    if (document.zaken().size() != 1) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, "isRelevantVoor");
    }
    String zaak = document.zaken().get(0).tekst();
    if (zaak == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "isRelevantVoor/identificatie");
    }
    long lengte = lengte(vraag, document);
    boolean koppelen = lengte < 0 && vraag.operatie() == Operatie.VOEG_ZAAKDOCUMENT_TOE;
    Berichtmapping.Documentvelden velden =
        velden(vraag, vraag.bericht().inhoud().kinderen(ZKN, "object").get(0), true);
    ObjectNode body = velden.velden();
    aanvullen(body, vraag, document);
    return vertaald(
        vraag.operatie(),
        zaak,
        new Stuk(
            koppelen ? Stuk.Wijze.KOPPELEN : Stuk.Wijze.MAKEN,
            identificatie(document),
            velden.soort(),
            body,
            lengte));
  }

  private Vertaald gewijzigd(Zdsvraag vraag) {
    List<Stufelement> objecten = objecten(vraag);
    Document was = Document.lees(objecten.get(0));
    Document wordt = Document.lees(objecten.get(1));
    String nummer = identificatie(wordt);
    if (!nummer.equals(identificatie(was))) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, "identificatie");
    }
    ObjectNode oud = velden(vraag, objecten.get(0), false).velden();
    ObjectNode nieuw = velden(vraag, objecten.get(1), false).velden();
    for (Iterator<String> velden = nieuw.fieldNames(); velden.hasNext(); ) {
      String veld = velden.next();
      if (oud.has(veld) && oud.path(veld).equals(nieuw.path(veld))) {
        velden.remove();
      }
    }
    nieuw.remove("identificatie");
    return vertaald(
        vraag.operatie(),
        "",
        new Stuk(Stuk.Wijze.WIJZIGEN, nummer, null, nieuw, lengte(vraag, wordt)));
  }

  private static List<Stufelement> objecten(Zdsvraag vraag) {
    List<Stufelement> kennisgeving = new ArrayList<>();
    for (String ruimte : List.of(ZKN, ZDS)) {
      kennisgeving.addAll(vraag.bericht().inhoud().kinderen(ruimte, "edcLk02"));
    }
    if (kennisgeving.size() != 1) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "edcLk02");
    }
    List<Stufelement> objecten = kennisgeving.get(0).kinderen(ZKN, "object");
    if (objecten.size() != 2) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "object");
    }
    return objecten;
  }

  private Berichtmapping.Documentvelden velden(Zdsvraag vraag, Stufelement object, boolean nieuw) {
    return mapping.document(
        new Berichtmapping.Van(vraag.gemeente(), null), object.element(), nieuw);
  }

  /** The content that a message has in itself, in base64. */
  static String inhoud(Zdsvraag vraag) {
    Stufelement object =
        vraag.operatie() == Operatie.UPDATE_ZAAKDOCUMENT
            ? objecten(vraag).get(1)
            : vraag.bericht().inhoud().kinderen(ZKN, "object").get(0);
    Inhoud inhoud = Document.lees(object).inhoud();
    return inhoud == null ? "" : inhoud.base64();
  }

  /** What the Documenten API asks and a message may leave out. */
  private void aanvullen(ObjectNode body, Zdsvraag vraag, Document document) {
    body.put("identificatie", identificatie(document));
    vul(body, "titel", "Document");
    vul(body, "creatiedatum", Kalender.dag(klok.instant()).toString());
    vul(body, "taal", "nld");
    var zender = vraag.bericht().stuurgegevens().zender();
    vul(body, "auteur", zender == null ? "Onbekend" : zender.applicatie());
    body.put("indicatieGebruiksrecht", false);
  }

  private static void vul(ObjectNode body, String veld, String anders) {
    if (body.path(veld).asText("").isBlank()) {
      body.put(veld, anders);
    }
  }

  private static long lengte(Zdsvraag vraag, Document document) {
    var uitgenomen = vraag.document();
    if (uitgenomen != null) {
      return uitgenomen.lengte() == 0 ? -1 : uitgenomen.lengte();
    }
    Inhoud inhoud = document.inhoud();
    return inhoud == null ? -1 : java.util.Base64.getDecoder().decode(inhoud.base64()).length;
  }

  private static String identificatie(Document document) {
    String nummer = document.identificatie().tekst();
    if (nummer == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "identificatie");
    }
    return nummer;
  }

  private static Vertaald vertaald(Operatie operatie, String zaak, Stuk stuk) {
    return new Vertaald(
        new Zaakbericht(
            operatie, zaak, null, null, List.of(), List.of(), Map.of(), stuk, null, List.of()),
        Vertaald.Wie.van(List.of()));
  }
}
