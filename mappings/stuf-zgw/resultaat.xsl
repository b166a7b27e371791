<?xml version="1.0" encoding="UTF-8"?>
<!-- The resultaat of a zaak: by which resultaattype it is found, and the resultaat but for zaak and resultaattype; without a resultaattype where only its toelichting changes; no resultaat where there is none any more; null where nothing is said. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="gegevens.xsl"/>

  <xsl:template match="/*">
    <xsl:variable name="velden" as="element()*"><xsl:apply-templates select="resultaat"/></xsl:variable>
    <xsl:sequence select="if (exists($velden)) then $velden else $niets"/>
  </xsl:template>

  <xsl:variable name="niets" as="element()"><null/></xsl:variable>

  <xsl:template match="resultaat[mb:waarde(omschrijving) or mb:waarde(toelichting) or (mb:leeg(toelichting) and not(mb:leeg(omschrijving)))]">
    <xsl:variable name="naam" select="mb:waarde(omschrijving)"/>
    <map>
      <map key="resultaattype">
        <xsl:for-each select="$naam">
          <string key="omschrijving"><xsl:value-of select="($waarden?resultaten?($naam), $naam)[1]"/></string>
        </xsl:for-each>
      </map>
      <map key="resultaat"><xsl:sequence select="mb:tekst('toelichting', toelichting)"/></map>
    </map>
  </xsl:template>

  <xsl:template match="resultaat[not(mb:waarde(omschrijving))][mb:leeg(.) or mb:leeg(omschrijving)]">
    <map><null key="resultaat"/></map>
  </xsl:template>
</xsl:stylesheet>
