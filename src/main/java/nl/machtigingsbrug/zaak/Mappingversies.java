package nl.machtigingsbrug.zaak;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Zaakmapping;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.levering.Versiebron;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every version of a mapping that a levering began with: a later attempt, on whatever
 * replica, makes the same zaak of the aanvraag.
 */
@Component
public class Mappingversies implements Versiebron {

  private static final String ZONDER_MAPPING = "zonder mapping";

  private final Map<String, Zaakmapping> gelezen = new ConcurrentHashMap<>();
  private final JdbcClient db;
  private final Aanvragen aanvragen;
  private final Gemeentecatalogi catalogi;

  Mappingversies(JdbcClient db, Aanvragen aanvragen, Gemeentecatalogi catalogi) {
    this.db = db;
    this.aanvragen = aanvragen;
    this.catalogi = catalogi;
  }

  /** The newest mapping, kept from now on. Joins the caller's transaction. */
  @Override
  public String nieuwste(Levering levering) {
    if (levering.reeks() != Reeks.ZAAK) {
      return ZONDER_MAPPING;
    }
    Aanvraag aanvraag = aanvragen.met(levering.aanvraagId());
    Catalogus catalogus = catalogi.van(aanvraag.gemeente());
    Dienst dienst = catalogus.dienst(aanvraag.dienst());
    Zaakmapping mapping =
        catalogus
            .zaakmapping(dienst)
            .orElseThrow(() -> new Afwijzing(Foutcode.ZAAK_INRICHTING, "dienst " + dienst.id()));
    db.sql(
            "insert into mapping_versie (versie, naam, tekst) values (?, ?, ?) on conflict do nothing")
        .params(mapping.versie(), dienst.id(), mapping.tekst())
        .update();
    return mapping.versie();
  }

  /**
   * A version that was kept.
   *
   * @throws Afwijzing MB-ZAAK-03 where it is not there
   */
  public Zaakmapping met(String versie) {
    return gelezen.computeIfAbsent(versie, this::lees);
  }

  private Zaakmapping lees(String versie) {
    return db.sql("select naam, tekst from mapping_versie where versie = ?")
        .params(versie)
        .query((rij, nummer) -> Zaakmapping.van(rij.getString("naam"), rij.getString("tekst")))
        .optional()
        .orElseThrow(() -> new Afwijzing(Foutcode.ZAAK_MAPPING, "mappingversie"));
  }
}
