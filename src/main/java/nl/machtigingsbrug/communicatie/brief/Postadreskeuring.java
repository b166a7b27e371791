package nl.machtigingsbrug.communicatie.brief;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.pdf.Pdf;
import nl.machtigingsbrug.pdf.ToonbareTekst;

/** Whether an address can be read through the window, and by the post. */
final class Postadreskeuring {

  static final double LETTER = 10;
  private static final int MINSTE = 2;
  private static final int MEESTE = 6;

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

  private Postadreskeuring() {}

  static List<Overschrijding> keur(Adres.Post adres, Vensterplaats venster) {
    List<Overschrijding> bezwaren = new ArrayList<>();
    int aantal = adres.regels().size();
    int meeste = Math.min(MEESTE, venster.regels() - 1);
    if (aantal < MINSTE || aantal > meeste) {
      bezwaren.add(
          new Overschrijding(
              "adres.regels",
              "Onder de naam staan %d tot en met %d regels.".formatted(MINSTE, meeste)));
    }
    keurRegel("adres.naam", adres.naam(), venster, bezwaren);
    for (int i = 0; i < aantal; i++) {
      keurRegel("adres.regels[" + i + "]", adres.regels().get(i), venster, bezwaren);
    }
    if (aantal >= MINSTE && !eindigtGoed(adres.regels())) {
      bezwaren.add(
          new Overschrijding(
              "adres.regels[" + (aantal - 1) + "]",
              "De laatste regel is een postcode met plaats (1234 AB Plaats), of buiten Nederland"
                  + " het land."));
    }
    return bezwaren;
  }

  private static void keurRegel(
      String veld, String regel, Vensterplaats venster, List<Overschrijding> bezwaren) {
    if (regel.isBlank()) {
      bezwaren.add(new Overschrijding(veld, "Een regel is niet leeg."));
    } else if (regel.length() > 200 || !ToonbareTekst.van(regel).equals(eenRegel(regel))) {
      bezwaren.add(
          new Overschrijding(
              veld, "Een regel heeft alleen tekens die de post kan lezen, zonder regeleinde."));
    } else if (Pdf.breedte(eenRegel(regel), LETTER) > venster.regelbreedte()) {
      bezwaren.add(
          new Overschrijding(
              veld,
              "Een regel is in druk ten hoogste %.0f mm breed, ongeveer %.0f tekens."
                  .formatted(venster.regelbreedte(), venster.regelbreedte() / 1.8)));
    }
  }

  /** Composed, and without what surrounds it: neither changes what is read. */
  private static String eenRegel(String regel) {
    return Normalizer.normalize(regel.strip(), Normalizer.Form.NFC);
  }

  private static boolean eindigtGoed(List<String> regels) {
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
