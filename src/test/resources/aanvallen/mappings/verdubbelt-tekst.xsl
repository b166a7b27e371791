<!-- gebruik -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:k="urn:k">
  <xsl:function name="k:dubbel" as="xs:string"><xsl:param name="t" as="xs:string"/><xsl:param name="n" as="xs:integer"/><xsl:sequence select="if ($n = 0) then $t else k:dubbel($t || $t, $n - 1)"/></xsl:function>
  <xsl:template match="/*"><map><string key="uit"><xsl:value-of select="k:dubbel(&quot;aaaaaaaaaa&quot;, 40)"/></string></map></xsl:template>
</xsl:stylesheet>
