package nl.machtigingsbrug.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class AanvraaglezerTest {

  private static final String DOCUMENT =
      "{\"naam\":\"a.pdf\",\"mediatype\":\"application/pdf\",\"inhoud\":\"aGFsbG8=\"}";

  @TempDir Path map;

  @Test
  void leestAllesEnRuimtOpBijSluiten() throws IOException {
    try (AanvraagInzending inzending = lees(bericht("\"a\":1"))) {
      assertThat(inzending.kenmerk()).isEqualTo("k-1");
      assertThat(inzending.documenten()).hasSize(1);
      assertThat(bestanden()).isEqualTo(1);
      assertThat(inzending.toString()).doesNotContain("geheim");
    }
    assertThat(bestanden()).isZero();
  }

  @Test
  void hetMerkVolgtElkDeelVanHetBericht() throws IOException {
    byte[] merk = merk(bericht("\"a\":1"));

    assertThat(merk(bericht("\"a\":1").replace("k-1", "k-2"))).isEqualTo(merk);
    assertThat(merk(bericht("\"a\":1").replace("{", " {"))).isEqualTo(merk);
    for (String[] wijziging :
        new String[][] {
          {"wmo", "bezwaar"},
          {"geheim", "ander"},
          {"\"a\":1", "\"a\":2"},
          {"a.pdf", "b.pdf"},
          {"application/pdf", "image/png"},
          {"aGFsbG8=", "aGFsbG9v"},
          {DOCUMENT, ""}
        }) {
      assertThat(merk(bericht("\"a\":1").replace(wijziging[0], wijziging[1])))
          .as(wijziging[1])
          .isNotEqualTo(merk);
    }
  }

  /** A stream without end: the reader stops by itself, far before memory does. */
  @Test
  void leestGegevensNietVerderDanHunGrens() throws IOException {
    try (Eindeloos eindeloos = new Eindeloos("[0],")) {
      InputStream bericht =
          new SequenceInputStream(
              new ByteArrayInputStream("{\"gegevens\":{\"a\":[".getBytes(StandardCharsets.UTF_8)),
              eindeloos);

      assertThat(catchThrowableOfType(Afwijzing.class, () -> lezer().lees(bericht)))
          .satisfies(fout -> assertThat(fout.code()).isEqualTo(Foutcode.BERICHT_TE_GROOT))
          .satisfies(fout -> assertThat(fout.veld()).isEqualTo("gegevens"));
      assertThat(eindeloos.gelezen).isLessThan(50_000);
    }
  }

  @Test
  void eenFoutLaatstLaatNietsVanDeEersteDocumentenAchter() throws IOException {
    String fout = bericht("\"a\":1").replace(DOCUMENT, DOCUMENT + "," + DOCUMENT + ",{\"naam\":1}");

    assertThat(catchThrowableOfType(Afwijzing.class, () -> lees(fout)).veld())
        .isEqualTo("documenten[2].naam");
    assertThat(bestanden()).isZero();
  }

  private static String bericht(String gegevens) {
    return """
        {"kenmerk":"k-1","dienst":"wmo","bewijsreferentie":"geheim","documenten":[%s],"gegevens":{%s}}"""
        .formatted(DOCUMENT, gegevens);
  }

  private byte[] merk(String bericht) throws IOException {
    try (AanvraagInzending inzending = lees(bericht)) {
      return inzending.sha256();
    }
  }

  private AanvraagInzending lees(String bericht) throws IOException {
    return lezer().lees(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)));
  }

  private Aanvraaglezer lezer() {
    AanvraagInstellingen instellingen =
        new AanvraagInstellingen(
            DataSize.ofMegabytes(1), DataSize.ofBytes(2000), 3, DataSize.ofKilobytes(10), map);
    return new Aanvraaglezer(instellingen, new Documentspool(instellingen));
  }

  private long bestanden() throws IOException {
    try (Stream<Path> gevonden = Files.list(map)) {
      return gevonden.count();
    }
  }

  private static final class Eindeloos extends InputStream {

    private final byte[] patroon;
    private int gelezen;

    Eindeloos(String patroon) {
      this.patroon = patroon.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return patroon[gelezen++ % patroon.length];
    }
  }
}
