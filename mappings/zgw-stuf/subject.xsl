<?xml version="1.0" encoding="UTF-8"?>
<!-- Fields of BG: there with a value, or not there. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="waarden.xsl"/>

  <xsl:function name="mb:bg" as="element()?">
    <xsl:param name="naam" as="xs:string"/>
    <xsl:param name="waarde" as="xs:string?"/>
    <xsl:param name="lengte" as="xs:integer"/>
    <xsl:if test="normalize-space($waarde)">
      <xsl:element name="BG:{$naam}"><xsl:value-of select="substring(normalize-space($waarde), 1, $lengte)"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- Whether it comes from the basisregistratie a zaaksysteem does not tell. -->
  <xsl:function name="mb:nummer" as="element()*">
    <xsl:param name="naam" as="xs:string"/>
    <xsl:param name="waarde" as="xs:string?"/>
    <xsl:if test="$waarde">
      <xsl:sequence select="mb:bg($naam, $waarde, 12)"/>
      <BG:authentiek StUF:metagegeven="true">N</BG:authentiek>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
