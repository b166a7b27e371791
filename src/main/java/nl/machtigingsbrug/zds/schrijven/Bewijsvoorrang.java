package nl.machtigingsbrug.zds.schrijven;

/** What counts where message and evidence disagree about who acts for whom. */
public enum Bewijsvoorrang {
  /** The evidence. */
  BEWIJS,
  /** The message; the evidence adds nothing then. */
  BERICHT,
  /** Neither: the message is refused. */
  WEIGEREN
}
