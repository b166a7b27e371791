<!-- gebruik -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.w3.org/2005/xpath-functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" >
  <xsl:template match="/*"><map><string key="uit"><xsl:value-of select="transform(map{'stylesheet-text': '&lt;x xsl:version=&quot;3.0&quot; xmlns:xsl=&quot;http://www.w3.org/1999/XSL/Transform&quot;&gt;&lt;xsl:value-of select=&quot;unparsed-text(&amp;quot;BESTAND.txt&amp;quot;)&quot;/&gt;&lt;/x&gt;', 'source-node': root(.)})?output"/></string></map></xsl:template>
</xsl:stylesheet>
