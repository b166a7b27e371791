package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid;
import nl.machtigingsbrug.communicatie.adressering.Gemeenteregels;
import nl.machtigingsbrug.communicatie.adressering.Mandaatfeiten;
import nl.machtigingsbrug.communicatie.adressering.Persoonsfeiten;
import nl.machtigingsbrug.communicatie.adressering.Registratie;
import nl.machtigingsbrug.communicatie.adressering.Situatie;
import nl.machtigingsbrug.communicatie.brp.Brpfeiten;
import nl.machtigingsbrug.communicatie.brp.Brpuitkomst;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingen;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what is known at this moment: the catalogue, the mandate, and of each who reaches him.
 */
@Component
class Feitenbron {

  private final Gemeentecatalogi catalogi;
  private final Gemeenteregels regels;
  private final Vertegenwoordigingen vertegenwoordigingen;
  private final Leveringen leveringen;
  private final List<Bereik> bereik;
  private final Brpfeiten brp;
  private final Clock klok;

  Feitenbron(
      Gemeentecatalogi catalogi,
      Gemeenteregels regels,
      Vertegenwoordigingen vertegenwoordigingen,
      Leveringen leveringen,
      List<Bereik> bereik,
      Brpfeiten brp,
      Clock klok) {
    this.catalogi = catalogi;
    this.regels = regels;
    this.vertegenwoordigingen = vertegenwoordigingen;
    this.leveringen = leveringen;
    this.bereik = List.copyOf(bereik);
    this.brp = brp;
    this.klok = klok;
  }

  /**
   * What is known.
   *
   * @param gegeven the postal addresses that came with the message, each of one person
   */
  Adresseerfeiten zoek(
      Aanvraag aanvraag,
      Berichtsoort soort,
      @Nullable Instant publicatie,
      @Nullable LocalDate uiterlijk,
      Map<Hoedanigheid, Adres.Post> gegeven) {
    Map<Hoedanigheid, Persoonsfeiten> personen = new EnumMap<>(Hoedanigheid.class);
    Map<Hoedanigheid, Map<Kanaal, Adres>> adressen = new EnumMap<>(Hoedanigheid.class);
    Instant einde = einde(aanvraag);
    boolean beeindigd = einde != null && !einde.isAfter(klok.instant());
    Brpuitkomst overBetrokkene = Brpuitkomst.NIET_GEVRAAGD;
    for (Hoedanigheid wie : Hoedanigheid.van(aanvraag.optreden())) {
      Brpuitkomst gevraagd =
          brp.over(aanvraag.gemeente(), aanvraag.optreden(), wie, soort, beeindigd);
      persoon(aanvraag, soort, wie, gegeven.get(wie), gevraagd, personen, adressen);
      overBetrokkene = gevraagd;
    }
    Catalogus catalogus = catalogi.van(aanvraag.gemeente());
    return new Adresseerfeiten(
        new Situatie(
            aanvraag.optreden(),
            soort,
            dienst(catalogus, aanvraag.dienst()),
            dienst(catalogus, regels.van(aanvraag.gemeente()).beleid().berichtenboxdienst()),
            klok.instant(),
            publicatie,
            uiterlijk,
            mandaat(aanvraag, einde, overBetrokkene),
            personen),
        adressen);
  }

  /** What was known of a message when its recipients were chosen, with the catalogue of now. */
  Situatie toen(Aanvraag aanvraag, Vervolgbericht bericht, Feitentekst feiten) {
    Catalogus catalogus = catalogi.van(aanvraag.gemeente());
    return new Situatie(
        aanvraag.optreden(),
        bericht.soort(),
        dienst(catalogus, aanvraag.dienst()),
        dienst(catalogus, regels.van(aanvraag.gemeente()).beleid().berichtenboxdienst()),
        feiten.moment(),
        bericht.publicatie(),
        bericht.uiterlijk(),
        feiten.mandaat(),
        feiten.personen());
  }

  private void persoon(
      Aanvraag aanvraag,
      Berichtsoort soort,
      Hoedanigheid wie,
      Adres.@Nullable Post gegeven,
      Brpuitkomst gevraagd,
      Map<Hoedanigheid, Persoonsfeiten> personen,
      Map<Hoedanigheid, Map<Kanaal, Adres>> adressen) {
    Partij partij = wie.in(aanvraag.optreden());
    Bereikvraag vraag =
        new Bereikvraag(aanvraag.gemeente(), partij, soort, aanvraag.zaakidentificatie(), gegeven);
    Map<Kanaal, Bereikbaarheid> kanalen = new EnumMap<>(Kanaal.class);
    Map<Kanaal, Adres> haar = new EnumMap<>(Kanaal.class);
    for (Bereik kanaal : bereik) {
      Bereikvondst vondst = kanaal.zoek(vraag);
      kanalen.put(kanaal.kanaal(), bereikbaarheid(vondst));
      if (vondst instanceof Bereikvondst.Bereikt bereikt) {
        haar.put(kanaal.kanaal(), bereikt.adres());
      }
    }
    personen.put(
        wie,
        new Persoonsfeiten(
            gevraagd.levensstand(), gevraagd.geheimhouding(), kanalen, gevraagd.navraag()));
    adressen.put(wie, haar);
  }

  private static Bereikbaarheid bereikbaarheid(Bereikvondst vondst) {
    if (vondst instanceof Bereikvondst.Bereikt bereikt) {
      return new Bereikbaarheid.Bereikbaar(bereikt.gecontroleerd());
    }
    return vondst instanceof Bereikvondst.Niet niet
        ? new Bereikbaarheid.Niet(niet.gecontroleerd())
        : new Bereikbaarheid.Onbekend();
  }

  /** From when the vertegenwoordiging is known to hold no more, also when that is still to come. */
  private @Nullable Instant einde(Aanvraag aanvraag) {
    return vertegenwoordigingen
        .vanAanvraag(aanvraag.id())
        .map(Vertegenwoordigingstand::einde)
        .orElse(null);
  }

  /**
   * What is known of the mandate. No evidence that we read holds its last day, and no register
   * tells whether its registration ran out: both are only known when someone tells that it ends.
   */
  private Mandaatfeiten mandaat(
      Aanvraag aanvraag, @Nullable Instant einde, Brpuitkomst overBetrokkene) {
    return new Mandaatfeiten(
        einde,
        null,
        overBetrokkene.geboren(),
        overBetrokkene.gezag(),
        Registratie.NIET_GEVRAAGD,
        aanvraag.code() != null && isToegelaten(aanvraag));
  }

  /** A human let it in: only then was something delivered of what the Toetsing held up. */
  private boolean isToegelaten(Aanvraag aanvraag) {
    return leveringen.van(aanvraag.id()).stream()
        .anyMatch(levering -> levering.reeks() == Reeks.ZAAK);
  }

  private static @Nullable Dienst dienst(Catalogus catalogus, String id) {
    try {
      return catalogus.dienst(id);
    } catch (Afwijzing onbekend) {
      return null;
    }
  }
}
