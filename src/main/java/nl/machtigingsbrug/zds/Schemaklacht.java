package nl.machtigingsbrug.zds;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What is wrong with a message by its schema. Keeps the name of the rule alone: the text of a
 * complaint quotes the value that it is about.
 */
final class Schemaklacht implements ErrorHandler {

  private static final Pattern REGEL =
      Pattern.compile("^[a-z-]{1,40}(?:\\.[0-9a-z]{1,2}){0,6}(?=:)");

  private String eerste = "";
  private int aantal;

  /** The rule that was broken first, such as {@code cvc-pattern-valid}. */
  String eerste() {
    return eerste;
  }

  int aantal() {
    return aantal;
  }

  void tel(SAXException klacht) {
    if (aantal++ == 0) {
      Matcher regel = REGEL.matcher(Objects.requireNonNullElse(klacht.getMessage(), ""));
      eerste = regel.find() ? regel.group() : "schema";
    }
  }

  @Override
  public void warning(SAXParseException klacht) {
    // Not about the message.
  }

  @Override
  public void error(SAXParseException klacht) {
    tel(klacht);
  }

  @Override
  public void fatalError(SAXParseException klacht) {
    tel(klacht);
  }
}
