package nl.machtigingsbrug.gebeurtenis;

/** What became final. Stored rows hold these names: none is ever renamed or removed. */
public enum Gebeurtenissoort {
  /** An aanvraag was taken in; with a foutcode where a human has to decide about it. */
  AANVRAAG_ONTVANGEN("nl.machtigingen.aanvraag-ontvangen"),
  /** The zaaksysteem has its zaak, whole. */
  ZAAK_GEMAAKT("nl.machtigingen.zaak-gemaakt"),
  /** It was refused at the intake, or by a human afterwards. */
  AANVRAAG_GEWEIGERD("nl.machtigingen.aanvraag-geweigerd"),
  /** A human decided that no zaak is made of it. */
  AANVRAAG_INGETROKKEN("nl.machtigingen.aanvraag-ingetrokken"),
  /** Who acted for another may do so no more. */
  VERTEGENWOORDIGING_BEEINDIGD("nl.machtigingen.vertegenwoordiging-beeindigd");

  private final String type;

  Gebeurtenissoort(String type) {
    this.type = type;
  }

  /** The {@code type} of the CloudEvent. */
  public String type() {
    return type;
  }
}
