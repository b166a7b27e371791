package nl.machtigingsbrug.communicatie;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether lines can be a postal address: to a Dutch postcode with its place, or to a country. */
public final class Postvorm {

  private static final int MINSTE = 2;
  private static final int MEESTE = 6;
  private static final int LANGSTE = 100;

  /** Four digits, and two letters that are handed out; SA, SD and SS never are. */
  private static final Pattern POSTCODE_PLAATS =
      Pattern.compile("[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2} {1,2}['’\\p{L}].*");

  private static final Set<String> NEDERLAND =
      Set.of("nederland", "the netherlands", "netherlands");

  /** As the BRP (tabel 34) names them otherwise. */
  private static final Set<String> BRP_LANDEN =
      Set.of(
          "bondsrepubliek duitsland",
          "groot-brittannië",
          "ivoorkust",
          "kaapverdische eilanden",
          "kosovo",
          "macedonië",
          "noord-macedonië",
          "servië",
          "swaziland",
          "turkije",
          "verenigde staten van amerika",
          "wit-rusland",
          "zuid-afrika",
          "zuid-korea");

  private static final Set<String> LANDEN = landen();

  private Postvorm() {}

  /** An address. */
  public static Optional<Adres.Post> post(String naam, List<@Nullable String> regels) {
    List<String> schoon =
        regels.stream().map(regel -> Objects.requireNonNullElse(regel, "").strip()).toList();
    return isRegel(naam.strip())
            && schoon.size() >= MINSTE
            && schoon.size() <= MEESTE
            && schoon.stream().allMatch(Postvorm::isRegel)
            && eindigtGoed(schoon)
        ? Optional.of(new Adres.Post(naam.strip(), schoon))
        : Optional.empty();
  }

  private static boolean isRegel(String regel) {
    return !regel.isEmpty()
        && regel.length() <= LANGSTE
        && regel.chars().noneMatch(Character::isISOControl);
  }

  /** Whether the last line tells the post where it goes; at least two lines. */
  public static boolean eindigtGoed(List<String> regels) {
    String laatste = regels.get(regels.size() - 1).strip();
    if (POSTCODE_PLAATS.matcher(laatste).matches()) {
      return true;
    }
    String land = laatste.toLowerCase(Locale.ROOT);
    return NEDERLAND.contains(land)
        ? POSTCODE_PLAATS.matcher(regels.get(regels.size() - 2).strip()).matches()
        : LANDEN.contains(land) || BRP_LANDEN.contains(land);
  }

  /** As ISO 3166 has them, in the languages in which addresses are written. */
  private static Set<String> landen() {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build())
        .flatMap(
            land ->
                Stream.of("nl", "en", "fr", "de", "es")
                    .map(taal -> land.getDisplayCountry(Locale.forLanguageTag(taal))))
        .map(naam -> naam.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
