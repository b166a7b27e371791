package nl.machtigingsbrug.communicatie.vervolg;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The message of {@code POST /v1/adresseringen/_simuleer}, unchecked.
 *
 * @param regels the file adressering.yaml to try, or null
 * @param beleid the file beleid.yaml to try, or null
 */
record Simuleervraag(
    @Nullable String gemeente,
    @Nullable String regels,
    @Nullable String beleid,
    @Nullable String vanaf,
    @Nullable String tot) {

  static final Set<String> SLEUTELS = Set.of("gemeente", "regels", "beleid", "vanaf", "tot");
}
