package nl.machtigingsbrug.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Wegwerpcijfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class DocumentspoolTest {

  private static final byte[] INHOUD =
      "Diagnose van 999990019, in gewone letters. ".repeat(200).getBytes(StandardCharsets.UTF_8);

  @TempDir Path map;

  @Test
  void leestTerugWatErInGingEnTeltDeBytes() throws Exception {
    Documentspool.Inhoud inhoud = spoel(Base64.getEncoder().encodeToString(INHOUD));

    assertThat(inhoud.lengte()).isEqualTo(INHOUD.length);
    assertThat(inhoud.sha256()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(INHOUD));
    try (InputStream terug =
        inhoud.cijfer().ontsleutelend(Files.newInputStream(inhoud.bestand()))) {
      assertThat(terug.readAllBytes()).isEqualTo(INHOUD);
    }
  }

  /** After a crash nobody can read what was left behind. */
  @Test
  void isAlleenTeLezenMetDeSleutelVanDitDocument() throws IOException {
    Documentspool.Inhoud inhoud = spoel(Base64.getEncoder().encodeToString(INHOUD));

    try (InputStream ander =
        new Wegwerpcijfer().ontsleutelend(Files.newInputStream(inhoud.bestand()))) {
      assertThat(catchThrowableOfType(Afwijzing.class, ander::readAllBytes).code())
          .isEqualTo(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN);
    }
  }

  @Test
  void bewaartNietsLeesbaarOpSchijf() throws IOException {
    Documentspool.Inhoud inhoud = spoel(Base64.getEncoder().encodeToString(INHOUD));

    String bestand = Files.readString(inhoud.bestand(), StandardCharsets.ISO_8859_1);
    assertThat(bestand.length()).isGreaterThanOrEqualTo(INHOUD.length);
    assertThat(bestand)
        .doesNotContain("999990019", "Diagnose")
        .doesNotContain(Base64.getEncoder().encodeToString(INHOUD).substring(0, 20));
    assertThat(inhoud.bestand()).hasParent(map);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "aGFs*G8=", "aGFsbG8", "-_-_", "a"})
  void weigertWatGeenBase64Is(String tekst) {
    Afwijzing afwijzing = catchThrowableOfType(Afwijzing.class, () -> spoel(tekst));

    assertThat(afwijzing.code()).isEqualTo(Foutcode.BERICHT_VELD_ONGELDIG);
    assertThat(afwijzing.veld()).isEqualTo("inhoud");
    assertThat(bestanden()).isEmpty();
  }

  @Test
  void weigertEenTeGrootDocumentEnRuimtOp() {
    String groot = Base64.getEncoder().encodeToString(new byte[10_001]);

    assertThat(catchThrowableOfType(Afwijzing.class, () -> spoel(groot)).code())
        .isEqualTo(Foutcode.AANVRAAG_DOCUMENT_TE_GROOT);
    assertThat(bestanden()).isEmpty();
  }

  @Test
  void laatNietsAchterAlsHetBerichtHalverwegeStopt() {
    Reader kapot =
        new java.io.InputStreamReader(
            new SequenceInputStream(
                new java.io.ByteArrayInputStream(
                    ("\"" + "AAAA".repeat(2000)).getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                  @Override
                  public int read() throws IOException {
                    throw new IOException("weg");
                  }
                }),
            StandardCharsets.UTF_8);

    assertThatThrownBy(() -> spoel(kapot)).isInstanceOf(IOException.class);
    assertThat(bestanden()).isEmpty();
    assertThatThrownBy(() -> spoel(new StringReader("\"AAAA"))).isInstanceOf(IOException.class);
    assertThat(bestanden()).isEmpty();
  }

  private Documentspool.Inhoud spoel(String base64) throws IOException {
    return spoel(new StringReader("\"" + base64 + "\""));
  }

  private Documentspool.Inhoud spoel(Reader bericht) throws IOException {
    Documentspool spool =
        new Documentspool(
            new AanvraagInstellingen(
                DataSize.ofKilobytes(100),
                DataSize.ofKilobytes(1),
                20,
                DataSize.ofBytes(10_000),
                map));
    try (JsonParser parser = new JsonFactory().createParser(bericht)) {
      parser.nextToken();
      return spool.spoel(parser, "inhoud");
    }
  }

  private List<Path> bestanden() {
    try (Stream<Path> gevonden = Files.list(map)) {
      return gevonden.toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
