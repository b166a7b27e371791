package nl.machtigingsbrug.levering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.ErrorHandlerFactory;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.OnExceptionDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.SendDefinition;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;

/**
 * What is wrong with levering routes and the routes behind their steps: error handling of Camel
 * there makes a failure look like a success, repeats a call behind the back of the levering, or
 * logs what is in a message.
 */
public final class Leveringsroutekeuring {
  private static final Pattern DIRECT = Pattern.compile("direct(?::|%3A)(?://)?([^?&%]+)");

  private Leveringsroutekeuring() {}

  /** The objections against the routes of a context, empty when there are none. */
  public static List<String> bezwaren(ModelCamelContext camel) {
    List<String> bezwaren = new ArrayList<>();
    for (RouteDefinition route : leveringsroutes(camel.getRouteDefinitions())) {
      for (OnExceptionDefinition bij :
          ProcessorDefinitionHelper.filterTypeInOutputs(
              route.getOutputs(), OnExceptionDefinition.class)) {
        if (bij.getHandled() != null || bij.getHandledPolicy() != null) {
          bezwaren.add(route.getId() + ": onException with handled");
        }
        if (bij.getContinued() != null || bij.getContinuedPolicy() != null) {
          bezwaren.add(route.getId() + ": onException with continued");
        }
        if (bij.getRedeliveryPolicyType() != null || bij.getRedeliveryPolicyRef() != null) {
          bezwaren.add(route.getId() + ": onException with redelivery");
        }
      }
      if (!zwijgt(route)) {
        bezwaren.add(route.getId() + ": errorHandler is not noErrorHandler");
      }
    }
    return bezwaren;
  }

  /** Any other handler logs the text of exceptions, which may carry values. */
  private static boolean zwijgt(RouteDefinition route) {
    ErrorHandlerFactory handler =
        route.getErrorHandler() != null
            ? route.getErrorHandler().getErrorHandlerType()
            : route.getErrorHandlerFactory();
    return handler instanceof NoErrorHandlerDefinition;
  }

  private static Set<RouteDefinition> leveringsroutes(List<RouteDefinition> alle) {
    Deque<RouteDefinition> bezoek = new ArrayDeque<>();
    alle.stream()
        .filter(route -> Objects.requireNonNullElse(route.getRouteId(), "").startsWith("uit-"))
        .forEach(bezoek::add);
    Set<RouteDefinition> gezien = new LinkedHashSet<>();
    while (!bezoek.isEmpty()) {
      RouteDefinition route = bezoek.remove();
      if (gezien.add(route)) {
        for (SendDefinition<?> naar :
            ProcessorDefinitionHelper.filterTypeInOutputs(
                route.getOutputs(), SendDefinition.class)) {
          doelen(naar.getUri()).forEach(doel -> vanaf(alle, doel).ifPresent(bezoek::add));
        }
      }
    }
    return gezien;
  }

  private static Set<String> doelen(String uri) {
    Set<String> doelen = new LinkedHashSet<>();
    Matcher direct = DIRECT.matcher(uri);
    while (direct.find()) {
      doelen.add(direct.group(1));
    }
    return doelen;
  }

  private static Optional<RouteDefinition> vanaf(List<RouteDefinition> alle, String doel) {
    return alle.stream()
        .filter(route -> doelen(route.getInput().getUri()).contains(doel))
        .findFirst();
  }
}
