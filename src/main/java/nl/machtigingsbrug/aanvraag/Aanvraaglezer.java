package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.machtigingsbrug.bewijs.BewijsInzending;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Waardekeuring;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an aanvraag as a stream, with its documenten going straight to the spool. */
@Component
final class Aanvraaglezer {

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
    this.json =
        new ObjectMapper(
            StrikteJson.factory(
                instellingen.grootste().toBytes(),
                (int) Math.max(BewijsInzending.GROOTSTE, instellingen.gegevens().toBytes())));
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
    try (JsonParser parser = json.createParser(StrikteJson.tekst(bericht))) {
      AanvraagInzending inzending = lees(parser, documenten);
      gelukt = true;
      return inzending;
    } catch (JsonProcessingException e) {
      throw StrikteJson.vertaal(e);
    } catch (CharacterCodingException e) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    } finally {
      if (!gelukt) {
        documenten.forEach(GespooldDocument::ruimOp);
      }
    }
  }

  private AanvraagInzending lees(JsonParser parser, List<GespooldDocument> documenten)
      throws IOException {
    eis(parser.nextToken() == JsonToken.START_OBJECT, null);
    String kenmerk = null;
    String dienst = null;
    String referentie = null;
    ObjectNode bewijs = null;
    ObjectNode gegevens = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String veld = parser.currentName();
      parser.nextToken();
      switch (veld) {
        case "kenmerk" -> kenmerk = tekst(parser, veld);
        case "dienst" -> dienst = tekst(parser, veld);
        case "bewijsreferentie" -> referentie = tekst(parser, veld);
        case "bewijs" -> bewijs = boom(parser, BewijsInzending.GROOTSTE, veld);
        case "gegevens" -> gegevens = boom(parser, instellingen.gegevens().toBytes(), veld);
        case "documenten" -> leesDocumenten(parser, documenten);
        default -> throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "(onbekende sleutel)");
      }
    }
    if (parser.nextToken() != null) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
    return samen(kenmerk, dienst, referentie, bewijs, gegevens, documenten);
  }

  private AanvraagInzending samen(
      @Nullable String kenmerk,
      @Nullable String dienst,
      @Nullable String referentie,
      @Nullable ObjectNode bewijs,
      @Nullable ObjectNode gegevens,
      List<GespooldDocument> documenten) {
    if (kenmerk == null || !Kenmerkvorm.mag(kenmerk)) {
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
    MessageDigest merk = DigestUtils.getSha256Digest();
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
        bewijs == null ? null : bewijs(bewijs),
        gegevens,
        List.copyOf(documenten),
        merk.digest());
  }

  private BewijsInzending bewijs(ObjectNode bewijs) {
    try {
      return bewijslezer.lees(
          bewijs.toString().getBytes(StandardCharsets.UTF_8), BewijsInzending.class);
    } catch (Afwijzing e) {
      throw new Afwijzing(e.code(), e.veld() == null ? "bewijs" : "bewijs." + e.veld());
    }
  }

  /** An object that the parser stands on; its size is known before all of it is in memory. */
  private ObjectNode boom(JsonParser parser, long grens, String veld) throws IOException {
    eis(parser.currentToken() == JsonToken.START_OBJECT, veld);
    long begin = parser.currentLocation().getCharOffset();
    try (TokenBuffer buffer = new TokenBuffer(parser)) {
      int diepte = 0;
      do {
        if (parser.currentLocation().getCharOffset() - begin >= grens) {
          throw new Afwijzing(Foutcode.BERICHT_TE_GROOT, veld);
        }
        diepte += parser.currentToken().isStructStart() ? 1 : 0;
        diepte -= parser.currentToken().isStructEnd() ? 1 : 0;
        buffer.copyCurrentEvent(parser);
      } while (diepte > 0 && parser.nextToken() != null);
      ObjectNode boom = json.readTree(buffer.asParser(parser));
      eis(Waardekeuring.klopt(boom), veld);
      return boom;
    }
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
      if (naam == null || !naam(naam)) {
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
          naam, mediatype, inhoud.lengte(), inhoud.sha256(), inhoud.bestand(), inhoud.cijfer());
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

  private static boolean naam(String naam) {
    return !naam.isBlank()
        && naam.length() <= 200
        && naam.chars().noneMatch(Character::isISOControl)
        && Waardekeuring.klopt(naam);
  }

  private static void eis(boolean klopt, @Nullable String veld) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
  }

  private static void voeg(MessageDigest merk, String tekst) {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    merk.update(java.nio.ByteBuffer.allocate(4).putInt(bytes.length).array());
    merk.update(bytes);
  }
}
