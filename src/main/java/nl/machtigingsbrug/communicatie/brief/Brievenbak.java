package nl.machtigingsbrug.communicatie.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.geheim.Spoolcijfer;
import nl.machtigingsbrug.optreden.Kalender;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where letters wait for their batch: in the database, encrypted, so that every replica has them.
 */
@Component("brievenbak")
public class Brievenbak {

  private final JdbcClient db;
  private final TransactionTemplate transactie;
  private final Spoolcijfer cijfer;
  private final Briefinstellingen instellingen;
  private final Clock klok;

  Brievenbak(
      JdbcClient db,
      PlatformTransactionManager transacties,
      Spoolcijfer cijfer,
      Briefinstellingen instellingen,
      Clock klok) {
    this.db = db;
    this.transactie = new TransactionTemplate(transacties);
    this.cijfer = cijfer;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /**
   * Lays a letter ready under the id of its verzending. A repeat takes the place of the first, or
   * does nothing where that one is in a batch already: never two.
   *
   * @return what the levering remembers
   */
  public Map<String, String> leg(
      @ExchangeProperty(Verzendstap.OPDRACHT) Verzendopdracht opdracht, @Body List<Stuk> stukken) {
    transactie.executeWithoutResult(
        status -> {
          if (schrijf(opdracht)) {
            db.sql("delete from briefstuk where brief_id = ?").params(opdracht.id()).update();
            for (int volgnummer = 0; volgnummer < stukken.size(); volgnummer++) {
              schrijf(opdracht, volgnummer, stukken.get(volgnummer));
            }
          }
        });
    return Map.of(
        "resultaat",
        Verzendresultaat.AANGEBODEN.name(),
        "kenmerk",
        Briefopmaker.kenmerk(opdracht.id()));
  }

  /** Whether it was still to be written. */
  private boolean schrijf(Verzendopdracht opdracht) {
    LocalDate publicatie =
        opdracht.publicatie() == null ? null : Kalender.dag(opdracht.publicatie());
    return db.sql(
                """
                insert into brief (id, gemeente, soort, venster, publicatie, uiterlijk, rijp)
                values (:id, :gemeente, :soort, :venster, :publicatie, :uiterlijk, :rijp)
                on conflict (id) do update set soort = excluded.soort, venster = excluded.venster,
                  publicatie = excluded.publicatie, uiterlijk = excluded.uiterlijk
                where brief.partij_id is null and brief.gemeente = excluded.gemeente""")
            .param("id", opdracht.id())
            .param("gemeente", opdracht.gemeente())
            .param("soort", opdracht.soort().name())
            .param("venster", instellingen.van(opdracht.gemeente()).venster().name())
            .param("publicatie", publicatie)
            .param("uiterlijk", opdracht.uiterlijk())
            .param("rijp", Timestamp.from(Briefopmaker.rijp(opdracht, klok.instant())))
            .update()
        == 1;
  }

  private void schrijf(Verzendopdracht opdracht, int volgnummer, Stuk stuk) {
    UUID id = UUID.randomUUID();
    db.sql(
            """
            insert into briefstuk (id, brief_id, volgnummer, sha256, bytes, paginas, inhoud)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id,
            opdracht.id(),
            volgnummer,
            DigestUtils.sha256Hex(stuk.pdf()),
            (long) stuk.pdf().length,
            stuk.paginas(),
            versleuteld(stuk.pdf(), rij(opdracht.gemeente(), id)))
        .update();
  }

  /** The content of one file, decrypted; checked as a whole before it is given. */
  byte[] inhoud(String gemeente, UUID stuk) {
    byte[] geheim =
        db.sql("select inhoud from briefstuk where id = ?")
            .params(stuk)
            .query((rij, nummer) -> rij.getBytes(1))
            .single();
    try (InputStream klaar =
        cijfer.ontsleutelend(new ByteArrayInputStream(geheim), rij(gemeente, stuk))) {
      return klaar.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] versleuteld(byte[] inhoud, Rij rij) {
    ByteArrayOutputStream geheim = new ByteArrayOutputStream(inhoud.length + 1024);
    try (OutputStream doel = cijfer.versleutelend(geheim, rij)) {
      doel.write(inhoud);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return geheim.toByteArray();
  }

  private static Rij rij(String gemeente, UUID stuk) {
    return new Rij(gemeente, "briefstuk", stuk.toString());
  }
}
