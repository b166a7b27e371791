package nl.machtigingsbrug.levering;

/** Tells which version of mappings and rules a levering gets at its first attempt. */
@FunctionalInterface
public interface Versiebron {
  /** The newest version for this levering. */
  String nieuwste(Levering levering);
}
