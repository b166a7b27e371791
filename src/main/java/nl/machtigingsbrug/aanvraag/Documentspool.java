package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Wegwerpcijfer;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cuts a document out of a message as it streams by: it is never whole in memory, nor in the clear
 * on disk.
 */
@Component
final class Documentspool {

  private final long grootste;
  private final @Nullable Path map;

  Documentspool(AanvraagInstellingen instellingen) {
    this.grootste = instellingen.grootsteDocument().toBytes();
    this.map = instellingen.spool();
  }

  /**
   * What the content turned out to be.
   *
   * @param lengte in bytes, decoded
   * @param sha256 of the decoded content
   * @param bestand the encrypted file
   * @param cijfer which alone can read it
   */
  record Inhoud(long lengte, byte[] sha256, Path bestand, Wegwerpcijfer cijfer) {}

  /** Reads the base64 text that the parser stands on. */
  Inhoud spoel(JsonParser parser, String veld) throws IOException {
    Path bestand =
        map == null
            ? Files.createTempFile("document", ".spool")
            : Files.createTempFile(map, "document", ".spool");
    boolean gelukt = false;
    try {
      Inhoud inhoud = schrijf(parser, veld, bestand);
      gelukt = true;
      return inhoud;
    } catch (JsonEOFException e) {
      throw e;
    } catch (JsonParseException | IllegalArgumentException e) {
      // Two ways in which Jackson says that a text is no base64.
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    } finally {
      if (!gelukt) {
        Files.deleteIfExists(bestand);
      }
    }
  }

  /** The content is only whole on disk once the stream is closed, which can fail. */
  private Inhoud schrijf(JsonParser parser, String veld, Path bestand) throws IOException {
    Wegwerpcijfer cijfer = new Wegwerpcijfer();
    DigestOutputStream merk;
    Teller teller;
    try (OutputStream doel = Files.newOutputStream(bestand);
        OutputStream versleutelend = cijfer.versleutelend(doel)) {
      merk = new DigestOutputStream(versleutelend, DigestUtils.getSha256Digest());
      teller = new Teller(merk, grootste, veld);
      parser.readBinaryValue(teller);
    }
    return new Inhoud(teller.lengte, merk.getMessageDigest().digest(), bestand, cijfer);
  }

  private static final class Teller extends FilterOutputStream {

    private final long grootste;
    private final String veld;
    private long lengte;

    Teller(OutputStream doel, long grootste, String veld) {
      super(doel);
      this.grootste = grootste;
      this.veld = veld;
    }

    @Override
    public void write(int b) throws IOException {
      tel(1);
      out.write(b);
    }

    @Override
    public void write(byte[] b, int van, int aantal) throws IOException {
      tel(aantal);
      out.write(b, van, aantal);
    }

    private void tel(int aantal) {
      lengte += aantal;
      if (lengte > grootste) {
        throw new Afwijzing(Foutcode.AANVRAAG_DOCUMENT_TE_GROOT, veld);
      }
    }
  }
}
