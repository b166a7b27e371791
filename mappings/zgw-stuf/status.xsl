<?xml version="1.0" encoding="UTF-8"?>
<!-- One status of a zaak. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="waarden.xsl"/>

  <!-- nee: what says that a status is not the last; geefZaakstatus of 1.2 only knows J. -->
  <xsl:template match="map" mode="status">
    <xsl:param name="nee" as="item()" select="'N'"/>
    <xsl:variable name="type" select="map[@key = 'statustype']"/>
    <xsl:variable name="nummer" select="mb:tekst($type, 'volgnummer')"/>
    <ZKN:heeft StUF:entiteittype="ZAKSTT">
      <ZKN:gerelateerde StUF:entiteittype="STT">
        <xsl:sequence select="mb:veld('zkt.omschrijving', mb:tekst(/map/map[@key = 'zaaktype'], 'omschrijving'), 80)"/>
        <xsl:sequence select="mb:veld('volgnummer', $nummer[matches(., '^[1-9][0-9]{0,3}$')], 4)"/>
        <xsl:sequence select="mb:veld('omschrijving', mb:tekst($type, 'omschrijving'), 80)"/>
      </ZKN:gerelateerde>
      <xsl:sequence select="mb:veld('toelichting', mb:tekst(., 'statustoelichting'), 1000)"/>
      <xsl:sequence select="mb:veld('datumStatusGezet', mb:moment(mb:tekst(., 'datumStatusGezet')), 17)"/>
      <ZKN:indicatieLaatsteStatus>
        <xsl:sequence select="if (mb:tekst(., 'laatste') = 'true') then 'J' else $nee"/>
      </ZKN:indicatieLaatsteStatus>
    </ZKN:heeft>
  </xsl:template>
</xsl:stylesheet>
