<?xml version="1.0" encoding="UTF-8"?>
<!-- Where someone lives or is established. ZGW wants an address in the BAG whole or not at all. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="gegevens.xsl"/>

  <xsl:template match="BG:verblijfsadres[mb:waarde(BG:aoa.identificatie) and mb:waarde(BG:wpl.woonplaatsNaam)
      and mb:waarde(BG:gor.openbareRuimteNaam) and matches(mb:waarde(BG:aoa.huisnummer), '^\d{1,5}$')]">
    <map key="verblijfsadres">
      <xsl:sequence select="mb:tekst('aoaIdentificatie', BG:aoa.identificatie),
          mb:tekst('wplWoonplaatsNaam', BG:wpl.woonplaatsNaam),
          mb:tekst('gorOpenbareRuimteNaam', BG:gor.openbareRuimteNaam),
          mb:tekst('aoaPostcode', BG:aoa.postcode)"/>
      <number key="aoaHuisnummer"><xsl:value-of select="xs:integer(mb:waarde(BG:aoa.huisnummer))"/></number>
      <xsl:sequence select="mb:tekst('aoaHuisletter', BG:aoa.huisletter),
          mb:tekst('aoaHuisnummertoevoeging', BG:aoa.huisnummertoevoeging),
          mb:tekst('inpLocatiebeschrijving', BG:inp.locatiebeschrijving)"/>
    </map>
  </xsl:template>

  <xsl:template match="BG:sub.verblijfBuitenland[mb:waarde(BG:lnd.landcode) and mb:waarde(BG:lnd.landnaam)]">
    <map key="subVerblijfBuitenland">
      <xsl:sequence select="mb:tekst('lndLandcode', BG:lnd.landcode), mb:tekst('lndLandnaam', BG:lnd.landnaam),
          mb:tekst('subAdresBuitenland_1', BG:sub.adresBuitenland1),
          mb:tekst('subAdresBuitenland_2', BG:sub.adresBuitenland2),
          mb:tekst('subAdresBuitenland_3', BG:sub.adresBuitenland3)"/>
    </map>
  </xsl:template>

  <xsl:template name="adresregel">
    <xsl:value-of select="(BG:gor.openbareRuimteNaam, BG:aoa.huisnummer, BG:aoa.huisletter, BG:aoa.huisnummertoevoeging,
        BG:aoa.postcode, BG:wpl.woonplaatsNaam) ! mb:waarde(.)"/>
  </xsl:template>
</xsl:stylesheet>
