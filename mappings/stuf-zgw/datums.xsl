<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates and moments of StUF as those of ZGW. What is no whole date is refused, since a day would be made up. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="gegevens.xsl"/>

  <xsl:function name="mb:datum" as="element()?">
    <xsl:param name="sleutel" as="xs:string"/>
    <xsl:param name="veld" as="element()?"/>
    <xsl:variable name="dag" select="replace(mb:waarde($veld), '^(\d{4})(\d\d)(\d\d)$', '$1-$2-$3')"/>
    <xsl:choose>
      <xsl:when test="mb:leeg($veld)"><null key="{$sleutel}"/></xsl:when>
      <xsl:when test="empty(mb:waarde($veld))"/>
      <xsl:when test="$veld/@StUF:indOnvolledigeDatum != 'V' or not($dag castable as xs:date)">
        <xsl:sequence select="mb:fout($sleutel)"/>
      </xsl:when>
      <xsl:otherwise><string key="{$sleutel}"><xsl:value-of select="$dag"/></string></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- At least a day; what is left out of the time is zero. StUF has no time zone: it is that of the Netherlands. -->
  <xsl:function name="mb:moment" as="element()?">
    <xsl:param name="sleutel" as="xs:string"/>
    <xsl:param name="veld" as="element()?"/>
    <xsl:variable name="cijfers" select="substring(concat(mb:waarde($veld), '000000000'), 1, 17)"/>
    <xsl:variable name="moment" select="replace($cijfers, '^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$', '$1-$2-$3T$4:$5:$6.$7')"/>
    <xsl:choose>
      <xsl:when test="mb:leeg($veld)"><null key="{$sleutel}"/></xsl:when>
      <xsl:when test="empty(mb:waarde($veld))"/>
      <xsl:when test="not(matches(mb:waarde($veld), '^\d{8,17}$')) or not($moment castable as xs:dateTime)">
        <xsl:sequence select="mb:fout($sleutel)"/>
      </xsl:when>
      <xsl:otherwise>
        <string key="{$sleutel}"><xsl:value-of select="mb:plaatselijk(xs:dateTime($moment))"/></string>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Summer time: from the last Sunday of March, 2 o'clock, to that of October, 3 o'clock (directive 2000/84/EC). -->
  <xsl:function name="mb:plaatselijk" as="xs:dateTime">
    <xsl:param name="moment" as="xs:dateTime"/>
    <xsl:variable name="zomer" select="$moment ge dateTime(mb:zondag(year-from-dateTime($moment), '-03-31'), xs:time('02:00:00'))
        and $moment lt dateTime(mb:zondag(year-from-dateTime($moment), '-10-31'), xs:time('03:00:00'))"/>
    <xsl:sequence select="adjust-dateTime-to-timezone($moment, xs:dayTimeDuration(if ($zomer) then 'PT2H' else 'PT1H'))"/>
  </xsl:function>

  <xsl:function name="mb:zondag" as="xs:date">
    <xsl:param name="jaar" as="xs:integer"/>
    <xsl:param name="einde" as="xs:string"/>
    <xsl:variable name="dag" select="xs:date(format-number($jaar, '0000') || $einde)"/>
    <xsl:variable name="na" select="xs:integer(($dag - xs:date('1970-01-04')) div xs:dayTimeDuration('P1D')) mod 7"/>
    <xsl:sequence select="$dag - xs:dayTimeDuration('P1D') * (($na + 7) mod 7)"/>
  </xsl:function>
</xsl:stylesheet>
