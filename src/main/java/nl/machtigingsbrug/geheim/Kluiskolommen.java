package nl.machtigingsbrug.geheim;

import java.util.List;

/** Who keeps encrypted columns says which. */
public interface Kluiskolommen {

  /** All of them. */
  List<Kluiskolom> kluiskolommen();
}
