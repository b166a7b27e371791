package nl.machtigingsbrug.buren.klant;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a partij as Open Klant gives it. */
public final class Klantpartij {

  private final String uuid = UUID.randomUUID().toString();
  private final ObjectNode partij = JsonNodeFactory.instance.objectNode();
  private final ArrayNode adressen;

  private Klantpartij(String soort, String nummer) {
    partij
        .put("uuid", uuid)
        .put("soortPartij", soort.equals("bsn") ? "persoon" : "organisatie")
        .put("indicatieActief", true)
        .put("indicatieGeheimhouding", false);
    partij
        .putArray("partijIdentificatoren")
        .addObject()
        .putObject("partijIdentificator")
        .put("codeSoortObjectId", soort)
        .put("objectId", nummer);
    partij.putObject("partijIdentificatie").put("volledigeNaam", "A. Voorbeeld");
    adressen = partij.putObject("_expand").putArray("digitaleAdressen");
  }

  /** A partij with this number ({@code bsn}, {@code kvk_nummer}…). */
  public static Klantpartij met(String soort, String nummer) {
    return new Klantpartij(soort, nummer);
  }

  /** Adds a digitaal adres of it. */
  public Klantpartij adres(String soort, String adres, @Nullable String geverifieerd) {
    ObjectNode digitaal =
        adressen
            .addObject()
            .put("uuid", UUID.randomUUID().toString())
            .put("soortDigitaalAdres", soort)
            .put("adres", adres)
            .put("isStandaardAdres", false)
            .put("referentie", "")
            .put("verificatieDatum", geverifieerd);
    digitaal.putObject("verstrektDoorPartij").put("uuid", uuid);
    return this;
  }

  /** The last digitaal adres, to change. */
  public ObjectNode laatste() {
    return (ObjectNode) adressen.get(adressen.size() - 1);
  }

  /** Its uuid. */
  public String uuid() {
    return uuid;
  }

  /** All of it, to change. */
  public ObjectNode json() {
    return partij;
  }
}
