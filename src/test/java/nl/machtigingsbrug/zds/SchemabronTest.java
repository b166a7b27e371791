package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.stuf.Versie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas come from the folder of the operator, and from nowhere else. */
class SchemabronTest {

  private static final String ANDER =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:ander">
        <xs:element name="ander" type="xs:string"/>
      </xs:schema>""";

  @TempDir private Path map;
  @TempDir private Path elders;
  private final AtomicInteger geroepen = new AtomicInteger();
  private HttpServer buiten;

  @BeforeEach
  void start() throws IOException {
    buiten = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    buiten.createContext(
        "/",
        vraag -> {
          geroepen.incrementAndGet();
          vraag.sendResponseHeaders(200, 0);
          vraag.getResponseBody().write(ANDER.getBytes(java.nio.charset.StandardCharsets.UTF_8));
          vraag.close();
        });
    buiten.start();
  }

  @AfterEach
  void stop() {
    buiten.stop(0);
  }

  @Test
  void watErbijStaatTelt() throws IOException {
    Files.writeString(map.resolve("ander.xsd"), ANDER);
    schrijf("../../ander.xsd");

    assertThat(Schemabron.lees(map, Versie.ZDS_1_2)).isNotNull();
  }

  @Test
  void niemandBuitenDeMapWordtGeroepen() throws IOException {
    schrijf("http://localhost:" + buiten.getAddress().getPort() + "/ander.xsd");

    geweigerd();

    assertThat(geroepen).hasValue(0);
  }

  @Test
  void eenBestandBuitenDeMapTeltNiet() throws IOException {
    Files.writeString(elders.resolve("ander.xsd"), ANDER);
    schrijf(elders.resolve("ander.xsd").toUri().toString());

    geweigerd();
  }

  @Test
  void eenVerwijzingNaarBuitenDeMapOokNiet() throws IOException {
    Files.writeString(elders.resolve("ander.xsd"), ANDER);
    Files.createSymbolicLink(map.resolve("ander.xsd"), elders.resolve("ander.xsd"));
    schrijf("../../ander.xsd");

    geweigerd();
  }

  private void geweigerd() {
    assertThatThrownBy(() -> Schemabron.lees(map, Versie.ZDS_1_2))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-CONFIG-01")
        .hasMessageContaining("machtigingsbrug.zds.ingang.schemas");
  }

  private void schrijf(String plaats) throws IOException {
    Path bestand = map.resolve("zds0120/berichten/zds0120_msg_zs-dms.xsd");
    Files.createDirectories(bestand.getParent());
    Files.writeString(
        bestand,
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
            targetNamespace="http://www.stufstandaarden.nl/koppelvlak/zds0120">
          <xs:import namespace="urn:ander" schemaLocation="%s"/>
          <xs:element name="iets" type="xs:string"/>
        </xs:schema>"""
            .formatted(plaats));
  }
}
