package nl.machtigingsbrug.storing;

/** A promise that is broken on purpose: the invariants have to notice. */
enum Sabotage {
  /** What a step did is not remembered. */
  STAP_VERGETEN("OVERSLAAN:nl.machtigingsbrug.levering.Stappen#klaar"),
  /** The acknowledgement goes out first. */
  ANTWOORD_VOOR_OPSLAG("UITSTELLEN:nl.machtigingsbrug.aanvraag.Vastlegging#leg"),
  /** A levering is final before its last step. */
  TE_VROEG_GELEVERD("TE_VROEG_GELEVERD:nl.machtigingsbrug.levering.Stapgang#ga"),
  /** That there is a zaak is told when the aanvraag comes in. */
  TE_VROEG_VERTELD("TE_VROEG_VERTELD:nl.machtigingsbrug.gebeurtenis.Bekendmaking#ontvangen"),
  /** That an order was read is committed before it is stored. */
  EERST_BEVESTIGD("EERST_BEVESTIGD:nl.machtigingsbrug.grens.Kafkaingang#open"),
  /** The next channel takes over, although this one has the message. */
  TOCH_VERDER("TOCH_VERDER:nl.machtigingsbrug.communicatie.vervolg.Verzendafloop#resultaat"),
  /** Another attempt may begin while a call of the last one is under way. */
  ZONDER_LEASE("KORTE_LEASE:nl.machtigingsbrug.levering.Leveringinstellingen#lease");

  private final String opdracht;

  Sabotage(String opdracht) {
    this.opdracht = opdracht;
  }

  /** For the agent. */
  String opdracht() {
    return opdracht;
  }
}
