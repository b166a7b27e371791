package nl.machtigingsbrug.levering;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stops all delivery to a bestemming of a gemeente: no attempt and no further step begins, in every
 * instance, until it is started again. A call that is under way is not cut off. Joins the caller's
 * transaction.
 */
public class Stopschakelaar {
  private final JdbcClient jdbc;

  Stopschakelaar(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stops; whether it was not stopped yet. When it was, the first reason stays. */
  public boolean stop(String gemeente, String bestemming, String reden, String door) {
    return jdbc.sql(
                """
                insert into leveringsstop (gemeente, bestemming, reden, door)
                values (:gemeente, :bestemming, :reden, :door) on conflict do nothing""")
            .param("gemeente", gemeente)
            .param("bestemming", bestemming)
            .param("reden", reden)
            .param("door", door)
            .update()
        > 0;
  }

  /** Starts again; whether it was stopped. */
  public boolean start(String gemeente, String bestemming) {
    return jdbc.sql(
                "delete from leveringsstop where gemeente = :gemeente and bestemming = :bestemming")
            .param("gemeente", gemeente)
            .param("bestemming", bestemming)
            .update()
        > 0;
  }

  /** Whether delivery is stopped now. */
  public boolean isGestopt(String gemeente, String bestemming) {
    return jdbc.sql(
            """
            select exists (select 1 from leveringsstop
            where gemeente = :gemeente and bestemming = :bestemming)""")
        .param("gemeente", gemeente)
        .param("bestemming", bestemming)
        .query(Boolean.class)
        .single();
  }

  /** What is stopped for a gemeente, oldest first. */
  public List<Leveringsstop> van(String gemeente) {
    return jdbc.sql("select * from leveringsstop where gemeente = :gemeente order by sinds")
        .param("gemeente", gemeente)
        .query(
            (rij, nummer) ->
                new Leveringsstop(
                    rij.getString("gemeente"),
                    rij.getString("bestemming"),
                    rij.getString("reden"),
                    rij.getString("door"),
                    Rijen.verplichtMoment(rij, "sinds")))
        .list();
  }
}
