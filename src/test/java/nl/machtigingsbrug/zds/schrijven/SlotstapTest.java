package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class SlotstapTest {

  private final Slotstap stap = new Slotstap(mock(Berichtstukstap.class));
  private final ObjectNode antwoord = JsonNodeFactory.instance.objectNode();

  @Test
  void zonderSlotInHetAntwoordIsErGeenSlot() {
    assertThatThrownBy(() -> stap.slot(antwoord)).hasMessage("MB-LEVERING-08");
    assertThat(stap.slot(antwoord.put("lock", "abc"))).isEqualTo("abc");
  }

  @Test
  void alleenWatZegtVrijTeZijnIsVrij() {
    assertThat(stap.isLos(antwoord)).isEmpty();
    assertThat(stap.isLos(antwoord.put("locked", true))).isEmpty();
    assertThat(stap.isLos(antwoord.put("locked", false))).isEqualTo("los");
  }
}
