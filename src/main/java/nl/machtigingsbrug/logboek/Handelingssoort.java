package nl.machtigingsbrug.logboek;

/** What was done. Stored lines hold these names: none is ever renamed or removed. */
public enum Handelingssoort {
  /** Evidence was accepted at login. */
  BEWIJS_AANVAARD,
  /** Evidence was refused. */
  BEWIJS_GEWEIGERD,
  /** An aanvraag or vervolgbericht was taken in. */
  AANVRAAG_ONTVANGEN,
  /** It was refused. */
  AANVRAAG_GEWEIGERD,
  /** A human has to decide about it. */
  AANVRAAG_NAAR_WERKVOORRAAD,
  /** A human decided about it. */
  WERKVOORRAAD_BESLIST,
  /** It was delivered to a bestemming. */
  LEVERING_GELEVERD,
  /** It could not be delivered. */
  LEVERING_MISLUKT,
  /** It was withdrawn before it was delivered. */
  LEVERING_INGETROKKEN,
  /** Whether it was delivered is unknown. */
  LEVERING_ONBEKEND,
  /** Someone had it delivered again. */
  LEVERING_HERHAALD,
  /** All delivery to a bestemming was stopped. */
  LEVERING_GESTOPT,
  /** It was started again. */
  LEVERING_HERVAT,
  /** A back office told how far it is. */
  TERUGKOPPELING_ONTVANGEN,
  /** A message about a zaak was taken in, to be sent to whom it concerns. */
  VERVOLGBERICHT_ONTVANGEN,
  /** It was decided who gets it; resultaat says as who, through what and by which rule. */
  VERVOLGBERICHT_GEADRESSEERD,
  /** What became of a message to one person; resultaat says which. */
  VERZENDING_GEMELD,
  /** A vertegenwoordiging was withdrawn, or its end became known. */
  VERTEGENWOORDIGING_BEEINDIGD,
  /** The rol of who acted was ended in the zaak; resultaat says how, and at whose request. */
  ROL_BEEINDIGD,
  /** Someone looked at personal data, in the console or by the API. */
  INZAGE,
  /** The content of another line was erased. */
  WISSING,
  /** The content of aanvragen was removed when their term was over. */
  AANVRAGEN_VERWIJDERD,
  /** The content of lines was erased when their term was over; resultaat has their numbers. */
  REGELS_GEWIST,
  /** A message about a zaak was taken in from another system; resultaat says which. */
  ZAAKBERICHT_ONTVANGEN
}
