package nl.machtigingsbrug.communicatie.berichtenbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.optreden.Bsn;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who takes letters in the own Berichtenbox: per person and per kind of message. */
@Component
public class Abonnementen {

  /** In one call (technische aansluithandleiding 1.6.4, section 7). */
  static final int PER_AANROEP = 250;

  private static final Logger LOG = LoggerFactory.getLogger(Abonnementen.class);

  private final BerichtenboxGemeenten gemeenten;
  private final Abonnementgeheugen geheugen;
  private final ProducerTemplate camel;

  Abonnementen(
      BerichtenboxGemeenten gemeenten, Abonnementgeheugen geheugen, ProducerTemplate camel) {
    this.gemeenten = gemeenten;
    this.geheugen = geheugen;
    this.camel = camel;
  }

  /**
   * An answer for each of them, asked now or remembered. Never throws for what a neighbour does.
   */
  public Map<Bsn, Abonnement> vraag(String gemeente, Berichtsoort soort, Collection<Bsn> burgers) {
    Map<Bsn, Abonnement> antwoorden = new LinkedHashMap<>();
    burgers.forEach(burger -> antwoorden.put(burger, Abonnement.ONBEKEND));
    Optional<Berichtenboxinstellingen> instellingen = gemeenten.vind(gemeente);
    String type = instellingen.map(i -> i.berichttype(soort)).orElse(null);
    if (instellingen.isEmpty() || type == null) {
      return antwoorden;
    }
    List<Bsn> over = new ArrayList<>();
    for (Bsn burger : new LinkedHashSet<>(burgers)) {
      geheugen
          .vind(gemeente, type, burger, instellingen.get().abonnementBewaren())
          .ifPresentOrElse(sturen -> antwoorden.put(burger, van(sturen)), () -> over.add(burger));
    }
    for (int van = 0; van < over.size(); van += PER_AANROEP) {
      List<Bsn> deel = over.subList(van, Math.min(over.size(), van + PER_AANROEP));
      Map<?, ?> antwoord = roep(gemeente, instellingen.get(), type, deel);
      for (Bsn burger : deel) {
        if (antwoord.get(burger.waarde()) instanceof Boolean sturen) {
          geheugen.onthoud(gemeente, type, burger, sturen);
          antwoorden.put(burger, van(sturen));
        }
      }
    }
    return antwoorden;
  }

  /** When the answer about someone was given, where one is remembered. */
  Optional<Instant> gegeven(String gemeente, Berichtsoort soort, Bsn burger) {
    return gemeenten
        .vind(gemeente)
        .map(instellingen -> instellingen.berichttype(soort))
        .flatMap(type -> geheugen.gegeven(gemeente, type, burger));
  }

  private Map<?, ?> roep(
      String gemeente, Berichtenboxinstellingen instellingen, String type, List<Bsn> burgers) {
    try {
      return camel.requestBody(
          "direct:berichtenbox-abonnementen",
          new Abonnementvraag(
              instellingen.abonnementen(), instellingen.leverancier(), type, burgers),
          Map.class);
    } catch (CamelExecutionException e) {
      Throwable oorzaak = e.getCause();
      LOG.atWarn()
          .addKeyValue("gemeente", gemeente)
          .addKeyValue("aantal", burgers.size())
          .addKeyValue("oorzaak", oorzaak == null ? "" : oorzaak.getClass().getSimpleName())
          .log("Abonnementen of the Berichtenbox could not be asked");
      return Map.of();
    }
  }

  private static Abonnement van(boolean sturen) {
    return sturen ? Abonnement.JA : Abonnement.NEE;
  }
}
