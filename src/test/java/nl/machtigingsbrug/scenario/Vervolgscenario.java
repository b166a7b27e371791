package nl.machtigingsbrug.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one message about a zaak: a file of {@code src/test/resources/vervolgscenarios},
 * named as a sentence.
 *
 * @param titel the sentence as people write it, or null where the name of the file will do
 * @param demo its place in the demo, or null where it is no part of it
 * @param gemeente of which gemeente, or null for the first
 * @param wie who acts, in words
 * @param voorWie for whom, in words, or null
 * @param mensen all who have a part in it, by a word for each, in order
 * @param bewijs by what the zaak began
 * @param aanvraag the same
 * @param bericht its berichtsoort
 * @param inhoud what it says, or null for a text in each variant
 * @param uiterlijk its last day, in days from now, or null
 * @param intrekking whether the vertegenwoordiging ends, and when
 * @param storing what goes wrong at the neighbours
 * @param dan what has to come of it
 */
public record Vervolgscenario(
    @Nullable String titel,
    @Nullable Integer demo,
    @Nullable String gemeente,
    String wie,
    @Nullable String voorWie,
    Map<String, Mens> mensen,
    Scenario.Login bewijs,
    Scenario.Vraag aanvraag,
    String bericht,
    @Nullable Inhoud inhoud,
    @Nullable Integer uiterlijk,
    @Nullable Intrekking intrekking,
    @Nullable List<Buurstoring> storing,
    Dan dan) {

  /**
   * Someone, and by what he can be reached.
   *
   * @param nummer BSN or KVK number
   * @param naam as the BRP writes it
   * @param bereik {@code berichtenbox}, {@code email}, {@code sms}, {@code fbs}, {@code
   *     brief-print}
   */
  public record Mens(String nummer, String naam, List<String> bereik) {}

  /**
   * What the message says.
   *
   * @param teksten by variant; null for the usual ones
   * @param bijlagen how many documents go along, of one page each
   */
  public record Inhoud(@Nullable Map<String, Tekst> teksten, int bijlagen) {}

  /** What someone reads. */
  public record Tekst(String onderwerp, String tekst) {}

  /** When the vertegenwoordiging ends. */
  public enum Intrekking {
    /** Before the message is handed in. */
    VOORAF,
    /** While the message is on its way to everybody. */
    ONDERWEG
  }

  /**
   * What has to come of it. Whoever does not stand in {@code krijgt} may get nothing.
   *
   * @param regel the rule that decides, or null where none is asked
   * @param code why it goes to a human instead, or null
   * @param krijgt all who get it
   * @param niet who was to get it and does not
   * @param werkvoorraad the codes of all lines that are open about the zaak
   */
  public record Dan(
      @Nullable String regel,
      @Nullable String code,
      List<Krijgt> krijgt,
      List<Niet> niet,
      List<String> werkvoorraad) {

    public Dan {
      krijgt = Objects.requireNonNullElse(krijgt, List.of());
      niet = Objects.requireNonNullElse(niet, List.of());
      werkvoorraad = Objects.requireNonNullElse(werkvoorraad, List.of());
    }
  }

  /**
   * One who gets it.
   *
   * @param wie the word for whose box, address or number it comes to
   * @param als aanvrager, gemachtigde or vertegenwoordigde
   * @param leest the variant
   * @param door the channel that brings it
   * @param eerst the channels that were tried before
   * @param onderwerp what he reads above it, or null for that of the variant
   */
  public record Krijgt(
      String wie,
      String als,
      String leest,
      String door,
      @Nullable List<String> eerst,
      @Nullable String onderwerp) {

    /** All channels that were tried, the one that brings it last. */
    List<String> kanalen() {
      List<String> alle =
          new java.util.ArrayList<>(Objects.requireNonNullElse(eerst, List.<String>of()));
      alle.add(door);
      return alle;
    }
  }

  /**
   * One who does not get it after all.
   *
   * @param als aanvrager, gemachtigde or vertegenwoordigde
   * @param stand of the verzending
   * @param eerst the channels that were tried
   */
  public record Niet(String als, String stand, List<String> eerst) {}

  /** The same as a flow from login to zaak. */
  Scenario begin() {
    return new Scenario(
        null,
        null,
        wie,
        voorWie,
        gemeente,
        null,
        bewijs,
        aanvraag,
        false,
        null,
        new Scenario.Dan(null, null, false, null, null, false, null, null, null, null));
  }
}
