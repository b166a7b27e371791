<?xml version="1.0" encoding="UTF-8"?>
<!-- A document: by which informatieobjecttype it is found, and the informatieobject but for its content and its organisation. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:xmime="http://www.w3.org/2005/05/xmlmime"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="datums.xsl"/>

  <xsl:template match="/*">
    <xsl:variable name="soortDocument" select="mb:waarde(dct.omschrijving)"/>
    <map>
      <map key="informatieobjecttype">
        <xsl:for-each select="($waarden?documenten?($soortDocument), $soortDocument)[1]">
          <string key="omschrijving"><xsl:value-of select="."/></string>
        </xsl:for-each>
      </map>
      <map key="informatieobject">
        <xsl:variable name="velden" as="element()*"><xsl:apply-templates/></xsl:variable>
        <xsl:sequence select="$velden"/>
        <xsl:if test="$soort = 'nieuw'"><xsl:call-template name="nieuw"><xsl:with-param name="gezegd" select="$velden/@key/string()"/></xsl:call-template></xsl:if>
      </map>
    </map>
  </xsl:template>

  <!-- ZGW does without none of these. -->
  <xsl:template name="nieuw">
    <xsl:param name="gezegd" as="xs:string*"/>
    <xsl:sequence select="if ($gezegd = 'creatiedatum') then () else mb:fout('creatiedatum')"/>
    <xsl:if test="not($gezegd = 'titel')"><string key="titel"><xsl:value-of select="(inhoud/@StUF:bestandsnaam, mb:fout('titel'))[1]"/></string></xsl:if>
    <xsl:if test="not($gezegd = 'auteur')"><string key="auteur">onbekend</string></xsl:if>
    <xsl:if test="not($gezegd = 'taal')"><string key="taal">nld</string></xsl:if>
  </xsl:template>

  <xsl:template match="identificatie[mb:waarde(.)] | titel[mb:waarde(.)] | auteur[mb:waarde(.)] | beschrijving"><xsl:sequence select="mb:tekst(local-name(), .)"/></xsl:template>
  <xsl:template match="creatiedatum[mb:waarde(.)] | ontvangstdatum | verzenddatum"><xsl:sequence select="mb:datum(local-name(), .)"/></xsl:template>
  <xsl:template match="taal[mb:waarde(.)]"><xsl:sequence select="mb:code('taal', ., $waarden?talen)"/></xsl:template>
  <xsl:template match="status"><xsl:sequence select="mb:code('status', ., $waarden?documentstatussen)"/></xsl:template>
  <xsl:template match="vertrouwelijkAanduiding[mb:waarde(.)]"><xsl:sequence select="mb:code('vertrouwelijkheidaanduiding', ., $waarden?vertrouwelijkheden)"/></xsl:template>
  <xsl:template match="inhoud"><xsl:for-each select="@StUF:bestandsnaam[. != '']"><string key="bestandsnaam"><xsl:value-of select="."/></string></xsl:for-each><xsl:for-each select="(@xmime:contentType, ../formaat/mb:waarde(.)[contains(., '/')])[. != ''][1]"><string key="formaat"><xsl:value-of select="."/></string></xsl:for-each></xsl:template>
  <xsl:template match="formaat[not(../inhoud)][contains(., '/')]"><xsl:sequence select="mb:tekst('formaat', .)"/></xsl:template>
</xsl:stylesheet>
