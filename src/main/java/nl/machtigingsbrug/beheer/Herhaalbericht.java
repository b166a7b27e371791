package nl.machtigingsbrug.beheer;

import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import org.jspecify.annotations.Nullable;

/** The message that asks to deliver one levering again. */
record Herhaalbericht(
    @Nullable String gemeente,
    @Nullable String verzoek,
    @Nullable String versie,
    @Nullable String door,
    @Nullable String toelichting) {

  static final Set<String> SLEUTELS =
      Set.of("gemeente", "verzoek", "versie", "door", "toelichting");

  /**
   * What it says.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  Herhaling lees() {
    return Herhaalveld.lees(gemeente, verzoek, versie, door, toelichting);
  }

  /** Of what {@link #lees} let pass. */
  static byte[] merk(UUID levering, Herhaling herhaling) {
    return Inhoudsmerk.van(
        "een", levering, herhaling.versie(), herhaling.door(), herhaling.toelichting());
  }
}
