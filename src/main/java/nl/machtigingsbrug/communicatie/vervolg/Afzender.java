package nl.machtigingsbrug.communicatie.vervolg;

/** Who sends a kind of message: two senders are two letters. */
public enum Afzender {
  /** This adapter, to whom the Adressering chooses. */
  WIJ,
  /** The zaaksysteem. */
  ZAAKSYSTEEM,
  /** Another component, such as one that writes to the initiator of a zaak. */
  ANDER
}
