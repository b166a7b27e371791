package nl.machtigingsbrug.communicatie.adressering;

import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.bestand.YamlLezer;

/** Rules and beleid of a text, over the packaged ones. */
final class Proefregels {

  static final Regels MEEGELEVERD = Regels.meegeleverd();

  private Proefregels() {}

  /** With these before the packaged rules. */
  static Regels ervoor(String yaml) {
    List<Regel> regels = new ArrayList<>(regels(yaml));
    regels.addAll(MEEGELEVERD.inVolgorde());
    return new Regels(
        regels, MEEGELEVERD.beleid(), List.of(new Regelbron("proef.yaml", null, yaml)));
  }

  /** With {@code door} instead of {@code van} in the packaged beleid. */
  static Regels met(String van, String door) {
    String tekst =
        MEEGELEVERD.bronnen().stream()
            .filter(bron -> bron.bestand().endsWith("beleid.yaml"))
            .findFirst()
            .orElseThrow()
            .tekst();
    String anders = tekst.replace(van, door);
    if (anders.equals(tekst)) {
      throw new IllegalArgumentException("staat niet in beleid.yaml: " + van);
    }
    List<Melding> meldingen = new ArrayList<>();
    Bron bron = YamlLezer.lees("beleid.yaml", anders, meldingen);
    if (bron == null) {
      throw new IllegalArgumentException(meldingen.toString());
    }
    return new Regels(
        MEEGELEVERD.inVolgorde(),
        Beleidvorm.beleid(bron.inhoud()),
        List.of(new Regelbron("beleid.yaml", null, anders)));
  }

  private static List<Regel> regels(String yaml) {
    List<Melding> meldingen = new ArrayList<>();
    Bron bron = YamlLezer.lees("proef.yaml", yaml, meldingen);
    if (bron == null) {
      throw new IllegalArgumentException(meldingen.toString());
    }
    return Regelvorm.regels(bron);
  }
}
