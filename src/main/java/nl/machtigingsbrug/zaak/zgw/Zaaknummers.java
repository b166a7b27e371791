package nl.machtigingsbrug.zaak.zgw;

import org.apache.camel.Exchange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes zaaknummers. A number is remembered before it is used, so a retry never takes a second; one
 * that was drawn and never used leaves a gap, which says nothing. Open Zaak itself gives numbers
 * that begin with ZAAK, in the same form: ours begin otherwise.
 */
@Component("zaaknummers")
public class Zaaknummers {

  private final JdbcClient db;

  Zaaknummers(JdbcClient db) {
    this.db = db;
  }

  /** The next number with a prefix, for a year. */
  public String trek(String voorvoegsel, int jaar) {
    long nummer = db.sql("select nextval('zaaknummer')").query(Long.class).single();
    return "%s-%d-%010d".formatted(voorvoegsel, jaar, nummer);
  }

  /** The next number, in the year of receipt: {@code MB-2026-0000000042}. */
  public String volgende(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    return trek(opdracht.instellingen().zaaknummervoorvoegsel(), opdracht.dag().getYear());
  }
}
