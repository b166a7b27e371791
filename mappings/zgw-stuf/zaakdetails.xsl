<?xml version="1.0" encoding="UTF-8"?>
<!-- geefZaakdetails: a zaak with its rollen, statussen and documents. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="zaak.xsl"/>
  <xsl:import href="zaaktype.xsl"/>
  <xsl:import href="rollen.xsl"/>
  <xsl:import href="zaakrelatie.xsl"/>
  <xsl:import href="status.xsl"/>
  <xsl:import href="zaakdocument.xsl"/>

  <xsl:template match="/map">
    <ZKN:object StUF:entiteittype="ZAK">
      <xsl:apply-templates select="map[@key = 'zaak']" mode="zaak"/>
      <xsl:apply-templates select="map[@key = 'zaaktype']" mode="zaaktype"/>
      <xsl:sequence select="mb:rollen(array[@key = 'rollen']/map)"/>
      <xsl:apply-templates select="array[@key = 'deelzaken']/map" mode="zaakrelatie"/>
      <xsl:apply-templates select="map[@key = 'hoofdzaak']" mode="zaakrelatie"/>
      <xsl:apply-templates select="array[@key = 'andereZaken']/map" mode="zaakrelatie"/>
      <xsl:apply-templates select="array[@key = 'statussen']/map" mode="status"/>
      <xsl:apply-templates select="array[@key = 'documenten']/map" mode="zaakdocument">
        <xsl:sort select="mb:tekst(map[@key = 'document'], 'identificatie')"/>
      </xsl:apply-templates>
    </ZKN:object>
  </xsl:template>
</xsl:stylesheet>
