<?xml version="1.0" encoding="UTF-8"?>
<!-- An organisation or one of its vestigingen. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="persoon.xsl"/>

  <xsl:template match="nietNatuurlijkPersoon">
    <xsl:call-template name="betrokkene">
      <xsl:with-param name="type" select="'niet_natuurlijk_persoon'"/>
      <xsl:with-param name="velden" as="element()*"><xsl:apply-templates/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="BG:inn.nnpId[mb:waarde(.)]"><xsl:sequence select="mb:tekst('innNnpId', .)"/></xsl:template>
  <xsl:template match="BG:ann.identificatie[mb:waarde(.)]"><xsl:sequence select="mb:tekst('annIdentificatie', .)"/></xsl:template>
  <xsl:template match="BG:statutaireNaam[mb:waarde(.)]"><xsl:sequence select="mb:tekst('statutaireNaam', .)"/></xsl:template>

  <!-- Text in ZGW. -->
  <xsl:template match="BG:bezoekadres[mb:waarde(.)]">
    <string key="bezoekadres"><xsl:call-template name="adresregel"/></string>
  </xsl:template>

  <xsl:template match="vestiging">
    <xsl:call-template name="betrokkene">
      <xsl:with-param name="type" select="'vestiging'"/>
      <xsl:with-param name="velden" as="element()*">
        <xsl:apply-templates select="* except BG:handelsnaam"/>
        <xsl:if test="BG:handelsnaam[mb:waarde(.)]">
          <array key="handelsnaam">
            <xsl:for-each select="BG:handelsnaam[mb:waarde(.)]"><string><xsl:value-of select="mb:waarde(.)"/></string></xsl:for-each>
          </array>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="BG:vestigingsNummer[mb:waarde(.)]"><xsl:sequence select="mb:tekst('vestigingsNummer', .)"/></xsl:template>
</xsl:stylesheet>
