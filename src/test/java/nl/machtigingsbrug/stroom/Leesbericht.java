package nl.machtigingsbrug.stroom;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;

/** A question in StUF as it comes to the readers. */
final class Leesbericht {

  private Leesbericht() {}

  static Zdsvraag van(
      String gemeente,
      Versie versie,
      Operatie operatie,
      String nummer,
      String scope,
      String gelijk) {
    String type = operatie == Operatie.GEEF_ZAAKDOCUMENT_LEZEN ? "EDC" : "ZAK";
    String naam = operatie.element(versie).getLocalPart();
    String bericht =
        """
        <soap:Envelope xmlns:soap="%s" xmlns:StUF="%s" xmlns:ZKN="%s" xmlns:xsi="%s"><soap:Body>
        <v:%s xmlns:v="%s"><ZKN:stuurgegevens><StUF:berichtcode>Lv01</StUF:berichtcode>
        <StUF:referentienummer>ref-1</StUF:referentienummer><StUF:entiteittype>%s</StUF:entiteittype></ZKN:stuurgegevens>
        <ZKN:parameters/><ZKN:gelijk StUF:entiteittype="%s"><ZKN:identificatie>%s</ZKN:identificatie>%s</ZKN:gelijk>
        %s</v:%s></soap:Body></soap:Envelope>
        """
            .formatted(
                Ruimte.SOAP11,
                Ruimte.STUF,
                Ruimte.ZKN,
                Ruimte.XSI,
                naam,
                versie.ruimte(),
                type,
                type,
                nummer,
                gelijk,
                scope,
                naam);
    return new Zdsvraag(
        new Afnemer("zds-proef", Set.of(), Set.of(gemeente)),
        gemeente,
        versie,
        Ruimte.SOAP11,
        operatie,
        Stuflezer.lees(bericht.getBytes(StandardCharsets.UTF_8)),
        null,
        new Ongelezen());
  }

  private record Ongelezen() implements Ruwbericht {

    @Override
    public String contentType() {
      return "text/xml";
    }

    @Override
    public @Nullable String soapAction() {
      return null;
    }

    @Override
    public InputStream open() {
      return InputStream.nullInputStream();
    }
  }
}
