<?xml version="1.0" encoding="UTF-8"?>
<!-- geefZaakdocumentLezen: a document with a place for its content, and the zaken that it belongs to. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="documentvelden.xsl"/>

  <xsl:template match="/map">
    <xsl:variable name="document" select="map[@key = 'document']"/>
    <ZKN:object StUF:entiteittype="EDC">
      <xsl:apply-templates select="$document" mode="documentvelden"/>
      <xsl:if test="mb:tekst($document, 'inhoud')">
        <ZKN:inhoud xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
            StUF:bestandsnaam="{substring((mb:tekst($document, 'bestandsnaam')[.], 'document')[1], 1, 255)}">
          <xsl:if test="mb:tekst($document, 'formaat')">
            <xsl:attribute name="xmime:contentType" select="mb:tekst($document, 'formaat')"/>
          </xsl:if>
        </ZKN:inhoud>
      </xsl:if>
      <xsl:for-each select="array[@key = 'zaken']/map/map[@key = 'zaak']">
        <ZKN:isRelevantVoor StUF:entiteittype="EDCZAK">
          <ZKN:gerelateerde StUF:entiteittype="ZAK">
            <xsl:sequence select="mb:veld('identificatie', mb:tekst(., 'identificatie'), 40)"/>
            <xsl:sequence select="mb:veld('omschrijving', mb:tekst(., 'omschrijving'), 80)"/>
          </ZKN:gerelateerde>
        </ZKN:isRelevantVoor>
      </xsl:for-each>
    </ZKN:object>
  </xsl:template>
</xsl:stylesheet>
