<?xml version="1.0" encoding="UTF-8"?>
<!-- An organisation, an establishment, an employee or a department. -->
<xsl:stylesheet version="3.0" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"
    exclude-result-prefixes="xs mb map">
  <xsl:import href="subject.xsl"/>

  <xsl:function name="mb:rechtspersoon" as="element()">
    <xsl:param name="wie" as="element()"/>
    <xsl:variable name="rsin" select="mb:tekst($wie, 'innNnpId')"/>
    <ZKN:nietNatuurlijkPersoon StUF:entiteittype="NNP">
      <xsl:sequence select="if ($rsin) then mb:nummer('inn.nnpId', $rsin)
          else mb:bg('ann.identificatie', mb:tekst($wie, 'annIdentificatie')[matches(., '^[0-9]{17}$')], 17)"/>
      <xsl:sequence select="mb:bg('statutaireNaam', mb:tekst($wie, 'statutaireNaam'), 500)"/>
    </ZKN:nietNatuurlijkPersoon>
  </xsl:function>

  <xsl:function name="mb:vestiging" as="element()">
    <xsl:param name="wie" as="element()"/>
    <ZKN:vestiging StUF:entiteittype="VES">
      <xsl:sequence select="mb:nummer('vestigingsNummer', mb:tekst($wie, 'vestigingsNummer')[matches(., '^[0-9]{12}$')])"/>
      <xsl:sequence select="mb:bg('handelsnaam', $wie/*[@key = 'handelsnaam']/descendant-or-self::string[1] ! string(), 200)"/>
    </ZKN:vestiging>
  </xsl:function>

  <!-- A number that does not fit is never cut: it would be somebody else's. -->
  <xsl:function name="mb:medewerker" as="element()">
    <xsl:param name="wie" as="element()"/>
    <ZKN:medewerker StUF:entiteittype="MDW">
      <xsl:sequence select="mb:veld('identificatie', mb:tekst($wie, 'identificatie')[string-length() le 24], 24)"/>
      <xsl:sequence select="mb:veld('achternaam', mb:tekst($wie, 'achternaam'), 200)"/>
    </ZKN:medewerker>
  </xsl:function>

  <xsl:function name="mb:eenheid" as="element()">
    <xsl:param name="wie" as="element()"/>
    <ZKN:organisatorischeEenheid StUF:entiteittype="OEH">
      <xsl:sequence select="mb:veld('identificatie', mb:tekst($wie, 'identificatie')[string-length() le 24], 24)"/>
      <xsl:sequence select="mb:veld('naam', mb:tekst($wie, 'naam'), 50)"/>
    </ZKN:organisatorischeEenheid>
  </xsl:function>
</xsl:stylesheet>
