package nl.machtigingsbrug.dienst;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The configured files that lie over others.
 *
 * @param diensten the folder of diensten, or null
 * @param mappingen the folder of mappings, or null
 */
record Laag(@Nullable Path diensten, @Nullable Path mappingen) {

  /** The name of the folder of diensten. */
  static final String DIENSTEN = "diensten";

  /** Nothing configured. */
  static final Laag LEEG = new Laag(null, null);

  /** The folder of diensten, which need not be there when that of mappings is beside it. */
  static Laag met(Path diensten) {
    Path mappingen = diensten.resolveSibling(Zaakmappinglezer.MAP);
    return Files.isDirectory(mappingen)
        ? new Laag(Files.exists(diensten) ? diensten : null, mappingen)
        : new Laag(diensten, null);
  }
}
