package nl.machtigingsbrug.zds.schrijven;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.stuf.Systeem;
import nl.machtigingsbrug.zds.Nummervorm;
import nl.machtigingsbrug.zds.Zdsvraag;
import nl.machtigingsbrug.zds.bewijs.Berichtbewijs;
import nl.machtigingsbrug.zds.bewijs.Gevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Accepts a message: translated and stored before anyone hears of it, and one time only. */
@Component
class Schrijfinname {

  static final String BESTEMMING = "zaaksysteem";
  static final String ROUTE = "uit-zds-zgw";

  private final Zaakberichten berichten;
  private final Vertaler vertaler;
  private final Openstaand openstaand;
  private final Leveringen leveringen;
  private final Berichtbewijs bewijzen;
  private final Berichtlogboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Schrijfinname(
      Zaakberichten berichten,
      Vertaler vertaler,
      Openstaand openstaand,
      Leveringen leveringen,
      Berichtbewijs bewijzen,
      Berichtlogboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.berichten = berichten;
    this.vertaler = vertaler;
    this.openstaand = openstaand;
    this.leveringen = leveringen;
    this.bewijzen = bewijzen;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Accepts.
   *
   * @return the id of its levering, also where the message came before
   * @throws Afwijzing MB-STUF-10 where another message came under this referentienummer
   */
  UUID neem(Zdsvraag vraag) {
    String gemeente = vraag.gemeente();
    List<byte[]> merken = berichten.merken(gemeente, "referentie", referentie(vraag));
    List<byte[]> inhoud = berichten.merken(gemeente, "inhoud", inhoud(vraag));
    Optional<UUID> eerder = eerder(gemeente, merken, inhoud);
    if (eerder.isPresent()) {
      return eerder.get();
    }
    UUID id = UUID.randomUUID();
    Vertaald vertaald = vertaler.vertaal(vraag, id);
    Zaakbericht bericht = vertaald.bericht();
    Nummervorm.eis(bericht.zaaknummer());
    Stuk stuk = bericht.stuk();
    Nummervorm.eis(stuk == null ? "" : stuk.identificatie());
    boolean nieuw =
        Boolean.TRUE.equals(
            transactie.execute(
                status -> {
                  boolean bewaard = leg(id, vraag, vertaald, merken.get(0), inhoud.get(0));
                  if (!bewaard) {
                    status.setRollbackOnly();
                  }
                  return bewaard;
                }));
    return nieuw ? id : eerder(gemeente, merken, inhoud).orElseThrow();
  }

  private boolean leg(UUID id, Zdsvraag vraag, Vertaald vertaald, byte[] merk, byte[] inhoudsmerk) {
    Instant nu = klok.instant();
    Zaakbericht bericht = vertaald.bericht();
    String gemeente = vraag.gemeente();
    List<UUID> eerdere = openstaand.vergrendel(gemeente, bericht);
    if (!berichten.bewaar(id, gemeente, vraag.afnemer().id(), merk, inhoudsmerk, bericht, nu)) {
      return false;
    }
    Stuk stuk = bericht.stuk();
    if (stuk != null && stuk.lengte() >= 0) {
      berichten.bewaarDocument(id, gemeente, document(vraag));
    }
    Gevonden bewijs = vertaald.wie().bewijs();
    if (bewijs != null) {
      bewijzen.gebruik(bewijs, bericht.zaaknummer());
    }
    logboek.ontvangen(id, vraag, vertaald, nu);
    leveringen.planNa(
        id, new Opdracht(id, 0, Reeks.ZAAKBERICHT, gemeente, BESTEMMING, ROUTE), eerdere);
    return true;
  }

  private Optional<UUID> eerder(String gemeente, List<byte[]> merken, List<byte[]> inhoud) {
    return berichten
        .met(gemeente, merken)
        .map(
            eerder -> {
              if (inhoud.stream()
                  .noneMatch(merk -> MessageDigest.isEqual(merk, eerder.inhoudsmerk()))) {
                throw new Afwijzing(Foutcode.ZAAKBERICHT_ANDERE_INHOUD, "referentienummer");
              }
              return eerder.id();
            });
  }

  /** The number is the sender's own: another sender may use the same. */
  static String referentie(Zdsvraag vraag) {
    String nummer = vraag.bericht().stuurgegevens().referentienummer();
    if (nummer == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "referentienummer");
    }
    Systeem zender = vraag.bericht().stuurgegevens().zender();
    Stream<@Nullable String> delen =
        zender == null
            ? Stream.of(vraag.afnemer().id(), nummer)
            : Stream.of(
                vraag.afnemer().id(),
                nummer,
                zender.organisatie(),
                zender.applicatie(),
                zender.administratie(),
                zender.gebruiker());
    return delen
        .map(deel -> deel == null ? "-" : deel.length() + ":" + deel)
        .collect(Collectors.joining(","));
  }

  private static String inhoud(Zdsvraag vraag) {
    var document = vraag.document();
    return vraag.operatie().naam()
        + Berichtmerk.van(
            vraag.bericht().inhoud().element(), document == null ? null : document.sha256());
  }

  private static InputStream document(Zdsvraag vraag) {
    var document = vraag.document();
    try {
      return document == null ? new ByteArrayInputStream(inBericht(vraag)) : document.open();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A message can also come with its document in it. */
  private static byte[] inBericht(Zdsvraag vraag) {
    String base64 = Stukvertaler.inhoud(vraag);
    return Base64.getDecoder().decode(base64);
  }
}
