<?xml version="1.0" encoding="UTF-8"?>
<!-- The resultaat of a zaak: by which resultaattype it is found, and the resultaat but for zaak and resultaattype; null where nothing is said. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="gegevens.xsl"/>

  <xsl:template match="/*">
    <xsl:variable name="naam" select="mb:waarde(resultaat/omschrijving)"/>
    <xsl:choose>
      <xsl:when test="exists($naam)">
        <map>
          <map key="resultaattype">
            <string key="omschrijving"><xsl:value-of select="($waarden?resultaten?($naam), $naam)[1]"/></string>
          </map>
          <map key="resultaat"><xsl:sequence select="mb:tekst('toelichting', resultaat/toelichting)"/></map>
        </map>
      </xsl:when>
      <xsl:otherwise><null/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
