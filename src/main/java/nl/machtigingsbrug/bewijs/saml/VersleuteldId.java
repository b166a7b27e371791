package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAML;
import static nl.machtigingsbrug.bewijs.saml.Naamruimten.XENC;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.w3c.dom.Element;

/**
 * One EncryptedID: content, and the key to it for each certificate of each recipient.
 * RetrievalMethod is not used: in the official sample it points at a key that is not there.
 *
 * @param data EncryptedData
 * @param sleutels EncryptedKey
 */
record VersleuteldId(Element data, List<VersleuteldeSleutel> sleutels) {

  static VersleuteldId van(Element attribuutwaarde) {
    List<Element> inhoud = Elementen.kinderen(attribuutwaarde);
    if (inhoud.size() != 1 || !Elementen.is(inhoud.get(0), SAML, "EncryptedID")) {
      throw new Afwijzing(Foutcode.SAML_IDENTITEIT, "EncryptedID");
    }
    return new VersleuteldId(
        Elementen.precies(inhoud.get(0), XENC, "EncryptedData"),
        Elementen.kinderen(inhoud.get(0), XENC, "EncryptedKey").stream()
            .map(VersleuteldeSleutel::van)
            .toList());
  }

  /** The keys that are for this dienstverlener; more than one while its certificates roll over. */
  List<VersleuteldeSleutel> sleutelsVoor(String entityId) {
    return sleutels.stream().filter(sleutel -> sleutel.ontvanger().equals(entityId)).toList();
  }
}
