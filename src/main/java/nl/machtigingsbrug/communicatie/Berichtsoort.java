package nl.machtigingsbrug.communicatie;

/** What a message about a zaak is, in the terms of the Algemene wet bestuursrecht. */
public enum Berichtsoort {
  /** That an aanvraag came in (Awb 4:3a). */
  ONTVANGSTBEVESTIGING,
  /** What is missing, and until when it can be handed in (Awb 4:5). */
  VERZOEK_OM_AANVULLING,
  /** To come, or to be visited. */
  UITNODIGING,
  /** What the gemeente means to decide, and that one can say something of it (Awb 4:7, 4:8). */
  VOORNEMEN,
  /** A decision (Awb 1:3, 3:41). */
  BESLUIT,
  /** That something is to be paid, or was. */
  BETALING,
  /** Of an earlier message or a term. */
  HERINNERING,
  /** About a complaint (Awb 9:4 and on). */
  KLACHTAFHANDELING,
  /** How far it is. */
  STATUSBERICHT
}
