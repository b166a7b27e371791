package nl.machtigingsbrug.zds.modus;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.machtigingsbrug.aanvraag.ZakenVanElders;
import nl.machtigingsbrug.communicatie.notificatie.Statusinname;
import nl.machtigingsbrug.communicatie.notificatie.Statusmelding;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Zelf;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Status;
import nl.machtigingsbrug.stuf.Verwerkingssoort;
import nl.machtigingsbrug.stuf.Zaak;
import nl.machtigingsbrug.zds.Ruwantwoord;
import nl.machtigingsbrug.zds.Zaaktypegids;
import nl.machtigingsbrug.zds.Zdsvraag;
import nl.machtigingsbrug.zds.schrijven.Vertaalinstellingen;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has people told of a status that the zaaksysteem took in, where the gemeente chose so. Of a new
 * zaak it is remembered who acts in it.
 */
@Component("zdsvervolg")
public class Zdsvervolg {

  private static final Logger LOG = LoggerFactory.getLogger(Zdsvervolg.class);
  private static final int GOED = 200;

  private final ModusInstellingen instellingen;
  private final Vertaalinstellingen vertalingen;
  private final Bewijsverrijking verrijkingen;
  private final Zaaktypegids zaaktypen;
  private final Statusinname inname;
  private final Clock klok;

  Zdsvervolg(
      ModusInstellingen instellingen,
      Vertaalinstellingen vertalingen,
      Bewijsverrijking verrijkingen,
      Zaaktypegids zaaktypen,
      Statusinname inname,
      Clock klok) {
    this.instellingen = instellingen;
    this.vertalingen = vertalingen;
    this.verrijkingen = verrijkingen;
    this.zaaktypen = zaaktypen;
    this.inname = inname;
    this.klok = klok;
  }

  /** After a message passed; an answer that is a fault says that nothing happened. */
  @Handler
  void naDoorgeven(
      @ExchangeProperty(Zdsvraag.EIGENSCHAP) Zdsvraag vraag, @Body Ruwantwoord antwoord) {
    if (antwoord.status() == GOED) {
      na(vraag);
    }
  }

  /** After a message was translated, where its answer said that it is done, and not only kept. */
  public void naVertalen(@ExchangeProperty(Zdsvraag.EIGENSCHAP) Zdsvraag vraag) {
    if (!vertalingen.van(vraag.gemeente()).asynchroon()) {
      na(vraag);
    }
  }

  /**
   * After the zaaksysteem took in what a message tells. Told again, it does nothing.
   *
   * @throws RuntimeException where a status could not be stored: the sender has to tell it again
   */
  public void na(Zdsvraag vraag) {
    Gemeentemodus gemeente = instellingen.gemeenten().get(vraag.gemeente());
    if (gemeente == null || !gemeente.vervolgberichten()) {
      return;
    }
    switch (vraag.operatie()) {
      case CREEER_ZAAK -> onthoud(vraag);
      case ACTUALISEER_ZAAKSTATUS, UPDATE_ZAAK -> meld(vraag);
      default -> {
        return;
      }
    }
  }

  private void meld(Zdsvraag vraag) {
    Zaak zaak = Mutatie.zaak(vraag.bericht()).wordt();
    String nummer = zaak.identificatie().tekst();
    List<Status> nieuw =
        zaak.statussen().stream()
            .filter(status -> status.verwerking() == Verwerkingssoort.T)
            .toList();
    if (nummer == null || nieuw.isEmpty()) {
      return;
    }
    Status status = nieuw.get(nieuw.size() - 1);
    String volgnummer = status.volgnummer().tekst();
    inname.meld(
        vraag.gemeente(),
        new Statusmelding(
            nummer,
            volgnummer == null ? 0 : Integer.parseInt(volgnummer),
            Objects.requireNonNullElse(status.omschrijving().tekst(), ""),
            Objects.requireNonNullElse(status.gezet().tekst(), "")));
  }

  /** The zaak is made whatever happens here: without it, a human looks at its statuses. */
  private void onthoud(Zdsvraag vraag) {
    try {
      stand(vraag).ifPresent(inname::onthoud);
    } catch (RuntimeException mislukt) {
      LOG.atWarn()
          .setMessage("Who acts in a zaak could not be remembered")
          .addKeyValue("gemeente", vraag.gemeente())
          .addKeyValue("oorzaak", mislukt.getClass().getSimpleName())
          .log();
    }
  }

  private Optional<ZakenVanElders.Stand> stand(Zdsvraag vraag) {
    Zaak zaak = Mutatie.zaak(vraag.bericht()).wordt();
    String nummer = zaak.identificatie().tekst();
    Optional<Dienst> dienst = zaaktypen.dienst(vraag.gemeente(), Zaaktypegids.genoemd(zaak));
    if (nummer == null || dienst.isEmpty()) {
      return Optional.empty();
    }
    var nu = klok.instant();
    return bewezen(vraag, zaak)
        .or(() -> Roloptreden.van(zaak, vraag.afnemer().id(), nu))
        .map(
            optreden ->
                new ZakenVanElders.Stand(
                    vraag.gemeente(),
                    nummer,
                    dienst.get().id(),
                    optreden,
                    "{}".getBytes(StandardCharsets.UTF_8),
                    nu));
  }

  /** As the evidence says, under the name of the zaak; not where the message went before it. */
  private Optional<Optreden> bewezen(Zdsvraag vraag, Zaak zaak) {
    return verrijkingen
        .bepaal(vraag)
        .filter(vondst -> !vondst.verrijking().verschillen().contains(Verschil.TEGENSPRAAK))
        .map(vondst -> vondst.bewijs().optreden())
        .map(optreden -> vanZaak(optreden, zaak, vraag.afnemer().id()));
  }

  private static Optreden vanZaak(Optreden optreden, Zaak zaak, String zender) {
    var bewijs = Roloptreden.bewijs(zaak, zender, optreden.bewijs().uitgegeven());
    return optreden instanceof Namens namens
        ? new Namens(namens.vertegenwoordiging(), namens.niveau(), namens.diensten(), bewijs)
        : new Zelf(optreden.handelt(), optreden.niveau(), optreden.diensten(), bewijs);
  }
}
