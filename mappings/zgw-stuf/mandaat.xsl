<?xml version="1.0" encoding="UTF-8"?>
<!-- What the authenticatieContext of a rol says (Open Zaak), as extraElementen. Whom it is about stands in heeftAlsInitiator. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="extra.xsl"/>

  <xsl:function name="mb:mandaat" as="element()*">
    <xsl:param name="context" as="element()?"/>
    <xsl:variable name="mandaat" select="$context/map[@key = 'mandate']"/>
    <xsl:sequence select="
        mb:extraElement('authenticatiemiddel', mb:tekst($context, 'source')),
        mb:extraElement('betrouwbaarheidsniveau', mb:tekst($context, 'levelOfAssurance')),
        mb:extraElement('handelende', mb:tekst($context, 'actingSubject')),
        mb:extraElement('machtigingRol', mb:tekst($mandaat, 'role')),
        $mandaat/array[@key = 'services']/map ! (
          mb:extraElement('machtigingDienstId', mb:tekst(., 'id')),
          mb:extraElement('machtigingDienstUuid', mb:tekst(., 'uuid')))"/>
  </xsl:function>

  <!-- Numbers for which ZKN 03.10 has no field in a rol. -->
  <xsl:function name="mb:nummers" as="element()*">
    <xsl:param name="rol" as="element()"/>
    <xsl:variable name="wie" select="$rol/map[@key = 'betrokkeneIdentificatie']"/>
    <xsl:variable name="ann" select="mb:tekst($wie, 'annIdentificatie')"/>
    <xsl:variable name="anp" select="mb:tekst($wie, 'anpIdentificatie')"/>
    <xsl:sequence select="
        mb:extraElement('kvkNummer', (mb:tekst($wie, 'kvkNummer')[.], $ann[matches(., '^[0-9]{8}$')], '')[1]),
        mb:extraElement('annIdentificatie', ($ann[not(matches(., '^([0-9]{8}|[0-9]{17})$'))], '')[1]),
        mb:extraElement('anpIdentificatie', ($anp[not(matches(., '^[0-9]{17}$'))], '')[1])"/>
  </xsl:function>
</xsl:stylesheet>
