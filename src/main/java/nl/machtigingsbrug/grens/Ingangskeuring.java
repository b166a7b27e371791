package nl.machtigingsbrug.grens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.component.cxf.jaxws.CxfEndpoint;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RemoveHeadersDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;

/** What is wrong with how routes let the outside in. */
public final class Ingangskeuring {

  /** By the scheme where routes may begin, the bean that is their first step. */
  private static final Map<String, String> EERSTE_STAP =
      Map.of("platform-http", "ingang", "cxf", "soapingang", "kafka", "kafkaingang", "direct", "");

  /** Where any other error handler would log the text of exceptions. */
  private static final Set<String> ZONDER_FOUTAFHANDELING = Set.of("cxf", "kafka");

  private Ingangskeuring() {}

  /** The objections against the routes of a context, empty when there are none. */
  public static List<String> bezwaren(ModelCamelContext camel) {
    List<String> bezwaren = new ArrayList<>();
    for (RouteDefinition route : camel.getRouteDefinitions()) {
      String adres = camel.resolvePropertyPlaceholders(route.getInput().getEndpointUri());
      String schema = Stapkeuring.schema(adres);
      String eerste = EERSTE_STAP.get(schema);
      if (eerste == null) {
        bezwaren.add(route.getId() + ": from " + schema);
      } else if (!eerste.isEmpty() && !schoont(route, eerste)) {
        bezwaren.add(route.getId() + ": first step is not " + eerste);
      }
      if (schema.equals("cxf") && !gefilterd(camel, adres)) {
        bezwaren.add(route.getId() + ": no SoapHeaderfilter");
      }
      if (schema.equals("kafka")) {
        bezwaren.addAll(Kafkakeuring.bezwaren(camel, route, adres));
      }
      if (ZONDER_FOUTAFHANDELING.contains(schema) && !stil(route)) {
        bezwaren.add(route.getId() + ": errorHandler is not noErrorHandler");
      }
    }
    return bezwaren;
  }

  private static boolean schoont(RouteDefinition route, String bean) {
    ProcessorDefinition<?> eerste =
        route.getOutputs().stream().filter(stap -> !stap.isAbstract()).findFirst().orElse(null);
    return (eerste instanceof BeanDefinition stap && bean.equals(stap.getRef()))
        || (eerste instanceof RemoveHeadersDefinition alle
            && "*".equals(alle.getPattern())
            && alle.getExcludePattern() == null);
  }

  private static boolean stil(RouteDefinition route) {
    return route.getErrorHandler() != null
        && route.getErrorHandler().getErrorHandlerType() instanceof NoErrorHandlerDefinition;
  }

  private static boolean gefilterd(ModelCamelContext camel, String adres) {
    return camel.getEndpoint(adres) instanceof CxfEndpoint soap
        && soap.getHeaderFilterStrategy() instanceof SoapHeaderfilter;
  }
}
