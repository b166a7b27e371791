<?xml version="1.0" encoding="UTF-8"?>
<!-- One rol: who, by which words, from when to when, and how the mandate was shown. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="betrokkene.xsl"/>
  <xsl:import href="mandaat.xsl"/>

  <xsl:variable name="entiteittypen" select="map{'heeftAlsBelanghebbende': 'ZAKBTRBLH', 'heeftAlsGemachtigde': 'ZAKBTRGMC',
      'heeftAlsInitiator': 'ZAKBTRINI', 'heeftAlsUitvoerende': 'ZAKBTRUTV', 'heeftAlsVerantwoordelijke': 'ZAKBTRVRA',
      'heeftAlsOverigBetrokkene': 'ZAKBTROVR'}"/>
  <!-- What stands as roltoelichting where a sender gave none. -->
  <xsl:variable name="eigenWoorden" select="'Gemachtigde', 'Vertegenwoordigde', 'Initiator', 'Belanghebbende',
      'Uitvoerende', 'Verantwoordelijke', 'Overig', 'OverigBetrokkene'"/>

  <xsl:function name="mb:rol" as="element()">
    <xsl:param name="rol" as="element()"/>
    <xsl:param name="element" as="xs:string"/>
    <xsl:variable name="toelichting" select="mb:tekst($rol, 'roltoelichting')[not(. = ($eigenWoorden, mb:tekst($rol, 'omschrijving')))]"/>
    <xsl:element name="ZKN:{$element}">
      <xsl:attribute name="StUF:entiteittype" select="$entiteittypen($element)"/>
      <xsl:sequence select="mb:betrokkene($rol)"/>
      <xsl:sequence select="mb:veld('omschrijving', mb:tekst($rol, 'omschrijving'), 80)"/>
      <xsl:sequence select="mb:veld('toelichting', $toelichting, 1000)"/>
      <xsl:sequence select="mb:tijdvak(mb:stufdatum(mb:tekst($rol, 'beginGeldigheid')), mb:stufdatum(mb:tekst($rol, 'eindeGeldigheid')))"/>
      <xsl:where-populated>
        <StUF:tijdstipRegistratie><xsl:value-of select="mb:moment(mb:tekst($rol, 'registratiedatum'))"/></StUF:tijdstipRegistratie>
      </xsl:where-populated>
      <xsl:sequence select="mb:extra((mb:mandaat($rol/map[@key = 'authenticatieContext']), mb:nummers($rol)))"/>
    </xsl:element>
  </xsl:function>

  <xsl:function name="mb:tijdvak" as="element()?">
    <xsl:param name="begin" as="xs:string"/>
    <xsl:param name="einde" as="xs:string"/>
    <xsl:if test="$begin or $einde">
      <StUF:tijdvakRelatie>
        <StUF:beginRelatie><xsl:sequence select="mb:inhoud($begin)"/></StUF:beginRelatie>
        <StUF:eindRelatie><xsl:sequence select="mb:inhoud($einde)"/></StUF:eindRelatie>
      </StUF:tijdvakRelatie>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
