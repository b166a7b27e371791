package nl.machtigingsbrug.aanvraag;

/**
 * Is told what became of aanvragen, in the transaction that writes it: what it records stands or
 * falls with it.
 */
public interface Aanvraaggetuige {

  /** One was taken in; with a code where a human has to decide. */
  void ontvangen(Aanvraag aanvraag);

  /** One was refused at the intake. */
  void geweigerd(Weigering weigering);

  /** A human decided that the mandate does not cover it. */
  void afgewezen(Aanvraag aanvraag);
}
