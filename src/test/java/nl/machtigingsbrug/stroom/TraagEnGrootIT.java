package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import nl.machtigingsbrug.buren.Buren;
import org.junit.jupiter.api.Test;

/** Messages that trickle in, stop half-way or have no end. */
class TraagEnGrootIT extends Innameproef {

  private static final String BEGIN =
      """
      {"kenmerk":"traag","dienst":"wmo-aanvraag","documenten":[
       {"naam":"a.pdf","mediatype":"application/pdf","inhoud":"aGFsbG8="},
       {"naam":"b.pdf","mediatype":"application/pdf","inhoud":\"""";

  @Test
  void weigertEenBerichtZonderEindeVoordatHetBinnenIs() throws Exception {
    try (SSLSocket lijn = lijn()) {
      OutputStream uit = lijn.getOutputStream();
      kop(uit, "Transfer-Encoding: chunked");
      stuk(uit, "{\"kenmerk\":\"");
      lijn.setSoTimeout(50);
      long verstuurd = 0;
      String antwoord = "";
      while (antwoord.isEmpty() && verstuurd < 50L * GROOTSTE) {
        stuk(uit, "k".repeat(10_000));
        verstuurd += 10_000;
        antwoord = lees(lijn);
      }

      assertThat(antwoord).contains(" 413 ", "MB-BERICHT-02", "API-Version: 1.0.0");
      assertThat(verstuurd).isLessThan(20L * GROOTSTE);
    }
    assertThat(gespoold()).isEmpty();
  }

  @Test
  void weigertEenBerichtDatStilvalt() throws Exception {
    try (SSLSocket lijn = lijn()) {
      kop(lijn.getOutputStream(), "Content-Length: 100000");
      schrijf(lijn.getOutputStream(), BEGIN + "A".repeat(10_000));
      await().atMost(Duration.ofSeconds(5)).until(() -> gespoold().size() == 2);
      lijn.setSoTimeout(10_000);

      // The server gives up on the connection, and our answer may come too late for it.
      String antwoord = lees(lijn);
      if (!antwoord.isEmpty()) {
        assertThat(antwoord).contains(" 408 ", "API-Version: 1.0.0");
      }
    }
    await().atMost(Duration.ofSeconds(5)).until(() -> gespoold().isEmpty());
  }

  @Test
  void ruimtOpAlsDeAfzenderWegloopt() throws Exception {
    try (SSLSocket lijn = lijn()) {
      kop(lijn.getOutputStream(), "Content-Length: 100000");
      schrijf(lijn.getOutputStream(), BEGIN + "A".repeat(10_000));
      await().atMost(Duration.ofSeconds(5)).until(() -> gespoold().size() == 2);
    }
    await().atMost(Duration.ofSeconds(5)).until(() -> gespoold().isEmpty());
    assertThat(
            db.sql("select count(*) from aanvraag where kenmerk = 'traag'")
                .query(Long.class)
                .single())
        .isZero();
  }

  /** What the server itself refuses, before any of our code, is a problem too. */
  @Test
  void antwoordtOokOpEenAdresDatGeenAdresIsMetEenProbleem() throws Exception {
    try (SSLSocket lijn = lijn()) {
      schrijf(lijn.getOutputStream(), "GET /v1/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n");
      lijn.setSoTimeout(5_000);

      assertThat(lees(lijn))
          .contains(" 400 ", "MB-HTTP-01", "API-Version: 1.0.0")
          .doesNotContain("<html", "zz");
    }
  }

  private SSLSocket lijn() throws Exception {
    return (SSLSocket) tls(null).getSocketFactory().createSocket("localhost", poort);
  }

  private static void kop(OutputStream uit, String lengte) throws IOException {
    schrijf(
        uit,
        "POST /v1/aanvragen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Authorization: Bearer "
            + BUREN.inlog().token(Buren.PORTAAL)
            + "\r\n"
            + lengte
            + "\r\n\r\n");
  }

  private static void stuk(OutputStream uit, String tekst) throws IOException {
    schrijf(uit, Integer.toHexString(tekst.length()) + "\r\n" + tekst + "\r\n");
  }

  private static void schrijf(OutputStream uit, String tekst) throws IOException {
    uit.write(tekst.getBytes(StandardCharsets.UTF_8));
    uit.flush();
  }

  /** What comes within the timeout of the line: empty where nothing does. */
  private static String lees(SSLSocket lijn) throws IOException {
    StringBuilder antwoord = new StringBuilder();
    InputStream in = lijn.getInputStream();
    byte[] deel = new byte[8192];
    try {
      int aantal = in.read(deel);
      while (aantal > 0 && !antwoord.toString().contains("}")) {
        antwoord.append(new String(deel, 0, aantal, StandardCharsets.UTF_8));
        aantal = antwoord.toString().contains("}") ? 0 : in.read(deel);
      }
    } catch (java.net.SocketTimeoutException e) {
      return antwoord.toString();
    }
    return antwoord.toString();
  }
}
