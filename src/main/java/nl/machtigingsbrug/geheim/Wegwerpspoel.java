package nl.machtigingsbrug.geheim;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Holds bytes for as long as one call takes: few in memory, more in a file that is encrypted with a
 * key that exists nowhere but here. Is written once, then read as often as needed.
 */
public final class Wegwerpspoel extends OutputStream {

  /** In bytes: the most that stays in memory. */
  private static final int IN_GEHEUGEN = 64 * 1024;

  private final @Nullable Path map;
  private @Nullable ByteArrayOutputStream geheugen = new ByteArrayOutputStream();
  private @Nullable Path bestand;
  private @Nullable Wegwerpcijfer cijfer;
  private @Nullable OutputStream schijf;

  /**
   * An empty one.
   *
   * @param map the folder of the file, or null for the temporary folder of the system
   */
  public Wegwerpspoel(@Nullable Path map) {
    this.map = map;
  }

  @Override
  public void write(int teken) throws IOException {
    write(new byte[] {(byte) teken}, 0, 1);
  }

  @Override
  public void write(byte[] bron, int vanaf, int aantal) throws IOException {
    if (geheugen != null && geheugen.size() + aantal > IN_GEHEUGEN) {
      naarSchijf(geheugen);
      geheugen = null;
    }
    OutputStream doel = geheugen != null ? geheugen : schijf;
    if (doel == null) {
      throw new IOException("gesloten");
    }
    doel.write(bron, vanaf, aantal);
  }

  private void naarSchijf(ByteArrayOutputStream tot) throws IOException {
    bestand =
        map == null
            ? Files.createTempFile("zds", ".spool")
            : Files.createTempFile(map, "zds", ".spool");
    cijfer = new Wegwerpcijfer();
    schijf = cijfer.versleutelend(Files.newOutputStream(bestand));
    tot.writeTo(schijf);
  }

  /** Ends the writing: a file is only whole once this is done. */
  @Override
  public void close() throws IOException {
    if (schijf != null) {
      OutputStream einde = schijf;
      schijf = null;
      einde.close();
    }
  }

  /** The bytes in the clear, once it is closed. */
  public InputStream open() throws IOException {
    if (geheugen != null) {
      return new ByteArrayInputStream(geheugen.toByteArray());
    }
    if (bestand == null || cijfer == null || schijf != null) {
      throw new IOException("niet te lezen");
    }
    return cijfer.ontsleutelend(Files.newInputStream(bestand));
  }

  /** Lets go of everything; can be done twice. */
  public void ruimOp() {
    geheugen = null;
    try {
      close();
    } catch (IOException e) {
      // What was not yet written is not wanted either.
      schijf = null;
    }
    if (bestand != null) {
      try {
        Files.deleteIfExists(bestand);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      bestand = null;
    }
  }
}
