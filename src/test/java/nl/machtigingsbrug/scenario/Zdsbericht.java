package nl.machtigingsbrug.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that a system sends, and the answer to it.
 *
 * @param operatie by its name in the standard
 * @param keer how many times it is sent, or null for once
 * @param gemeente in the path, or null for that of the scenario
 * @param afnemer the client that sends it, or null for the portal
 * @param referentie the referentienummer, or null for one that nobody used
 * @param nummer of the zaak, or of the document where it is about one; null for its own
 * @param zaaktype its code, or null for that of the Wmo
 * @param was the old situation
 * @param wordt the new one
 * @param actie a SOAPAction, or null for the one of the operation
 * @param rauw instead of a message, what the body holds
 * @param antwoord what comes back
 * @param onthoud elements of the answer, by the name by which later texts know them
 */
public record Zdsbericht(
    String operatie,
    @Nullable Integer keer,
    @Nullable String gemeente,
    @Nullable String afnemer,
    @Nullable String referentie,
    @Nullable String nummer,
    @Nullable String zaaktype,
    @Nullable Deel was,
    @Nullable Deel wordt,
    @Nullable String actie,
    @Nullable String rauw,
    Antwoord antwoord,
    @Nullable Map<String, String> onthoud) {

  /** What a message says of a zaak or a document; null where it says nothing. */
  public record Deel(
      @Nullable Map<String, String> velden,
      @Nullable Map<String, String> extra,
      @Nullable List<Rol> rollen,
      @Nullable Status status,
      @Nullable String inhoud,
      @Nullable String zaak) {

    static final Deel NIETS = new Deel(null, null, null, null, null, null);
  }

  /**
   * A role. One of the kinds of betrokkene has a number.
   *
   * @param rol the element
   * @param verwerking verwerkingssoort, or null for T
   * @param toelichting what it explains, or null
   */
  public record Rol(
      String rol,
      @Nullable String verwerking,
      @Nullable String toelichting,
      @Nullable String natuurlijkPersoon,
      @Nullable String nietNatuurlijkPersoon,
      @Nullable String vestiging,
      @Nullable String medewerker,
      @Nullable String organisatorischeEenheid) {}

  /** A new status. */
  public record Status(int volgnummer, String moment) {}

  /**
   * What comes back; what is null is not looked at.
   *
   * @param soort the berichtcode
   * @param code of our catalogue; null where it is no fault of ours
   * @param tekst what the answer holds somewhere
   * @param zonder what it holds nowhere
   * @param status of HTTP
   * @param velden all texts of elements by their name, in order
   * @param rollen element and number of all roles of the zaak, in no order
   * @param leeg whether nothing was found
   */
  public record Antwoord(
      String soort,
      @Nullable String code,
      @Nullable String tekst,
      @Nullable String zonder,
      @Nullable Integer status,
      @Nullable Map<String, List<String>> velden,
      @Nullable List<String> rollen,
      boolean leeg) {}
}
