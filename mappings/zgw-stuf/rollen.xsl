<?xml version="1.0" encoding="UTF-8"?>
<!-- Who is involved in a zaak: the element of each rol, whichever rolconventie wrote it, and their order. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="rol.xsl"/>

  <xsl:function name="mb:rollen" as="element()*">
    <xsl:param name="rollen" as="element()*"/>
    <xsl:sequence select="
        for $element in ('heeftAlsBelanghebbende', 'heeftAlsGemachtigde', 'heeftAlsInitiator', 'heeftAlsUitvoerende',
            'heeftAlsVerantwoordelijke', 'heeftAlsOverigBetrokkene'),
          $rol in $rollen[mb:rolelement(.) = $element] return mb:rol($rol, $element)"/>
  </xsl:function>

  <!-- The machtiging is said by indicatieMachtiging, else by the roltype alone; then its generieke omschrijving counts. -->
  <xsl:function name="mb:rolelement" as="xs:string">
    <xsl:param name="rol" as="element()"/>
    <xsl:variable name="indicatie" select="mb:tekst($rol, 'indicatieMachtiging')"/>
    <xsl:variable name="naam" select="lower-case(normalize-space(mb:tekst($rol, 'omschrijving')))"/>
    <xsl:variable name="generiek" select="mb:tekst($rol, 'omschrijvingGeneriek')"/>
    <xsl:variable name="andere" select="'heeftAlsBelanghebbende', 'heeftAlsUitvoerende', 'heeftAlsVerantwoordelijke',
        'heeftAlsOverigBetrokkene'"/>
    <xsl:sequence select="
        if ($indicatie = 'gemachtigde') then 'heeftAlsGemachtigde'
        else if ($indicatie = 'machtiginggever') then 'heeftAlsInitiator'
        else if ($naam = ('gemachtigde', mb:rolnaam('heeftAlsGemachtigde'))) then 'heeftAlsGemachtigde'
        else if ($generiek = ('initiator', 'mede_initiator')) then 'heeftAlsInitiator'
        else ($andere[mb:rolnaam(.) = $naam], $andere[$waarden?rollen(.)?generiek = $generiek],
            'heeftAlsOverigBetrokkene')[1]"/>
  </xsl:function>

  <xsl:function name="mb:rolnaam" as="xs:string?">
    <xsl:param name="element" as="xs:string"/>
    <xsl:sequence select="$waarden?rollen($element)?omschrijving ! lower-case(.)"/>
  </xsl:function>
</xsl:stylesheet>
