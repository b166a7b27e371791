<?xml version="1.0" encoding="UTF-8"?>
<!-- One status of a zaak (heeft): by which statustype it is found, and the status but for zaak and statustype. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="datums.xsl"/>

  <xsl:template match="/*">
    <map>
      <map key="statustype"><xsl:apply-templates select="gerelateerde"/></map>
      <map key="status"><xsl:apply-templates select="* except gerelateerde"/></map>
    </map>
  </xsl:template>

  <!-- What the gemeente agreed on for this name or this number counts, then the name itself. -->
  <xsl:template match="gerelateerde">
    <xsl:variable name="namen" select="omschrijving/mb:waarde(.), volgnummer/mb:waarde(.)"/>
    <xsl:for-each select="($namen ! $waarden?statussen?(.), omschrijving/mb:waarde(.))[1]">
      <string key="omschrijving"><xsl:value-of select="."/></string>
    </xsl:for-each>
    <xsl:for-each select="mb:waarde(volgnummer)">
      <number key="volgnummer"><xsl:value-of select="if (matches(., '^\d{1,4}$')) then xs:integer(.) else mb:fout('volgnummer')"/></number>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="toelichting"><xsl:sequence select="mb:tekst('statustoelichting', .)"/></xsl:template>
  <xsl:template match="datumStatusGezet[mb:waarde(.)]"><xsl:sequence select="mb:moment(local-name(), .)"/></xsl:template>
</xsl:stylesheet>
