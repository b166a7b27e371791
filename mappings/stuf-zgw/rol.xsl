<?xml version="1.0" encoding="UTF-8"?>
<!-- One rol of a zaak: by which roltype it is found, and the rol but for zaak, roltype and indicatieMachtiging. The rol is null where nobody is named. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="persoon.xsl"/>
  <xsl:import href="organisatie.xsl"/>
  <xsl:import href="medewerker.xsl"/>

  <xsl:template match="/*">
    <xsl:variable name="wie" as="element()*"><xsl:apply-templates select="gerelateerde"/></xsl:variable>
    <map>
      <map key="roltype"><xsl:call-template name="roltype"/></map>
      <xsl:choose>
        <xsl:when test="empty($wie)"><null key="rol"/></xsl:when>
        <xsl:otherwise>
          <map key="rol">
            <xsl:sequence select="$wie"/>
            <string key="roltoelichting"><xsl:call-template name="roltoelichting"/></string>
            <xsl:apply-templates select="heeftAlsAanspreekpunt"/>
          </map>
        </xsl:otherwise>
      </xsl:choose>
    </map>
  </xsl:template>

  <!-- Who overig betrokkene is says the message itself. -->
  <xsl:template name="roltype">
    <xsl:variable name="roltype" select="$waarden?rollen?(local-name())"/>
    <xsl:for-each select="(self::heeftAlsOverigBetrokkene/omschrijving/mb:waarde(.), $roltype?omschrijving)[1]">
      <string key="omschrijving"><xsl:value-of select="."/></string>
    </xsl:for-each>
    <xsl:for-each select="$roltype?generiek"><string key="generiek"><xsl:value-of select="."/></string></xsl:for-each>
  </xsl:template>

  <xsl:template name="roltoelichting">
    <xsl:value-of select="(mb:waarde(toelichting), mb:waarde(omschrijving), replace(local-name(), '^heeft(Als)?', ''))[1]"/>
  </xsl:template>

  <!-- Someone of whom only a name or a number is said cannot be found again by anyone. -->
  <xsl:template match="gerelateerde">
    <xsl:variable name="wie" as="element()*"><xsl:apply-templates/></xsl:variable>
    <xsl:sequence select="if (empty($wie) and (naam, identificatie) ! mb:waarde(.)) then mb:fout('gerelateerde') else $wie"/>
  </xsl:template>

  <xsl:template match="heeftAlsAanspreekpunt[mb:waarde(gerelateerde/naam)]">
    <map key="contactpersoonRol">
      <xsl:for-each select="gerelateerde/(naam, functie, telefoonnummer, emailadres)[mb:waarde(.)]">
        <string key="{local-name()}"><xsl:value-of select="mb:waarde(.)"/></string>
      </xsl:for-each>
    </map>
  </xsl:template>
</xsl:stylesheet>
