<?xml version="1.0" encoding="UTF-8"?>
<!-- The fields of a zaak as POST and PATCH of ZGW want them: only those that the message says something about. einddatum is not among them: in ZGW the last status sets it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="datums.xsl"/>
  <xsl:import href="zaakgroepen.xsl"/>

  <xsl:template match="/*">
    <xsl:variable name="velden" as="element()*"><xsl:apply-templates/></xsl:variable>
    <map>
      <xsl:sequence select="$velden"/>
      <xsl:call-template name="vul"><xsl:with-param name="gezegd" select="$velden/@key/string()"/></xsl:call-template>
    </map>
  </xsl:template>

  <!-- A new zaak gets what the gemeente agreed on where the message is silent. -->
  <xsl:template name="vul">
    <xsl:param name="gezegd" as="xs:string*"/>
    <xsl:if test="$soort = 'nieuw'">
      <xsl:sequence select="if ($gezegd = 'startdatum') then () else mb:fout('startdatum')"/>
      <xsl:for-each select="$waarden?vul ! map:keys(.)[not(. = $gezegd)]">
        <string key="{.}"><xsl:value-of select="$waarden?vul?(current())"/></string>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template match="omschrijving | toelichting"><xsl:sequence select="mb:tekst(local-name(), .)"/></xsl:template>
  <xsl:template match="publicatiedatum | einddatumGepland"><xsl:sequence select="mb:datum(local-name(), .)"/></xsl:template>
  <xsl:template match="uiterlijkeEinddatum"><xsl:sequence select="mb:datum('uiterlijkeEinddatumAfdoening', .)"/></xsl:template>
  <xsl:template match="laatsteBetaaldatum"><xsl:sequence select="mb:moment(local-name(), .)"/></xsl:template>
  <xsl:template match="betalingsIndicatie">
    <xsl:sequence select="mb:code('betalingsindicatie', ., $waarden?betalingen)"/>
  </xsl:template>

  <!-- ZGW cannot empty these. -->
  <xsl:template match="startdatum | registratiedatum">
    <xsl:sequence select="if (mb:leeg(.)) then mb:fout(local-name()) else mb:datum(local-name(), .)"/>
  </xsl:template>
</xsl:stylesheet>
