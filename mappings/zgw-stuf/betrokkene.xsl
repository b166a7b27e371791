<?xml version="1.0" encoding="UTF-8"?>
<!-- Whose rol it is. No more is said of them than the zaaksysteem does; the schemas allow no reason for nobody. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="persoon.xsl"/>
  <xsl:import href="organisatie.xsl"/>

  <xsl:function name="mb:betrokkene" as="element()">
    <xsl:param name="rol" as="element()"/>
    <xsl:variable name="wie" select="$rol/map[@key = 'betrokkeneIdentificatie']"/>
    <xsl:variable name="soort" select="mb:tekst($rol, 'betrokkeneType')"/>
    <ZKN:gerelateerde>
      <xsl:sequence select="
          if (empty($wie/*[string()])) then mb:geen()
          else if ($soort = 'natuurlijk_persoon') then mb:persoon($wie)
          else if ($soort = 'vestiging' or mb:tekst($wie, 'vestigingsNummer')) then mb:vestiging($wie)
          else if ($soort = 'niet_natuurlijk_persoon') then mb:rechtspersoon($wie)
          else if ($soort = 'medewerker') then mb:medewerker($wie)
          else if ($soort = 'organisatorische_eenheid') then mb:eenheid($wie)
          else mb:geen()"/>
    </ZKN:gerelateerde>
  </xsl:function>
</xsl:stylesheet>
