package nl.machtigingsbrug.communicatie.notificatie;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
 * Reads the rules, and tells all errors of all files at once. Those of the gemeente come first,
 * then those of the installation, then the packaged ones; cases ({@code *.gevallen.yaml}) are no
 * rules.
 */
final class Notificatieregellezer {

  static final String GEVALLEN = ".gevallen";

  private static final Comparator<Bestand> DICHTSTBIJ_EERST =
      Comparator.comparing(Bestand::laag).reversed();

  private final Bestanden bestanden;
  private final List<Melding> meldingen;

  /**
   * Over the packaged files.
   *
   * @param lagen configured folders, that of the gemeente last
   * @param meldingen where errors go
   */
  Notificatieregellezer(List<Laag> lagen, List<Melding> meldingen) {
    this.bestanden = new Bestanden(Bestandssoort.NOTIFICATIES, lagen, meldingen);
    this.meldingen = meldingen;
  }

  Notificatieregels lees() {
    Schema schema = schema();
    List<Notificatieregel> regels = new ArrayList<>();
    Set<String> namen = new HashSet<>();
    bestanden.yaml().entrySet().stream()
        .filter(bestand -> !bestand.getKey().endsWith(GEVALLEN))
        .map(Map.Entry::getValue)
        .sorted(DICHTSTBIJ_EERST)
        .forEach(
            bestand -> {
              Bron bron = schema == null ? null : geldig(bestand, schema);
              if (bron != null) {
                List<Notificatieregel> eigen = new Notificatieregelvorm(bron, meldingen).regels();
                for (int i = 0; i < eigen.size(); i++) {
                  if (!namen.add(eigen.get(i).id())) {
                    meldingen.add(
                        bron.melding(
                            "/regels/" + i + "/id",
                            "Deze regel bestaat al. Geef hem een andere naam."));
                  }
                }
                regels.addAll(eigen);
              }
            });
    return new Notificatieregels(regels);
  }

  private @Nullable Bron geldig(Bestand bestand, Schema schema) {
    String tekst = bestanden.tekst(bestand);
    Bron bron = tekst == null ? null : YamlLezer.lees(bestand.naam(), tekst, meldingen);
    if (bron == null) {
      return null;
    }
    List<Melding> eigen = new ArrayList<>();
    schema.validate(bron.inhoud()).forEach(fout -> eigen.add(Schemafouten.melding(bron, fout)));
    meldingen.addAll(eigen);
    return eigen.isEmpty() ? bron : null;
  }

  private @Nullable Schema schema() {
    Bestand bestand = bestanden.zoek("notificaties.schema.json");
    String tekst = bestand == null ? null : bestanden.tekst(bestand);
    Bron bron =
        bestand == null || tekst == null ? null : JsonLezer.lees(bestand.naam(), tekst, meldingen);
    return bron == null ? null : Schemas.van(bron.inhoud());
  }
}
