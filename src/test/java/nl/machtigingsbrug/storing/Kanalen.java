package nl.machtigingsbrug.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import org.springframework.core.io.ClassPathResource;

/** The channels of two gemeenten, set so that all that they do takes seconds. */
final class Kanalen {

  private static final String EIGEN = "gemeenten/" + Buren.GEMEENTE + "/communicatie";

  /** The stad tries the Federatief Berichtenstelsel, for one berichtsoort only. */
  private static final String REGELS =
      """
      regels:
        - id: proef-fbs-zelf
          optreden: voor-zichzelf
          berichtsoorten: [%1$s]
          stuur:
            aanvrager: { variant: volledig, kanalen: [fbs, berichtenbox, brief-print] }
          reden: Zo wordt een blind kanaal beproefd.
          bron: [proef]
        - id: proef-fbs-namens
          optreden: namens-een-ander
          berichtsoorten: [%1$s]
          stuur:
            gemachtigde: { variant: volledig, kanalen: [fbs, berichtenbox, brief-print] }
            vertegenwoordigde:
              variant: kennisgeving
              kanalen: [fbs, berichtenbox, brief-print]
              verplicht: nee
          reden: Zo wordt een blind kanaal beproefd.
          bron: [proef]
      """
          .formatted(Vervolg.BLIND);

  private final Buren buren;

  Kanalen(Buren buren) {
    this.buren = buren;
    buren.kanalen();
  }

  /** By gemeente. */
  Map<String, Kanaalburen> alle() {
    Map<String, Kanaalburen> alle = new TreeMap<>();
    Bevolking.GEMEENTEN.forEach(gemeente -> alle.put(gemeente, buren.kanalen(gemeente)));
    return alle;
  }

  /** Where each listens: what fails for one gemeente fails for both. */
  Map<String, List<Integer>> poorten() {
    Map<String, List<Integer>> poorten = new LinkedHashMap<>();
    for (Kanaalburen haar : alle().values()) {
      zet(poorten, "berichtenbox", haar.ebms().adres());
      zet(poorten, "abonnementen", haar.abonnementen().adres());
      zet(poorten, "notifynl", haar.notifynl().server().basis());
      zet(poorten, "vtb", haar.vtb().server().basis());
      zet(poorten, "fbs", haar.magazijn().adres());
      zet(poorten, "contact", haar.klant().basis());
      zet(poorten, "contact", haar.profiel().server().basis());
      zet(poorten, "brp", haar.brp().personen().toString());
    }
    return poorten;
  }

  private static void zet(Map<String, List<Integer>> poorten, String naam, String adres) {
    poorten.computeIfAbsent(naam, n -> new ArrayList<>()).add(URI.create(adres).getPort());
  }

  /** With which the application goes round them; files go under {@code map}. */
  Map<String, String> eigenschappen(Path map) throws IOException {
    Map<String, String> alle = new TreeMap<>();
    String communicatie = "machtigingsbrug.communicatie.";
    alle.put(communicatie + "overgang", "5s");
    alle.put(communicatie + "termijnronde", "500ms");
    alle.put(communicatie + "peilronde", "500ms");
    alle.put(communicatie + "afzenders." + Buren.TWEEDE_GEMEENTE + ".ontvangstbevestiging", "WIJ");
    alle.put("machtigingsbrug.berichtenbox.uitslagen-elke", "400ms");
    String elkeMinuut =
        IntStream.range(0, 24 * 60)
            .mapToObj(minuut -> "%02d:%02d".formatted(minuut / 60, minuut % 60))
            .collect(Collectors.joining(","));
    for (String gemeente : Bevolking.GEMEENTEN) {
      String brief = communicatie + "brief.gemeenten." + gemeente + ".";
      alle.put(brief + "sluittijden", elkeMinuut);
      alle.put(brief + "sluitdagen", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY");
      alle.put("machtigingsbrug.berichtenbox.gemeenten." + gemeente + ".herzendwacht", "1s");
    }
    alle.put("machtigingsbrug.mappings", mappings(map.resolve("mappings")).toString());
    return alle;
  }

  private static Path mappings(Path doel) throws IOException {
    Path bron = Buren.mappings();
    try (Stream<Path> paden = Files.walk(bron)) {
      for (Path pad : paden.toList()) {
        Path kopie = doel.resolve(bron.relativize(pad).toString());
        if (Files.isDirectory(pad)) {
          Files.createDirectories(kopie);
        } else {
          Files.copy(pad, kopie);
        }
      }
    }
    Path eigen = Files.createDirectories(doel.resolve(EIGEN));
    Files.writeString(eigen.resolve("proef-fbs.yaml"), REGELS);
    Files.writeString(
        eigen.resolve("beleid.yaml"),
        beleid().replace("kanalen:\n", "kanalen:\n  fbs: { bezorgdagen: \"1\" }\n"));
    return doel;
  }

  private static String beleid() {
    try {
      return new String(
          new ClassPathResource("mappings/communicatie/beleid.yaml")
              .getInputStream()
              .readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
