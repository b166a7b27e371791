package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.bewijs.AanvaardBewijs;
import nl.machtigingsbrug.bewijs.Bewijzen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Zaken that did not begin as an aanvraag here. What the zaaksysteem says of who acts in one is
 * kept as evidence of that moment, so that messages about it go the same way as all others; when it
 * says something else, that counts from then on.
 */
@Component
public class ZakenVanElders {

  /** The afnemer of what nobody handed in: no configured one has this name. */
  private static final String NIEMAND = "";

  private final Aanvragen aanvragen;
  private final Bewijzen bewijzen;
  private final JdbcClient db;
  private final Clock klok;

  ZakenVanElders(Aanvragen aanvragen, Bewijzen bewijzen, JdbcClient db, Clock klok) {
    this.aanvragen = aanvragen;
    this.bewijzen = bewijzen;
    this.db = db;
    this.klok = klok;
  }

  /**
   * What the zaaksysteem says of a zaak.
   *
   * @param rollen its rollen as they were read
   * @param gelezen when
   */
  public record Stand(
      String gemeente,
      String zaak,
      String dienst,
      Optreden optreden,
      byte[] rollen,
      Instant gelezen) {

    /** Rollen hold BSNs. */
    @Override
    public String toString() {
      return "Stand[***]";
    }
  }

  /** The aanvraag that stands for a zaak, and whether it was changed by what is known now. */
  public record Opname(Aanvraag aanvraag, boolean anders) {}

  /** Whether an aanvraag stands for a zaak that did not begin here. */
  public static boolean vanElders(Aanvraag aanvraag) {
    return aanvraag.afnemer().equals(NIEMAND);
  }

  /**
   * Keeps what is known of a zaak, in the caller's transaction.
   *
   * @throws Afwijzing MB-NOTIF-03 where its number is that of another zaak
   */
  public Opname neemOp(Stand stand) {
    wachtOpDezelfde(stand);
    Optional<Aanvraag> eerder = aanvragen.metZaak(stand.gemeente(), stand.zaak());
    if (eerder.isPresent() && zegtHetzelfde(eerder.get(), stand)) {
      return new Opname(eerder.get(), false);
    }
    if (eerder.isPresent() && isAndereZaak(eerder.get(), stand)) {
      throw new Afwijzing(Foutcode.NOTIFICATIE_ROLLEN_ONDUIDELIJK);
    }
    UUID id = eerder.map(Aanvraag::id).orElseGet(UUID::randomUUID);
    Aanvraag aanvraag = aanvraag(id, stand, eerder.map(Aanvraag::ontvangen).orElse(klok.instant()));
    AanvaardBewijs bewijs =
        new AanvaardBewijs(
            UUID.randomUUID(),
            stand.gemeente(),
            NIEMAND,
            stand.dienst(),
            stand.gelezen(),
            stand.optreden(),
            null);
    bewijzen.bewaarRollen(bewijs, stand.rollen(), stand.gelezen());
    if (eerder.isPresent()) {
      bewijzen.vergeet(aanvragen.vervang(aanvraag, bewijs.id()));
    } else {
      aanvragen.bewaar(aanvraag, DigestUtils.sha256(stand.rollen()), bewijs.id());
      aanvragen.noteerZaak(id, stand.zaak());
    }
    return new Opname(aanvraag, true);
  }

  /** Two notificaties about one zaak would make two of it. */
  private void wachtOpDezelfde(Stand stand) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .params("zaak " + stand.gemeente() + " " + stand.zaak())
        .query((rij, nummer) -> Boolean.TRUE)
        .single();
  }

  /** The number of a zaak is unique with its bronorganisatie only. */
  private static boolean isAndereZaak(Aanvraag eerder, Stand stand) {
    return !vanElders(eerder)
        || !eerder.optreden().bewijs().id().equals(stand.optreden().bewijs().id());
  }

  private static boolean zegtHetzelfde(Aanvraag eerder, Stand stand) {
    Optreden toen = eerder.optreden();
    Optreden nu = stand.optreden();
    boolean zelfdeMandaat =
        toen instanceof Namens oud && nu instanceof Namens nieuw
            ? oud.vertegenwoordiging().equals(nieuw.vertegenwoordiging())
            : toen.getClass().equals(nu.getClass());
    return !isAndereZaak(eerder, stand)
        && zelfdeMandaat
        && eerder.dienst().equals(stand.dienst())
        && toen.handelt().equals(nu.handelt())
        && toen.niveau() == nu.niveau()
        && toen.diensten().equals(nu.diensten());
  }

  private static Aanvraag aanvraag(UUID id, Stand stand, Instant ontvangen) {
    return new Aanvraag(
        id,
        stand.gemeente(),
        NIEMAND,
        "zaak-" + id,
        stand.dienst(),
        stand.optreden(),
        JsonNodeFactory.instance.objectNode(),
        null,
        "De zaak begon in het zaaksysteem.",
        ontvangen,
        stand.zaak());
  }
}
