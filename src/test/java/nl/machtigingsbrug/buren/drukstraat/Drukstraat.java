package nl.machtigingsbrug.buren.drukstraat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The print street: looks in the folders of the gemeenten for batches that are closed, fetches each
 * once, and checks every file against the index. It knows the format from the documentation alone.
 */
public final class Drukstraat {

  private final Path map;
  private final Set<Path> gehaald = new LinkedHashSet<>();

  /**
   * One that fetches here.
   *
   * @param map with a folder for each gemeente
   */
  public Drukstraat(Path map) {
    this.map = map;
  }

  /** What was closed since the last time. */
  public List<Levering> haal() {
    List<Levering> nieuw = new ArrayList<>();
    for (Path gemeente : in(map)) {
      for (Path klaar : in(gemeente)) {
        if (klaar.toString().endsWith(".klaar") && gehaald.add(klaar)) {
          nieuw.add(levering(naam(gemeente), klaar));
        }
      }
    }
    return nieuw;
  }

  private static Levering levering(String gemeente, Path klaar) {
    String partij = naam(klaar).replace(".klaar", "");
    Path folder = klaar.resolveSibling(partij);
    List<String> gebreken = new ArrayList<>();
    for (String regel : tekst(klaar).lines().toList()) {
      String[] delen = regel.split(" {2}", 2);
      if (!merk(folder.resolve(delen[1])).equals(delen[0])) {
        gebreken.add(delen[1] + " is niet wat .klaar zegt");
      }
    }
    Set<String> brieven = new LinkedHashSet<>();
    Set<String> bestanden = new TreeSet<>();
    List<String> regels = tekst(folder.resolve("index.csv")).lines().toList();
    List<String> kop = List.of(regels.get(0).split(";"));
    for (String regel : regels.subList(1, regels.size())) {
      Map<String, String> velden = velden(kop, regel);
      brieven.add(velden.get("brief"));
      if (!bestanden.add(velden.get("bestand"))) {
        gebreken.add(velden.get("bestand") + " staat er twee keer");
      }
      gebreken.addAll(gebreken(folder, partij, velden));
    }
    for (Path bestand : in(folder)) {
      String naam = naam(bestand);
      if (naam.endsWith(".pdf") && !bestanden.contains(naam)) {
        gebreken.add(naam + " staat niet in de index");
      }
    }
    return new Levering(gemeente, partij, List.copyOf(brieven), bestanden, List.copyOf(gebreken));
  }

  private static Map<String, String> velden(List<String> kop, String regel) {
    String[] waarden = regel.split(";", -1);
    Map<String, String> velden = new HashMap<>();
    for (int i = 0; i < kop.size(); i++) {
      velden.put(kop.get(i), waarden[i]);
    }
    return velden;
  }

  private static List<String> gebreken(Path folder, String partij, Map<String, String> velden) {
    List<String> gebreken = new ArrayList<>();
    Path bestand = folder.resolve(String.valueOf(velden.get("bestand")));
    try {
      if (!Files.isRegularFile(bestand)) {
        return List.of(naam(bestand) + " is er niet");
      }
      if (!merk(bestand).equals(velden.get("sha256"))
          || Files.size(bestand) != Long.parseLong(velden.get("bytes"))) {
        gebreken.add(naam(bestand) + " heeft een andere inhoud");
      }
      try (PDDocument pdf = Loader.loadPDF(bestand.toFile())) {
        if (pdf.getNumberOfPages() != Integer.parseInt(velden.get("paginas"))) {
          gebreken.add(naam(bestand) + " heeft een ander aantal pagina's");
        }
      }
      if (!partij.equals(velden.get("partij"))) {
        gebreken.add(naam(bestand) + " hoort bij een andere partij");
      }
      return gebreken;
    } catch (IOException e) {
      return List.of(naam(bestand) + " is niet te lezen");
    }
  }

  private static String naam(Path bestand) {
    return String.valueOf(bestand.getFileName());
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> bestanden = Files.list(folder)) {
      return bestanden.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tekst(Path bestand) {
    try {
      return Files.readString(bestand, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String merk(Path bestand) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bestand)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
