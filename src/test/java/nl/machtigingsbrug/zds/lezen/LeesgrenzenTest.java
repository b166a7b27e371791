package nl.machtigingsbrug.zds.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class LeesgrenzenTest {

  @TempDir Path map;

  @Test
  void meerDanMagKomtErNietUitEnBlijftNietStaan() throws IOException {
    try (InputStream goed = new Vluchtigbestand(map, 5).vul(doel -> schrijf(doel, 5))) {
      assertThat(goed.readAllBytes()).hasSize(5);
    }
    assertThatThrownBy(() -> new Vluchtigbestand(map, 5).vul(doel -> schrijf(doel, 6)))
        .hasMessage("MB-STUF-22");
    try (var over = Files.list(map)) {
      assertThat(over).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "0, 0"})
  void eenInstellingDieNietKanStoptDeStart(long wacht, long grootste) {
    assertThatThrownBy(
            () -> new Leesinstellingen(Duration.ofSeconds(wacht), DataSize.ofBytes(grootste), null))
        .hasMessage("MB-CONFIG-01 (machtigingsbrug.zds.lezen)");
  }

  private static void schrijf(OutputStream doel, int aantal) {
    try {
      doel.write(new byte[aantal - 1]);
      doel.write(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
