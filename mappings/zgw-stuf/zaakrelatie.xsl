<?xml version="1.0" encoding="UTF-8"?>
<!-- Another zaak: of which this one is a part, that is a part of this one, or that has to do with it. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="extra.xsl"/>

  <xsl:template match="array[@key = 'deelzaken']/map" mode="zaakrelatie">
    <ZKN:heeftAlsDeelzaak StUF:entiteittype="ZAKZAKDEL"><xsl:sequence select="mb:andereZaak(.)"/></ZKN:heeftAlsDeelzaak>
  </xsl:template>

  <xsl:template match="map[@key = 'hoofdzaak']" mode="zaakrelatie">
    <ZKN:heeftAlsHoofdzaak StUF:entiteittype="ZAKZAKHFD"><xsl:sequence select="mb:andereZaak(.)"/></ZKN:heeftAlsHoofdzaak>
  </xsl:template>

  <!-- StUF has no field for what the other zaak is to this one. -->
  <xsl:template match="array[@key = 'andereZaken']/map" mode="zaakrelatie">
    <ZKN:heeftBetrekkingOpAndere StUF:entiteittype="ZAKZAKBTR">
      <xsl:sequence select="mb:andereZaak(.)"/>
      <xsl:sequence select="mb:extra(mb:extraElement('aardRelatie', mb:tekst(map[@key = 'relatie'], 'aardRelatie')))"/>
    </ZKN:heeftBetrekkingOpAndere>
  </xsl:template>

  <xsl:function name="mb:andereZaak" as="element()">
    <xsl:param name="verwant" as="element()"/>
    <xsl:variable name="zaak" select="$verwant/map[@key = 'zaak']"/>
    <ZKN:gerelateerde StUF:entiteittype="ZAK">
      <xsl:sequence select="if ($zaak) then () else mb:geen((mb:tekst($verwant, 'reden')[.], 'waardeOnbekend')[1])"/>
      <xsl:if test="$zaak">
        <xsl:sequence select="mb:veld('identificatie', mb:tekst($zaak, 'identificatie'), 40)"/>
        <xsl:sequence select="mb:veld('omschrijving', mb:tekst($zaak, 'omschrijving'), 80)"/>
      </xsl:if>
    </ZKN:gerelateerde>
  </xsl:function>
</xsl:stylesheet>
