package nl.machtigingsbrug.zds.bewijs;

/** What counts where message and evidence disagree about who acts for whom. */
public enum Tegenspraak {
  /** The evidence: what the message says of initiator and gemachtigde is replaced. */
  BEWIJS,
  /** The message: it goes on as it is, and the evidence adds nothing. */
  BERICHT,
  /** Neither: the message is refused. */
  WEIGEREN
}
