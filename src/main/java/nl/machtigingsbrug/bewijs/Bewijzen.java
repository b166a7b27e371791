package nl.machtigingsbrug.bewijs;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.optreden.Bewijssoort;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accepted evidence, kept encrypted, and found only with the reference that its afnemer holds. */
@Repository
public class Bewijzen implements Kluiskolommen {

  private static final SecureRandom TOEVAL = new SecureRandom();

  private final Optredencodec codec = new Optredencodec();
  private final JdbcClient db;
  private final Kluis kluis;

  Bewijzen(JdbcClient db, Kluis kluis) {
    this.db = db;
    this.kluis = kluis;
  }

  /**
   * Remembers that this evidence was seen, in the caller's transaction. The row is what makes a
   * repeat fail on every replica and after every restart.
   *
   * @param id under which it will be kept
   * @return whether it is new
   */
  boolean isNieuw(String gemeente, GelezenBewijs gelezen, UUID id) {
    return db.sql(
                "insert into bewijs_gezien (sleutel, tot, bewijs) values (?, ?, ?)"
                    + " on conflict do nothing")
            .params(sleutel(gemeente, gelezen), Timestamp.from(gelezen.geldigTot()), id)
            .update()
        > 0;
  }

  /** Under which id it is kept, where it came before from this afnemer. */
  Optional<UUID> eerder(String gemeente, GelezenBewijs gelezen, String afnemer) {
    return db.sql(
            """
            select id from bewijs where afnemer = ?
              and id = (select bewijs from bewijs_gezien where sleutel = ?)""")
        .params(afnemer, sleutel(gemeente, gelezen))
        .query(UUID.class)
        .optional();
  }

  private static byte[] sleutel(String gemeente, GelezenBewijs gelezen) {
    return DigestUtils.sha256(gemeente.length() + ":" + gemeente + gelezen.herhaalsleutel());
  }

  /**
   * Keeps evidence, in the caller's transaction.
   *
   * @return the reference: 256 bits of chance that we cannot make again
   */
  String bewaar(AanvaardBewijs bewijs, Bewijssoort soort, byte[] inhoud, Instant ontvangen) {
    byte[] toeval = new byte[32];
    TOEVAL.nextBytes(toeval);
    String referentie = Base64.getUrlEncoder().withoutPadding().encodeToString(toeval);
    String id = bewijs.id().toString();
    db.sql(
            """
            insert into bewijs (id, referentie, gemeente, afnemer, dienst, soort, ontvangen,
              geldig_tot, optreden, inhoud)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            bewijs.id(),
            DigestUtils.sha256(referentie),
            bewijs.gemeente(),
            bewijs.afnemer(),
            bewijs.dienst(),
            soort.name(),
            Timestamp.from(ontvangen),
            Timestamp.from(bewijs.geldigTot()),
            kluis.versleutel(
                codec.naarBytes(bewijs.optreden()), rij(bewijs.gemeente(), "optreden", id)),
            kluis.versleutel(inhoud, rij(bewijs.gemeente(), "inhoud", id)))
        .update();
    return referentie;
  }

  /**
   * Keeps what a zaaksysteem stated about a zaak, in the caller's transaction. Nobody holds a
   * reference to it, so no aanvraag can be made with it.
   */
  public void bewaarRollen(AanvaardBewijs bewijs, byte[] rollen, Instant gelezen) {
    bewaar(bewijs, Bewijssoort.ZAAKROLLEN, rollen, gelezen);
  }

  /**
   * Finds evidence of this afnemer, also after it has expired: a repeat still gets its answer.
   *
   * @throws Afwijzing MB-BEWIJS-01 where the reference is unknown or another's
   */
  public AanvaardBewijs vind(String referentie, String afnemer) {
    return db.sql(
            """
                select id, gemeente, afnemer, dienst, geldig_tot, optreden, kenmerk
                from bewijs where referentie = ? and afnemer = ?
                """)
        .params(DigestUtils.sha256(referentie), afnemer)
        .query(
            (rij, nummer) ->
                new AanvaardBewijs(
                    rij.getObject("id", UUID.class),
                    rij.getString("gemeente"),
                    rij.getString("afnemer"),
                    rij.getString("dienst"),
                    rij.getTimestamp("geldig_tot").toInstant(),
                    codec.vanBytes(
                        kluis.ontsleutel(
                            rij.getBytes("optreden"),
                            rij(rij.getString("gemeente"), "optreden", rij.getString("id")))),
                    rij.getString("kenmerk")))
        .optional()
        .orElseThrow(() -> new Afwijzing(Foutcode.BEWIJS_ONBEKEND, "bewijsreferentie"));
  }

  /**
   * Evidence as it was received.
   *
   * @param soort of which kind
   * @param ontvangen when
   * @param inhoud the bytes
   */
  public record Ontvangen(String soort, Instant ontvangen, byte[] inhoud) {}

  /** The evidence of an aanvraag. */
  public Optional<Ontvangen> van(UUID aanvraag) {
    return db.sql(
            """
            select id, gemeente, soort, ontvangen, inhoud from bewijs
            where id = (select bewijs_id from aanvraag where id = ?)""")
        .params(aanvraag)
        .query(
            (rij, nummer) ->
                new Ontvangen(
                    rij.getString("soort"),
                    rij.getTimestamp("ontvangen").toInstant(),
                    kluis.ontsleutel(
                        rij.getBytes("inhoud"),
                        new Rij(rij.getString("gemeente"), "bewijs.inhoud", rij.getString("id")))))
        .optional();
  }

  /** Removes what nothing refers to any more, in the caller's transaction. */
  public void vergeet(UUID id) {
    db.sql("delete from bewijs where id = ?").params(id).update();
  }

  /**
   * Uses evidence for one aanvraag, in the caller's transaction; again for the same is no change.
   *
   * @throws Afwijzing MB-BEWIJS-03 where it was used for another kenmerk
   */
  public void verbruik(UUID id, String kenmerk) {
    int gelukt =
        db.sql("update bewijs set kenmerk = ? where id = ? and (kenmerk is null or kenmerk = ?)")
            .params(kenmerk, id, kenmerk)
            .update();
    if (gelukt == 0) {
      throw new Afwijzing(Foutcode.BEWIJS_VERBRUIKT, "bewijsreferentie");
    }
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(Kluiskolom.van("bewijs", "optreden"), Kluiskolom.van("bewijs", "inhoud"));
  }

  private static Rij rij(String gemeente, String kolom, String id) {
    return new Rij(gemeente, "bewijs." + kolom, id);
  }
}
