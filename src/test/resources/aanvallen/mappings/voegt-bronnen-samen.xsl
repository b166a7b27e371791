<!-- gebruik -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" >
  <xsl:template match="/*"><map><xsl:merge><xsl:merge-source for-each-source="'BESTAND.xml'" select="/*"><xsl:merge-key select="."/></xsl:merge-source><xsl:merge-action><string key="uit"/></xsl:merge-action></xsl:merge></map></xsl:template>
</xsl:stylesheet>
