package nl.machtigingsbrug.gemeente;

/** What an {@link Afnemer} may do, for the gemeenten that it may act for. */
public enum Recht {
  /** Hand in evidence that its issuer signed. */
  BEWIJS_INDIENEN,
  /** Hand in evidence that rests on this afnemer's word alone: an authenticatiecontext. */
  BEWIJS_VERKLAREN,
  /** Ask whether someone may do something. */
  TOETSEN,
  /** Hand in an aanvraag. */
  AANVRAAG_INDIENEN,
  /** See the state of aanvragen and their leveringen. */
  AANVRAAG_INZIEN,
  /** See the people of a gebeurtenis. */
  GEBEURTENIS_INZIEN,
  /** Tell how far a back office is with an aanvraag. */
  TERUGKOPPELING_GEVEN,
  /** Have a message about a zaak sent to whom it concerns, and see what became of it. */
  VERVOLGBERICHT_INDIENEN,
  /** Tell that a vertegenwoordiging ended. */
  VERTEGENWOORDIGING_BEEINDIGEN,
  /** Search the logboek. */
  LOGBOEK_INZIEN,
  /** Stop and start bestemmingen, see the werkvoorraad, deliver again. */
  LEVERING_BEHEREN,
  /** Send messages of Zaak- en Documentservices. */
  ZAAKBERICHT_INDIENEN
}
