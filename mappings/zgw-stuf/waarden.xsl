<?xml version="1.0" encoding="UTF-8"?>
<!-- Code lists read backwards, and moments in the time of the Netherlands. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="velden.xsl"/>
  <xsl:param name="waarden" as="map(*)"/>

  <!-- What StUF calls a value of ZGW, by a list of stuf-zgw/waarden.yaml; empty where it is not in it. -->
  <xsl:function name="mb:terug" as="xs:string?">
    <xsl:param name="lijst" as="xs:string"/>
    <xsl:param name="waarde" as="xs:string"/>
    <xsl:variable name="codes" select="($waarden($lijst), map{})[1]"/>
    <xsl:sequence select="sort(map:keys($codes)[$codes(.) = $waarde])[1]"/>
  </xsl:function>

  <!-- 2026-08-20T08:15:00Z becomes 20260820101500000. -->
  <xsl:function name="mb:moment" as="xs:string">
    <xsl:param name="moment" as="xs:string"/>
    <xsl:variable name="gelezen" select="if ($moment castable as xs:dateTimeStamp) then xs:dateTime($moment) else ()"/>
    <xsl:sequence select="if (exists($gelezen))
        then format-dateTime($gelezen, '[Y0001][M01][D01][H01][m01][s01][f001]', (), (), 'Europe/Amsterdam')
        else mb:stufdatum($moment)"/>
  </xsl:function>
</xsl:stylesheet>
