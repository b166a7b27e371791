package nl.machtigingsbrug.zaak.zgw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZgwTokenTest {

  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void zegtWieErIsEnWanneer() throws ParseException {
    SignedJWT token = SignedJWT.parse(token("kort-geheim").maak("machtigingsbrug", "De adapter"));

    assertThat(token.getHeader().toJSONObject())
        .containsOnly(java.util.Map.entry("alg", "HS256"), java.util.Map.entry("typ", "JWT"));
    assertThat(token.getJWTClaimsSet().toJSONObject())
        .containsOnly(
            java.util.Map.entry("iss", "machtigingsbrug"),
            java.util.Map.entry("iat", 1795510790L),
            java.util.Map.entry("client_id", "machtigingsbrug"),
            java.util.Map.entry("user_id", "machtigingsbrug"),
            java.util.Map.entry("user_representation", "De adapter"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kort-geheim",
        "precies-32-tekens-lang-geheim-ok",
        "een-geheim-dat-langer-is-dan-een-blok-van-hmac-sha256-dus-meer-dan-64-bytes"
      })
  void tekentMetHetGeheimZelfOokAlsHetKortIs(String geheim) throws GeneralSecurityException {
    String[] delen = token(geheim).maak("machtigingsbrug", "De adapter").split("\\.");

    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(geheim.getBytes(UTF_8), "HmacSHA256"));
    byte[] handtekening = mac.doFinal((delen[0] + "." + delen[1]).getBytes(UTF_8));
    assertThat(Base64.getUrlDecoder().decode(delen[2])).isEqualTo(handtekening);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999990019", "burger 999990019", "urn:bsn:999990019;x", "a999990019b"})
  void weigertEenBsnInElkVeld(String metBsn) {
    ZgwToken token = token("kort-geheim");

    assertThatThrownBy(() -> token.maak(metBsn, "De adapter"))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-ZAAK-03 (user_id)");
    assertThatThrownBy(() -> token.maak("machtigingsbrug", metBsn))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-ZAAK-03 (user_representation)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999990018", "0000999990019", "jansen42"})
  void laatAndereNummersDoor(String id) {
    assertThat(token("kort-geheim").maak(id, id)).isNotEmpty();
  }

  private static ZgwToken token(String geheim) {
    return new ZgwToken(Voorbeeld.instellingen(Profiel.ZGW, geheim, true), KLOK);
  }
}
