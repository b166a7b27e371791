package nl.machtigingsbrug.zaak.zgw;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Leveringsgetuige;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.levering.Stapuitkomsten;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import nl.machtigingsbrug.vertegenwoordiging.Beeindigingsgetuige;
import nl.machtigingsbrug.vertegenwoordiging.Einde;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingen;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets out that the rol of the gemachtigde ends: where the vertegenwoordiging ends, and where a
 * zaak is made of which it had ended before. One levering for each zaak, whatever is told again.
 */
@Component
class Roleinde implements Beeindigingsgetuige, Leveringsgetuige {

  static final String ROUTE = "uit-roleinde-zgw";

  private final ZgwGemeenten gemeenten;
  private final Vertegenwoordigingen vertegenwoordigingen;
  private final Aanvragen aanvragen;
  private final Leveringen leveringen;
  private final Stapuitkomsten stappen;
  private final Logboek logboek;
  private final Clock klok;

  Roleinde(
      ZgwGemeenten gemeenten,
      Vertegenwoordigingen vertegenwoordigingen,
      Aanvragen aanvragen,
      Leveringen leveringen,
      Stapuitkomsten stappen,
      Logboek logboek,
      Clock klok) {
    this.gemeenten = gemeenten;
    this.vertegenwoordigingen = vertegenwoordigingen;
    this.aanvragen = aanvragen;
    this.leveringen = leveringen;
    this.stappen = stappen;
    this.logboek = logboek;
    this.klok = klok;
  }

  @Override
  public void beeindigd(Vertegenwoordigingstand vertegenwoordiging, List<UUID> geraakt) {
    geraakt.forEach(aanvraag -> plan(vertegenwoordiging.gemeente(), aanvraag));
  }

  @Override
  public void geeindigd(Levering levering, Staat staat, @Nullable Foutcode foutcode) {
    if (staat != Staat.GELEVERD) {
      return;
    }
    if (levering.route().equals(ROUTE)) {
      vertegenwoordigingen
          .eindeVan(levering.aanvraagId())
          .ifPresent(einde -> noteer(levering, einde));
    } else if (levering.reeks() == Reeks.ZAAK
        && vertegenwoordigingen
            .vanAanvraag(levering.aanvraagId())
            .filter(stand -> stand.isBeeindigd(klok.instant()))
            .isPresent()) {
      plan(levering.gemeente(), levering.aanvraagId());
    }
  }

  private void plan(String gemeente, UUID aanvraag) {
    ZgwInstellingen bij = gemeenten.gemeenten().get(gemeente);
    if (bij == null || bij.eindeVertegenwoordiging() == Eindewijze.NIETS) {
      return;
    }
    List<Levering> haar = leveringen.van(aanvraag);
    Optional<Levering> zaak =
        haar.stream().filter(levering -> levering.reeks() == Reeks.ZAAK).findFirst();
    if (zaak.isPresent() && haar.stream().noneMatch(l -> l.route().equals(ROUTE))) {
      leveringen.plan(
          new Opdracht(aanvraag, 0, Reeks.REGISTRATIE, gemeente, zaak.get().bestemming(), ROUTE));
    }
  }

  private void noteer(Levering levering, Einde einde) {
    Optional<Aanvraag> aanvraag = aanvragen.vind(levering.aanvraagId());
    logboek.leg(
        new Handeling(
            levering.gemeente(),
            klok.instant(),
            Handelingssoort.ROL_BEEINDIGD,
            aanvraag.map(a -> Betrokkenen.van(a.optreden())).orElseGet(Betrokkenen::onbekend),
            new Onderwerp(
                aanvraag.map(Aanvraag::dienst).orElse(null),
                levering.aanvraagId().toString(),
                aanvraag.map(Aanvraag::zaakidentificatie).orElse(null),
                null),
            einde.afnemer(),
            stappen.van(levering.id(), Roleindestap.STAP).path("wijze").asText("GEEN ZAAK")
                + " per "
                + einde.per()
                + " door "
                + einde.door()
                + ": "
                + einde.reden(),
            null));
  }
}
