package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StartwachtTest {

  private final CamelContext camel = new DefaultCamelContext();
  private final Startwacht wacht = new Startwacht(camel, new ObjectMapper());
  private final MockFilterChain keten = new MockFilterChain();

  @Test
  void zonderRoutesKomtMenLaterTerug() throws ServletException, IOException {
    MockHttpServletResponse antwoord = roep("/v1/aanvragen");

    assertThat(antwoord.getStatus()).isEqualTo(503);
    assertThat(antwoord.getHeader("Retry-After")).isEqualTo("5");
    assertThat(antwoord.getContentType()).isEqualTo("application/problem+json");
    assertThat(antwoord.getContentAsString()).contains("MB-STORING-01").contains("503");
    assertThat(keten.getRequest()).isNull();
  }

  @Test
  void deGezondheidIsAltijdTeVragen() throws ServletException, IOException {
    assertThat(roep("/actuator/health").getStatus()).isEqualTo(200);
    assertThat(keten.getRequest()).isNotNull();
  }

  @Test
  void metRoutesGaatHetDoor() throws ServletException, IOException {
    camel.start();
    try {
      assertThat(roep("/v1/aanvragen").getStatus()).isEqualTo(200);
      assertThat(keten.getRequest()).isNotNull();
    } finally {
      camel.stop();
    }
  }

  private MockHttpServletResponse roep(String pad) throws ServletException, IOException {
    MockHttpServletResponse antwoord = new MockHttpServletResponse();
    wacht.doFilter(new MockHttpServletRequest("GET", pad), antwoord, keten);
    return antwoord;
  }
}
