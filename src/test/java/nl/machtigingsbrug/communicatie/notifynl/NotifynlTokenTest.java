package nl.machtigingsbrug.communicatie.notifynl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.buren.notifynl.Notifynl;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotifynlTokenTest {

  private static final Instant NU = Instant.parse("2026-11-27T12:00:00Z");

  @Test
  void tekentMetHetGeheimDeelEnNoemtDeDienst() throws Exception {
    SignedJWT token =
        SignedJWT.parse(
            NotifynlToken.autorisatie(new Geheim(Notifynl.SLEUTEL), Clock.fixed(NU, ZoneOffset.UTC))
                .replace("Bearer ", ""));

    assertThat(token.getJWTClaimsSet().getIssuer())
        .isEqualTo("6f2d7c7e-3b0c-4a55-9a51-2f0f3c1b7a10");
    assertThat(token.getJWTClaimsSet().getIssueTime()).isEqualTo(NU);
    assertThat(token.getJWTClaimsSet().getClaims()).containsOnlyKeys("iss", "iat");
    assertThat(
            token.verify(
                new MACVerifier(
                    "0d4d0d5a-7c11-4a8e-8e0a-3e0f5d0a8a4e".getBytes(StandardCharsets.UTF_8))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "naam", "naam-6f2d7c7e-3b0c-4a55-9a51-2f0f3c1b7a10"})
  void weigertWatGeenSleutelIsZonderHemTeTonen(String sleutel) {
    assertThatThrownBy(() -> NotifynlToken.keur(new Geheim(sleutel)))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-CONFIG-01 (api-sleutel)");
  }
}
