package nl.machtigingsbrug.storing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What there is when all is quiet.
 *
 * @param aanvragen the kenmerk of each, by id
 * @param leveringen by the id of their aanvraag
 * @param vertellingen the leveringen that publish gebeurtenissen
 * @param regels the lines of the werkvoorraad about zaken, by the id of their aanvraag
 * @param openStappen the steps that were begun and not ended, by levering
 * @param zaken of every zaaksysteem, by the id of their aanvraag
 * @param stufzaken the addresses of the zaken that messages of StUF made
 * @param verzoeken what each zaaksysteem was asked, by gemeente
 * @param berichten what stands on the topic of each gemeente, in its order
 */
record Stand(
    Map<String, String> aanvragen,
    Map<String, List<Levering>> leveringen,
    List<Levering> vertellingen,
    Map<String, List<Regel>> regels,
    Map<String, List<String>> openStappen,
    Map<String, List<GevondenZaak>> zaken,
    Set<String> stufzaken,
    Map<String, List<Verzoek>> verzoeken,
    Map<String, List<Bericht>> berichten) {

  /** One levering. */
  record Levering(String id, String aanvraag, String gemeente, String staat, String foutcode) {

    boolean isGeleverd() {
      return staat.equals("GELEVERD");
    }
  }

  /** A line of the werkvoorraad; the decision is {@code null} where there is none yet. */
  record Regel(String aanvraag, String levering, String soort, String besluit) {

    boolean isOpen() {
      return besluit.equals("null");
    }
  }

  /** A CloudEvent as it stands on a topic. */
  record Bericht(String id, String soort, String aanvraag, int volgnummer, Instant moment) {

    static Bericht van(ConsumerRecord<String, byte[]> bericht) {
      return new Bericht(
          kop(bericht, "ce_id"),
          kop(bericht, "ce_type"),
          bericht.key(),
          Integer.parseInt(kop(bericht, "ce_sequence")),
          Instant.ofEpochMilli(bericht.timestamp()));
    }

    private static String kop(ConsumerRecord<String, byte[]> bericht, String naam) {
      return new String(bericht.headers().lastHeader(naam).value(), StandardCharsets.UTF_8);
    }
  }

  /** A zaak, and whose zaaksysteem has it. */
  record GevondenZaak(String gemeente, Zaak zaak) {}

  static Stand van(Omgeving omgeving) {
    Database database = omgeving.database();
    Map<String, String> aanvragen = new TreeMap<>();
    database
        .rijen("select id, kenmerk from aanvraag")
        .forEach(rij -> aanvragen.put(rij.get(0), rij.get(1)));
    Map<String, List<Levering>> leveringen = new HashMap<>();
    database
        .rijen(
            "select id, aanvraag_id, gemeente, staat, foutcode from levering where reeks = 'ZAAK'"
                + " order by volgnummer")
        .forEach(
            rij ->
                bij(leveringen, rij.get(1))
                    .add(new Levering(rij.get(0), rij.get(1), rij.get(2), rij.get(3), rij.get(4))));
    List<Levering> vertellingen =
        database
            .rijen(
                "select id, aanvraag_id, gemeente, staat, foutcode from levering"
                    + " where reeks = 'GEBEURTENIS'")
            .stream()
            .map(rij -> new Levering(rij.get(0), rij.get(1), rij.get(2), rij.get(3), rij.get(4)))
            .toList();
    Map<String, List<Regel>> regels = new HashMap<>();
    database
        .rijen(
            "select aanvraag_id, levering_id, soort, besluit from werkvoorraad"
                + " where levering_id is null or levering_id not in"
                + " (select id from levering where reeks not in ('ZAAK', 'GEBEURTENIS'))")
        .forEach(
            rij ->
                bij(regels, rij.get(0))
                    .add(new Regel(rij.get(0), rij.get(1), rij.get(2), rij.get(3))));
    Map<String, List<String>> openStappen = new HashMap<>();
    database
        .rijen("select levering_id, naam, zekerheid from stap where gedaan_op is null")
        .forEach(rij -> bij(openStappen, rij.get(0)).add(rij.get(2) + " " + rij.get(1)));
    Map<String, List<GevondenZaak>> zaken = new TreeMap<>();
    Set<String> stufzaken = new TreeSet<>();
    Map<String, List<Verzoek>> verzoeken = new TreeMap<>();
    omgeving
        .zaaksystemen()
        .forEach(
            (gemeente, zaaksysteem) -> {
              verzoeken.put(gemeente, zaaksysteem.verzoeken());
              for (Zaak zaak : zaaksysteem.zaken()) {
                String kenmerk =
                    String.join(",", zaak.zaak().path("kenmerken").findValuesAsText("kenmerk"));
                if (Stufboek.isVanBericht(zaak)) {
                  stufzaken.add(zaak.zaak().path("url").asText());
                } else {
                  bij(zaken, kenmerk).add(new GevondenZaak(gemeente, zaak));
                }
              }
            });
    Map<String, List<Bericht>> berichten = new TreeMap<>();
    omgeving
        .zaaksystemen()
        .keySet()
        .forEach(
            gemeente ->
                berichten.put(
                    gemeente,
                    omgeving.buren().makelaar().lees(Buren.topic(gemeente)).stream()
                        .map(Bericht::van)
                        .toList()));
    return new Stand(
        aanvragen,
        leveringen,
        vertellingen,
        regels,
        openStappen,
        zaken,
        stufzaken,
        verzoeken,
        berichten);
  }

  List<Levering> leveringenVan(String aanvraag) {
    return leveringen.getOrDefault(aanvraag, List.of());
  }

  List<Regel> regelsVan(String aanvraag) {
    return regels.getOrDefault(aanvraag, List.of());
  }

  List<GevondenZaak> zakenVan(String aanvraag) {
    return zaken.getOrDefault(aanvraag, List.of());
  }

  private static <T> List<T> bij(Map<String, List<T>> waar, String sleutel) {
    return waar.computeIfAbsent(sleutel, s -> new ArrayList<>());
  }
}
