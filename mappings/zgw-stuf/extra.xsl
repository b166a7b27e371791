<?xml version="1.0" encoding="UTF-8"?>
<!-- extraElementen: what StUF has no field for, by names that both sides agree on. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="waarden.xsl"/>

  <xsl:function name="mb:extraElement" as="element()?">
    <xsl:param name="naam" as="xs:string?"/>
    <xsl:param name="waarde" as="xs:string"/>
    <xsl:if test="$naam and normalize-space($waarde)">
      <StUF:extraElement naam="{$naam}"><xsl:value-of select="normalize-space($waarde)"/></StUF:extraElement>
    </xsl:if>
  </xsl:function>

  <xsl:function name="mb:extra" as="element()?">
    <xsl:param name="elementen" as="element()*"/>
    <xsl:if test="exists($elementen)">
      <StUF:extraElementen><xsl:sequence select="$elementen"/></StUF:extraElementen>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
