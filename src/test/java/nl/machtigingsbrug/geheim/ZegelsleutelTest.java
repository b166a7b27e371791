package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZegelsleutelTest {

  private static final byte[] INHOUD = {1, 2, 3};

  private final Proefsleutels sleutels = Proefsleutels.nieuw();

  @Test
  void kentZijnEigenHandtekening() {
    byte[] handtekening = sleutels.zegel().onderteken(INHOUD);

    assertThat(sleutels.zegel().klopt(handtekening, INHOUD)).isTrue();
    assertThat(sleutels.geroteerd().zegel().klopt(handtekening, INHOUD)).isTrue();
  }

  @Test
  void kentGeenAndereInhoudSleutelOfOnzin() {
    byte[] handtekening = sleutels.zegel().onderteken(INHOUD);

    assertThat(sleutels.zegel().klopt(handtekening, new byte[] {1, 2, 4})).isFalse();
    assertThat(Proefsleutels.nieuw().zegel().klopt(handtekening, INHOUD)).isFalse();
    assertThat(sleutels.zegel().klopt(new byte[0], INHOUD)).isFalse();
  }
}
