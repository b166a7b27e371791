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
import org.apache.camel.model.errorhandler.RefErrorHandlerDefinition;

/**
 * What is wrong with levering routes and the routes behind their steps: error handling of Camel
 * there makes a failure look like a success, or repeats a call behind the back of the levering.
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
      if (!magFouten(route)) {
        bezwaren.add(route.getId() + ": errorHandler");
      }
    }
    return bezwaren;
  }

  /** The error handler that every context has passes failures on: it may stay. */
  private static boolean magFouten(RouteDefinition route) {
    ErrorHandlerFactory handler =
        route.getErrorHandler() != null
            ? route.getErrorHandler().getErrorHandlerType()
            : route.getErrorHandlerFactory();
    return handler == null
        || handler instanceof NoErrorHandlerDefinition
        || (handler instanceof RefErrorHandlerDefinition ref
            && RefErrorHandlerDefinition.DEFAULT_ERROR_HANDLER_BUILDER.equals(ref.getRef()));
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
