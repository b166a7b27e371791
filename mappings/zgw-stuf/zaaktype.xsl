<?xml version="1.0" encoding="UTF-8"?>
<!-- Of which zaaktype a zaak is. The code in StUF has ten characters; a longer one does not fit, and is never cut. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="velden.xsl"/>
  <!-- By which code StUF knows this zaaktype, where that is said. -->
  <xsl:param name="code" as="xs:string" select="mb:tekst(/map/map[@key = 'zaaktype'], 'identificatie')"/>

  <xsl:template match="map" mode="zaaktype">
    <ZKN:isVan StUF:entiteittype="ZAKZKT">
      <ZKN:gerelateerde StUF:entiteittype="ZKT">
        <xsl:sequence select="mb:veld('omschrijving', mb:tekst(., 'omschrijving'), 80)"/>
        <ZKN:code>
          <xsl:sequence select="if (string-length($code) gt 10) then mb:geen('nietOndersteund') else mb:inhoud($code)"/>
        </ZKN:code>
      </ZKN:gerelateerde>
    </ZKN:isVan>
  </xsl:template>
</xsl:stylesheet>
