package nl.machtigingsbrug.demo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the demo has done so far. */
final class Demoverslag {

  private final List<Demoregel> regels = new CopyOnWriteArrayList<>();

  void voegToe(Demoregel regel) {
    regels.add(regel);
  }

  List<Demoregel> regels() {
    return List.copyOf(regels);
  }

  boolean goed() {
    return regels.stream().allMatch(Demoregel::goed);
  }
}
