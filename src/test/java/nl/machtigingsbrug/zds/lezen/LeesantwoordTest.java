package nl.machtigingsbrug.zds.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.mapping.Xsltmappingen;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** A zaaktype has one key, whichever way a message goes: its code in StUF. */
class LeesantwoordTest {

  private static final String STAD = "voorbeeldstad";

  private static final String VRAAG =
      """
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
      <ZKN:geefZaakdetails_ZakLv01 xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
        xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><ZKN:stuurgegevens>
      <StUF:berichtcode>Lv01</StUF:berichtcode><StUF:referentienummer>r-1</StUF:referentienummer>
      <StUF:entiteittype>ZAK</StUF:entiteittype></ZKN:stuurgegevens>
      <ZKN:gelijk StUF:entiteittype="ZAK"><ZKN:identificatie>ZAAK-2026-1</ZKN:identificatie></ZKN:gelijk>
      </ZKN:geefZaakdetails_ZakLv01></s:Body></s:Envelope>""";

  private static final String EIGEN =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xpath-default-namespace="http://www.w3.org/2005/xpath-functions">
        <xsl:import href="basis/zaaktype.xsl"/>
        <xsl:template match="map" mode="zaaktype">
          <xsl:comment>eigen</xsl:comment><xsl:next-match/>
        </xsl:template>
      </xsl:stylesheet>
      """;

  @TempDir Path map;

  @ParameterizedTest
  @CsvSource({
    "WMO-AANVRAAG, B1026, true",
    "B1026, '', false",
    "B9, B9, false",
    "EEN-LANGE-NAAM, '', false"
  })
  void watVoorDeCodeGeldtGeldtOokBijLezen(String identificatie, String code, boolean eigen)
      throws IOException {
    schrijf("stuf-zgw/waarden.yaml", "zaaktypen: { B1026: { zaaktype: WMO-AANVRAAG } }");
    schrijf("zgw-stuf/zaaktype.B1026.xsl", EIGEN);
    ObjectNode dossier = JsonNodeFactory.instance.objectNode();
    dossier.putObject("zaak").put("identificatie", "ZAAK-2026-1").put("startdatum", "2026-01-05");
    dossier.putObject("zaaktype").put("identificatie", identificatie);

    Element object = antwoord(dossier);

    assertThat(tekst(object, "code")).isEqualTo(code);
    Element isVan = (Element) object.getElementsByTagNameNS(Ruimte.ZKN, "isVan").item(0);
    assertThat(isVan.getPreviousSibling() instanceof org.w3c.dom.Comment).isEqualTo(eigen);
  }

  @SuppressWarnings("NullAway") // No document, so no stream of it.
  private Element antwoord(ObjectNode dossier) {
    Exchange exchange = new DefaultExchange(new DefaultCamelContext());
    exchange.setProperty(Leesvraag.EIGENSCHAP, Leesvraag.lees(vraag()));
    Leesdossier.zet(exchange, Optional.of(dossier));
    Object bericht =
        new Leesantwoord(Xsltmappingen.lees(map, List.of(STAD)), null, Clock.systemUTC())
            .maak(exchange);
    return (Element) ((Element) bericht).getElementsByTagNameNS(Ruimte.ZKN, "object").item(0);
  }

  private static Zdsvraag vraag() {
    return new Zdsvraag(
        new Afnemer("portaal", Set.of(), Set.of(STAD)),
        STAD,
        Versie.ZDS_1_1,
        Ruimte.SOAP11,
        Operatie.GEEF_ZAAKDETAILS,
        Stuflezer.lees(VRAAG.getBytes(StandardCharsets.UTF_8)),
        null,
        new Geen());
  }

  private record Geen() implements Ruwbericht {
    @Override
    public String contentType() {
      return "text/xml";
    }

    @Override
    public @Nullable String soapAction() {
      return null;
    }

    @Override
    public ByteArrayInputStream open() {
      return new ByteArrayInputStream(new byte[0]);
    }
  }

  private static String tekst(Element object, String naam) {
    return object.getElementsByTagNameNS(Ruimte.ZKN, naam).item(0).getTextContent();
  }

  private void schrijf(String bestand, String inhoud) throws IOException {
    Path pad = map.resolve(bestand);
    Files.createDirectories(pad.getParent());
    Files.writeString(pad, inhoud);
  }
}
