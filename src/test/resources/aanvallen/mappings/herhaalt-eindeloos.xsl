<!-- gebruik -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" >
  <xsl:template match="/*"><map><xsl:iterate select="1 to 2000000000"><xsl:if test=". lt 0"><string key="{.}"/></xsl:if></xsl:iterate></map></xsl:template>
</xsl:stylesheet>
