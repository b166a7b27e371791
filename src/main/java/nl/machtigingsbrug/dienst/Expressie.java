package nl.machtigingsbrug.dienst;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * One JSONata expression: pure, and bounded in time and depth. Parsed for every use, since a parsed
 * one cannot be shared between threads.
 */
public record Expressie(String plaats, String tekst) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long MILLISECONDEN = 500;
  private static final int DIEPTE = 100;

  /** What would give another outcome at another moment, or run text as an expression. */
  private static final Pattern ONZUIVER = Pattern.compile("\\$(now|millis|random|shuffle|eval)\\b");

  /** What is wrong with it, in plain Dutch, or null. */
  public @Nullable String bezwaar() {
    if (ONZUIVER.matcher(tekst).find()) {
      return "Een mapping geeft altijd dezelfde uitkomst. Gebruik geen $now, $millis, $random,"
          + " $shuffle of $eval.";
    }
    try {
      Jsonata.jsonata(tekst);
      return null;
    } catch (RuntimeException e) {
      String fout = e instanceof JException gemeld ? " (" + gemeld.getError() + ")" : "";
      return "Dit is geen geldige JSONata" + fout + ". Verbeter de expressie.";
    }
  }

  /**
   * The outcome as text: numbers and yes or no in words of the zaak. Null where there is none.
   *
   * @throws Afwijzing MB-ZAAK-03, naming the expression, where it fails or gives no single value
   */
  public @Nullable String pasToe(JsonNode invoer) {
    try {
      Jsonata jsonata = Jsonata.jsonata(tekst);
      Jsonata.Frame kader = jsonata.createFrame();
      kader.setRuntimeBounds(MILLISECONDEN, DIEPTE);
      return tekst(jsonata.evaluate(JSON.convertValue(invoer, Object.class), kader));
    } catch (RuntimeException | StackOverflowError e) {
      // The library throws whatever Java throws where a value is not as a function expects.
      throw new Afwijzing(Foutcode.ZAAK_MAPPING, plaats);
    }
  }

  private @Nullable String tekst(@Nullable Object uitkomst) {
    JsonNode waarde = JSON.valueToTree(uitkomst);
    if (waarde == null || waarde.isNull() || waarde.isMissingNode()) {
      return null;
    }
    if (waarde.isBoolean()) {
      return waarde.booleanValue() ? "ja" : "nee";
    }
    if (waarde.isNumber()) {
      return waarde.decimalValue().stripTrailingZeros().toPlainString();
    }
    if (!waarde.isTextual()) {
      throw new Afwijzing(Foutcode.ZAAK_MAPPING, plaats);
    }
    String tekst = waarde.textValue().strip();
    return tekst.isEmpty() ? null : tekst;
  }
}
