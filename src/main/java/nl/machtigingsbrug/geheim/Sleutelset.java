package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** A keyset of Tink: one primary key that writes, and older ones that still read. */
final class Sleutelset {

  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
      StreamingAeadConfig.register();
      SignatureConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("De versleuteling start niet", e);
    }
  }

  private final KeysetHandle handle;

  private Sleutelset(KeysetHandle handle) {
    this.handle = handle;
  }

  static Sleutelset nieuw(Sleutelsoort soort) {
    try {
      return new Sleutelset(
          KeysetHandle.generateNew(soort.parameters(), RegistryConfiguration.get()));
    } catch (GeneralSecurityException e) {
      throw onbruikbaar(soort);
    }
  }

  /**
   * The configured keyset.
   *
   * @throws Afwijzing MB-CONFIG-01 naming the setting, when it is missing or no keyset
   */
  static Sleutelset lees(GeheimInstellingen instellingen, Sleutelsoort soort) {
    String tekst = instellingen.tekst(soort);
    if (tekst != null) {
      return vanJson(tekst, soort);
    }
    Path map = instellingen.map();
    if (map == null) {
      throw onbruikbaar(soort);
    }
    return lees(map.resolve(soort.bestand()), soort);
  }

  static Sleutelset lees(Path bestand, Sleutelsoort soort) {
    try {
      return vanJson(Files.readString(bestand), soort);
    } catch (IOException e) {
      throw onbruikbaar(soort);
    }
  }

  private static Sleutelset vanJson(String json, Sleutelsoort soort) {
    try {
      return new Sleutelset(
          TinkJsonProtoKeysetFormat.parseKeyset(
              json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw onbruikbaar(soort);
    }
  }

  String naarJson() {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG);
    }
  }

  /** With a fresh key that reads but does not write yet. */
  Sleutelset metNieuweSleutel(Sleutelsoort soort) {
    try {
      return new Sleutelset(
          KeysetHandle.newBuilder(handle)
              .addEntry(KeysetHandle.generateEntryFromParameters(soort.parameters()).withRandomId())
              .build());
    } catch (GeneralSecurityException e) {
      throw onbruikbaar(soort);
    }
  }

  /** With the newest key as the one that writes. */
  Sleutelset metNieuwstePrimair(Sleutelsoort soort) {
    try {
      KeysetHandle.Builder bouw = KeysetHandle.newBuilder(handle);
      bouw.getAt(bouw.size() - 1).makePrimary();
      return new Sleutelset(bouw.build());
    } catch (GeneralSecurityException e) {
      throw onbruikbaar(soort);
    }
  }

  /**
   * What one does with these keys.
   *
   * @throws Afwijzing MB-CONFIG-01 when the keyset is for another purpose
   */
  <P> P primitief(Sleutelsoort soort, Class<P> klasse) {
    try {
      return handle.getPrimitive(RegistryConfiguration.get(), klasse);
    } catch (GeneralSecurityException e) {
      throw onbruikbaar(soort);
    }
  }

  Sleutelset publiek() {
    try {
      return new Sleutelset(handle.getPublicKeysetHandle());
    } catch (GeneralSecurityException e) {
      throw onbruikbaar(Sleutelsoort.ZEGEL);
    }
  }

  private static Afwijzing onbruikbaar(Sleutelsoort soort) {
    return new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.geheim." + soort.naam());
  }
}
