package nl.machtigingsbrug.levering;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;

/** Routes as an integration team would write them, and some that it should not write. */
class Proefroutes extends RouteBuilder {
  private static final String BLIND = "stap:melden?zekerheid=BLIND&doe=direct:melden";
  private static final String ENKEL =
      "stap:zaak-maken?zekerheid=NAVRAAG&doe=direct:zaak-maken&navraag=direct:zaak-zoeken";

  private final Buurman buurman;

  Proefroutes(Buurman buurman) {
    this.buurman = buurman;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from("direct:zaak-maken").process(e -> buurman.doe("zaak-maken", e));
    from("direct:zaak-zoeken").process(e -> buurman.zoek("zaak-zoeken", "zaak-maken", e));
    from("direct:melden").process(e -> buurman.doe("melden", e));
    from("direct:rol-maken")
        .process(e -> buurman.doe("rol-" + e.getMessage().getBody(String.class), e));

    route("uit-proef-blind").to(BLIND);
    route("uit-proef-enkel").to(ENKEL);
    route("uit-proef-twee").to(ENKEL).to(BLIND);
    route("uit-proef-dubbel").to(ENKEL).to(ENKEL);
    route("uit-proef-per-body")
        .setBody(constant(new Rol("initiator")))
        .to("stap:rol?zekerheid=ONTDUBBELT&doe=direct:melden&per=body.soort");
    route("uit-proef-verzwijgt")
        .doTry()
        .to(BLIND)
        .doCatch(Exception.class)
        .setBody(constant("alles goed"))
        .end()
        .to(ENKEL);
    from("direct:beweert-succes")
        .errorHandler(defaultErrorHandler())
        .onException(Exception.class)
        .handled(true)
        .end()
        .process(e -> buurman.doe("melden", e));
    route("uit-proef-beweert").to("stap:melden?zekerheid=ONTDUBBELT&doe=direct:beweert-succes");
  }

  /** Something with a field to tell it apart by. */
  public record Rol(String soort) {}

  private RouteDefinition route(String id) {
    return from("direct:" + id).routeId(id);
  }
}
