package nl.machtigingsbrug.stuf;

/**
 * A field has a value.
 *
 * @param inhoud not empty, without space around it; can be a BSN, so it masks itself
 * @param volledigheid of a date: V is whole, D lacks the day, M the month too, J the year too
 */
public record Waarde(String inhoud, String volledigheid) implements Gegeven {

  static final String VOLLEDIG = "V";

  public Waarde {
    Grens.eisXml(inhoud, "waarde");
    Grens.eis(!inhoud.isEmpty() && inhoud.equals(inhoud.strip()), "waarde");
    Grens.eis(volledigheid.matches("[JMDV]"), "@indOnvolledigeDatum");
  }

  @Override
  public String toString() {
    return "Waarde[***]";
  }
}
