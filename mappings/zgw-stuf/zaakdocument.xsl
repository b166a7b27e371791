<?xml version="1.0" encoding="UTF-8"?>
<!-- A document of a zaak; why not, where the zaaksysteem does not let us see it. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="documentvelden.xsl"/>

  <xsl:template match="map" mode="zaakdocument">
    <xsl:variable name="document" select="map[@key = 'document']"/>
    <xsl:variable name="relatie" select="map[@key = 'relatie']"/>
    <ZKN:heeftRelevant StUF:entiteittype="ZAKEDC">
      <ZKN:gerelateerde StUF:entiteittype="EDC">
        <xsl:sequence select="if ($document) then () else mb:geen((mb:tekst(., 'reden')[.], 'waardeOnbekend')[1])"/>
        <xsl:apply-templates select="$document" mode="documentvelden"/>
      </ZKN:gerelateerde>
      <xsl:sequence select="mb:veld('titel', mb:tekst($relatie, 'titel'), 200)"/>
      <xsl:sequence select="mb:veld('beschrijving', mb:tekst($relatie, 'beschrijving'), 1000)"/>
      <xsl:sequence select="mb:veld('registratiedatum', mb:stufdatum(mb:tekst($relatie, 'registratiedatum')), 8)"/>
    </ZKN:heeftRelevant>
  </xsl:template>
</xsl:stylesheet>
