<?xml version="1.0" encoding="UTF-8"?>
<!-- What every mapping from StUF to ZGW uses: what a field says, as a field of JSON. A field with a value gives that value; one of which the message says that there is none (geenWaarde) is emptied; of any other nothing is said. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">

  <xsl:param name="waarden" as="map(*)" select="map{}"/>
  <xsl:param name="soort" as="xs:string" select="'nieuw'"/>
  <xsl:mode on-no-match="deep-skip"/>

  <xsl:function name="mb:waarde" as="xs:string?">
    <xsl:param name="veld" as="element()?"/>
    <xsl:sequence select="normalize-space($veld)[. != '']"/>
  </xsl:function>

  <xsl:function name="mb:leeg" as="xs:boolean">
    <xsl:param name="veld" as="element()?"/>
    <xsl:sequence select="exists($veld) and empty(mb:waarde($veld)) and $veld/@StUF:noValue = 'geenWaarde'"/>
  </xsl:function>

  <xsl:function name="mb:fout">
    <xsl:param name="veld" as="xs:string"/>
    <xsl:sequence select="error(QName('urn:nl:machtigingsbrug:veld', $veld))"/>
  </xsl:function>

  <!-- The text as it stands, without space around it; line ends within it stay. -->
  <xsl:function name="mb:tekst" as="element()?">
    <xsl:param name="sleutel" as="xs:string"/>
    <xsl:param name="veld" as="element()?"/>
    <xsl:if test="exists(mb:waarde($veld)) or mb:leeg($veld)">
      <string key="{$sleutel}"><xsl:value-of select="replace($veld, '^\s+|\s+$', '')"/></string>
    </xsl:if>
  </xsl:function>

  <!-- The word that the other side has for a code. An unknown code is refused, never guessed. -->
  <xsl:function name="mb:code" as="element()?">
    <xsl:param name="sleutel" as="xs:string"/>
    <xsl:param name="veld" as="element()?"/>
    <xsl:param name="lijst" as="map(*)?"/>
    <xsl:variable name="code" select="mb:waarde($veld)"/>
    <xsl:variable name="bekend" select="($lijst?($code), $lijst?(lower-case($code)), $lijst?(upper-case($code)))[1]"/>
    <xsl:if test="exists($code) or mb:leeg($veld)">
      <string key="{$sleutel}"><xsl:value-of select="if (empty($code)) then '' else ($bekend, mb:fout($sleutel))[1]"/></string>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
