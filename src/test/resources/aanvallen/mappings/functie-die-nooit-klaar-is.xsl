<!-- gebruik -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:k="urn:k">
  <xsl:function name="k:weer" as="xs:integer"><xsl:param name="n" as="xs:integer"/><xsl:sequence select="k:weer($n + 1)"/></xsl:function>
  <xsl:template match="/*"><map><number key="n"><xsl:value-of select="k:weer(1)"/></number></map></xsl:template>
</xsl:stylesheet>
