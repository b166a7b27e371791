package nl.machtigingsbrug.grens;

import jakarta.validation.constraints.Positive;
import org.apache.cxf.Bus;
import org.apache.cxf.staxutils.StaxUtils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much XML one SOAP message may hold, envelope included. CXF 4.1.5 has no limit of its own on
 * elements and characters (CVE-2026-108039). The attributes of one element stay at its 500: the
 * parser takes that limit from nowhere else.
 *
 * @param elementen all elements
 * @param kinderen children of one element
 * @param diepte elements inside each other
 * @param attribuutlengte characters of one attribute
 * @param tekstlengte characters of one text; a document in base64 is one
 * @param tekens all characters
 */
@Validated
@ConfigurationProperties("machtigingsbrug.soap")
record SoapGrenzen(
    @DefaultValue("20000") @Positive long elementen,
    @DefaultValue("5000") @Positive int kinderen,
    @DefaultValue("40") @Positive int diepte,
    @DefaultValue("16384") @Positive int attribuutlengte,
    @DefaultValue("70000000") @Positive int tekstlengte,
    @DefaultValue("75000000") @Positive long tekens) {

  void zetOp(Bus bus) {
    bus.setProperty(StaxUtils.MAX_ELEMENT_COUNT, elementen);
    bus.setProperty(StaxUtils.MAX_CHILD_ELEMENTS, kinderen);
    bus.setProperty(StaxUtils.MAX_ELEMENT_DEPTH, diepte);
    bus.setProperty(StaxUtils.MAX_ATTRIBUTE_SIZE, attribuutlengte);
    bus.setProperty(StaxUtils.MAX_TEXT_LENGTH, tekstlengte);
    bus.setProperty(StaxUtils.MAX_XML_CHARACTERS, tekens);
  }
}
