<!-- start --><!DOCTYPE x [<!ENTITY p SYSTEM "BESTAND.xml">]>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/*">&p;</xsl:template></xsl:stylesheet>
