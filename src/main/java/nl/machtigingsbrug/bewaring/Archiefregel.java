package nl.machtigingsbrug.bewaring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.Document;
import nl.machtigingsbrug.aanvraag.Documenten;
import nl.machtigingsbrug.aanvraag.Terugkoppelinginzage;
import nl.machtigingsbrug.bewijs.Bewijzen;
import nl.machtigingsbrug.bewijs.Optredencodec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All of an aanvraag as one line of JSON, its documents as base64. */
@Component
class Archiefregel {

  private static final String VAN_LEVERINGEN =
      " where levering_id in (select id from levering where aanvraag_id = :id) order by levering_id, begonnen_op";

  private final JsonFactory json =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  private final Optredencodec codec = new Optredencodec();
  private final JdbcClient db;
  private final Aanvragen aanvragen;
  private final Documenten documenten;
  private final Bewijzen bewijzen;
  private final Terugkoppelinginzage terugkoppelingen;
  private final List<Archiefbijdrage> bijdragen;

  Archiefregel(
      JdbcClient db,
      Aanvragen aanvragen,
      Documenten documenten,
      Bewijzen bewijzen,
      Terugkoppelinginzage terugkoppelingen,
      List<Archiefbijdrage> bijdragen) {
    this.terugkoppelingen = terugkoppelingen;
    this.bijdragen = List.copyOf(bijdragen);
    this.db = db;
    this.aanvragen = aanvragen;
    this.documenten = documenten;
    this.bewijzen = bewijzen;
  }

  /**
   * Writes.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-GEHEIM-01 where it cannot be read
   */
  void schrijf(UUID id, OutputStream uit) throws IOException {
    Aanvraag aanvraag = aanvragen.met(id);
    JsonGenerator regel = json.createGenerator(uit);
    regel.writeStartObject();
    regel.writeStringField("soort", "aanvraag");
    regel.writeStringField("id", id.toString());
    regel.writeStringField("gemeente", aanvraag.gemeente());
    regel.writeStringField("afnemer", aanvraag.afnemer());
    regel.writeStringField("kenmerk", aanvraag.kenmerk());
    regel.writeStringField("dienst", aanvraag.dienst());
    regel.writeStringField("code", aanvraag.code() == null ? null : aanvraag.code().code());
    regel.writeStringField("reden", aanvraag.reden());
    regel.writeStringField("ontvangen", aanvraag.ontvangen().toString());
    regel.writeStringField("zaakidentificatie", aanvraag.zaakidentificatie());
    ruw(
        regel,
        "optreden",
        new String(codec.naarBytes(aanvraag.optreden()), StandardCharsets.UTF_8));
    ruw(regel, "gegevens", aanvraag.gegevens().toString());
    bewijs(regel, id);
    documenten(regel, id);
    terugkoppelingen(regel, id);
    for (Archiefbijdrage bijdrage : bijdragen) {
      regel.writeFieldName(bijdrage.veld());
      bijdrage.schrijf(regel, id);
    }
    rijen(regel, "leveringen", "levering", " where aanvraag_id = :id order by volgnummer, id", id);
    rijen(regel, "stappen", "stap", VAN_LEVERINGEN, id);
    rijen(regel, "werkvoorraad", "werkvoorraad", " where aanvraag_id = :id order by id", id);
    regel.writeEndObject();
    regel.writeRaw('\n');
    regel.close();
  }

  private void bewijs(JsonGenerator regel, UUID id) throws IOException {
    Optional<Bewijzen.Ontvangen> bewijs = bewijzen.van(id);
    regel.writeFieldName("bewijs");
    if (bewijs.isEmpty()) {
      regel.writeNull();
      return;
    }
    regel.writeStartObject();
    regel.writeStringField("soort", bewijs.get().soort());
    regel.writeStringField("ontvangen", bewijs.get().ontvangen().toString());
    regel.writeBinaryField("inhoud", bewijs.get().inhoud());
    regel.writeEndObject();
  }

  private void terugkoppelingen(JsonGenerator regel, UUID id) throws IOException {
    regel.writeArrayFieldStart("terugkoppelingen");
    for (Terugkoppelinginzage.Terugkoppelingstand stand : terugkoppelingen.van(id)) {
      regel.writeStartObject();
      regel.writeStringField("stand", stand.stand());
      regel.writeStringField("toelichting", stand.toelichting());
      regel.writeStringField("tijdstip", stand.tijdstip().toString());
      regel.writeEndObject();
    }
    regel.writeEndArray();
  }

  private void documenten(JsonGenerator regel, UUID id) throws IOException {
    regel.writeArrayFieldStart("documenten");
    for (Document document : documenten.van(id)) {
      regel.writeStartObject();
      regel.writeStringField("naam", document.naam());
      regel.writeStringField("mediatype", document.mediatype());
      regel.writeNumberField("lengte", document.lengte());
      regel.writeFieldName("inhoud");
      try (InputStream inhoud = documenten.inhoud(document)) {
        regel.writeBinary(inhoud, -1);
      }
      regel.writeEndObject();
    }
    regel.writeEndArray();
  }

  /** Rows that hold nobody, as the tables have them. */
  private void rijen(JsonGenerator regel, String veld, String tabel, String welke, UUID id)
      throws IOException {
    List<String> rijen =
        db.sql("select to_jsonb(r)::text from " + tabel + " r" + welke)
            .param("id", id)
            .query(String.class)
            .list();
    ruw(regel, veld, "[" + String.join(",", rijen) + "]");
  }

  private static void ruw(JsonGenerator regel, String veld, String waarde) throws IOException {
    regel.writeFieldName(veld);
    regel.writeRawValue(waarde);
  }
}
