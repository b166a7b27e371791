package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Messages that the adapter begins itself, where the gemeente has us send that kind. */
@Component
public class Eigenberichten {

  private final Vervolgberichten berichten;
  private final Vervolgbegin begin;
  private final Communicatie instellingen;
  private final Clock klok;

  Eigenberichten(
      Vervolgberichten berichten, Vervolgbegin begin, Communicatie instellingen, Clock klok) {
    this.berichten = berichten;
    this.begin = begin;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /** Who sends this kind of message, where the gemeente said so. */
  public Optional<Afzender> afzender(String gemeente, Berichtsoort soort) {
    return instellingen.afzender(gemeente, soort);
  }

  /**
   * Begins one, in the caller's transaction.
   *
   * @param kenmerk the same again begins nothing
   * @param teksten by variant; {@code VOLLEDIG} is there
   * @return its id, also of the one that was begun before
   */
  public UUID begin(
      Aanvraag aanvraag, Berichtsoort soort, String kenmerk, Map<Variant, Tekst> teksten) {
    Vervolgbericht bericht =
        new Vervolgbericht(
            UUID.randomUUID(),
            aanvraag.gemeente(),
            Vervolgbericht.EIGEN,
            kenmerk,
            aanvraag.id(),
            soort,
            teksten,
            null,
            null,
            klok.instant());
    if (berichten.bewaar(bericht, DigestUtils.sha256(Vervolgtekst.naarBytes(teksten)))) {
      begin.begin(bericht, aanvraag);
      return bericht.id();
    }
    return berichten
        .metKenmerk(aanvraag.gemeente(), Vervolgbericht.EIGEN, kenmerk)
        .orElseThrow()
        .bericht()
        .id();
  }
}
