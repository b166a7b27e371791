package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
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
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;

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

  private final Sleutelnaam naam;
  private final KeysetHandle handle;

  private Sleutelset(Sleutelnaam naam, KeysetHandle handle) {
    this.naam = naam;
    this.handle = handle;
  }

  static Sleutelset nieuw(Sleutelnaam naam) {
    try {
      return new Sleutelset(
          naam, KeysetHandle.generateNew(naam.soort().parameters(), RegistryConfiguration.get()));
    } catch (GeneralSecurityException e) {
      throw naam.onbruikbaar();
    }
  }

  /**
   * The configured keyset.
   *
   * @throws Afwijzing MB-CONFIG-01 naming the setting, when it is missing or no keyset
   */
  static Sleutelset lees(GeheimInstellingen instellingen, Sleutelnaam naam) {
    String tekst = instellingen.tekst(naam);
    if (tekst != null) {
      return vanJson(tekst, naam);
    }
    Path map = instellingen.map();
    if (map == null) {
      throw naam.onbruikbaar();
    }
    return lees(map, naam);
  }

  /** As it is in the folder of its gemeente. */
  static Sleutelset lees(Path map, Sleutelnaam naam) {
    try {
      return vanJson(Files.readString(naam.bestand(map)), naam);
    } catch (IOException e) {
      throw naam.onbruikbaar();
    }
  }

  /** Tink tells a keyset that it does not understand in more than one way, some of them late. */
  private static Sleutelset vanJson(String json, Sleutelnaam naam) {
    try {
      Sleutelset set =
          new Sleutelset(
              naam,
              TinkJsonProtoKeysetFormat.parseKeyset(
                  json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
      set.ids();
      set.primair();
      return set;
    } catch (GeneralSecurityException | RuntimeException e) {
      throw naam.onbruikbaar();
    }
  }

  Sleutelnaam naam() {
    return naam;
  }

  String naarJson() {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw naam.onbruikbaar();
    }
  }

  /** With a fresh key that reads but does not write yet. */
  Sleutelset metNieuweSleutel() {
    return met(
        KeysetHandle.newBuilder(handle)
            .addEntry(
                KeysetHandle.generateEntryFromParameters(naam.soort().parameters())
                    .withRandomId()));
  }

  /** With the newest key as the one that writes. */
  Sleutelset metNieuwstePrimair() {
    KeysetHandle.Builder bouw = KeysetHandle.newBuilder(handle);
    bouw.getAt(bouw.size() - 1).makePrimary();
    return met(bouw);
  }

  /** With nothing but the key that writes. */
  Sleutelset alleenPrimair() {
    KeysetHandle.Builder bouw = KeysetHandle.newBuilder(handle);
    for (int plaats = handle.size() - 1; plaats >= 0; plaats--) {
      if (!handle.getAt(plaats).isPrimary()) {
        bouw.deleteAt(plaats);
      }
    }
    return met(bouw);
  }

  private Sleutelset met(KeysetHandle.Builder bouw) {
    try {
      return new Sleutelset(naam, bouw.build());
    } catch (GeneralSecurityException e) {
      throw naam.onbruikbaar();
    }
  }

  /** The id of the key that writes. */
  int primair() {
    return handle.getPrimary().getId();
  }

  /** The ids of all keys, as the first bytes of what they write show them. */
  List<String> ids() {
    return sleutels().map(sleutel -> hex(sleutel.getId())).toList();
  }

  static String hex(int id) {
    return String.format("%08x", id);
  }

  /** Whether every key of the other is here, and still in use. */
  boolean bevat(Sleutelset ander) {
    return ander.sleutels().allMatch(sleutel -> sleutels().anyMatch(hier -> gelijk(hier, sleutel)));
  }

  /** Whether a key of the other is here too. */
  boolean deeltMet(Sleutelset ander) {
    return ander
        .sleutels()
        .anyMatch(
            sleutel -> sleutels().anyMatch(hier -> hier.getKey().equalsKey(sleutel.getKey())));
  }

  boolean isGelijkAan(Sleutelset ander) {
    return handle.equalsKeyset(ander.handle);
  }

  private static boolean gelijk(KeysetHandle.Entry hier, KeysetHandle.Entry daar) {
    return hier.getId() == daar.getId()
        && hier.getStatus() == KeyStatus.ENABLED
        && hier.getKey().equalsKey(daar.getKey());
  }

  private Stream<KeysetHandle.Entry> sleutels() {
    return IntStream.range(0, handle.size()).mapToObj(handle::getAt);
  }

  /**
   * What one does with these keys.
   *
   * @throws Afwijzing MB-CONFIG-01 when the keyset is for another purpose
   */
  <P> P primitief(Class<P> klasse) {
    try {
      return handle.getPrimitive(RegistryConfiguration.get(), klasse);
    } catch (GeneralSecurityException e) {
      throw naam.onbruikbaar();
    }
  }

  Sleutelset publiek() {
    try {
      return new Sleutelset(naam, handle.getPublicKeysetHandle());
    } catch (GeneralSecurityException e) {
      throw naam.onbruikbaar();
    }
  }
}
