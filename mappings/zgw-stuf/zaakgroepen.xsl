<?xml version="1.0" encoding="UTF-8"?>
<!-- What of a zaak is more than a value: kenmerken, resultaat, opschorting, verlenging, eigenschappen. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="extra.xsl"/>

  <xsl:template match="map" mode="kenmerk">
    <ZKN:kenmerk>
      <xsl:sequence select="mb:veld('kenmerk', mb:tekst(., 'kenmerk'), 40), mb:veld('bron', mb:tekst(., 'bron'), 40)"/>
    </ZKN:kenmerk>
  </xsl:template>

  <xsl:template match="map" mode="resultaat">
    <xsl:variable name="naam" select="mb:tekst(map[@key = 'resultaattype'], 'omschrijving')"/>
    <ZKN:resultaat>
      <xsl:sequence select="mb:veld('omschrijving', (mb:terug('resultaten', $naam), $naam)[1], 80)"/>
      <xsl:sequence select="mb:veld('toelichting', mb:tekst(., 'toelichting'), 1000)"/>
    </ZKN:resultaat>
  </xsl:template>

  <xsl:template match="map[@key = 'opschorting']" mode="uitstel">
    <ZKN:opschorting>
      <xsl:sequence select="mb:veld('indicatie', if (mb:tekst(., 'indicatie') = 'true') then 'J' else 'N', 1)"/>
      <xsl:sequence select="mb:veld('reden', mb:tekst(., 'reden'), 200)"/>
    </ZKN:opschorting>
  </xsl:template>

  <!-- StUF counts days; another duration of ZGW does not fit. -->
  <xsl:template match="map[@key = 'verlenging'][matches(mb:tekst(., 'duur'), '^P[0-9]{1,3}D$')]" mode="uitstel">
    <ZKN:verlenging>
      <xsl:sequence select="mb:veld('duur', translate(mb:tekst(., 'duur'), 'PD', ''), 3)"/>
      <xsl:sequence select="mb:veld('reden', mb:tekst(., 'reden'), 200)"/>
    </ZKN:verlenging>
  </xsl:template>
  <xsl:template match="map" mode="uitstel"/>

  <!-- The name as the zaak says it, or as the catalogue does. -->
  <xsl:function name="mb:eigenschap" as="element()">
    <xsl:param name="waarde" as="element()"/>
    <xsl:variable name="naam" select="(mb:tekst($waarde, 'naam')[.], mb:tekst($waarde/map[@key = 'eigenschap'], 'naam'))[1]"/>
    <xsl:sequence select="mb:extraElement($naam, mb:tekst($waarde, 'waarde'))"/>
  </xsl:function>
</xsl:stylesheet>
