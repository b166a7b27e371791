package nl.machtigingsbrug.buren.stufzaaksysteem;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What it holds, as an answer tells it. */
final class Stufblad {

  private Stufblad() {}

  static String zaak(Stufzaak zaak, Operatie vraag) {
    return switch (vraag) {
      case GEEF_LIJST_ZAAKDOCUMENTEN -> kort(zaak, lijst(zaak.documenten()));
      case GEEF_ZAAKSTATUS -> kort(zaak, status(zaak.statussen()));
      default -> {
        Element kopie = (Element) zaak.object().cloneNode(true);
        zonderVerwerking(kopie);
        String tekst = Stufantwoord.tekst(kopie);
        int einde = tekst.lastIndexOf("</");
        yield tekst.substring(0, einde) + status(zaak.statussen()) + tekst.substring(einde);
      }
    };
  }

  static String document(@Nullable Stufdocument document) {
    if (document == null) {
      return "";
    }
    Element kopie = (Element) document.object().cloneNode(true);
    zonderVerwerking(kopie);
    Dom.alle(kopie, Ruimte.ZKN, "inhoud")
        .get(0)
        .setTextContent(Base64.getEncoder().encodeToString(document.inhoud()));
    return Stufantwoord.tekst(kopie);
  }

  private static String kort(Stufzaak zaak, String inhoud) {
    return "<ns2:object s:entiteittype='ZAK'><ns2:identificatie>"
        + zaak.nummer()
        + "</ns2:identificatie>"
        + inhoud
        + "</ns2:object>";
  }

  private static String lijst(List<Stufdocument> documenten) {
    return documenten.isEmpty()
        ? "<ns2:heeftRelevant xsi:nil='true' s:noValue='geenWaarde' s:entiteittype='ZAKEDC'/>"
        : documenten.stream()
            .map(
                document ->
                    "<ns2:heeftRelevant s:entiteittype='ZAKEDC'><ns2:gerelateerde s:entiteittype='EDC'><ns2:identificatie>%s</ns2:identificatie></ns2:gerelateerde><ns2:registratiedatum>20260101</ns2:registratiedatum></ns2:heeftRelevant>"
                        .formatted(document.nummer()))
            .collect(Collectors.joining());
  }

  private static String status(List<Element> statussen) {
    if (statussen.isEmpty()) {
      return "<ns2:heeft xsi:nil='true' s:noValue='geenWaarde' s:entiteittype='ZAKSTT'/>";
    }
    Element laatste = (Element) statussen.get(statussen.size() - 1).cloneNode(true);
    zonderVerwerking(laatste);
    return Stufantwoord.tekst(laatste);
  }

  private static void zonderVerwerking(Element element) {
    element.removeAttributeNS(Ruimte.STUF, "verwerkingssoort");
    Dom.alle(element, "*", "*").forEach(e -> e.removeAttributeNS(Ruimte.STUF, "verwerkingssoort"));
  }
}
