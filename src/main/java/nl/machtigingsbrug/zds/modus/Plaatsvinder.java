package nl.machtigingsbrug.zds.modus;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Elementvolgorde;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolfragment;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Snede;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a creeerZaak roles come and go, by characters, so that nothing else has to be
 * written again. A document in it is passed over while it streams by.
 */
final class Plaatsvinder {

  private static final String ONDERTEKENING = "http://www.w3.org/2000/09/xmldsig#";

  /** Envelope, Body, message, object: what is in it is deeper. */
  private static final int OBJECT = 4;

  private static final List<String> NA_GEMACHTIGDE = Elementvolgorde.naInZaak(Rolsoort.GEMACHTIGDE);

  private static final WstxInputFactory FABRIEK = fabriek();

  private final Verrijking verrijking;
  private final Set<Rolsoort> gezet = EnumSet.noneOf(Rolsoort.class);
  private final List<Snede> sneden = new ArrayList<>();
  private final Set<String> weg;
  private boolean ondertekend;

  private Plaatsvinder(Verrijking verrijking) {
    this.verrijking = verrijking;
    this.weg = verrijking.weg().stream().map(Rolsoort::element).collect(Collectors.toSet());
  }

  /**
   * What was found.
   *
   * @param sneden the places
   * @param ondertekend whether there is a signature in the message, that does not hold any more
   */
  record Vondst(List<Snede> sneden, boolean ondertekend) {}

  /**
   * Finds.
   *
   * @throws Afwijzing MB-BERICHT where it is no message
   */
  static Vondst vind(Reader bericht, Verrijking verrijking) {
    Plaatsvinder vinder = new Plaatsvinder(verrijking);
    try {
      vinder.lees((XMLStreamReader2) FABRIEK.createXMLStreamReader(bericht));
    } catch (XMLStreamException e) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
    if (vinder.gezet.size() != verrijking.erbij().size()) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
    return new Vondst(List.copyOf(vinder.sneden), vinder.ondertekend);
  }

  private void lees(XMLStreamReader2 lezer) throws XMLStreamException {
    int diepte = 0;
    long begin = -1;
    while (lezer.hasNext()) {
      int soort = lezer.next();
      if (soort == XMLStreamConstants.START_ELEMENT) {
        diepte++;
        ondertekend |= ONDERTEKENING.equals(lezer.getNamespaceURI());
        if (diepte == OBJECT + 1 && isZkn(lezer)) {
          begin = lezer.getLocationInfo().getStartingCharOffset();
          deel(lezer.getLocalName(), begin);
        }
      } else if (soort == XMLStreamConstants.END_ELEMENT) {
        if (diepte == OBJECT + 1 && isZkn(lezer) && weg.contains(lezer.getLocalName())) {
          sneden.add(new Snede(begin, lezer.getLocationInfo().getEndingCharOffset(), ""));
        }
        if (diepte == OBJECT && isZkn(lezer) && lezer.getLocalName().equals("object")) {
          zet(null, lezer.getLocationInfo().getStartingCharOffset());
        }
        diepte--;
      }
    }
  }

  /** Puts in what comes before this part. */
  private void deel(String naam, long plaats) {
    if (NA_GEMACHTIGDE.contains(naam)) {
      zet(naam, plaats);
    }
  }

  /**
   * The new ones that belong before a part, each once.
   *
   * @param volgende the part, or null at the end
   */
  private void zet(@Nullable String volgende, long plaats) {
    for (Rol rol : verrijking.erbij()) {
      boolean hier = rol.soort() == Rolsoort.GEMACHTIGDE || !"heeftAlsInitiator".equals(volgende);
      boolean weggehaald = volgende != null && weg.contains(volgende);
      if ((hier || weggehaald) && gezet.add(rol.soort())) {
        sneden.add(new Snede(plaats, plaats, Rolfragment.schrijf(rol)));
      }
    }
  }

  private static boolean isZkn(XMLStreamReader2 lezer) {
    return Ruimte.ZKN.equals(lezer.getNamespaceURI());
  }

  private static WstxInputFactory fabriek() {
    WstxInputFactory fabriek = new WstxInputFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
    fabriek.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
    return fabriek;
  }
}
