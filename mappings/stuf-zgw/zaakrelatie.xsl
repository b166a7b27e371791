<?xml version="1.0" encoding="UTF-8"?>
<!-- Another zaak that a zaak names: its number and, of one that is no part of it, what it is to the zaak; null where none is named. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="gegevens.xsl"/>

  <xsl:template match="/*">
    <xsl:variable name="nummer" select="mb:waarde(gerelateerde/identificatie)"/>
    <xsl:choose>
      <xsl:when test="exists($nummer)">
        <map>
          <string key="identificatie"><xsl:value-of select="$nummer"/></string>
          <map key="relatie"><xsl:apply-templates select="self::heeftBetrekkingOpAndere" mode="aard"/></map>
        </map>
      </xsl:when>
      <xsl:otherwise><null/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- StUF has no field for it: an extraElement can say it, else it is what the gemeente agreed on. -->
  <xsl:template match="heeftBetrekkingOpAndere" mode="aard">
    <xsl:variable name="gezegd" select="StUF:extraElementen/StUF:extraElement[@naam = 'aardRelatie'][mb:waarde(.)]"/>
    <xsl:sequence select="if (exists($gezegd)) then mb:code('aardRelatie', $gezegd[1], $waarden?aardRelaties) else $aardAnders"/>
  </xsl:template>

  <xsl:variable name="aardAnders" as="element()">
    <string key="aardRelatie"><xsl:value-of select="($waarden?aardRelaties?anders, 'onderwerp')[1]"/></string>
  </xsl:variable>
</xsl:stylesheet>
