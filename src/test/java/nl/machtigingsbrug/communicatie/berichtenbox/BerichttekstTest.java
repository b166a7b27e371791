package nl.machtigingsbrug.communicatie.berichtenbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BerichttekstTest {

  static List<Arguments> gevallen() {
    return List.of(
        Arguments.of("een\n\ntwee", "een\\r\\n\\r\\ntwee"),
        Arguments.of("een\r\ntwee\rdrie", "een\\r\\ntwee\\r\\ndrie"),
        Arguments.of("http is een protocol", "http is een protocol"),
        Arguments.of("Zie https://a.example/x?b=1 nu", "Zie https://a.example/x?b=1 nu"),
        Arguments.of("Zie https://a.example.", "Zie https://a.example ."),
        Arguments.of("(https://a.example/b).", "( https://a.example/b )."),
        Arguments.of("https://a.example", " https://a.example "),
        Arguments.of("Zie:\nhttps://a.example\ndaar", "Zie:\\r\\n https://a.example \\r\\ndaar"));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void regeleindenEnAdressenWordenVanDeBerichtenbox(String tekst, String verwacht) {
    assertThat(Berichttekst.van(tekst)).isEqualTo(verwacht);
  }
}
