<?xml version="1.0" encoding="UTF-8"?>
<!-- The fields of a zaak itself, in the order of ZKN 03.10. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="zaakgroepen.xsl"/>

  <xsl:template match="map" mode="zaak">
    <xsl:sequence select="mb:veld('identificatie', mb:tekst(., 'identificatie'), 40)"/>
    <xsl:sequence select="mb:veld('omschrijving', mb:tekst(., 'omschrijving'), 80)"/>
    <xsl:sequence select="mb:veld('toelichting', mb:tekst(., 'toelichting'), 1000)"/>
    <xsl:apply-templates select="array[@key = 'kenmerken']/map" mode="kenmerk"/>
    <xsl:apply-templates select="../map[@key = 'resultaat']" mode="resultaat"/>
    <xsl:sequence select="mb:veld('startdatum', mb:stufdatum(mb:tekst(., 'startdatum')), 8)"/>
    <xsl:sequence select="mb:veld('registratiedatum', mb:stufdatum(mb:tekst(., 'registratiedatum')), 8)"/>
    <xsl:sequence select="mb:veld('publicatiedatum', mb:stufdatum(mb:tekst(., 'publicatiedatum')), 8)"/>
    <xsl:sequence select="mb:veld('einddatumGepland', mb:stufdatum(mb:tekst(., 'einddatumGepland')), 8)"/>
    <xsl:sequence select="mb:veld('uiterlijkeEinddatum', mb:stufdatum(mb:tekst(., 'uiterlijkeEinddatumAfdoening')), 8)"/>
    <xsl:sequence select="mb:veld('einddatum', mb:stufdatum(mb:tekst(., 'einddatum')), 8)"/>
    <xsl:apply-templates select="map[@key = 'opschorting'], map[@key = 'verlenging']" mode="uitstel"/>
    <xsl:sequence select="mb:veld('betalingsIndicatie', mb:terug('betalingen', mb:tekst(., 'betalingsindicatie')), 40)"/>
    <xsl:sequence select="mb:veld('laatsteBetaaldatum', mb:moment(mb:tekst(., 'laatsteBetaaldatum')), 17)"/>
    <xsl:variable name="nominatie" select="mb:tekst(., 'archiefnominatie')"/>
    <xsl:sequence select="mb:veld('archiefnominatie',
        map{'blijvend_bewaren': 'J', 'vernietigen': 'N'}($nominatie), 1)"/>
    <xsl:sequence select="mb:veld('datumVernietigingDossier',
        mb:stufdatum(mb:tekst(., 'archiefactiedatum')[$nominatie = 'vernietigen']), 8)"/>
    <xsl:sequence select="mb:veld('zaakniveau', if (mb:tekst(., 'hoofdzaak')) then '2' else '1', 1)"/>
    <xsl:sequence select="mb:veld('deelzakenIndicatie', if (array[@key = 'deelzaken']/*) then 'J' else 'N', 1)"/>
    <xsl:sequence select="mb:extra(../array[@key = 'eigenschappen']/map ! mb:eigenschap(.))"/>
  </xsl:template>
</xsl:stylesheet>
