package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.machtigingsbrug.bewijs.BewijsInzending;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.StrikteJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an aanvraag as a stream, with its documenten going straight to the spool. */
@Component
final class Aanvraaglezer {

  private static final Pattern KENMERK = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
  private static final Pattern MEDIATYPE = Pattern.compile("[\\w.+-]{1,50}/[\\w.+-]{1,50}");

  private final AanvraagInstellingen instellingen;
  private final Documentspool spool;
  private final ObjectMapper json;
  private final StrikteJson bewijslezer =
      new StrikteJson(
          BewijsInzending.GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, BewijsInzending.SLEUTELS);

  Aanvraaglezer(AanvraagInstellingen instellingen, Documentspool spool) {
    this.instellingen = instellingen;
    this.spool = spool;
    this.json = new ObjectMapper(StrikteJson.factory(instellingen.grootste().toBytes()));
  }

  /**
   * Reads.
   *
   * @throws Afwijzing with MB-BERICHT or MB-AANVRAAG, naming the field; nothing is left on disk
   *     then
   */
  AanvraagInzending lees(InputStream bericht) throws IOException {
    List<GespooldDocument> documenten = new ArrayList<>();
    boolean gelukt = false;
    try (JsonParser parser = json.createParser(bericht)) {
      AanvraagInzending inzending = lees(parser, documenten);
      gelukt = true;
      return inzending;
    } catch (StreamConstraintsException e) {
      throw new Afwijzing(
          e.getOriginalMessage().startsWith("Document nesting")
              ? Foutcode.BERICHT_TE_DIEP
              : Foutcode.BERICHT_TE_GROOT);
    } catch (JsonParseException e) {
      throw new Afwijzing(
          e.getOriginalMessage().startsWith("Duplicate field")
              ? Foutcode.BERICHT_DUBBELE_SLEUTEL
              : Foutcode.BERICHT_ONLEESBAAR);
    } finally {
      if (!gelukt) {
        documenten.forEach(GespooldDocument::ruimOp);
      }
    }
  }

  private AanvraagInzending lees(JsonParser parser, List<GespooldDocument> documenten)
      throws IOException {
    eis(parser.nextToken() == JsonToken.START_OBJECT, "");
    String kenmerk = null;
    String dienst = null;
    String referentie = null;
    JsonNode bewijs = null;
    ObjectNode gegevens = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String veld = parser.currentName();
      parser.nextToken();
      switch (veld) {
        case "kenmerk" -> kenmerk = tekst(parser, veld);
        case "dienst" -> dienst = tekst(parser, veld);
        case "bewijsreferentie" -> referentie = tekst(parser, veld);
        case "bewijs" -> bewijs = json.readTree(parser);
        case "gegevens" -> gegevens = gegevens(parser);
        case "documenten" -> leesDocumenten(parser, documenten);
        default -> throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "(onbekende sleutel)");
      }
    }
    eis(parser.nextToken() == null, "");
    return samen(kenmerk, dienst, referentie, bewijs, gegevens, documenten);
  }

  private AanvraagInzending samen(
      @Nullable String kenmerk,
      @Nullable String dienst,
      @Nullable String referentie,
      @Nullable JsonNode bewijs,
      @Nullable ObjectNode gegevens,
      List<GespooldDocument> documenten) {
    if (kenmerk == null || !KENMERK.matcher(kenmerk).matches()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "kenmerk");
    }
    if (dienst == null || dienst.isBlank() || dienst.length() > 100) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "dienst");
    }
    if ((referentie == null) == (bewijs == null)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "bewijsreferentie");
    }
    if (gegevens == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "gegevens");
    }
    MessageDigest merk = sha256();
    voeg(merk, dienst);
    voeg(merk, referentie == null ? String.valueOf(bewijs) : referentie);
    voeg(merk, gegevens.toString());
    for (GespooldDocument document : documenten) {
      voeg(merk, document.naam());
      voeg(merk, document.mediatype());
      merk.update(document.sha256());
    }
    return new AanvraagInzending(
        kenmerk,
        dienst,
        referentie,
        bewijs == null
            ? null
            : bewijslezer.lees(
                bewijs.toString().getBytes(StandardCharsets.UTF_8), BewijsInzending.class),
        gegevens,
        List.copyOf(documenten),
        merk.digest());
  }

  private ObjectNode gegevens(JsonParser parser) throws IOException {
    eis(parser.currentToken() == JsonToken.START_OBJECT, "gegevens");
    long begin = parser.currentLocation().getByteOffset();
    ObjectNode gegevens = json.readTree(parser);
    if (parser.currentLocation().getByteOffset() - begin > instellingen.gegevens().toBytes()) {
      throw new Afwijzing(Foutcode.BERICHT_TE_GROOT, "gegevens");
    }
    return gegevens;
  }

  private void leesDocumenten(JsonParser parser, List<GespooldDocument> documenten)
      throws IOException {
    eis(parser.currentToken() == JsonToken.START_ARRAY, "documenten");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (documenten.size() == instellingen.documenten()) {
        throw new Afwijzing(Foutcode.AANVRAAG_TE_VEEL_DOCUMENTEN, "documenten");
      }
      documenten.add(document(parser, "documenten[" + documenten.size() + "]"));
    }
  }

  private GespooldDocument document(JsonParser parser, String pad) throws IOException {
    eis(parser.currentToken() == JsonToken.START_OBJECT, pad);
    String naam = null;
    String mediatype = null;
    Documentspool.Inhoud inhoud = null;
    boolean gelukt = false;
    try {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String veld = parser.currentName();
        parser.nextToken();
        switch (veld) {
          case "naam" -> naam = tekst(parser, pad + ".naam");
          case "mediatype" -> mediatype = tekst(parser, pad + ".mediatype");
          case "inhoud" -> {
            eis(parser.currentToken() == JsonToken.VALUE_STRING, pad + ".inhoud");
            inhoud = spool.spoel(parser, pad + ".inhoud");
          }
          default ->
              throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, pad + ".(onbekende sleutel)");
        }
      }
      if (naam == null || naam.isBlank() || naam.length() > 200) {
        throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, pad + ".naam");
      }
      if (mediatype == null || !MEDIATYPE.matcher(mediatype).matches()) {
        throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, pad + ".mediatype");
      }
      if (inhoud == null) {
        throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, pad + ".inhoud");
      }
      gelukt = true;
      return new GespooldDocument(
          inhoud.id(), naam, mediatype, inhoud.lengte(), inhoud.sha256(), inhoud.bestand());
    } finally {
      if (!gelukt && inhoud != null) {
        Files.deleteIfExists(inhoud.bestand());
      }
    }
  }

  private static String tekst(JsonParser parser, String veld) throws IOException {
    eis(parser.currentToken() == JsonToken.VALUE_STRING, veld);
    return parser.getText();
  }

  private static void eis(boolean klopt, String veld) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
  }

  private static void voeg(MessageDigest merk, String tekst) {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    merk.update(java.nio.ByteBuffer.allocate(4).putInt(bytes.length).array());
    merk.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
