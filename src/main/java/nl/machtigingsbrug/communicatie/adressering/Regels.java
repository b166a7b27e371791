package nl.machtigingsbrug.communicatie.adressering;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one gemeente, in order: her own first, then those of the installation, then the
 * packaged ones. The first that fits decides, and for every message one fits. Does not change once
 * loaded.
 */
public final class Regels {

  private final List<Regel> regels;
  private final Beleid beleid;
  private final List<Regelbron> bronnen;

  Regels(List<Regel> regels, Beleid beleid, List<Regelbron> bronnen) {
    this.regels = List.copyOf(regels);
    this.beleid = beleid;
    this.bronnen = List.copyOf(bronnen);
  }

  /**
   * The packaged ones.
   *
   * @throws RegelsOngeldig naming every error
   */
  public static Regels meegeleverd() {
    return new Regellezer(List.of(), ids(Catalogus.meegeleverd())).lees();
  }

  /**
   * Those of a folder of mappings before the packaged ones, such as a changed policy to try.
   *
   * @param catalogus the diensten that rules can name
   * @throws RegelsOngeldig naming every error
   */
  public static Regels uit(Path mappings, Catalogus catalogus) {
    return new Regellezer(List.of(Laag.van(mappings)), ids(catalogus)).lees();
  }

  static Set<String> ids(Catalogus catalogus) {
    return catalogus.diensten().stream().map(Dienst::id).collect(Collectors.toSet());
  }

  /** What holds for all rules. */
  public Beleid beleid() {
    return beleid;
  }

  /** What tells this version from every other: a hash of all files that count. */
  public String versie() {
    MessageDigest hash = DigestUtils.getSha256Digest();
    for (Regelbron bron : bronnen) {
      hash.update(bron.tekst().getBytes(StandardCharsets.UTF_8));
      hash.update((byte) 0);
    }
    return HexFormat.of().formatHex(hash.digest(), 0, 8);
  }

  List<Regel> inVolgorde() {
    return regels;
  }

  List<Regelbron> bronnen() {
    return bronnen;
  }

  Regel eerste(Situatie situatie, @Nullable Einde einde) {
    Dienst dienst = situatie.dienst();
    return regels.stream()
        .filter(
            regel ->
                regel.past(
                    hoe(situatie, einde),
                    situatie.soort(),
                    situatie.grond(),
                    dienst == null ? null : dienst.id(),
                    einde))
        .findFirst()
        .orElseThrow();
  }

  private static Optredensoort hoe(Situatie situatie, @Nullable Einde einde) {
    if (situatie.voorZichzelf()) {
      return Optredensoort.VOOR_ZICHZELF;
    }
    return einde == null
        ? Optredensoort.NAMENS_EEN_ANDER
        : Optredensoort.VERTEGENWOORDIGING_BEEINDIGD;
  }
}
