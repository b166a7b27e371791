package nl.machtigingsbrug.zaak.zgw;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** The catalogue of the zaaksysteem of each gemeente, kept for as long as its settings say. */
@Component
public class Catalogi {

  private final Map<String, Zaaktypecatalogus> perGemeente = new ConcurrentHashMap<>();
  private final ZgwGemeenten gemeenten;
  private final ProducerTemplate camel;
  private final Clock klok;

  Catalogi(ZgwGemeenten gemeenten, ProducerTemplate camel, Clock klok) {
    this.gemeenten = gemeenten;
    this.camel = camel;
    this.klok = klok;
  }

  /** Reads it anew: what was missing may have been added. */
  public void vergeet(String gemeente) {
    perGemeente.remove(gemeente);
  }

  public Zaaktypecatalogus van(String gemeente) {
    return perGemeente.computeIfAbsent(
        gemeente,
        naam -> {
          ZgwInstellingen instellingen = gemeenten.van(naam);
          return new Zaaktypecatalogus(
              new Catalogusroute(new Zgwlezer(camel, instellingen)),
              instellingen.cataloguslevensduur(),
              klok);
        });
  }
}
