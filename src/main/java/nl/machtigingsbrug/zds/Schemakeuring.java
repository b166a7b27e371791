package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Versie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * Compares messages with the official schemas, where the gemeente asks for that. Real messages
 * often differ from them, so what to do about it is a choice per gemeente and version.
 */
@Component
final class Schemakeuring {

  private static final Logger LOG = LoggerFactory.getLogger(Schemakeuring.class);

  private final ZdsInstellingen instellingen;
  private final Map<Versie, Schema> schemas = new EnumMap<>(Versie.class);

  /**
   * Reads the schemas that anyone asks for.
   *
   * @throws Afwijzing MB-CONFIG-01 where they are not there, which stops the start
   */
  Schemakeuring(ZdsInstellingen instellingen) {
    this.instellingen = instellingen;
    for (Versie versie : Versie.values()) {
      if (instellingen.gemeenten().values().stream()
          .anyMatch(gemeente -> gemeente.keuring().van(versie) != Keuring.UIT)) {
        schemas.put(versie, Schemabron.lees(instellingen.schemas().van(versie), versie));
      }
    }
  }

  /**
   * Passes a message that is right, or of which nobody asked that.
   *
   * @throws Afwijzing MB-STUF-03 with the rule of XML Schema that was broken first
   */
  void keur(String gemeente, Versie versie, Stufbericht bericht) {
    Keuring keuring = instellingen.van(gemeente).keuring().van(versie);
    if (keuring == Keuring.UIT) {
      return;
    }
    Schemaklacht klacht = klacht(versie, bericht);
    if (klacht.aantal() == 0) {
      return;
    }
    LOG.info(
        "StUF-bericht klopt niet met het schema, regel={} aantal={} gemeente={}",
        klacht.eerste(),
        klacht.aantal(),
        gemeente);
    if (keuring == Keuring.STRENG) {
      throw new Afwijzing(Foutcode.STUF_SCHEMA, klacht.eerste());
    }
  }

  private Schemaklacht klacht(Versie versie, Stufbericht bericht) {
    Schemaklacht klacht = new Schemaklacht();
    try {
      Validator keurder = Objects.requireNonNull(schemas.get(versie)).newValidator();
      keurder.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      keurder.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      keurder.setErrorHandler(klacht);
      keurder.validate(new DOMSource(bericht.inhoud().element()));
    } catch (SAXException e) {
      klacht.tel(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return klacht;
  }
}
