<?xml version="1.0" encoding="UTF-8"?>
<!-- The extraElementen of a zaak as eigenschappen by name; null where there is no longer a value. What occurs more than once is put in one. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug"
    xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310"
    exclude-result-prefixes="#all">
  <xsl:import href="gegevens.xsl"/>

  <xsl:template match="/*">
    <map>
      <xsl:for-each-group select="StUF:extraElementen/StUF:extraElement[mb:waarde(.) or mb:leeg(.)]"
          group-by="($waarden?eigenschappen?(string(@naam)), string(@naam))[1]">
        <xsl:if test="current-grouping-key() != ''">
          <xsl:apply-templates select="." mode="eigenschap">
            <xsl:with-param name="waarden" select="current-group() ! mb:waarde(.)"/>
          </xsl:apply-templates>
        </xsl:if>
      </xsl:for-each-group>
    </map>
  </xsl:template>

  <xsl:template match="StUF:extraElement" mode="eigenschap">
    <xsl:param name="waarden" as="xs:string*"/>
    <xsl:variable name="naam" select="current-grouping-key()"/>
    <xsl:choose>
      <xsl:when test="exists($waarden)"><string key="{$naam}"><xsl:value-of select="$waarden" separator=", "/></string></xsl:when>
      <xsl:otherwise><null key="{$naam}"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
