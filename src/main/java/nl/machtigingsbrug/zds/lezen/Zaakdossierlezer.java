package nl.machtigingsbrug.zds.lezen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.zaak.zgw.Zaakdossiers;
import nl.machtigingsbrug.zaak.zgw.Zaakdossiers.Deel;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Reads the zaak that is asked for, with no more of it than the question needs. */
@Component("zdszaakdossier")
final class Zaakdossierlezer {

  private static final Set<String> VERWANTEN =
      Set.of("heeftAlsDeelzaak", "heeftAlsHoofdzaak", "heeftBetrekkingOpAndere");

  private final Zaakdossiers dossiers;

  Zaakdossierlezer(Zaakdossiers dossiers) {
    this.dossiers = dossiers;
  }

  @Handler
  void lees(Exchange exchange) {
    Leesvraag vraag = Leesvraag.van(exchange);
    Leesdossier.zet(
        exchange,
        Zaaksysteemvraag.vraag(
                () -> dossiers.zaak(vraag.vraag().gemeente(), vraag.nummer(), delen(vraag)))
            .map(dossier -> metLaatste(dossier, vraag)));
  }

  private static Set<Deel> delen(Leesvraag vraag) {
    if (vraag.vraag().operatie() == Operatie.GEEF_ZAAKSTATUS) {
      return EnumSet.of(Deel.STATUSSEN);
    }
    if (vraag.vraag().operatie() == Operatie.GEEF_LIJST_ZAAKDOCUMENTEN) {
      return EnumSet.of(Deel.DOCUMENTEN);
    }
    Scope scope = Scope.van(vraag.scope());
    // Who asks for one thing does not make the zaaksysteem look for all.
    Set<Deel> delen = EnumSet.of(Deel.ROLLEN, Deel.RESULTAAT);
    if (scope.vraagt("heeft")) {
      delen.add(Deel.STATUSSEN);
    }
    if (scope.vraagt("extraElementen")) {
      delen.add(Deel.EIGENSCHAPPEN);
    }
    if (VERWANTEN.stream().anyMatch(scope::vraagt)) {
      delen.add(Deel.ANDERE_ZAKEN);
    }
    if (scope.vraagt("heeftRelevant")) {
      delen.add(Deel.DOCUMENTEN);
    }
    return delen;
  }

  private static ObjectNode metLaatste(ObjectNode dossier, Leesvraag vraag) {
    String laatste = vraag.laatste();
    if (laatste != null && dossier.path("statussen").isArray()) {
      dossier
          .withArray("statussen")
          .removeIf(status -> status.path("laatste").asBoolean() != laatste.equals("J"));
    }
    return dossier;
  }
}
