package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.buren.klant.Klantpartij;
import org.jspecify.annotations.Nullable;

/**
 * Who lives in the two gemeenten that have channels, and how each can be reached: it follows from
 * the number alone. Every address holds the last five digits, so that it names its owner.
 */
final class Bevolking {

  static final Set<String> GEMEENTEN = Set.of(Buren.GEMEENTE, Buren.TWEEDE_GEMEENTE);

  private static final String BEGIN = "9999";
  private static final Pattern BURGER = Pattern.compile(BEGIN + "[0-9]{5}");
  private static final Pattern ADRES =
      Pattern.compile("proef([0-9]{5})@|\\+?316123([0-9]{5})|Proefstraat ?([0-9]{5})");

  private final Buren buren;
  private final Set<String> bekend = ConcurrentHashMap.newKeySet();

  Bevolking(Buren buren) {
    this.buren = buren;
  }

  /** They live there from now on. */
  void schrijfIn(String gemeente, Set<String> personen) {
    if (GEMEENTEN.contains(gemeente)) {
      personen.stream()
          .filter(bsn -> BURGER.matcher(bsn).matches())
          .filter(bsn -> bekend.add(gemeente + bsn))
          .forEach(bsn -> schrijfIn(gemeente, bsn));
    }
  }

  /** Whose address this is, or null. */
  static @Nullable String bewoner(String adres) {
    Matcher zoek = ADRES.matcher(adres);
    if (!zoek.find()) {
      return null;
    }
    for (int groep = 1; groep <= zoek.groupCount(); groep++) {
      if (zoek.group(groep) != null) {
        return BEGIN + zoek.group(groep);
      }
    }
    return null;
  }

  /** Whether what goes to him by e-mail or telephone comes back. */
  static boolean isVerhuisd(String bsn) {
    return Long.parseLong(bsn) % 5 == 0;
  }

  private void schrijfIn(String gemeente, String bsn) {
    Kanaalburen kanalen = buren.kanalen(gemeente);
    Random lot = new Random(Long.parseLong(bsn) * 0x9E37_79B9_7F4A_7C15L);
    if (lot.nextInt(100) < 55) {
      kanalen.abonnementen().abonneer(bsn, Kanaalburen.BERICHTTYPE);
      int box = lot.nextInt(10);
      if (box < 3) {
        kanalen.ebms().globe().antwoord(bsn, "NietActiefOfGeabonneerd");
      } else if (box < 5) {
        kanalen.ebms().globe().antwoord(bsn, "TechnischProbleem");
      }
    }
    if (lot.nextInt(100) < 70) {
      kanalen.magazijn().geefToestemming("BSN:" + bsn);
    }
    String nummer = bsn.substring(BEGIN.length());
    if (lot.nextInt(100) < 92) {
      kanalen
          .brp()
          .schrijfIn(bsn, Inwoner.van("P. de Proef", "Proefstraat " + nummer, "1234 AB PROEFSTAD"));
    }
    boolean email = lot.nextInt(100) < 60;
    boolean mobiel = lot.nextInt(100) < 50;
    if (gemeente.equals(Buren.GEMEENTE)) {
      klant(kanalen, bsn, email, mobiel);
    } else {
      profiel(kanalen, bsn, email, mobiel);
    }
  }

  private static void klant(Kanaalburen kanalen, String bsn, boolean email, boolean mobiel) {
    Klantpartij partij = Klantpartij.met("bsn", bsn);
    if (email) {
      partij.adres("email", email(bsn), "2026-01-01");
    }
    if (mobiel) {
      partij.adres("telefoonnummer", mobiel(bsn), "2026-01-01");
    }
    kanalen.klant().voegToe(partij.json());
  }

  private static void profiel(Kanaalburen kanalen, String bsn, boolean email, boolean mobiel) {
    ArrayNode gegevens = (ArrayNode) kanalen.profiel().voegToe("BSN", bsn).path("contactgegevens");
    if (email) {
      gegeven(gegevens, "Email", email(bsn));
    }
    if (mobiel) {
      gegeven(gegevens, "Telefoonnummer", mobiel(bsn));
    }
  }

  private static void gegeven(ArrayNode gegevens, String type, String waarde) {
    ObjectNode gegeven = gegevens.addObject();
    gegeven.put("type", type).put("waarde", waarde).put("isGeverifieerd", true);
    gegeven.put("isDefault", true).putArray("scopes");
  }

  private static String email(String bsn) {
    return "proef" + bsn.substring(BEGIN.length()) + "@voorbeeld.example";
  }

  private static String mobiel(String bsn) {
    return "+316123" + bsn.substring(BEGIN.length());
  }
}
