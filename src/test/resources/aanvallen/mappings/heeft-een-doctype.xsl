<!-- start --><!DOCTYPE x [<!ENTITY p "x">]>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="http://www.w3.org/2005/xpath-functions"><xsl:template match="/*"><map><string key="uit">&p;</string></map></xsl:template></xsl:stylesheet>
