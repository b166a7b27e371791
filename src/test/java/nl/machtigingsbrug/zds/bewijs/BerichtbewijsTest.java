package nl.machtigingsbrug.zds.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.aanvraag.Kenmerkvorm;
import org.junit.jupiter.api.Test;

class BerichtbewijsTest {

  /** Evidence is used once for each kenmerk. */
  @Test
  void geenAanvraagHeeftHetKenmerkVanEenBericht() {
    assertThat(Kenmerkvorm.mag("ZAAK-1")).isTrue();
    assertThat(Kenmerkvorm.mag(Berichtbewijs.kenmerk("ZAAK-1"))).isFalse();
  }
}
