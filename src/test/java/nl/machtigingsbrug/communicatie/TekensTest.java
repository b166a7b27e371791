package nl.machtigingsbrug.communicatie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TekensTest {

  @Test
  void eenEmojiTeltVoorTwee() {
    assertThat(Tekens.aantal("é😀")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gewoon\n\ttekst\r", "é😀\u00a0"})
  void tekstKan(String tekst) {
    assertThat(Tekens.isTekst(tekst)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\u0008", "\u001b[2J", "\ufffe", "\ud83d los"})
  void watXmlNietKentKanNiet(String tekst) {
    assertThat(Tekens.isTekst(tekst)).isFalse();
  }
}
