<!-- start -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" >
  <xsl:template match="/*"><xsl:result-document href="GESCHREVEN"><x/></xsl:result-document><map/></xsl:template>
</xsl:stylesheet>
