package nl.machtigingsbrug.zds.schrijven;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Uitbericht;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.Body;
import org.apache.camel.Handler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out numbers for zaken and documents: no number twice, and a repeat gets the same. */
@Component("zdsnummer")
public class Nummergever {

  private final JdbcClient db;
  private final Zaakberichten berichten;
  private final ZgwGemeenten gemeenten;
  private final Vertaalinstellingen instellingen;
  private final Clock klok;

  Nummergever(
      JdbcClient db,
      Zaakberichten berichten,
      ZgwGemeenten gemeenten,
      Vertaalinstellingen instellingen,
      Clock klok) {
    this.db = db;
    this.berichten = berichten;
    this.gemeenten = gemeenten;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /** The number that was asked for. */
  @Handler
  public Uitbericht geef(@Body Zdsvraag vraag) {
    return new Uitbericht.Nummer(
        vraag
            .bericht()
            .stuurgegevens()
            .antwoord(Berichtcode.DU02, UUID.randomUUID().toString(), Schrijfloket.moment(klok)),
        vraag.versie(),
        vraag.operatie(),
        nummer(vraag));
  }

  private String nummer(Zdsvraag vraag) {
    String gemeente = vraag.gemeente();
    List<byte[]> merken =
        berichten.merken(
            gemeente, "nummer", vraag.operatie().naam() + " " + Schrijfinname.referentie(vraag));
    return eerder(gemeente, merken)
        .orElseGet(
            () -> {
              db.sql(
                      """
                      insert into zds_nummer (id, gemeente, merk, nummer, uitgegeven)
                      values (?, ?, ?, ?, ?) on conflict (gemeente, merk) do nothing""")
                  .params(
                      UUID.randomUUID(),
                      gemeente,
                      merken.get(0),
                      nieuw(vraag),
                      Timestamp.from(klok.instant()))
                  .update();
              return eerder(gemeente, merken).orElseThrow();
            });
  }

  private Optional<String> eerder(String gemeente, List<byte[]> merken) {
    return db.sql("select nummer from zds_nummer where gemeente = :gemeente and merk in (:merken)")
        .param("gemeente", gemeente)
        .param("merken", merken)
        .query(String.class)
        .optional();
  }

  /** In the form of the numbers of aanvragen, and of the same sequence: never twice. */
  private String nieuw(Zdsvraag vraag) {
    boolean zaak = vraag.operatie() == Operatie.GENEREER_ZAAKIDENTIFICATIE;
    String ingesteld = instellingen.van(vraag.gemeente()).nummervoorvoegsel();
    String voorvoegsel =
        ingesteld == null ? gemeenten.van(vraag.gemeente()).zaaknummervoorvoegsel() : ingesteld;
    long nummer =
        db.sql(zaak ? "select nextval('zaaknummer')" : "select nextval('documentnummer')")
            .query(Long.class)
            .single();
    int jaar = Kalender.dag(klok.instant()).getYear();
    return "%s-%s%d-%010d".formatted(voorvoegsel, zaak ? "" : "D", jaar, nummer);
  }
}
