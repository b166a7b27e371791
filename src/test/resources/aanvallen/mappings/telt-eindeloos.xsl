<!-- gebruik -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" >
  <xsl:template match="/*"><map><string key="uit"><xsl:value-of select="for $i in 1 to 2000000000 return if ($i lt 0) then $i else ()"/></string></map></xsl:template>
</xsl:stylesheet>
