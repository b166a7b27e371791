package nl.machtigingsbrug.optreden;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The grounds that Dutch law knows and that this adapter can weigh. */
public enum BekendeGrond implements Grond {
  /** A person chose another, for one dienst, through DigiD Machtigen or eHerkenning. */
  VRIJWILLIGE_MACHTIGING(Belang.VERMOGEN, Belang.ZORG, Belang.PERSOON),
  /** The same on paper (Awb 2:1; BW 3:60). */
  VOLMACHT(Belang.VERMOGEN, Belang.ZORG, Belang.PERSOON),
  /** A parent for a minor (BW 1:245). */
  OUDERLIJK_GEZAG(Belang.VERMOGEN, Belang.ZORG, Belang.PERSOON),
  /** A guardian for a minor (BW 1:245, 1:337). */
  VOOGDIJ(Belang.VERMOGEN, Belang.ZORG, Belang.PERSOON),
  /** A curator, for assets and person (BW 1:378, 1:381). */
  CURATELE(Belang.VERMOGEN, Belang.ZORG, Belang.PERSOON),
  /** A bewindvoerder, for assets only (BW 1:431). */
  BEWIND(Belang.VERMOGEN),
  /** A bewindvoerder in debt restructuring, for assets only (Faillissementswet 287, 316). */
  WSNP_BEWIND(Belang.VERMOGEN),
  /** A mentor, for care only (BW 1:450, 1:453). */
  MENTORSCHAP(Belang.ZORG),
  /** A survivor who settles the affairs of someone who died. */
  NABESTAANDE(Belang.VERMOGEN),
  /** One who looks after another's interest unasked (BW 6:198). */
  ZAAKWAARNEMING(Belang.VERMOGEN, Belang.ZORG, Belang.PERSOON);

  private final Set<Belang> belangen;

  BekendeGrond(Belang... belangen) {
    this.belangen = EnumSet.copyOf(Arrays.asList(belangen));
  }

  @Override
  public boolean dekt(Belang belang) {
    return belangen.contains(belang);
  }

  @Override
  public String naam() {
    return name();
  }
}
