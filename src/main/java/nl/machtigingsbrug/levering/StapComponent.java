package nl.machtigingsbrug.levering;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.jspecify.annotations.Nullable;

/**
 * {@code stap:<naam>?zekerheid=…&doe=direct:…&navraag=direct:…&per=…}: one step of a levering.
 *
 * <ul>
 *   <li>{@code doe}: the route that calls the neighbour and nothing more; its body is the result
 *   <li>{@code zekerheid}: what is known when its answer does not come, see {@link Zekerheid}
 *   <li>{@code navraag}: for NAVRAAG, the route that asks whether it happened; an empty body says
 *       no
 *   <li>{@code per}: for a repeated step, the exchange property, or {@code body.<veld>}, that tells
 *       the repetitions apart; never a personal number
 * </ul>
 *
 * The body of the levering's route stays as it was; the result is in the exchange property {@code
 * resultaat.<naam>}, or {@code resultaat.<naam>[<per>]}.
 */
class StapComponent extends DefaultComponent {
  private static final Pattern NAAM = Pattern.compile("[a-z][a-z0-9-]{0,79}");

  private final Stapgang stapgang;

  StapComponent(Stapgang stapgang) {
    this.stapgang = stapgang;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String naam, Map<String, Object> parameters) {
    Zekerheid zekerheid = getAndRemoveParameter(parameters, "zekerheid", Zekerheid.class);
    String doe = direct(getAndRemoveParameter(parameters, "doe", String.class));
    String navraag = direct(getAndRemoveParameter(parameters, "navraag", String.class));
    String per = getAndRemoveParameter(parameters, "per", String.class);
    if (!NAAM.matcher(naam).matches() || zekerheid == null || doe == null) {
      throw new IllegalArgumentException("stap needs a name, zekerheid and doe: " + uri);
    }
    if ((zekerheid == Zekerheid.NAVRAAG) != (navraag != null)) {
      throw new IllegalArgumentException("navraag belongs to zekerheid=NAVRAAG: " + uri);
    }
    return new StapEndpoint(uri, this, new StapEndpoint.Stap(naam, zekerheid, doe, navraag, per));
  }

  private static @Nullable String direct(@Nullable String route) {
    if (route != null && !route.startsWith("direct:")) {
      throw new IllegalArgumentException("a stap calls direct: routes only, not " + route);
    }
    return route;
  }

  Stapgang stapgang() {
    return stapgang;
  }
}
