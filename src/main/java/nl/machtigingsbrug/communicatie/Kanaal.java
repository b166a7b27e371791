package nl.machtigingsbrug.communicatie;

/** Through what a message reaches someone. */
public enum Kanaal {
  /** MijnOverheid Berichtenbox, today's production (GLOBE). */
  BERICHTENBOX,
  /** Federatief Berichtenstelsel: a proof of concept. */
  FBS,
  /** A bericht in the gemeente's own portal (Open VTB). */
  VTB_BERICHT,
  /** A taak in that portal: something that the recipient has to do. */
  VTB_TAAK,
  /** E-mail, by NotifyNL. */
  EMAIL,
  /** A text message, by NotifyNL. */
  SMS,
  /** A letter that NotifyNL prints. */
  BRIEF_NOTIFYNL,
  /** A letter for the gemeente's own print street. */
  BRIEF_PRINT
}
