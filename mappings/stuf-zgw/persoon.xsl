<?xml version="1.0" encoding="UTF-8"?>
<!-- A natuurlijk persoon, with or without a BSN. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="adres.xsl"/>

  <xsl:template match="natuurlijkPersoon">
    <xsl:call-template name="betrokkene">
      <xsl:with-param name="type" select="'natuurlijk_persoon'"/>
      <xsl:with-param name="velden" as="element()*"><xsl:apply-templates/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Who is described by nothing is nobody. -->
  <xsl:template name="betrokkene">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="velden" as="element()*"/>
    <xsl:if test="exists($velden)">
      <string key="betrokkeneType"><xsl:value-of select="$type"/></string>
      <map key="betrokkeneIdentificatie"><xsl:sequence select="$velden"/></map>
    </xsl:if>
  </xsl:template>

  <xsl:template match="BG:inp.bsn[mb:waarde(.)]"><xsl:sequence select="mb:tekst('inpBsn', .)"/></xsl:template>
  <xsl:template match="BG:anp.identificatie[mb:waarde(.)]"><xsl:sequence select="mb:tekst('anpIdentificatie', .)"/></xsl:template>
  <xsl:template match="BG:inp.a-nummer[mb:waarde(.)]"><xsl:sequence select="mb:tekst('inpA_nummer', .)"/></xsl:template>
  <xsl:template match="BG:geslachtsnaam[mb:waarde(.)] | BG:voorvoegselGeslachtsnaam[mb:waarde(.)]
      | BG:voorletters[mb:waarde(.)] | BG:voornamen[mb:waarde(.)]"><xsl:sequence select="mb:tekst(local-name(), .)"/></xsl:template>
  <xsl:template match="BG:geslachtsaanduiding[mb:waarde(.)]"><xsl:sequence select="mb:code(local-name(), ., $waarden?geslachten)"/></xsl:template>

  <!-- ZGW takes it as text: of a date of birth that is not wholly known the known part is told. -->
  <xsl:template match="BG:geboortedatum[mb:waarde(.)]">
    <xsl:variable name="bekend" select="map{'V': 8, 'D': 6, 'M': 4, 'J': 0}((@StUF:indOnvolledigeDatum, 'V')[1])"/>
    <xsl:variable name="cijfers" select="substring(mb:waarde(.), 1, $bekend)"/>
    <xsl:if test="$cijfers != ''">
      <string key="geboortedatum"><xsl:value-of select="substring($cijfers, 1, 4), substring($cijfers, 5, 2)[. != ''], substring($cijfers, 7, 2)[. != '']" separator="-"/></string>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
