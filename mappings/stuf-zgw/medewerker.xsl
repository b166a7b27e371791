<?xml version="1.0" encoding="UTF-8"?>
<!-- An employee or a unit of the gemeente. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="persoon.xsl"/>

  <xsl:template match="medewerker">
    <xsl:call-template name="betrokkene">
      <xsl:with-param name="type" select="'medewerker'"/>
      <xsl:with-param name="velden"
          select="(identificatie, achternaam, voorletters, voorvoegselAchternaam)[mb:waarde(.)] ! mb:tekst(local-name(), .)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="organisatorischeEenheid">
    <xsl:call-template name="betrokkene">
      <xsl:with-param name="type" select="'organisatorische_eenheid'"/>
      <xsl:with-param name="velden" select="(identificatie, naam)[mb:waarde(.)] ! mb:tekst(local-name(), .)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
