package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;

class SpoolcijferTest {

  private static final Rij RIJ = new Rij("voorbeeldstad", "document", "1");
  private static final int MEGABYTE = 1024 * 1024;

  private final Proefsleutels sleutels = Proefsleutels.nieuw();
  private final byte[] document = document();

  @Test
  void geeftHetDocumentTerug() throws IOException {
    assertThat(lees(sleutels, versleuteld(sleutels), RIJ)).isEqualTo(document);
  }

  @Test
  void geeftHetDocumentByteVoorByteTerug() throws IOException {
    try (InputStream in =
        sleutels.spool().ontsleutelend(new ByteArrayInputStream(versleuteld(sleutels)), RIJ)) {
      for (int plaats = 0; plaats < 1000; plaats++) {
        assertThat(in.read()).isEqualTo(document[plaats] & 0xff);
      }
    }
  }

  @Test
  void leestNaEenWisselWatOuderIs() throws IOException {
    assertThat(lees(sleutels.geroteerd(), versleuteld(sleutels), RIJ)).isEqualTo(document);
  }

  @Test
  void weigertEenDocumentOpEenAnderePlaats() throws IOException {
    byte[] geheim = versleuteld(sleutels);

    weigert(geheim, new Rij("voorbeeldstad", "document", "2"));
    weigert(geheim, new Rij("elders", "document", "1"));
    weigert(geheim, new Rij("nergens", "document", "1"));
  }

  @Test
  void weigertEenGewijzigdEnEenAfgekaptDocument() throws IOException {
    byte[] geheim = versleuteld(sleutels);
    byte[] gewijzigd = geheim.clone();
    gewijzigd[2 * MEGABYTE + 5] ^= 1;

    weigert(gewijzigd, RIJ);
    weigert(Arrays.copyOf(geheim, 2 * MEGABYTE), RIJ);
    weigert(Arrays.copyOf(geheim, geheim.length - 1), RIJ);
    weigert(new byte[0], RIJ);
  }

  @Test
  void noemtEenStoringVanDeBronEenStoring() throws IOException {
    InputStream kapot =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("de schijf");
          }
        };

    assertThatIOException()
        .isThrownBy(() -> sleutels.spool().ontsleutelend(kapot, RIJ).readAllBytes())
        .withMessage("de schijf");
  }

  private void weigert(byte[] geheim, Rij rij) {
    assertThatExceptionOfType(Afwijzing.class)
        .isThrownBy(() -> lees(sleutels, geheim, rij))
        .satisfies(
            afwijzing -> {
              assertThat(afwijzing.code()).isEqualTo(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN);
              assertThat(afwijzing).hasNoCause();
            });
  }

  private byte[] versleuteld(Proefsleutels sleutels) throws IOException {
    var doel = new ByteArrayOutputStream();
    try (OutputStream uit = sleutels.spool().versleutelend(doel, RIJ)) {
      uit.write(document);
    }
    return doel.toByteArray();
  }

  private static byte[] lees(Proefsleutels sleutels, byte[] geheim, Rij rij) throws IOException {
    try (InputStream in = sleutels.spool().ontsleutelend(new ByteArrayInputStream(geheim), rij)) {
      return in.readAllBytes();
    }
  }

  private static byte[] document() {
    byte[] document = new byte[3 * MEGABYTE];
    new Random(1).nextBytes(document);
    return document;
  }
}
