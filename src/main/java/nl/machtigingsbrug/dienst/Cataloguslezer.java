package nl.machtigingsbrug.dienst;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.machtigingsbrug.bestand.Bestanden;
import nl.machtigingsbrug.bestand.Bestanden.Bestand;
import nl.machtigingsbrug.bestand.Bestandssoort;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.JsonLezer;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.bestand.Schemafouten;
import nl.machtigingsbrug.bestand.Schemas;
import nl.machtigingsbrug.bestand.YamlLezer;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.jspecify.annotations.Nullable;

/** Reads all files of a catalogue, and tells all errors of all files at once. */
final class Cataloguslezer {

  private static final String DIENSTSCHEMA = "dienst.schema.json";

  private final List<Melding> meldingen = new ArrayList<>();
  private final SortedMap<String, Dienst> diensten = new TreeMap<>();
  private final Map<String, String> bestandVanUuid = new HashMap<>();
  private final Map<String, Gegevensschema> gegevensschemas = new HashMap<>();
  private final Map<String, Zaakmapping> zaakmappingen = new HashMap<>();
  private final List<Herkomst> herkomst = new ArrayList<>();
  private final Bestanden bestanden;
  private final Bestanden mappingbestanden;
  private final Schema schemaVanSchemas = Schemas.vanSchemas();

  /**
   * Over the packaged files.
   *
   * @param lagen configured folders, of which the last counts
   */
  Cataloguslezer(List<Laag> lagen) {
    bestanden = new Bestanden(Bestandssoort.DIENSTEN, lagen, meldingen);
    mappingbestanden = new Bestanden(Bestandssoort.ZAAKMAPPINGEN, lagen, meldingen);
  }

  Catalogus lees() {
    Bron schema = json(DIENSTSCHEMA);
    if (schema != null) {
      Dienstlezer dienstlezer = new Dienstlezer(schema.inhoud());
      bestanden.yaml().forEach((stam, bestand) -> lees(stam, bestand, dienstlezer));
    }
    if (!meldingen.isEmpty()) {
      throw new CatalogusOngeldig(
          meldingen.stream().distinct().sorted(Melding.OP_PLAATS).collect(Collectors.toList()));
    }
    Map<ServiceUuid, Dienst> bijUuid = new HashMap<>();
    for (Dienst dienst : diensten.values()) {
      dienst.serviceUuids().forEach(uuid -> bijUuid.put(uuid, dienst));
    }
    return new Catalogus(diensten, bijUuid, gegevensschemas, zaakmappingen, herkomst);
  }

  private void lees(String stam, Bestand bestand, Dienstlezer dienstlezer) {
    String tekst = bestanden.tekst(bestand);
    Bron bron = tekst == null ? null : YamlLezer.lees(bestand.naam(), tekst, meldingen);
    if (bron == null) {
      return;
    }
    herkomst.add(Herkomst.van(stam, Herkomst.Soort.DIENST, bestand));
    elkeUuidEenmaal(bron);
    zaakmapping(stam, bron);
    gegevensschema(stam, bron);
    Dienst dienst = dienstlezer.lees(stam, bron, meldingen);
    if (dienst != null) {
      diensten.put(stam, dienst);
    }
  }

  /** Which dienst is meant must never depend on the order of files. */
  private void elkeUuidEenmaal(Bron bron) {
    JsonNode uuids = bron.inhoud().path("serviceUuids");
    for (int i = 0; i < uuids.size(); i++) {
      if (!uuids.path(i).isTextual()) {
        continue;
      }
      String uuid = uuids.path(i).asText().toLowerCase(Locale.ROOT);
      String eerder = bestandVanUuid.putIfAbsent(uuid, bron.bestand());
      if (eerder != null) {
        meldingen.add(
            bron.melding(
                "/serviceUuids/" + i,
                "Deze ServiceUUID staat ook in " + eerder + ". Haal er één weg."));
      }
    }
  }

  private void gegevensschema(String stam, Bron bron) {
    String naam = bron.inhoud().path("zaak").path("gegevens").asText();
    if (naam.isEmpty()) {
      return;
    }
    Bestand bestand = bestanden.zoek(naam);
    if (bestand == null) {
      meldingen.add(
          bron.melding(
              "/zaak/gegevens",
              "Dit bestand is er niet. Zet het naast de dienst of verbeter de naam."));
      return;
    }
    herkomst.add(Herkomst.van(stam, Herkomst.Soort.GEGEVENS, bestand));
    Bron schema = json(naam);
    if (schema == null) {
      return;
    }
    List<Melding> fouten = new ArrayList<>();
    schemaVanSchemas
        .validate(schema.inhoud())
        .forEach(fout -> fouten.add(Schemafouten.melding(schema, fout)));
    Gegevensschemaregels.controleer(schema, fouten);
    meldingen.addAll(fouten);
    if (fouten.isEmpty()) {
      try {
        gegevensschemas.put(stam, new Gegevensschema(schema.inhoud()));
      } catch (SchemaException e) {
        meldingen.add(
            schema.melding(
                "", "Een $ref wijst naar iets dat niet in dit bestand staat. Verbeter de $ref."));
      }
    }
  }

  private void zaakmapping(String stam, Bron bron) {
    String naam = bron.inhoud().path("zaak").path("mapping").asText();
    if (naam.isEmpty()) {
      return;
    }
    Bestand bestand = mappingbestanden.zoek(naam + ".yaml");
    if (bestand == null) {
      meldingen.add(
          bron.melding(
              "/zaak/mapping",
              "Deze mapping is er niet. Maak "
                  + Bestandssoort.ZAAKMAPPINGEN.map()
                  + "/"
                  + naam
                  + ".yaml of verbeter de naam."));
      return;
    }
    herkomst.add(Herkomst.van(stam, Herkomst.Soort.MAPPING, bestand));
    String tekst = mappingbestanden.tekst(bestand);
    Zaakmapping mapping =
        tekst == null ? null : new Zaakmappinglezer().lees(bestand.naam(), tekst, meldingen);
    if (mapping != null) {
      zaakmappingen.put(stam, mapping);
    }
  }

  private @Nullable Bron json(String naam) {
    Bestand bestand = bestanden.zoek(naam);
    String tekst = bestand == null ? null : bestanden.tekst(bestand);
    return bestand == null || tekst == null
        ? null
        : JsonLezer.lees(bestand.naam(), tekst, meldingen);
  }
}
