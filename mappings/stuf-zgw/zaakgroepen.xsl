<?xml version="1.0" encoding="UTF-8"?>
<!-- The fields of a zaak that have fields of their own: kenmerken, verlenging, opschorting. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="gegevens.xsl"/>

  <!-- All of them at once: ZGW replaces the list. -->
  <xsl:template match="kenmerk[not(preceding-sibling::kenmerk)]">
    <xsl:variable name="alle" select=". | following-sibling::kenmerk"/>
    <xsl:if test="$alle/kenmerk[mb:waarde(.)] or mb:leeg(.)">
      <array key="kenmerken">
        <xsl:for-each select="$alle[mb:waarde(kenmerk)]">
          <map>
            <string key="kenmerk"><xsl:value-of select="mb:waarde(kenmerk)"/></string>
            <string key="bron"><xsl:value-of select="(mb:waarde(bron), 'StUF')[1]"/></string>
          </map>
        </xsl:for-each>
      </array>
    </xsl:if>
  </xsl:template>

  <!-- StUF counts days. -->
  <xsl:template match="verlenging[mb:waarde(duur)]">
    <map key="verlenging">
      <string key="reden"><xsl:value-of select="mb:waarde(reden)"/></string>
      <string key="duur"><xsl:value-of select="if (matches(mb:waarde(duur), '^\d{1,3}$')) then 'P' || mb:waarde(duur) || 'D' else mb:fout('verlenging')"/></string>
    </map>
  </xsl:template>

  <xsl:template match="opschorting[mb:waarde(indicatie)]">
    <map key="opschorting">
      <boolean key="indicatie"><xsl:value-of select="mb:waarde(indicatie) = 'J'"/></boolean>
      <string key="reden"><xsl:value-of select="mb:waarde(reden)"/></string>
    </map>
  </xsl:template>

  <xsl:template match="verlenging[mb:leeg(.) or mb:leeg(duur)] | opschorting[mb:leeg(.) or mb:leeg(indicatie)]"><null key="{local-name()}"/></xsl:template>
</xsl:stylesheet>
