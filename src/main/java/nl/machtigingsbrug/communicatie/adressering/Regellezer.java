package nl.machtigingsbrug.communicatie.adressering;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads all rules, and tells all errors of all files at once. Every file in YAML holds rules, but
 * for {@code beleid.yaml} and the cases ({@code *.gevallen.yaml}).
 */
final class Regellezer {

  private static final String BELEID = "beleid";

  /** How the stem of a file with cases ends. */
  static final String GEVALLEN = ".gevallen";

  private static final Comparator<Bestand> DICHTSTBIJ_EERST =
      Comparator.comparing(Bestand::laag).reversed();

  private final List<Melding> meldingen = new ArrayList<>();
  private final List<Regelbron> bronnen = new ArrayList<>();
  private final Bestanden bestanden;
  private final Set<String> diensten;

  /**
   * Over the packaged files.
   *
   * @param lagen configured folders, that of the gemeente last
   * @param diensten the ids that a rule can name
   */
  Regellezer(List<Laag> lagen, Set<String> diensten) {
    this.bestanden = new Bestanden(Bestandssoort.COMMUNICATIE, lagen, meldingen);
    this.diensten = diensten;
  }

  Regels lees() {
    Beleid beleid = beleid();
    List<Regel> regels = regels();
    if (beleid == null || !meldingen.isEmpty()) {
      throw new RegelsOngeldig(meldingen.stream().distinct().sorted(Melding.OP_PLAATS).toList());
    }
    return new Regels(regels, beleid, bronnen);
  }

  private @Nullable Beleid beleid() {
    Bestand bestand = bestanden.zoek(BELEID + ".yaml");
    Bron bron = bestand == null ? null : geldig(bestand, BELEID);
    if (bron == null) {
      return null;
    }
    String box = bron.inhoud().path("berichtenboxdienst").asText();
    if (!diensten.contains(box)) {
      meldingen.add(
          bron.melding(
              "/berichtenboxdienst", "Deze dienst staat niet in de catalogus. Verbeter de naam."));
    }
    int plaats = 0;
    for (JsonNode dienst : bron.inhoud().path("verlopenRegistratieAndersVoor")) {
      if (!diensten.contains(dienst.asText())) {
        meldingen.add(
            bron.melding(
                "/verlopenRegistratieAndersVoor/" + plaats,
                "Deze dienst staat niet in de catalogus. Verbeter de naam."));
      }
      plaats++;
    }
    return Beleidvorm.beleid(bron.inhoud());
  }

  private List<Regel> regels() {
    Regelcontrole controle = new Regelcontrole(diensten, meldingen);
    List<Regel> regels = new ArrayList<>();
    bestanden.yaml().entrySet().stream()
        .filter(bestand -> !bestand.getKey().equals(BELEID) && !bestand.getKey().endsWith(GEVALLEN))
        .map(Map.Entry::getValue)
        .sorted(DICHTSTBIJ_EERST)
        .forEach(
            bestand -> {
              Bron bron = geldig(bestand, "communicatie");
              if (bron != null) {
                List<Regel> eigen = Regelvorm.regels(bron);
                controle.bestand(bron, eigen);
                regels.addAll(eigen);
              }
            });
    if (meldingen.isEmpty()) {
      controle.volledig(regels);
    }
    return regels;
  }

  /** What the file says, or null where the schema has something against it. */
  private @Nullable Bron geldig(Bestand bestand, String schema) {
    String tekst = bestanden.tekst(bestand);
    Bron bron = tekst == null ? null : YamlLezer.lees(bestand.naam(), tekst, meldingen);
    Schema vorm = schema(schema + ".schema.json");
    if (tekst == null || bron == null || vorm == null) {
      return null;
    }
    List<Melding> eigen = new ArrayList<>();
    vorm.validate(bron.inhoud()).forEach(fout -> eigen.add(Schemafouten.melding(bron, fout)));
    meldingen.addAll(eigen);
    bronnen.add(new Regelbron(bestand.naam(), bestand.vervangt(), tekst));
    return eigen.isEmpty() ? bron : null;
  }

  private @Nullable Schema schema(String naam) {
    Bestand bestand = bestanden.zoek(naam);
    String tekst = bestand == null ? null : bestanden.tekst(bestand);
    Bron bron =
        bestand == null || tekst == null ? null : JsonLezer.lees(bestand.naam(), tekst, meldingen);
    return bron == null ? null : Schemas.van(bron.inhoud());
  }
}
