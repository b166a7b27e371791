package nl.machtigingsbrug.communicatie.vervolg;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.bewaring.Archiefbijdrage;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Variant;
import org.springframework.stereotype.Component;

/** What was sent to whom, when and through what, with its texts (Awb 2:3). */
@Component
class Vervolgarchief implements Archiefbijdrage {

  private final Vervolgberichten berichten;
  private final Bijlagen bijlagen;
  private final Verzendingen verzendingen;

  Vervolgarchief(Vervolgberichten berichten, Bijlagen bijlagen, Verzendingen verzendingen) {
    this.berichten = berichten;
    this.bijlagen = bijlagen;
    this.verzendingen = verzendingen;
  }

  @Override
  public String veld() {
    return "vervolgberichten";
  }

  @Override
  public void schrijf(JsonGenerator regel, UUID aanvraag) throws IOException {
    regel.writeStartArray();
    for (Vervolgbericht bericht : berichten.over(aanvraag)) {
      regel.writeStartObject();
      regel.writeStringField("id", bericht.id().toString());
      regel.writeStringField("afnemer", bericht.afnemer());
      regel.writeStringField("kenmerk", bericht.kenmerk());
      regel.writeStringField("soort", bericht.soort().name());
      regel.writeStringField("ontvangen", bericht.ontvangen().toString());
      regel.writeObjectFieldStart("teksten");
      for (Map.Entry<Variant, Tekst> tekst : bericht.teksten().entrySet()) {
        regel.writeObjectFieldStart(tekst.getKey().name());
        regel.writeStringField("onderwerp", tekst.getValue().onderwerp());
        regel.writeStringField("tekst", tekst.getValue().tekst());
        regel.writeEndObject();
      }
      regel.writeEndObject();
      bijlagen(regel, bericht);
      Optional<byte[]> uitleg = berichten.uitleg(bericht);
      regel.writeFieldName("uitleg");
      regel.writeRawValue(
          uitleg.map(json -> new String(json, StandardCharsets.UTF_8)).orElse("null"));
      verzendingen(regel, bericht);
      regel.writeEndObject();
    }
    regel.writeEndArray();
  }

  private void bijlagen(JsonGenerator regel, Vervolgbericht bericht) throws IOException {
    regel.writeArrayFieldStart("bijlagen");
    for (Bijlage bijlage : bijlagen.alle(bericht.id(), bericht.gemeente())) {
      regel.writeStartObject();
      regel.writeStringField("omschrijving", bijlage.omschrijving());
      regel.writeStringField("mediatype", bijlage.mediatype());
      regel.writeFieldName("inhoud");
      try (InputStream inhoud = bijlage.inhoud().open()) {
        regel.writeBinary(inhoud, -1);
      }
      regel.writeEndObject();
    }
    regel.writeEndArray();
  }

  private void verzendingen(JsonGenerator regel, Vervolgbericht bericht) throws IOException {
    regel.writeArrayFieldStart("verzendingen");
    for (Verzending verzending : verzendingen.van(bericht.id())) {
      regel.writeStartObject();
      regel.writeStringField("hoedanigheid", verzending.hoedanigheid().name());
      regel.writeStringField("variant", verzending.variant().name());
      regel.writeStringField("regel", verzending.regel());
      regel.writeStringField("reden", verzending.reden());
      regel.writeStringField("stand", verzending.stand().name());
      regel.writeArrayFieldStart("pogingen");
      for (Verzendpoging poging : verzendingen.pogingen(verzending.id())) {
        regel.writeStartObject();
        regel.writeStringField("kanaal", poging.kanaal().name());
        regel.writeStringField(
            "resultaat", poging.resultaat() == null ? null : poging.resultaat().name());
        regel.writeStringField("code", poging.code());
        regel.writeStringField(
            "gemeld", poging.gemeld() == null ? null : poging.gemeld().toString());
        regel.writeEndObject();
      }
      regel.writeEndArray();
      regel.writeEndObject();
    }
    regel.writeEndArray();
  }
}
