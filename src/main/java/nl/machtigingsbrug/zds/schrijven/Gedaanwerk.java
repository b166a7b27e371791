package nl.machtigingsbrug.zds.schrijven;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a message that failed already changed in the zaaksysteem. */
@Component
class Gedaanwerk {

  private final JdbcClient db;

  Gedaanwerk(JdbcClient db) {
    this.db = db;
  }

  /** Whether it changed anything: a step that only looks, or only looked this time, does not. */
  boolean isErIets(UUID levering) {
    return db.sql(
            """
            select exists (select 1 from stap where levering_id = ? and gedaan_op is not null
              and resultaat is distinct from '"gezien"'
              and naam not in ('rollen', 'document-gevonden', 'bewijs', 'afsluitbaar')
              and naam not like 'andere-zaak%'
              and (naam <> 'zaak' or zekerheid = 'NAVRAAG'))""")
        .params(levering)
        .query(Boolean.class)
        .single();
  }
}
