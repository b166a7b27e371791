package nl.machtigingsbrug.grens;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Afnemers;
import nl.machtigingsbrug.gemeente.Gemeenten;
import org.springframework.stereotype.Component;

/** The topics that are read, and for whom. The route asks it what to listen to. */
@Component("berichttopics")
public final class Berichttopics {

  private static final String WAAR = "machtigingsbrug.berichten.kafka.";
  private static final Duration LANGSTE_WACHT = Duration.ofMinutes(2);

  private final Map<String, Berichttopic> topics = new HashMap<>();
  private final String groep;

  /**
   * Reads what is configured.
   *
   * @throws Afwijzing MB-CONFIG-01 with the setting, for an afnemer or gemeente that is not there,
   *     an afnemer that may not act for the gemeente, a topic that is named twice or is also one of
   *     dead letters, or a wait that would cost the consumer its place
   */
  Berichttopics(KafkaInstellingen instellingen, Afnemers afnemers, Gemeenten gemeenten) {
    this.groep = instellingen.groep();
    instellingen
        .topics()
        .forEach(
            (naam, topic) -> {
              String waar = WAAR + "topics." + naam;
              Afnemer afnemer =
                  afnemers.metNaam(topic.afnemer()).orElseThrow(() -> ongeldig(waar + ".afnemer"));
              eis(gemeenten.gemeenten().containsKey(topic.gemeente()), waar + ".gemeente");
              eis(afnemer.gemeenten().contains(topic.gemeente()), waar + ".gemeente");
              Afnemer hier = new Afnemer(afnemer.id(), afnemer.rechten(), Set.of(topic.gemeente()));
              Berichttopic eerder =
                  topics.put(
                      topic.topic(),
                      new Berichttopic(hier, topic.gemeente(), topic.metDodeletters()));
              eis(eerder == null, waar + ".topic");
            });
    topics.values().forEach(t -> eis(!topics.containsKey(t.dodeletters()), WAAR + "topics"));
    eis(
        instellingen.herhaalPlafond().compareTo(LANGSTE_WACHT) <= 0
            && instellingen.herhaalPlafond().compareTo(instellingen.herhaalBasis()) >= 0
            && instellingen.herhaalBasis().toMillis() > 0,
        WAAR + "herhaal-plafond");
  }

  /** Their names for the route, with a comma between; a name that is never read without any. */
  public String namen() {
    return topics.isEmpty() ? "geen" : String.join(",", new TreeSet<>(topics.keySet()));
  }

  /** Whether there is anything to listen to, for the route. */
  public boolean aan() {
    return !topics.isEmpty();
  }

  /** The consumer group, for the route. */
  public String groep() {
    return groep;
  }

  /**
   * What a topic is.
   *
   * @throws Afwijzing MB-TOEGANG-01 for one that is not configured
   */
  Berichttopic met(String topic) {
    Berichttopic gevonden = topics.get(topic);
    if (gevonden == null) {
      throw new Afwijzing(Foutcode.TOEGANG_GEEN_AFNEMER);
    }
    return gevonden;
  }

  private static void eis(boolean klopt, String waar) {
    if (!klopt) {
      throw ongeldig(waar);
    }
  }

  private static Afwijzing ongeldig(String waar) {
    return new Afwijzing(Foutcode.CONFIG_ONGELDIG, waar);
  }
}
