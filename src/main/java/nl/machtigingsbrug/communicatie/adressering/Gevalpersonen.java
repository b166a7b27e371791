package nl.machtigingsbrug.communicatie.adressering;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Geldigheid;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Partijsoort;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.optreden.Zelf;
import org.jspecify.annotations.Nullable;

/** The made-up people of a case, and the dienst of their zaak. */
final class Gevalpersonen {

  private static final String EEN = "999990019";
  private static final String ANDER = "999990020";

  private static final ServiceUuid PROEF = new ServiceUuid("00000000-0000-4000-8000-0000000000f1");
  private static final ServiceUuid ELDERS = new ServiceUuid("00000000-0000-4000-8000-0000000000f2");

  private static final Bewijs BEWIJS =
      new Bewijs(Bewijssoort.AUTHENTICATIECONTEXT, "digid", "geval", "geval", Instant.EPOCH);

  private final JsonNode inhoud;
  private final Catalogus catalogus;
  private final String box;

  Gevalpersonen(JsonNode inhoud, Catalogus catalogus, String box) {
    this.inhoud = inhoud;
    this.catalogus = catalogus;
    this.box = box;
  }

  Optreden optreden() {
    if (!inhoud.has("grond")) {
      return new Zelf(partij("aanvrager", EEN), Betrouwbaarheidsniveau.MIDDEN, genoemd(), BEWIJS);
    }
    return new Namens(
        new Vertegenwoordiging(
            partij("gemachtigde", EEN),
            partij("vertegenwoordigde", ANDER),
            grond(),
            List.of(),
            null),
        Betrouwbaarheidsniveau.MIDDEN,
        genoemd(),
        BEWIJS);
  }

  /** Without a name one in which everyone may receive on this grond. */
  @Nullable Dienst dienst() {
    String id = inhoud.path("dienst").asText();
    if (!id.isEmpty()) {
      return catalogus.zoek(id).orElse(null);
    }
    Belang belang =
        Arrays.stream(Belang.values()).filter(grond()::dekt).findFirst().orElse(Belang.PERSOON);
    return new Dienst(
        "proef",
        "Proef",
        Set.of(PROEF),
        null,
        belang,
        Map.of(Handelingssoort.ONTVANGEN, EnumSet.allOf(BekendeGrond.class)),
        true,
        true,
        Betrouwbaarheidsniveau.MIDDEN,
        new Geldigheid(LocalDate.EPOCH, null),
        EnumSet.allOf(Partijsoort.class),
        EnumSet.allOf(Partijsoort.class),
        "Bel met de gemeente.",
        null);
  }

  private Grond grond() {
    String naam = inhoud.path("grond").asText("onbekend");
    return naam.equals("onbekend") ? new Onbekend(naam) : Keuze.van(BekendeGrond.class, naam);
  }

  private Set<ServiceUuid> genoemd() {
    JsonNode noemt = inhoud.path("mandaat").path("noemt");
    Set<ServiceUuid> uuids = new HashSet<>();
    if (noemt.isMissingNode() || noemt.toString().contains("\"dienst\"")) {
      Dienst dienst = dienst();
      uuids.addAll(dienst == null ? Set.of(PROEF) : dienst.serviceUuids());
    }
    if (noemt.toString().contains("\"berichtenbox\"")) {
      catalogus.zoek(box).ifPresent(dienst -> uuids.addAll(dienst.serviceUuids()));
    }
    if (noemt.toString().contains("\"andere-dienst\"")) {
      uuids.add(ELDERS);
    }
    return uuids;
  }

  private Partij partij(String wie, String bsn) {
    KvkNummer kvk = new KvkNummer("90000001");
    return switch (inhoud.path(wie).path("soort").asText("natuurlijk-persoon")) {
      case "zonder-bsn" ->
          new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", wie, null, null));
      case "organisatie" -> new Organisatie(kvk);
      case "vestiging" -> new Vestiging(kvk, new Vestigingsnummer("900000000001"));
      case "medewerker" -> new Medewerker(wie);
      default -> new NatuurlijkPersoon(new Bsn(bsn));
    };
  }
}
