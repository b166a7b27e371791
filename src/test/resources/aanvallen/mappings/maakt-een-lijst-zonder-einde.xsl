<!-- gebruik -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" >
  <xsl:template match="/*"><array><xsl:for-each select="1 to 2000000000"><string>x</string></xsl:for-each></array></xsl:template>
</xsl:stylesheet>
