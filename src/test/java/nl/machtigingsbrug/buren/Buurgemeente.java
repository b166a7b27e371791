package nl.machtigingsbrug.buren;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;

/**
 * A gemeente of the stand-ins: whatever one has, no other has.
 *
 * @param naam by which messages name her
 * @param entityId as Dienstverlener
 * @param ontvangstadres her Assertion Consumer Service
 * @param sleutelnaam KeyName of the key that messages for her are encrypted with
 * @param client by which her zaaksysteem knows the adapter
 * @param rsin her own
 * @param zgw the way in which her zaaksysteem wants to be spoken to
 */
public record Buurgemeente(
    String naam,
    String entityId,
    String ontvangstadres,
    String sleutelnaam,
    String client,
    String rsin,
    Map<String, String> zgw) {

  /** Of the demo, and of tests that name none. */
  static final Buurgemeente STAD =
      new Buurgemeente(
          "voorbeeldstad",
          Voorziening.DV,
          Voorziening.ACS,
          Voorziening.DV_SLEUTEL,
          "machtigingsbrug",
          "999998882",
          Map.of());

  private static final Buurgemeente DORP =
      ander(
          "voorbeelddorp",
          "14",
          "999998894",
          Map.of("profiel", "OPENZAAK", "zaak-registreren", "true"));

  private static final List<Buurgemeente> ALLE =
      List.of(
          STAD,
          DORP,
          ander("voorbeeldbuiten", "24", "999998900", Map.of("rolconventie", "B")),
          ander(
              "voorbeeldhaven",
              "34",
              "999998912",
              Map.of("profiel", "OPENZAAK", "rolconventie", "C")));

  /** All of them. */
  public static List<Buurgemeente> alle() {
    return ALLE;
  }

  /** The secrets by client. */
  static Map<String, String> geheimen() {
    Map<String, String> geheimen = new LinkedHashMap<>();
    ALLE.forEach(gemeente -> geheimen.put(gemeente.client, gemeente.geheim()));
    return geheimen;
  }

  /** The one of this name. */
  public static Buurgemeente met(String naam) {
    return ALLE.stream()
        .filter(gemeente -> gemeente.naam.equals(naam))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(naam));
  }

  /** The same, for her: to her address, for her alone, and encrypted with her key. */
  public Verklaring krijgt(Verklaring verklaring) {
    return verklaring
        .metPubliek(entityId)
        .metOntvanger(ontvangstadres)
        .metSleutelnamen(sleutelnaam);
  }

  /** By which other organisations know her. */
  String oin() {
    return entityId.split(":")[4];
  }

  /** Whether her people said that they can be reached by her portal. */
  boolean schrijftInPortaal() {
    return this == DORP;
  }

  /** The secret that she shares with her zaaksysteem. */
  String geheim() {
    return "alleen-voor-de-proef-en-de-demo-" + naam;
  }

  /** The settings of her zaaksysteem, which is at this address. */
  Map<String, String> zaaksysteem(String basis) {
    Map<String, String> eigenschappen = new LinkedHashMap<>();
    String voor = "machtigingsbrug.zaak.zgw.gemeenten." + naam + ".";
    for (String api :
        new String[] {"zaken", "catalogi", "documenten", "besluiten", "autorisaties"}) {
      eigenschappen.put(voor + api, basis + "/" + api + "/api/v1");
    }
    eigenschappen.put(voor + "client-id", client);
    eigenschappen.put(voor + "geheim", geheim());
    eigenschappen.put(voor + "bronorganisatie", rsin);
    eigenschappen.put(voor + "verantwoordelijke", rsin);
    zgw.forEach((eigen, waarde) -> eigenschappen.put(voor + eigen, waarde));
    return eigenschappen;
  }

  private static Buurgemeente ander(
      String naam, String nummer, String rsin, Map<String, String> zgw) {
    return new Buurgemeente(
        naam,
        "urn:nl-eid-gdi:1.0:DV:000000099999999990" + nummer + ":entities:9000",
        "https://" + naam + ".example/saml/acs",
        naam + "-2026",
        "machtigingsbrug-" + naam,
        rsin,
        zgw);
  }
}
