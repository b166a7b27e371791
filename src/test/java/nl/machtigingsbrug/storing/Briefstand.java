package nl.machtigingsbrug.storing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The vervolgberichten as they stand in the database when all is quiet.
 *
 * @param berichten by their id
 * @param leveringen that are about letters
 * @param bezorging what lies at the channels
 */
record Briefstand(
    Map<String, Bericht> berichten, List<Stand.Levering> leveringen, Postbode.Ronde bezorging) {

  /**
   * A vervolgbericht.
   *
   * @param beurt the state of the latest choosing of recipients
   * @param beurtOpen whether a human has that before him
   * @param beurtBeslist whether a human decided about it
   * @param beeindigd whether its mandate ended
   */
  record Bericht(
      String id,
      String kenmerk,
      String aanvraag,
      String gemeente,
      String beurt,
      boolean beurtOpen,
      boolean beurtBeslist,
      boolean beeindigd,
      List<Verzending> verzendingen) {}

  /** To one person. */
  record Verzending(String id, String hoedanigheid, String stand, List<Poging> pogingen) {
    Poging laatste() {
      return pogingen.get(pogingen.size() - 1);
    }
  }

  /**
   * By one channel.
   *
   * @param resultaat what the channel said, or {@code null} in text
   * @param staat of its levering
   * @param onzeker whether a step of it was begun and not ended
   * @param open whether a human has it before him
   * @param beslist whether a human decided about it
   */
  record Poging(
      String levering,
      String kanaal,
      String resultaat,
      String staat,
      boolean onzeker,
      boolean open,
      boolean beslist) {}

  private static final String OPEN =
      "exists (select 1 from werkvoorraad w where w.levering_id = l.id and w.besluit is null)";
  private static final String BESLIST =
      "exists (select 1 from werkvoorraad w where w.levering_id = l.id and w.besluit is not null"
          + " and w.besluit like '%storingsproef%')";

  static Briefstand van(Omgeving omgeving) {
    Database database = omgeving.database();
    Map<String, List<Poging>> pogingen = new LinkedHashMap<>();
    database
        .rijen(
            "select p.verzending_id, l.id, p.kanaal, p.resultaat, l.staat,"
                + " exists (select 1 from stap s where s.levering_id = l.id and s.gedaan_op is null), "
                + OPEN
                + ", "
                + BESLIST
                + " from verzendpoging p join levering l on l.id = p.levering_id"
                + " order by p.verzending_id, p.volgnummer")
        .forEach(
            rij ->
                pogingen
                    .computeIfAbsent(rij.get(0), v -> new ArrayList<>())
                    .add(
                        new Poging(
                            rij.get(1),
                            rij.get(2),
                            rij.get(3),
                            rij.get(4),
                            waar(rij.get(5)),
                            waar(rij.get(6)),
                            waar(rij.get(7)))));
    Map<String, List<Verzending>> verzendingen = new LinkedHashMap<>();
    database
        .rijen("select vervolgbericht_id, id, hoedanigheid, stand from verzending")
        .forEach(
            rij ->
                verzendingen
                    .computeIfAbsent(rij.get(0), b -> new ArrayList<>())
                    .add(
                        new Verzending(
                            rij.get(1),
                            rij.get(2),
                            rij.get(3),
                            pogingen.getOrDefault(rij.get(1), List.of()))));
    Map<String, Bericht> berichten = new LinkedHashMap<>();
    database
        .rijen(
            "select distinct on (v.id) v.id, v.kenmerk, v.aanvraag_id, v.gemeente, l.staat, "
                + OPEN
                + ", "
                + BESLIST
                + ", exists (select 1 from vertegenwoordiging_aanvraag a join vertegenwoordiging e"
                + " on e.id = a.vertegenwoordiging_id where a.aanvraag_id = v.aanvraag_id"
                + " and e.einde is not null)"
                + " from vervolgbericht v left join adresseerbeurt b on b.vervolgbericht_id = v.id"
                + " left join levering l on l.id = b.levering_id"
                + " order by v.id, b.gepland desc, b.levering_id")
        .forEach(
            rij ->
                berichten.put(
                    rij.get(0),
                    new Bericht(
                        rij.get(0),
                        rij.get(1),
                        rij.get(2),
                        rij.get(3),
                        rij.get(4),
                        waar(rij.get(5)),
                        waar(rij.get(6)),
                        waar(rij.get(7)),
                        verzendingen.getOrDefault(rij.get(0), List.of()))));
    List<Stand.Levering> leveringen =
        database
            .rijen(
                "select id, aanvraag_id, gemeente, staat, foutcode from levering"
                    + " where reeks not in ('ZAAK', 'GEBEURTENIS')")
            .stream()
            .map(
                rij ->
                    new Stand.Levering(rij.get(0), rij.get(1), rij.get(2), rij.get(3), rij.get(4)))
            .toList();
    return new Briefstand(berichten, leveringen, Postbode.loop(omgeving));
  }

  private static boolean waar(String kolom) {
    return kolom.equals("t");
  }
}
