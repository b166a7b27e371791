package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.drukstraat.Levering;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Goes round all channels and the print street, and looks what lies there for whom. */
final class Postbode {

  private static final Pattern KENMERK = Pattern.compile("proef-[0-9]+-[0-9]+-b[0-9]+");
  private static final Pattern ONTVANGST = Pattern.compile("aanvraagis([0-9a-f-]{36})");
  private static final Pattern BERICHT_ID = Pattern.compile("BerichtID>([0-9a-f-]{36})<");
  private static final Pattern GEBRUIKER = Pattern.compile("GebruikerID>([0-9]{9})<");
  private static final Pattern BSN = Pattern.compile("([0-9]{9})");

  private final Omgeving omgeving;
  private final Path brieven;
  private final List<Bezorging> gevonden = new ArrayList<>();
  private final List<String> gebreken = new ArrayList<>();

  private Postbode(Omgeving omgeving, Path brieven) {
    this.omgeving = omgeving;
    this.brieven = brieven;
  }

  /**
   * What lies there.
   *
   * @param gebreken of batches that cannot be printed
   */
  record Ronde(List<Bezorging> bezorgd, List<String> gebreken) {}

  static Ronde loop(Omgeving omgeving) {
    Postbode postbode =
        new Postbode(
            omgeving,
            Path.of(omgeving.eigenschappen().get("machtigingsbrug.communicatie.brief.map")));
    omgeving.kanalen().alle().forEach(postbode::bij);
    postbode.drukstraat();
    postbode.brievenbak();
    return new Ronde(List.copyOf(postbode.gevonden), List.copyOf(postbode.gebreken));
  }

  private void bij(String gemeente, Kanaalburen kanalen) {
    for (byte[] batch : kanalen.ebms().globe().batches()) {
      String xml = new String(batch, StandardCharsets.UTF_8);
      String nummer = groep(BERICHT_ID, xml);
      String burger = groep(GEBRUIKER, xml);
      boolean nieuw =
          gevonden.stream().noneMatch(een -> String.valueOf(nummer).equals(een.levering()));
      if (burger != null && kanalen.ebms().globe().box(burger).contains(nummer) && nieuw) {
        gevonden.add(new Bezorging("BERICHTENBOX", gemeente, nummer, kenmerk(xml), burger));
      }
    }
    for (JsonNode melding : kanalen.notifynl().alle()) {
      if (!melding.path("status").asText().equals("permanent-failure")) {
        String verzoek = melding.path("verzoek").toString();
        gevonden.add(
            new Bezorging(
                melding.path("type").asText().equals("sms") ? "SMS" : "EMAIL",
                gemeente,
                melding.path("reference").asText(),
                kenmerk(verzoek),
                Bevolking.bewoner(verzoek)));
      }
    }
    for (JsonNode bericht : kanalen.vtb().berichten()) {
      gevonden.add(
          new Bezorging(
              "VTB_BERICHT",
              gemeente,
              null,
              kenmerk(bericht.toString()),
              groep(BSN, bericht.path("ontvanger").asText())));
    }
    for (JsonNode taak : kanalen.vtb().taken("formuliertaken")) {
      gevonden.add(
          new Bezorging(
              "VTB_TAAK",
              gemeente,
              taak.path("verwerkerTaakId").asText(),
              kenmerk(taak.toString()),
              groep(BSN, taak.path("isToegewezenAan").asText())));
    }
    for (JsonNode bericht : kanalen.magazijn().berichten()) {
      gevonden.add(
          new Bezorging(
              "FBS",
              gemeente,
              null,
              kenmerk(bericht.toString()),
              bericht.path("ontvanger").path("waarde").asText()));
    }
  }

  private void drukstraat() {
    for (Levering partij : omgeving.buren().kanalen().drukstraat().haal()) {
      partij.gebreken().forEach(gebrek -> gebreken.add(partij.partij() + ": " + gebrek));
      Map<String, String> teksten =
          teksten(brieven.resolve(partij.gemeente()).resolve(partij.partij()));
      for (String brief : partij.brieven()) {
        String tekst = teksten.getOrDefault(brief, "");
        gevonden.add(
            new Bezorging(
                "BRIEF_PRINT", partij.gemeente(), brief, kenmerk(tekst), Bevolking.bewoner(tekst)));
      }
    }
  }

  /** What each letter says, by its id. */
  private static Map<String, String> teksten(Path partij) {
    try {
      List<String> regels = Files.readAllLines(partij.resolve("index.csv"));
      List<String> kop = List.of(regels.get(0).split(";"));
      Map<String, String> teksten = new HashMap<>();
      for (String regel : regels.subList(1, regels.size())) {
        String[] velden = regel.split(";", -1);
        Path bestand = partij.resolve(velden[kop.indexOf("bestand")]);
        try (PDDocument pdf = Loader.loadPDF(bestand.toFile())) {
          teksten.merge(
              velden[kop.indexOf("brief")], new PDFTextStripper().getText(pdf), String::concat);
        }
      }
      return teksten;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Letters that wait for their batch: encrypted, so that only their id is known. */
  private void brievenbak() {
    omgeving
        .database()
        .rijen(
            "select id, gemeente from brief b where partij_id is null or not exists"
                + " (select 1 from briefpartij p where p.id = b.partij_id and p.gesloten is not null)")
        .stream()
        .filter(rij -> gevonden.stream().noneMatch(een -> rij.get(0).equals(een.levering())))
        .forEach(
            rij -> gevonden.add(new Bezorging("BRIEF_PRINT", rij.get(1), rij.get(0), null, null)));
  }

  private static @Nullable String kenmerk(String tekst) {
    String aaneen = tekst.replaceAll("\\s", "");
    String ontvangst = groep(ONTVANGST, aaneen);
    return ontvangst != null
        ? "ontvangst-" + ontvangst
        : Stream.of(KENMERK.matcher(aaneen))
            .filter(Matcher::find)
            .map(Matcher::group)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable String groep(Pattern vorm, String tekst) {
    Matcher zoek = vorm.matcher(tekst);
    return zoek.find() ? zoek.group(1) : null;
  }
}
