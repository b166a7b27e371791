package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A few messages of Zaak- en Documentservices, and what has to come of them: a file of {@code
 * src/test/resources/zdsscenarios}, named as a sentence. In texts, {@code ${zaak}}, {@code
 * ${document}}, {@code ${ander}} and {@code ${bewijs}} stand for numbers of their own, {@code
 * ${nu}} for this moment, and other names for what an answer gave.
 *
 * @param versies of the messages, or null for 1.1 and 1.2, each in its turn
 * @param soap 1.1 or 1.2, or null for the same as that of the messages
 * @param gemeente of which gemeente, or null for the first
 * @param bewijs what is handed in at login, or null
 * @param mensen who can be reached, by a word for each; null for nobody
 * @param storing what goes wrong at the zaaksysteem that speaks ZGW
 * @param stufstoring what the zaaksysteem that speaks StUF refuses
 * @param berichten in the order in which they are sent
 * @param dan what is there afterwards
 */
public record Zdsscenario(
    @Nullable List<String> versies,
    @Nullable String soap,
    @Nullable String gemeente,
    @Nullable Login bewijs,
    @Nullable Map<String, Vervolgscenario.Mens> mensen,
    @Nullable List<JsonNode> storing,
    @Nullable List<Weigering> stufstoring,
    List<Zdsbericht> berichten,
    Dan dan) {

  /**
   * Who logged in for whom.
   *
   * @param dienst for which dienst, or null for a Wmo-aanvraag
   * @param meegestuurd whether it is not handed in: {@code ${bewijs}} is the assertion itself
   */
  public record Login(
      String gemachtigde, String vertegenwoordigde, @Nullable String dienst, boolean meegestuurd) {

    /** The same as the begin of a flow at a gemeente. */
    public Scenario bij(String gemeente) {
      return new Scenario(
          null,
          null,
          gemachtigde,
          vertegenwoordigde,
          gemeente,
          null,
          new Scenario.Login(
              new Scenario.Saml(gemachtigde, vertegenwoordigde, null, false, false, null), null),
          new Scenario.Vraag(
              Objects.requireNonNullElse(dienst, "wmo-aanvraag"), NullNode.instance, null),
          false,
          null,
          new Scenario.Dan(null, null, false, null, null, false, null, null, null, null));
    }
  }

  /** The next call of this operation is refused with this code. */
  public record Weigering(String operatie, String soort, String code) {}

  /**
   * What is there afterwards, and nothing else.
   *
   * @param zaken those that are new in the zaaksysteem that speaks ZGW; null for none
   * @param stuf the operations that the zaaksysteem that speaks StUF was asked; null for none
   * @param stufzaken those that are new there; null for none
   * @param logboek each line about {@code ${zaak}}, in no order; null is not looked at
   * @param statusmelding what became of each status that people are told of; null is not looked at
   * @param vervolg what becomes of the message about the last status, and nothing else to anybody;
   *     null is not looked at
   * @param schaduw codes of what the shadow saw; null is not looked at
   */
  public record Dan(
      @Nullable List<Zaak> zaken,
      @Nullable List<String> stuf,
      @Nullable List<Stufzaak> stufzaken,
      @Nullable List<String> logboek,
      @Nullable List<String> statusmelding,
      Vervolgscenario.@Nullable Dan vervolg,
      @Nullable List<String> schaduw) {}

  /**
   * A zaak in ZGW.
   *
   * @param rollen roltype, indicatieMachtiging and number of each, in no order
   * @param statussen in order
   * @param toelichtingen the roltoelichting of each rol, in no order; null is not looked at
   * @param velden those that are looked at
   * @param eigenschappen all; null for none
   * @param documenten the titles of all; null for none
   */
  public record Zaak(
      List<String> rollen,
      List<String> statussen,
      @Nullable List<String> toelichtingen,
      @Nullable Map<String, String> velden,
      @Nullable Map<String, String> eigenschappen,
      @Nullable List<String> documenten) {}

  /**
   * A zaak of the stand-in that speaks StUF.
   *
   * @param rollen element and number of each, in order
   * @param statussen how many it got
   * @param documenten the titles of all; null for none
   */
  public record Stufzaak(List<String> rollen, int statussen, @Nullable List<String> documenten) {}
}
