package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One flow: a file of {@code src/test/resources/scenarios}, named as a sentence.
 *
 * @param titel the sentence as people write it, or null where the name of the file will do
 * @param demo its place in the demo, or null where it is no part of it
 * @param wie who acts, in words
 * @param voorWie for whom, in words, or null
 * @param gemeente of which gemeente, or null for the first
 * @param afnemer who hands it in, or null for the portal
 * @param bewijs what is handed in at login
 * @param aanvraag what is asked
 * @param herhaal whether the portal sends each message twice
 * @param storing what goes wrong at the zaaksysteem
 * @param dan what has to come of it
 */
public record Scenario(
    @Nullable String titel,
    @Nullable Integer demo,
    String wie,
    @Nullable String voorWie,
    @Nullable String gemeente,
    @Nullable String afnemer,
    Login bewijs,
    Vraag aanvraag,
    boolean herhaal,
    @Nullable List<JsonNode> storing,
    Dan dan) {

  /** The same with these documents. */
  public Scenario metDocumenten(List<Bijlage> documenten) {
    return new Scenario(
        titel,
        demo,
        wie,
        voorWie,
        gemeente,
        afnemer,
        bewijs,
        new Vraag(aanvraag.dienst(), aanvraag.gegevens(), documenten),
        herhaal,
        storing,
        dan);
  }

  /** Evidence: exactly one of the two. */
  public record Login(@Nullable Saml saml, @Nullable JsonNode authenticatiecontext) {}

  /**
   * What the voorziening has to declare.
   *
   * @param handelt BSN of who logs in
   * @param namens BSN of the vertegenwoordigde, or null
   * @param niveau AuthnContextClassRef, or null for substantieel
   * @param gezag by the service for ouderlijk gezag, with the code of this test
   * @param vervalst whether somebody changes it on the way
   * @param voor the gemeente that it is made for, or null for that of the scenario
   */
  public record Saml(
      String handelt,
      @Nullable String namens,
      @Nullable String niveau,
      boolean gezag,
      boolean vervalst,
      @Nullable String voor) {}

  /** An aanvraag. */
  public record Vraag(String dienst, JsonNode gegevens, @Nullable List<Bijlage> documenten) {}

  /**
   * A document.
   *
   * @param bytes how large it is
   */
  public record Bijlage(String naam, String mediatype, int bytes) {}

  /**
   * What has to come of it; what is null is not looked at.
   *
   * @param bewijs the code with which the evidence is refused
   * @param aanvraag {@code toegestaan}, {@code herstel}, or the code with which it is refused
   * @param andereManier whether the refusal names another way
   * @param levering the state in which the levering ends
   * @param code of the aanvraag, or of the levering where there is one
   * @param werkvoorraad whether a human finds a line about it
   * @param rollen all rollen of the zaak
   * @param inlog the source that the authenticatieContext of the gemachtigde names
   * @param eigenschappen all eigenschappen of the zaak
   * @param documenten the names of all documents of the zaak
   */
  public record Dan(
      @Nullable String bewijs,
      @Nullable String aanvraag,
      boolean andereManier,
      @Nullable String levering,
      @Nullable String code,
      boolean werkvoorraad,
      @Nullable List<Rol> rollen,
      @Nullable String inlog,
      @Nullable Map<String, String> eigenschappen,
      @Nullable List<String> documenten) {}

  /** A rol of the zaak. */
  public record Rol(String roltype, String indicatie, String nummer) {}
}
