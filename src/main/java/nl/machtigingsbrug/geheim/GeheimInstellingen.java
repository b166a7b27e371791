package nl.machtigingsbrug.geheim;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keysets are. Each is the JSON that {@code maak-sleutels} writes.
 *
 * @param map the folder with a folder for each gemeente, which holds kluis.json, index.json,
 *     spool.json and zegel.json
 * @param ververs the pause between two looks at the files; zero: only at the start
 * @param gemeenten keysets from the environment, instead of those files
 */
@ConfigurationProperties("machtigingsbrug.geheim")
public record GeheimInstellingen(
    @Nullable Path map,
    @DefaultValue("30s") Duration ververs,
    @DefaultValue Map<String, Sleutelteksten> gemeenten) {

  public GeheimInstellingen {
    gemeenten = Map.copyOf(gemeenten);
  }

  /**
   * The keysets of one gemeente themselves.
   *
   * @param kluis instead of kluis.json
   * @param index instead of index.json
   * @param spool instead of spool.json
   * @param zegel instead of zegel.json
   */
  public record Sleutelteksten(
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
      return "***";
    }
  }

  /** Whether this keyset comes from the environment, where nothing changes while we run. */
  boolean staatVast(Sleutelnaam naam) {
    return tekst(naam) != null;
  }

  @Nullable String tekst(Sleutelnaam naam) {
    Sleutelteksten teksten = gemeenten.get(naam.gemeente());
    return teksten == null ? null : teksten.tekst(naam.soort());
  }
}
