package nl.machtigingsbrug.geheim;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keysets are. Each is the JSON that {@code maak-sleutels} writes.
 *
 * @param map the folder with kluis.json, index.json, spool.json and zegel.json
 * @param kluis the keyset itself, from the environment, instead of kluis.json
 * @param index the keyset itself, instead of index.json
 * @param spool the keyset itself, instead of spool.json
 * @param zegel the keyset itself, instead of zegel.json
 */
@ConfigurationProperties("machtigingsbrug.geheim")
public record GeheimInstellingen(
    @Nullable Path map,
    @Nullable String kluis,
    @Nullable String index,
    @Nullable String spool,
    @Nullable String zegel) {

  @Nullable String tekst(Sleutelsoort soort) {
    return switch (soort) {
      case KLUIS -> kluis;
      case INDEX -> index;
      case SPOOL -> spool;
      case ZEGEL -> zegel;
    };
  }

  @Override
  public String toString() {
    return "GeheimInstellingen[map=" + map + ", sleutelsets=***]";
  }
}
