package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.DS;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * One EncryptedKey.
 *
 * @param ontvanger Recipient: the EntityID that it is for; empty where it names none
 * @param naam KeyName of the certificate that it is for
 * @param element as it stands in the message
 */
record VersleuteldeSleutel(String ontvanger, @Nullable String naam, Element element) {

  static VersleuteldeSleutel van(Element element) {
    String ontvanger = Elementen.attribuut(element, "Recipient");
    Element info = Elementen.hoogstensEen(element, DS, "KeyInfo");
    Element naam = info == null ? null : Elementen.hoogstensEen(info, DS, "KeyName");
    return new VersleuteldeSleutel(
        ontvanger == null ? "" : ontvanger.strip(),
        naam == null ? null : Elementen.tekst(naam),
        element);
  }
}
