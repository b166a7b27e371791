package nl.machtigingsbrug.communicatie;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * What a message may not show to its recipient: where another person lives or can be reached. It
 * can be asked and not be read, so that no channel learns an address from it.
 */
public final class Afscherming {

  /** Of a message that is about nobody else. */
  public static final Afscherming GEEN = new Afscherming(Set.of());

  private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3}) ?([a-z]{2}) .*");
  private static final int CIJFERS = 9;

  /** As they would stand in a text after {@link #plat}. */
  private final Set<String> sporen;

  private Afscherming(Set<String> sporen) {
    this.sporen = Set.copyOf(sporen);
  }

  /**
   * Of these addresses.
   *
   * @param vanAnder may not be shown
   * @param eigen of the recipient, who knows them: people can live together
   */
  public static Afscherming van(Collection<Adres> vanAnder, Collection<Adres> eigen) {
    Set<String> sporen = new HashSet<>();
    vanAnder.forEach(adres -> sporen.addAll(sporen(adres)));
    eigen.forEach(adres -> sporen.removeAll(sporen(adres)));
    return new Afscherming(sporen);
  }

  /**
   * Lets a text through that shows none of them.
   *
   * @throws Afwijzing MB-KANAAL-02 with the field
   */
  void keur(String tekst, String veld) {
    if (sporen.isEmpty()) {
      return;
    }
    String plat = plat(tekst);
    String cijfers = cijfers(tekst);
    if (sporen.stream().anyMatch(spoor -> plat.contains(spoor) || cijfers.contains(spoor))) {
      throw new Afwijzing(Foutcode.KANAAL_ADRES_VAN_ANDER, veld);
    }
  }

  /**
   * Lets an address through that is none of them.
   *
   * @throws Afwijzing MB-KANAAL-02
   */
  void keur(Adres adres) {
    if (sporen(adres).stream().anyMatch(sporen::contains)) {
      throw new Afwijzing(Foutcode.KANAAL_ADRES_VAN_ANDER, "adres");
    }
  }

  private static List<String> sporen(Adres adres) {
    if (adres instanceof Adres.Email email) {
      return List.of(plat(email.adres()));
    }
    if (adres instanceof Adres.Telefoon telefoon) {
      String cijfers = cijfers(telefoon.nummer());
      return List.of(cijfers.substring(Math.max(0, cijfers.length() - CIJFERS)));
    }
    return adres instanceof Adres.Post post ? sporen(post.regels()) : List.of();
  }

  /** The line with the street, and the postcode: either one tells where someone lives. */
  private static List<String> sporen(List<String> regels) {
    List<String> sporen = new ArrayList<>();
    for (String regel : regels) {
      Matcher plaats = POSTCODE.matcher(plat(regel).strip());
      if (plaats.matches()) {
        sporen.add(" " + plaats.group(1) + " " + plaats.group(2) + " ");
        sporen.add(" " + plaats.group(1) + plaats.group(2) + " ");
      } else if (regel.chars().anyMatch(Character::isDigit)) {
        sporen.add(plat(regel));
      }
    }
    return sporen;
  }

  /** Small words with one space round each. */
  private static String plat(String tekst) {
    String klein = Normalizer.normalize(tekst, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return " " + klein.replaceAll("[^\\p{L}\\p{N}@]+", " ").strip() + " ";
  }

  /** Without what people write between the digits of a number. */
  private static String cijfers(String tekst) {
    return tekst.replaceAll("(?<=[0-9])[\\s().\\-\u2010-\u2015/]+(?=[0-9])", "");
  }

  @Override
  public String toString() {
    return "Afscherming[***]";
  }
}
