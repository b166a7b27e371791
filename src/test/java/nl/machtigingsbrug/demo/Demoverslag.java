package nl.machtigingsbrug.demo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the demo has done so far. */
final class Demoverslag {

  private final List<Demoregel> regels = new CopyOnWriteArrayList<>();
  private final List<Vervolgregel> vervolg = new CopyOnWriteArrayList<>();

  void voegToe(Demoregel regel) {
    regels.add(regel);
  }

  List<Demoregel> regels() {
    return List.copyOf(regels);
  }

  void voegToe(Vervolgregel regel) {
    vervolg.add(regel);
  }

  List<Vervolgregel> vervolg() {
    return List.copyOf(vervolg);
  }

  boolean goed() {
    return regels.stream().allMatch(Demoregel::goed)
        && vervolg.stream().allMatch(Vervolgregel::goed);
  }
}
