<!-- gebruik -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" >
  <xsl:template match="/*"><map><string key="uit"><xsl:value-of select="xs:integer(//naam)"/></string></map></xsl:template>
</xsl:stylesheet>
