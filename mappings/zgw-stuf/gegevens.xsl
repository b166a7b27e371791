<?xml version="1.0" encoding="UTF-8"?>
<!-- What every mapping from ZGW to StUF uses: dates as StUF writes them, and a field that is left out where it is empty. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:mb="urn:nl:machtigingsbrug"
    exclude-result-prefixes="#all">

  <!-- 2026-08-20 becomes 20260820; empty stays empty. -->
  <xsl:function name="mb:stufdatum" as="xs:string">
    <xsl:param name="datum"/>
    <xsl:sequence select="translate(substring(string($datum), 1, 10), '-', '')"/>
  </xsl:function>
</xsl:stylesheet>
