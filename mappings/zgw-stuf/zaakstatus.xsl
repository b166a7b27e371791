<?xml version="1.0" encoding="UTF-8"?>
<!-- geefZaakstatus: the statussen of a zaak, the last first. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="zaaktype.xsl"/>
  <xsl:import href="status.xsl"/>

  <xsl:template match="/map">
    <xsl:variable name="statussen" select="array[@key = 'statussen']/map"/>
    <ZKN:object StUF:entiteittype="ZAK">
      <xsl:sequence select="mb:veld('identificatie', mb:tekst(map[@key = 'zaak'], 'identificatie'), 40)"/>
      <xsl:sequence select="mb:veld('omschrijving', mb:tekst(map[@key = 'zaak'], 'omschrijving'), 80)"/>
      <xsl:apply-templates select="map[@key = 'zaaktype']" mode="zaaktype"/>
      <xsl:apply-templates select="$statussen" mode="status">
        <xsl:with-param name="nee" select="mb:geen()"/>
      </xsl:apply-templates>
      <xsl:if test="empty($statussen)">
        <ZKN:heeft StUF:entiteittype="ZAKSTT" xsi:nil="true" StUF:noValue="geenWaarde"/>
      </xsl:if>
    </ZKN:object>
  </xsl:template>
</xsl:stylesheet>
