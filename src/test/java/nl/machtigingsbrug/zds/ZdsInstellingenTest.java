package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;

/** What may not be set together. */
class ZdsInstellingenTest {

  @Test
  void watNiemandControleerdeOndertekenenWijNiet() {
    ZdsInstellingen.Keuringen geen = new ZdsInstellingen.Keuringen(Keuring.UIT, Keuring.UIT);
    assertThat(new ZdsInstellingen.Gemeente(null, Map.of(), geen, "b", "b", null)).isNotNull();

    assertThatThrownBy(() -> new ZdsInstellingen.Gemeente(null, Map.of(), geen, null, "b", null))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.code()).isEqualTo(Foutcode.CONFIG_ONGELDIG));
  }
}
