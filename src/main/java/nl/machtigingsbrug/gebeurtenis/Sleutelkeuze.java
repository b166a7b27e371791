package nl.machtigingsbrug.gebeurtenis;

/** By what messages get their key, and so their partition. */
public enum Sleutelkeuze {
  /** The id of the aanvraag. */
  AANVRAAG,
  /** What stands for the zaak, as soon as there is one; until then the id of the aanvraag. */
  ZAAK
}
