<?xml version="1.0" encoding="UTF-8"?>
<!-- Fields as StUF writes them: a value that fits, or that there is none. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="gegevens.xsl"/>

  <!-- The text of a field of a JSON object; empty where it is absent or null. -->
  <xsl:function name="mb:tekst" as="xs:string">
    <xsl:param name="object" as="element()?"/>
    <xsl:param name="veld" as="xs:string"/>
    <xsl:sequence select="string($object/*[@key = $veld][1])"/>
  </xsl:function>

  <!-- A field of ZKN; a text is cut to what fits. -->
  <xsl:function name="mb:veld" as="element()">
    <xsl:param name="naam" as="xs:string"/>
    <xsl:param name="waarde" as="xs:string?"/>
    <xsl:param name="lengte" as="xs:integer"/>
    <xsl:element name="ZKN:{$naam}">
      <xsl:sequence select="mb:inhoud(substring(normalize-space($waarde), 1, $lengte))"/>
    </xsl:element>
  </xsl:function>

  <!-- The value of a field, or the attributes that say that there is none. -->
  <xsl:function name="mb:inhoud" as="item()*">
    <xsl:param name="waarde" as="xs:string?"/>
    <xsl:sequence select="if ($waarde) then $waarde else mb:geen('geenWaarde')"/>
  </xsl:function>

  <xsl:function name="mb:geen" as="attribute()">
    <xsl:attribute name="xsi:nil" select="'true'"/>
  </xsl:function>

  <xsl:function name="mb:geen" as="attribute()*">
    <xsl:param name="reden" as="xs:string"/>
    <xsl:sequence select="mb:geen()"/>
    <xsl:attribute name="StUF:noValue" select="$reden"/>
  </xsl:function>
</xsl:stylesheet>
