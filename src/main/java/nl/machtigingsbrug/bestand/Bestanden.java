package nl.machtigingsbrug.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one kind by file name: the packaged ones, and over them those of the configured
 * folders, of which the last counts.
 */
public final class Bestanden {

  /** Always the packaged ones, so that no folder can loosen the checks. */
  private static final Set<String> VAST =
      Set.of(
          "dienst.schema.json",
          "zaakmapping.schema.json",
          "communicatie.schema.json",
          "beleid.schema.json",
          "gevallen.schema.json",
          "notificaties.schema.json",
          "waarden.schema.json");

  /** Which some editors write before the text. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int GROOTSTE_BESTAND = 64 * 1024;

  private static final Pattern NAAR_VORM =
      Pattern.compile(".*\\.(ya?ml|json|xslt?)", Pattern.CASE_INSENSITIVE);

  private final TreeMap<String, List<Bestand>> bestanden = new TreeMap<>();
  private final Bestandssoort soort;
  private final List<Melding> meldingen;

  /**
   * Lists them.
   *
   * @param soort of which kind
   * @param lagen the configured folders, that of the gemeente last
   */
  public Bestanden(Bestandssoort soort, List<Laag> lagen, List<Melding> meldingen) {
    this.soort = soort;
    this.meldingen = meldingen;
    leesMeegeleverd("mappings/" + soort.map() + "/");
    for (int i = 0; i < lagen.size(); i++) {
      Path map = lagen.get(i).map(soort);
      if (map != null) {
        leesMap(map, i + 1);
      }
    }
  }

  /** The files in YAML, by file stem. */
  public Map<String, Bestand> yaml() {
    Map<String, Bestand> yaml = new TreeMap<>();
    bestanden.forEach(
        (naam, lagen) -> {
          if (naam.endsWith(".yaml")) {
            yaml.put(naam.substring(0, naam.length() - ".yaml".length()), bovenste(lagen));
          }
        });
    return yaml;
  }

  /** The file of this name, where there is one. */
  public @Nullable Bestand zoek(String naam) {
    List<Bestand> lagen = bestanden.get(naam);
    return lagen == null ? null : bovenste(lagen);
  }

  /** The names of all files, in order. */
  public Set<String> namen() {
    return Collections.unmodifiableSet(bestanden.keySet());
  }

  /** All files of this name, that of the gemeente first; none where there is none. */
  public List<Bestand> alle(String naam) {
    List<Bestand> lagen = new ArrayList<>(bestanden.getOrDefault(naam, List.of()));
    Collections.reverse(lagen);
    return List.copyOf(lagen);
  }

  /** The text of {@code bestand}, or null where it has none; then the meldingen say why. */
  public @Nullable String tekst(Bestand bestand) {
    try (InputStream stroom = bestand.inhoud().open()) {
      byte[] bytes = stroom.readNBytes(GROOTSTE_BESTAND + 1);
      if (bytes.length > GROOTSTE_BESTAND) {
        meld(bestand.naam(), "Het bestand is groter dan 64 KiB. Maak het kleiner.");
        return null;
      }
      String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return tekst.startsWith(BYTE_ORDER_MARK) ? tekst.substring(1) : tekst;
    } catch (CharacterCodingException e) {
      meld(bestand.naam(), "Het bestand is geen UTF-8. Bewaar het opnieuw als UTF-8.");
    } catch (IOException e) {
      meld(bestand.naam(), "Het bestand is niet te lezen. Controleer de rechten.");
    }
    return null;
  }

  private void leesMeegeleverd(String plaats) {
    try {
      for (Resource bron :
          new PathMatchingResourcePatternResolver().getResources("classpath:" + plaats + "*")) {
        String naam = bron.getFilename();
        if (naam != null) {
          neemOp(naam, "classpath:" + plaats + naam, 0, bron::getInputStream);
        }
      }
    } catch (IOException e) {
      meld("classpath:" + plaats, "De meegeleverde bestanden zijn niet te lezen.");
    }
  }

  private void leesMap(Path map, int laag) {
    try (DirectoryStream<Path> inhoud = Files.newDirectoryStream(map, Bestanden::naarVorm)) {
      Path grens = map.toRealPath();
      for (Path pad : inhoud) {
        leesPad(pad, grens, laag);
      }
    } catch (IOException | DirectoryIteratorException e) {
      meld(map.toString(), "De map is niet te lezen. Controleer de naam en de rechten.");
    }
  }

  private static boolean naarVorm(Path pad) {
    return NAAR_VORM.matcher(String.valueOf(pad.getFileName())).matches();
  }

  /** What should have counted never silently does not: else the packaged dienst would. */
  private void leesPad(Path pad, Path grens, int laag) {
    String naam = String.valueOf(pad.getFileName());
    if (!Files.isRegularFile(pad)) {
      meld(pad.toString(), "Dit is geen bestand, of het is er niet. Zet het bestand zelf hier.");
    } else if (!binnen(pad, grens)) {
      meld(pad.toString(), "Deze verwijzing gaat de map uit. Zet het bestand zelf hier.");
    } else if (soort.vormen().stream().noneMatch(vorm -> naam.endsWith("." + vorm))) {
      meld(
          pad.toString(),
          "Dit bestand telt niet mee. Noem het ." + String.join(" of .", soort.vormen()) + ".");
    } else if (!VAST.contains(naam)) {
      neemOp(naam, pad.toString(), laag, () -> Files.newInputStream(pad));
    }
  }

  private void neemOp(String naam, String plaats, int laag, Inhoud inhoud) {
    List<Bestand> lagen = bestanden.computeIfAbsent(naam, nieuw -> new ArrayList<>());
    String vervangt = lagen.isEmpty() ? null : bovenste(lagen).naam();
    lagen.add(new Bestand(plaats, vervangt, laag, inhoud));
  }

  private static Bestand bovenste(List<Bestand> lagen) {
    return lagen.get(lagen.size() - 1);
  }

  /** A link is fine as long as it stays in: that is how Kubernetes mounts a ConfigMap. */
  private static boolean binnen(Path pad, Path grens) {
    try {
      return pad.toRealPath().startsWith(grens);
    } catch (IOException e) {
      return false;
    }
  }

  private void meld(String bestand, String tekst) {
    meldingen.add(new Melding(bestand, Plaats.BEGIN.regel(), Plaats.BEGIN.kolom(), tekst));
  }

  /**
   * One file.
   *
   * @param naam for people
   * @param vervangt the name of the file that it counts instead of, or null
   * @param laag 0 where it is packaged, more the nearer it is to the gemeente
   * @param inhoud opens it
   */
  public record Bestand(String naam, @Nullable String vervangt, int laag, Inhoud inhoud) {}

  /** Opens a file. */
  @FunctionalInterface
  public interface Inhoud {
    InputStream open() throws IOException;
  }
}
