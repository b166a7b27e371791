package nl.machtigingsbrug.communicatie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/** The official schemas of the Berichtenbox, which are not in this repository. */
public final class Officieel {

  private Officieel() {}

  /**
   * A file of the standards; skips the test where it is not there.
   *
   * @param naam below {@code standards/berichtenbox}
   */
  public static Path bestand(String naam) {
    Path pad =
        Stream.of("../shared", "../../shared")
            .map(map -> Path.of(map, "standards/berichtenbox", naam))
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        pad != null,
        "no standards/berichtenbox/" + naam + " in ../shared: not compared with the standard");
    return Objects.requireNonNull(pad);
  }

  /**
   * A schema.
   *
   * @param hoofd the file to begin with
   * @param invoer by namespace, the file it is in: the schemas themselves name files that are not
   *     shipped, or a host that is not reachable
   */
  public static Schema schema(String hoofd, Map<String, String> invoer) throws SAXException {
    SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
    fabriek.setResourceResolver(new Vindplaatsen(invoer));
    // Nothing is fetched: only what the resolver gives.
    fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return fabriek.newSchema(new StreamSource(bestand(hoofd).toFile()));
  }

  /** Fails where it is not valid. */
  public static void keur(Schema schema, byte[] xml) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  private record Vindplaatsen(Map<String, String> invoer) implements LSResourceResolver {
    @Override
    public @Nullable LSInput resolveResource(
        String soort,
        String ruimte,
        @Nullable String publicId,
        @Nullable String systemId,
        @Nullable String basis) {
      String bestand = invoer.get(ruimte);
      return bestand == null ? null : new Bestand(Officieel.bestand(bestand));
    }
  }

  private static final class Bestand implements LSInput {
    private final Path pad;

    Bestand(Path pad) {
      this.pad = pad;
    }

    @Override
    public java.io.Reader getCharacterStream() {
      try {
        return new StringReader(Files.readString(pad).replace("\uFEFF", ""));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public String getSystemId() {
      return pad.toUri().toString();
    }

    @Override
    public @Nullable InputStream getByteStream() {
      return null;
    }

    @Override
    public @Nullable String getStringData() {
      return null;
    }

    @Override
    public @Nullable String getPublicId() {
      return null;
    }

    @Override
    public @Nullable String getBaseURI() {
      return null;
    }

    @Override
    public @Nullable String getEncoding() {
      return null;
    }

    @Override
    public boolean getCertifiedText() {
      return false;
    }

    @Override
    public void setCharacterStream(java.io.Reader lezer) {}

    @Override
    public void setByteStream(InputStream stroom) {}

    @Override
    public void setStringData(String tekst) {}

    @Override
    public void setSystemId(String id) {}

    @Override
    public void setPublicId(String id) {}

    @Override
    public void setBaseURI(String adres) {}

    @Override
    public void setEncoding(String naam) {}

    @Override
    public void setCertifiedText(boolean waar) {}
  }
}
