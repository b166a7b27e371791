<?xml version="1.0" encoding="UTF-8"?>
<!-- A human being, with or without a BSN. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="subject.xsl"/>

  <xsl:function name="mb:persoon" as="element()">
    <xsl:param name="wie" as="element()"/>
    <xsl:variable name="bsn" select="mb:tekst($wie, 'inpBsn')"/>
    <xsl:variable name="geboren" select="translate(mb:tekst($wie, 'geboortedatum'), '-', '')"/>
    <ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
      <xsl:sequence select="if ($bsn) then mb:nummer('inp.bsn', $bsn)
          else mb:bg('anp.identificatie', mb:tekst($wie, 'anpIdentificatie')[matches(., '^[0-9]{17}$')], 17)"/>
      <xsl:sequence select="mb:bg('geslachtsnaam', mb:tekst($wie, 'geslachtsnaam'), 200)"/>
      <xsl:sequence select="mb:bg('voorvoegselGeslachtsnaam', mb:tekst($wie, 'voorvoegselGeslachtsnaam'), 10)"/>
      <xsl:sequence select="mb:bg('voorletters', mb:tekst($wie, 'voorletters'), 20)"/>
      <xsl:sequence select="mb:bg('voornamen', mb:tekst($wie, 'voornamen'), 200)"/>
      <xsl:sequence select="mb:bg('geslachtsaanduiding', mb:terug('geslachten', mb:tekst($wie, 'geslachtsaanduiding')), 1)"/>
      <xsl:if test="matches($geboren, '^([0-9]{4}|[0-9]{6}|[0-9]{8})$')">
        <BG:geboortedatum StUF:indOnvolledigeDatum="{map{4: 'M', 6: 'D', 8: 'V'}(string-length($geboren))}">
          <xsl:value-of select="$geboren"/>
        </BG:geboortedatum>
      </xsl:if>
    </ZKN:natuurlijkPersoon>
  </xsl:function>
</xsl:stylesheet>
