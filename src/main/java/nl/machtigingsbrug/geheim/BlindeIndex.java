package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.machtigingsbrug.optreden.Partij;

/**
 * Finds rows of a person without storing who it is: HMAC-SHA256 over gemeente and identifier. The
 * gemeente is part of it, so rows of two gemeenten cannot be laid beside each other.
 */
public final class BlindeIndex {

  private static final int LENGTE = 32;

  private final int primair;
  private final Prf schrijvend;
  private final Map<Integer, Prf> sleutels;

  BlindeIndex(Sleutelset sleutels) {
    PrfSet set = sleutels.primitief(Sleutelsoort.INDEX, PrfSet.class);
    this.primair = set.getPrimaryId();
    try {
      this.sleutels = new TreeMap<>(set.getPrfs());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("De blinde index start niet");
    }
    this.schrijvend = Objects.requireNonNull(this.sleutels.get(primair));
  }

  /** What to store: made with the primary key. */
  public Zoeksleutel zoeksleutel(String gemeente, Partij partij) {
    return bereken(primair, schrijvend, gemeente, Kenmerk.van(partij));
  }

  /** What to search for: one for each active key, since rows may be older than the newest key. */
  public List<Zoeksleutel> zoeksleutels(String gemeente, Partij partij) {
    return sleutels.entrySet().stream()
        .map(
            sleutel -> bereken(sleutel.getKey(), sleutel.getValue(), gemeente, Kenmerk.van(partij)))
        .toList();
  }

  /**
   * What stands for a value where the value itself must not be seen: the same for the same value,
   * as long as the primary key stays.
   *
   * @param soort what kind of value it is; two kinds never give the same
   */
  public Zoeksleutel merk(String gemeente, String soort, String waarde) {
    return bereken(
        primair, schrijvend, gemeente, "merk:" + soort.length() + ":" + soort + ":" + waarde);
  }

  private static Zoeksleutel bereken(int versie, Prf sleutel, String gemeente, String kenmerk) {
    String invoer = gemeente.length() + ":" + gemeente + ":" + kenmerk;
    try {
      return new Zoeksleutel(
          versie, sleutel.compute(invoer.getBytes(StandardCharsets.UTF_8), LENGTE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("De blinde index is niet te berekenen");
    }
  }
}
