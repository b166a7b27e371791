package nl.machtigingsbrug.grens;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ChoiceDefinition;
import org.apache.camel.model.DynamicRouterDefinition;
import org.apache.camel.model.EnrichDefinition;
import org.apache.camel.model.ExpressionNode;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.PollDefinition;
import org.apache.camel.model.PollEnrichDefinition;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RecipientListDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.RoutingSlipDefinition;
import org.apache.camel.model.SendDefinition;
import org.apache.camel.model.ToDynamicDefinition;
import org.apache.camel.model.language.ExpressionDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the steps of routes: nothing in a message chooses where it goes, and nothing
 * but the components and languages named here runs.
 */
public final class Stapkeuring {

  private static final Set<String> DOELEN =
      Set.of(
          "bean",
          "cxf",
          "direct",
          "file",
          "http",
          "https",
          "jsonata",
          "kafka",
          "stap",
          "xslt-saxon");

  /** What leaves this process: where to is for configuration alone. */
  private static final Set<String> NAAR_BUITEN = Set.of("file", "http", "https", "kafka");

  private static final Set<String> TALEN =
      Set.of("constant", "exchangeProperty", "jsonata", "simple", "xpath");

  private static final Set<Class<?>> KIEZEN_ZELF =
      Set.of(
          DynamicRouterDefinition.class,
          EnrichDefinition.class,
          PollDefinition.class,
          PollEnrichDefinition.class,
          RecipientListDefinition.class,
          RoutingSlipDefinition.class,
          ToDynamicDefinition.class);

  private Stapkeuring() {}

  /** The objections against the routes of a context, empty when there are none. */
  public static List<String> bezwaren(ModelCamelContext camel) {
    List<String> bezwaren = new ArrayList<>();
    for (RouteDefinition route : camel.getRouteDefinitions()) {
      for (ProcessorDefinition<?> stap :
          ProcessorDefinitionHelper.filterTypeInOutputs(
              route.getOutputs(), ProcessorDefinition.class)) {
        bezwaar(camel, stap, route.getId() + ": ", bezwaren);
      }
    }
    return bezwaren;
  }

  /** The part of an address before its colon. */
  static String schema(String adres) {
    int einde = adres.indexOf(':');
    return einde < 0 ? adres : adres.substring(0, einde);
  }

  private static void bezwaar(
      ModelCamelContext camel, ProcessorDefinition<?> stap, String route, List<String> bezwaren) {
    if (KIEZEN_ZELF.stream().anyMatch(soort -> soort.isInstance(stap))) {
      bezwaren.add(route + stap.getShortName());
    }
    if (stap instanceof ChoiceDefinition keuze) {
      keuze.getWhenClauses().forEach(tak -> taal(tak.getExpression(), route, bezwaren));
    }
    if (stap instanceof ExpressionNode vraag) {
      taal(vraag.getExpression(), route, bezwaren);
    }
    if (stap instanceof SendDefinition<?> naar) {
      String schema = schema(camel.resolvePropertyPlaceholders(naar.getEndpointUri()));
      if (!DOELEN.contains(schema)) {
        bezwaren.add(route + "to " + schema);
      } else if (NAAR_BUITEN.contains(schema) && !omheind(naar)) {
        bezwaren.add(route + "to " + schema + " without a bean …verzending before it");
      }
    }
  }

  private static void taal(
      @Nullable ExpressionDefinition vraag, String route, List<String> bezwaren) {
    if (vraag != null && !TALEN.contains(vraag.getLanguage())) {
      bezwaren.add(route + "language " + vraag.getLanguage());
    }
  }

  /** A bean of this name sets the address or topic, and takes it from configuration. */
  private static boolean omheind(ProcessorDefinition<?> stap) {
    List<ProcessorDefinition<?>> buren = stap.getParent().getOutputs();
    int plaats = buren.indexOf(stap);
    return plaats > 0
        && buren.get(plaats - 1) instanceof BeanDefinition ervoor
        && Objects.requireNonNullElse(ervoor.getRef(), "").endsWith("verzending");
  }
}
