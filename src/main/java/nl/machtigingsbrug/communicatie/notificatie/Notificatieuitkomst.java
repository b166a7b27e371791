package nl.machtigingsbrug.communicatie.notificatie;

/** What became of a notificatie. */
enum Notificatieuitkomst {
  /** A message was begun. */
  BERICHT,
  /** No rule is about it. */
  GEEN_REGEL,
  /** A rule says that nobody has to hear it. */
  NIETS,
  /** It is not for us to send. */
  ANDERE_AFZENDER,
  /** It is about no zaak. */
  GEEN_ZAAK
}
