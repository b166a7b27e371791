package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.machtigingsbrug.zds.Bezetting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which leveringen still have to do something to a zaak: of messages, and of the aanvraag that
 * makes it.
 */
@Component
public class Openstaand implements Bezetting {

  private final JdbcClient db;
  private final Zaakberichten berichten;

  Openstaand(JdbcClient db, Zaakberichten berichten) {
    this.db = db;
    this.berichten = berichten;
  }

  /** Whether something is still to be done to a zaak: who reads it now, may read what was. */
  @Override
  public boolean isBezig(String gemeente, String zaaknummer) {
    return db.sql("select exists (" + OPEN + ")")
        .param("gemeente", gemeente)
        .param("zaken", merken(gemeente, Zaakberichten.ZAAK, zaaknummer))
        .param("stukken", merken(gemeente, Zaakberichten.STUK, ""))
        .param("nummers", List.of(json(zaaknummer)))
        .query(Boolean.class)
        .single();
  }

  /**
   * Those that a new one waits for, in the caller's transaction: none of them ends, and no other is
   * planned for this zaak, before it is planned itself. The oldest is locked first, as where one
   * ends and lets those after it begin: the other way round they could wait for each other.
   */
  List<UUID> vergrendel(String gemeente, Zaakbericht bericht) {
    Stuk stuk = bericht.stuk();
    String document = stuk == null ? "" : stuk.identificatie();
    List<String> zaken =
        Stream.concat(
                Stream.of(bericht.zaaknummer()),
                bericht.verbanden().stream().map(Verband::zaaknummer))
            .toList();
    slot(gemeente + " " + bericht.zaaknummer());
    if (stuk != null) {
      slot(gemeente + " document " + document);
    }
    return db.sql(OPEN + " order by l.aangemaakt, l.id for share of l")
        .param("gemeente", gemeente)
        .param(
            "zaken",
            zaken.stream()
                .flatMap(zaak -> merken(gemeente, Zaakberichten.ZAAK, zaak).stream())
                .toList())
        .param("stukken", merken(gemeente, Zaakberichten.STUK, document))
        .param("nummers", zaken.stream().map(Openstaand::json).toList())
        .query(UUID.class)
        .list();
  }

  private static final String OPEN =
      """
      select l.id from levering l
      where l.gemeente = :gemeente and l.staat in ('WACHT', 'BEZIG', 'WERKVOORRAAD')
        and ((l.reeks = 'ZAAKBERICHT' and l.id in (select z.id from zaakbericht z
              where z.gemeente = :gemeente and (z.zaakmerk in (:zaken) or z.stukmerk in (:stukken))))
          or (l.reeks = 'ZAAK' and exists (select 1 from stap s
              where s.levering_id = l.id and s.naam = 'zaaknummer' and s.resultaat::text in (:nummers))))""";

  private static String json(String zaaknummer) {
    return "\"" + zaaknummer.replaceAll("[\"\\\\]", "") + "\"";
  }

  private void slot(String waarop) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 41))")
        .params(waarop)
        .query((rij, nummer) -> Boolean.TRUE)
        .single();
  }

  private List<byte[]> merken(String gemeente, String soort, String waarde) {
    return berichten.merken(gemeente, soort, waarde);
  }
}
