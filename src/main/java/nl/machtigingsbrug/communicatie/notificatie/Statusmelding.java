package nl.machtigingsbrug.communicatie.notificatie;

/**
 * A new status of a zaak, as a message of StUF told it.
 *
 * @param zaak the number of the zaak
 * @param volgnummer of the statustype; 0 where the message does not say it
 * @param omschrijving of the statustype
 * @param gezet when, as the message has it
 */
public record Statusmelding(String zaak, int volgnummer, String omschrijving, String gezet) {

  /** What makes it this one, however often it is told. */
  String kern() {
    return String.join("\n", zaak, String.valueOf(volgnummer), omschrijving, gezet);
  }
}
