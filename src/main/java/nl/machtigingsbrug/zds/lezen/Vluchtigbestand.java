package nl.machtigingsbrug.zds.lezen;

import java.io.FileInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Wegwerpcijfer;
import org.jspecify.annotations.Nullable;

/**
 * Content on disk for one answer: encrypted with a key that exists nowhere else, and without a name
 * as soon as it is opened, so that nothing stays whoever stops reading.
 *
 * @param map its folder, or null for that of the system
 * @param grootste in bytes
 */
record Vluchtigbestand(@Nullable Path map, long grootste) {

  /**
   * Fills it and opens it.
   *
   * @throws Afwijzing MB-STUF-22 where it is too large
   */
  InputStream vul(Consumer<OutputStream> bron) {
    try {
      Path pad =
          map == null
              ? Files.createTempFile("zds", ".spool")
              : Files.createTempFile(map, "zds", ".spool");
      try {
        Wegwerpcijfer cijfer = new Wegwerpcijfer();
        try (OutputStream doel =
            new Begrensd(cijfer.versleutelend(Files.newOutputStream(pad)), grootste)) {
          bron.accept(doel);
        }
        return cijfer.ontsleutelend(new FileInputStream(pad.toFile()));
      } finally {
        Files.deleteIfExists(pad);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Begrensd extends FilterOutputStream {

    private long over;

    Begrensd(OutputStream doel, long grootste) {
      super(doel);
      over = grootste;
    }

    @Override
    public void write(int teken) throws IOException {
      tel(1);
      out.write(teken);
    }

    @Override
    public void write(byte[] bron, int vanaf, int aantal) throws IOException {
      tel(aantal);
      out.write(bron, vanaf, aantal);
    }

    private void tel(int aantal) {
      over -= aantal;
      if (over < 0) {
        throw new Afwijzing(Foutcode.STUF_DOCUMENT_TE_GROOT);
      }
    }
  }
}
