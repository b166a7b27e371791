package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The messages of a vervolgscenario: how its zaak began, and what is said about it. */
public final class Vervolgpost {

  /** What stands above a message of which only that there is news may be told. */
  static final String NIEUWS = "Er is nieuws over een zaak bij de gemeente";

  private static final Map<String, Vervolgscenario.Tekst> TEKSTEN =
      Map.of(
          "volledig", new Vervolgscenario.Tekst("Alles over de zaak", "Dit is alles."),
          "beperkt", new Vervolgscenario.Tekst("Wat u kunt doen", "Dit is wat u kunt doen."),
          "kennisgeving", new Vervolgscenario.Tekst("Er is een bericht", "Er is een bericht."));

  private final Vervolgscenario scenario;

  /** Of one scenario. */
  public Vervolgpost(Vervolgscenario scenario) {
    this.scenario = scenario;
  }

  /** Of which gemeente. */
  public String gemeente() {
    return Objects.requireNonNullElse(scenario.gemeente(), Buren.GEMEENTE);
  }

  /** What the portal sends, by which the zaak begins. */
  public Berichten begin(Voorziening voorziening) {
    return new Berichten(voorziening, scenario.begin());
  }

  /** The body of {@code POST /v1/vervolgberichten}. */
  public ObjectNode vervolgbericht(String kenmerk, String aanvraag) {
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("gemeente", gemeente())
            .put("kenmerk", kenmerk)
            .put("aanvraag", aanvraag)
            .put("berichtsoort", scenario.bericht());
    ObjectNode teksten = bericht.putObject("teksten");
    teksten()
        .forEach(
            (variant, tekst) ->
                teksten
                    .putObject(variant)
                    .put("onderwerp", tekst.onderwerp())
                    .put("tekst", tekst.tekst()));
    if (scenario.uiterlijk() != null) {
      bericht.put(
          "uiterlijk",
          LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(scenario.uiterlijk()).toString());
    }
    if (scenario.inhoud() != null && scenario.inhoud().bijlagen() > 0) {
      ArrayNode bijlagen = bericht.putArray("bijlagen");
      for (int i = 1; i <= scenario.inhoud().bijlagen(); i++) {
        bijlagen
            .addObject()
            .put("omschrijving", "Bijlage " + i)
            .put("mediatype", "application/pdf")
            .put("inhoud", pdf());
      }
    }
    return bericht;
  }

  /** What whoever reads this variant sees above it. */
  String onderwerp(String variant) {
    Vervolgscenario.Tekst tekst = teksten().get(variant);
    return tekst == null ? NIEUWS : tekst.onderwerp();
  }

  private Map<String, Vervolgscenario.Tekst> teksten() {
    Vervolgscenario.Inhoud inhoud = scenario.inhoud();
    return inhoud == null || inhoud.teksten() == null ? TEKSTEN : inhoud.teksten();
  }

  private static byte[] pdf() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
