package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZegelsleutelTest {

  private static final byte[] INHOUD = {1, 2, 3};

  private final Proefsleutels sleutels = Proefsleutels.nieuw();

  @Test
  void kentZijnEigenHandtekening() {
    byte[] handtekening = sleutels.zegel().onderteken("voorbeeldstad", INHOUD);

    assertThat(sleutels.zegel().klopt("voorbeeldstad", handtekening, INHOUD)).isTrue();
    assertThat(sleutels.geroteerd().zegel().klopt("voorbeeldstad", handtekening, INHOUD)).isTrue();
  }

  @Test
  void kentGeenAndereInhoudSleutelOfOnzin() {
    byte[] handtekening = sleutels.zegel().onderteken("voorbeeldstad", INHOUD);

    assertThat(sleutels.zegel().klopt("voorbeeldstad", handtekening, new byte[] {1, 2, 4}))
        .isFalse();
    assertThat(Proefsleutels.nieuw().zegel().klopt("voorbeeldstad", handtekening, INHOUD))
        .isFalse();
    assertThat(sleutels.zegel().klopt("elders", handtekening, INHOUD)).isFalse();
    assertThat(sleutels.zegel().klopt("nergens", handtekening, INHOUD)).isFalse();
    assertThat(sleutels.zegel().klopt("voorbeeldstad", new byte[0], INHOUD)).isFalse();
  }
}
