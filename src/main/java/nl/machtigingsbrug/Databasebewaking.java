package nl.machtigingsbrug;

import java.util.List;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops the start on a PostgreSQL that can lose what it committed, before anything is acknowledged.
 * What counts is what a session of ours has: a role or a database can differ from the server.
 */
@Component
@Profile("!" + Commando.PROFIEL)
final class Databasebewaking {

  private static final Logger LOG = LoggerFactory.getLogger(Databasebewaking.class);

  private record Gevonden(Duurzaamheid wat, String waarde, String bron) {}

  /**
   * Looks.
   *
   * @throws Afwijzing MB-CONFIG-02 with each setting of PostgreSQL that is off and not allowed to
   *     be, and where PostgreSQL has it from
   */
  Databasebewaking(JdbcClient jdbc, DatabaseInstellingen instellingen) {
    List<Gevonden> uit =
        jdbc
            .sql("select name, setting, source from pg_settings where name in (:namen)")
            .param("namen", Duurzaamheid.namen())
            .query(
                (rij, nummer) ->
                    new Gevonden(
                        Duurzaamheid.met(rij.getString("name")),
                        rij.getString("setting"),
                        rij.getString("source")))
            .list()
            .stream()
            .filter(gevonden -> gevonden.waarde().equals("off"))
            .toList();
    List<String> geweigerd =
        uit.stream()
            .filter(gevonden -> !instellingen.onveiligToegestaan().contains(gevonden.wat()))
            .map(gevonden -> gevonden.wat().naam() + "=off, uit: " + gevonden.bron())
            .sorted()
            .toList();
    if (!geweigerd.isEmpty()) {
      throw new Afwijzing(Foutcode.DATABASE_VERLIEST, String.join("; ", geweigerd));
    }
    uit.forEach(
        gevonden ->
            LOG.warn(
                "ONVEILIGE-INSTELLING onveilig-toegestaan {}=off: PostgreSQL kan verliezen wat is bevestigd",
                gevonden.wat().naam()));
  }
}
