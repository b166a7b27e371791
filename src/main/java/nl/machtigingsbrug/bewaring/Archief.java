package nl.machtigingsbrug.bewaring;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.geheim.Spoolcijfer;
import org.springframework.stereotype.Component;

/**
 * Encrypted files in a folder per gemeente. Each is bound to its gemeente and name: moved to
 * another gemeente or renamed it cannot be read.
 */
@Component
class Archief {

  private static final String EINDE = ".jsonl.versleuteld";
  private static final String ONAF = ".deel";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Spoolcijfer cijfer;

  Archief(Spoolcijfer cijfer) {
    this.cijfer = cijfer;
  }

  /** What a file is to hold. */
  interface Inhoud {
    void schrijf(OutputStream uit) throws IOException;
  }

  /**
   * Makes a file. It is on disk, whole, when this returns; where it fails there is none.
   *
   * @return its name
   */
  String bewaar(Path archief, String gemeente, Instant nu, Inhoud inhoud) throws IOException {
    Path map = Files.createDirectories(archief.resolve(gemeente));
    String naam = MOMENT.format(nu) + "-" + UUID.randomUUID() + EINDE;
    Path onaf = map.resolve(naam + ONAF);
    try {
      try (OutputStream uit =
          cijfer.versleutelend(Files.newOutputStream(onaf), rij(gemeente, naam))) {
        inhoud.schrijf(new Ongesloten(uit));
      }
      dwingAf(onaf, StandardOpenOption.WRITE);
      Files.move(onaf, map.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(onaf);
    }
    if (Files.getFileStore(map).supportsFileAttributeView("posix")) {
      dwingAf(map, StandardOpenOption.READ);
    }
    return naam;
  }

  /** The files of a gemeente, the oldest first. */
  List<Path> bestanden(Path archief, String gemeente) throws IOException {
    Path map = archief.resolve(gemeente);
    if (!Files.isDirectory(map)) {
      return List.of();
    }
    try (Stream<Path> alle = Files.list(map)) {
      return alle.filter(bestand -> bestand.toString().endsWith(EINDE)).sorted().toList();
    }
  }

  /**
   * Decrypts a file to where it is asked for.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-GEHEIM-01 where it cannot be read
   */
  void lees(Path bestand, String gemeente, OutputStream uit) throws IOException {
    String naam = String.valueOf(bestand.getFileName());
    try (InputStream in =
        cijfer.ontsleutelend(Files.newInputStream(bestand), rij(gemeente, naam))) {
      in.transferTo(uit);
    }
  }

  private static Rij rij(String gemeente, String naam) {
    return new Rij(gemeente, "archief", naam);
  }

  private static void dwingAf(Path pad, StandardOpenOption hoe) throws IOException {
    try (FileChannel kanaal = FileChannel.open(pad, hoe)) {
      kanaal.force(true);
    }
  }

  /** Closing it would end the ciphertext too soon. */
  private static final class Ongesloten extends FilterOutputStream {

    Ongesloten(OutputStream uit) {
      super(uit);
    }

    @Override
    public void write(byte[] bytes, int vanaf, int lengte) throws IOException {
      out.write(bytes, vanaf, lengte);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
