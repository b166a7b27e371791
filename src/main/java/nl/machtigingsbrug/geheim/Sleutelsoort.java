package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.util.Locale;

/** The keysets that each gemeente has, each for one purpose. */
enum Sleutelsoort {
  KLUIS(PredefinedAeadParameters.AES256_GCM),
  INDEX(PredefinedPrfParameters.HMAC_SHA256_PRF),
  SPOOL(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB),
  ZEGEL(PredefinedSignatureParameters.ED25519);

  private final Parameters parameters;

  Sleutelsoort(Parameters parameters) {
    this.parameters = parameters;
  }

  /** What a fresh key of this kind is. */
  Parameters parameters() {
    return parameters;
  }

  /** The name in configuration and on the command line. */
  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  String bestand() {
    return naam() + ".json";
  }
}
