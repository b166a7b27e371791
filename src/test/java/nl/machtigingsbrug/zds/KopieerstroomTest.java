package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KopieerstroomTest {

  private static final byte[] TIEN = new byte[10];

  private final ByteArrayOutputStream kopie = new ByteArrayOutputStream();
  private final AtomicReference<Instant> nu = new AtomicReference<>(Instant.EPOCH);

  @Test
  void deKopieIsWatGelezenIs() throws IOException {
    stroom(10).readAllBytes();

    assertThat(kopie.toByteArray()).isEqualTo(TIEN);
  }

  @Test
  void meerDanMagStopt() {
    assertThatThrownBy(() -> stroom(9).readAllBytes()).hasMessage("MB-BERICHT-02");
  }

  @Test
  void watTeLangDuurtStopt() throws IOException {
    Kopieerstroom stroom = stroom(10);
    assertThat(stroom.read()).isZero();
    nu.updateAndGet(eerst -> eerst.plus(Duration.ofMinutes(5)));
    assertThat(stroom.read()).isZero();
    nu.updateAndGet(eerst -> eerst.plusMillis(1));

    assertThatThrownBy(stroom::read).hasMessage("MB-HTTP-05");
  }

  private Kopieerstroom stroom(long grootste) {
    return new Kopieerstroom(new ByteArrayInputStream(TIEN), kopie, grootste, nu::get);
  }
}
