package nl.machtigingsbrug.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the bestemmingen of a gemeente fare, over all instances. */
public class Bestemmingstanden {
  private final JdbcClient jdbc;
  private final Leveringinstellingen instellingen;

  Bestemmingstanden(JdbcClient jdbc, Leveringinstellingen instellingen) {
    this.jdbc = jdbc;
    this.instellingen = instellingen;
  }

  /**
   * By name.
   *
   * @param ingesteld those of the configuration; what still has leveringen is added
   */
  public List<Bestemmingstand> van(String gemeente, Collection<String> ingesteld) {
    return jdbc.sql(
            """
            with werk as (
              select bestemming, count(*) filter (where staat = 'WACHT') as wachtend,
                count(*) filter (where staat = 'BEZIG') as bezig,
                min(aangemaakt) filter (where staat = 'WACHT') as oudste
              from levering where gemeente = :gemeente and staat in ('WACHT', 'BEZIG')
              group by bestemming)
            select naam, coalesce(wachtend, 0) as wachtend, coalesce(bezig, 0) as bezig, oudste,
              coalesce(kring, 'GESLOTEN') as kring, open_tot, coalesce(ruimte, 0) as ruimte,
              exists (select 1 from leveringsstop s
                where s.gemeente = :gemeente and s.bestemming = naam) as gestopt
            from (select unnest(:ingesteld::text[]) as naam union select bestemming from werk) namen
            left join werk on werk.bestemming = naam
            left join dosering d on d.gemeente = :gemeente and d.bestemming = naam
            order by naam""")
        .param("gemeente", gemeente)
        .param("ingesteld", ingesteld.toArray(String[]::new))
        .query((rij, nummer) -> stand(gemeente, rij))
        .list();
  }

  private Bestemmingstand stand(String gemeente, ResultSet rij) throws SQLException {
    Grens grens = instellingen.grens(gemeente, rij.getString("naam"));
    String kring = rij.getString("kring");
    int ruimte = rij.getInt("ruimte");
    return new Bestemmingstand(
        rij.getString("naam"),
        rij.getBoolean("gestopt"),
        kring,
        Rijen.moment(rij, "open_tot"),
        rij.getInt("wachtend"),
        rij.getInt("bezig"),
        Rijen.moment(rij, "oudste"),
        grens,
        switch (kring) {
          case "OPEN" -> 0;
          case "PROEF" -> 1;
          default -> ruimte == 0 ? grens.gelijktijdig() : Math.min(ruimte, grens.gelijktijdig());
        });
  }
}
