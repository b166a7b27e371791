package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.machtigingsbrug.optreden.Partij;

/** The keys of one blind index at one moment. */
final class Indexsleutels {

  private static final int LENGTE = 32;

  private final String gemeente;
  private final int primair;
  private final Prf schrijvend;
  private final Map<Integer, Prf> sleutels;

  Indexsleutels(Sleutelset set) {
    this.gemeente = set.naam().gemeente();
    PrfSet prfs = set.primitief(PrfSet.class);
    this.primair = prfs.getPrimaryId();
    try {
      this.sleutels = new TreeMap<>(prfs.getPrfs());
    } catch (GeneralSecurityException e) {
      throw set.naam().onbruikbaar();
    }
    this.schrijvend = Objects.requireNonNull(this.sleutels.get(primair));
  }

  int primair() {
    return primair;
  }

  Zoeksleutel zoeksleutel(Partij partij) {
    return bereken(primair, schrijvend, Kenmerk.van(partij));
  }

  Zoeksleutel merk(String soort, String waarde) {
    return bereken(primair, schrijvend, "merk:" + soort.length() + ":" + soort + ":" + waarde);
  }

  List<Zoeksleutel> zoeksleutels(Partij partij) {
    return sleutels.entrySet().stream()
        .map(sleutel -> bereken(sleutel.getKey(), sleutel.getValue(), Kenmerk.van(partij)))
        .toList();
  }

  /** Of one value under every key, the primary one first. */
  List<Zoeksleutel> merken(String soort, List<Partij> partijen, String waarde) {
    StringBuilder alles = new StringBuilder("merk:").append(soort.length()).append(':');
    alles.append(soort);
    partijen.forEach(
        partij -> {
          String kenmerk = Kenmerk.van(partij);
          alles.append(':').append(kenmerk.length()).append(':').append(kenmerk);
        });
    String wat = alles.append(':').append(waarde).toString();
    return sleutels.entrySet().stream()
        .sorted(Comparator.comparing(sleutel -> sleutel.getKey() != primair))
        .map(sleutel -> bereken(sleutel.getKey(), sleutel.getValue(), wat))
        .toList();
  }

  private Zoeksleutel bereken(int versie, Prf sleutel, String kenmerk) {
    String invoer = gemeente.length() + ":" + gemeente + ":" + kenmerk;
    try {
      return new Zoeksleutel(
          versie, sleutel.compute(invoer.getBytes(StandardCharsets.UTF_8), LENGTE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("De blinde index is niet te berekenen");
    }
  }
}
