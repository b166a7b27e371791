package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import nl.machtigingsbrug.buren.Kanaalburen;

/**
 * What goes on at the channels meanwhile: e-mail arrives or comes back, people open the portal. And
 * time goes faster for the rounds that the application makes once a minute.
 */
final class Ontvangers implements AutoCloseable {

  private static final Duration RONDE = Duration.ofMillis(300);
  private static final int HAAST = 10;

  private final Omgeving omgeving;
  private final Thread draad = new Thread(this::loop, "ontvangers");
  private volatile boolean klaar;

  private Ontvangers(Omgeving omgeving) {
    this.omgeving = omgeving;
    draad.setDaemon(true);
    draad.start();
  }

  static Ontvangers start(Omgeving omgeving) {
    return new Ontvangers(omgeving);
  }

  private void loop() {
    for (int ronde = 0; !klaar; ronde++) {
      omgeving.kanalen().alle().values().forEach(Ontvangers::leef);
      if (ronde % HAAST == 0) {
        haast();
      }
      Tijd.slaap(RONDE);
    }
  }

  private static void leef(Kanaalburen kanalen) {
    for (JsonNode melding : kanalen.notifynl().alle()) {
      if (melding.path("status").asText().equals("created")) {
        String wie = Bevolking.bewoner(melding.path("verzoek").toString());
        boolean terug = wie != null && Bevolking.isVerhuisd(wie);
        kanalen
            .notifynl()
            .zetStatus(
                melding.path("reference").asText(), terug ? "permanent-failure" : "delivered");
      }
    }
    for (JsonNode bericht : kanalen.vtb().berichten()) {
      String uuid = bericht.path("uuid").asText();
      if (bericht.path("geopendOp").isNull() && uuid.hashCode() % 3 == 0) {
        kanalen.vtb().open(uuid);
      }
    }
  }

  private void haast() {
    try {
      omgeving
          .database()
          .voer(
              "update scheduled_tasks set execution_time = now()"
                  + " where task_name in ('beeindigingen', 'briefpartijen') and not picked");
    } catch (IllegalStateException e) {
      // PostgreSQL is being restarted: the next time.
      return;
    }
  }

  @Override
  public void close() {
    klaar = true;
    try {
      draad.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
