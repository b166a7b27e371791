package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.core.JsonParser;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.geheim.Spoolcijfer;
import org.springframework.stereotype.Component;

/**
 * Cuts a document out of a message as it streams by: it is never whole in memory, nor in the clear
 * on disk.
 */
@Component
final class Documentspool {

  private final Spoolcijfer cijfer;
  private final long grootste;

  Documentspool(Spoolcijfer cijfer, AanvraagInstellingen instellingen) {
    this.cijfer = cijfer;
    this.grootste = instellingen.grootsteDocument().toBytes();
  }

  /**
   * What the content turned out to be.
   *
   * @param id under which it is encrypted
   * @param lengte in bytes, decoded
   * @param sha256 of the decoded content
   * @param bestand the encrypted file
   */
  record Inhoud(UUID id, long lengte, byte[] sha256, Path bestand) {}

  /** Reads the base64 text that the parser stands on. */
  Inhoud spoel(JsonParser parser, String veld) throws IOException {
    UUID id = UUID.randomUUID();
    Path bestand = Files.createTempFile("document", ".spool");
    boolean gelukt = false;
    try (OutputStream versleutelend =
        cijfer.versleutelend(Files.newOutputStream(bestand), new Rij("document", id.toString()))) {
      DigestOutputStream merk = new DigestOutputStream(versleutelend, sha256());
      Teller teller = new Teller(merk, grootste, veld);
      parser.readBinaryValue(teller);
      gelukt = true;
      return new Inhoud(id, teller.lengte, merk.getMessageDigest().digest(), bestand);
    } finally {
      if (!gelukt) {
        Files.deleteIfExists(bestand);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
