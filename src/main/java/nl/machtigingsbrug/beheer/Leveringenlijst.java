package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.levering.Staat;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code GET /v1/leveringen?gemeente=…}: the oldest first, 500 a page, without people. */
@Component("leveringenlijst")
final class Leveringenlijst {

  private static final Set<String> PARAMETERS =
      Set.of("gemeente", "staat", "bestemming", "foutcode", "dienst", "vanaf", "tot", "na");
  private static final int BLADZIJDE = 500;

  private final Leveringzoeker zoeker;

  Leveringenlijst(Leveringzoeker zoeker) {
    this.zoeker = zoeker;
  }

  /**
   * @param volgende the {@code na} of the next page; null on the last one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Bladzijde(List<Leveringregel> leveringen, @Nullable String volgende) {}

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    Map<String, String> vraag = verzoek.parameters(PARAMETERS);
    Leveringfilter filter = filter(vraag);
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, filter.gemeente());
    String na = vraag.get("na");
    List<Leveringregel> regels =
        zoeker.bladzijde(filter, na == null ? null : Bladwijzer.lees(na), BLADZIJDE + 1);
    if (regels.size() <= BLADZIJDE) {
      return new Antwoord(200, new Bladzijde(regels, null));
    }
    Leveringregel laatste = regels.get(BLADZIJDE - 1);
    return new Antwoord(
        200,
        new Bladzijde(
            regels.subList(0, BLADZIJDE),
            new Bladwijzer(laatste.aangemaakt(), laatste.id()).tekst()));
  }

  private static Leveringfilter filter(Map<String, String> vraag) {
    TreeSet<Staat> staten = new TreeSet<>();
    if (vraag.containsKey("staat")) {
      staten.add(Leveringfilter.staat(vraag.get("staat"), "staat"));
    }
    return new Leveringfilter(
        Tekstveld.vereis(vraag.get("gemeente"), "gemeente", 100),
        staten,
        Leveringfilter.naam(vraag.get("bestemming"), "bestemming"),
        Leveringfilter.foutcode(vraag.get("foutcode")),
        Leveringfilter.naam(vraag.get("dienst"), "dienst"),
        Tijdveld.lees(vraag.get("vanaf"), "vanaf", Tijdveld.VROEGST),
        Tijdveld.lees(vraag.get("tot"), "tot", Tijdveld.LAATST));
  }
}
