<?xml version="1.0" encoding="UTF-8"?>
<!-- The fields of a document, in the order of ZKN 03.10. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="waarden.xsl"/>

  <xsl:template match="map" mode="documentvelden">
    <xsl:variable name="status" select="mb:tekst(., 'status')"/>
    <xsl:sequence select="mb:veld('identificatie', mb:tekst(., 'identificatie')[string-length() le 40], 40)"/>
    <xsl:sequence select="mb:veld('dct.omschrijving', mb:tekst(../map[@key = 'soort'], 'omschrijving'), 80)"/>
    <xsl:sequence select="mb:veld('creatiedatum', mb:stufdatum(mb:tekst(., 'creatiedatum')), 8)"/>
    <xsl:sequence select="mb:veld('ontvangstdatum', mb:stufdatum(mb:tekst(., 'ontvangstdatum')), 8)"/>
    <xsl:sequence select="mb:veld('titel', mb:tekst(., 'titel'), 200)"/>
    <xsl:sequence select="mb:veld('beschrijving', mb:tekst(., 'beschrijving'), 1000)"/>
    <xsl:sequence select="mb:veld('formaat', mb:tekst(., 'formaat'), 85)"/>
    <xsl:sequence select="mb:veld('taal', mb:tekst(., 'taal'), 20)"/>
    <xsl:sequence select="mb:veld('versie', mb:tekst(., 'versie')[string-length() le 5], 5)"/>
    <xsl:sequence select="mb:veld('status', (mb:terug('documentstatussen', $status), translate($status, '_', ' '))[1], 20)"/>
    <xsl:sequence select="mb:veld('verzenddatum', mb:stufdatum(mb:tekst(., 'verzenddatum')), 8)"/>
    <xsl:sequence select="mb:veld('vertrouwelijkAanduiding', mb:terug('vertrouwelijkheden', mb:tekst(., 'vertrouwelijkheidaanduiding')), 20)"/>
    <xsl:sequence select="mb:veld('auteur', mb:tekst(., 'auteur'), 200)"/>
  </xsl:template>
</xsl:stylesheet>
