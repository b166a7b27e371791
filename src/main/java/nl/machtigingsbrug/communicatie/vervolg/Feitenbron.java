package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid;
import nl.machtigingsbrug.communicatie.adressering.Geheimhouding;
import nl.machtigingsbrug.communicatie.adressering.Gemeenteregels;
import nl.machtigingsbrug.communicatie.adressering.Gezag;
import nl.machtigingsbrug.communicatie.adressering.Levensstand;
import nl.machtigingsbrug.communicatie.adressering.Mandaatfeiten;
import nl.machtigingsbrug.communicatie.adressering.Persoonsfeiten;
import nl.machtigingsbrug.communicatie.adressering.Registratie;
import nl.machtigingsbrug.communicatie.adressering.Situatie;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Zelf;
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
  private final Clock klok;

  Feitenbron(
      Gemeentecatalogi catalogi,
      Gemeenteregels regels,
      Vertegenwoordigingen vertegenwoordigingen,
      Leveringen leveringen,
      List<Bereik> bereik,
      Clock klok) {
    this.catalogi = catalogi;
    this.regels = regels;
    this.vertegenwoordigingen = vertegenwoordigingen;
    this.leveringen = leveringen;
    this.bereik = List.copyOf(bereik);
    this.klok = klok;
  }

  Adresseerfeiten zoek(
      Aanvraag aanvraag,
      Berichtsoort soort,
      @Nullable Instant publicatie,
      @Nullable LocalDate uiterlijk) {
    Map<Hoedanigheid, Persoonsfeiten> personen = new EnumMap<>(Hoedanigheid.class);
    Map<Hoedanigheid, Map<Kanaal, Adres>> adressen = new EnumMap<>(Hoedanigheid.class);
    if (aanvraag.optreden() instanceof Zelf) {
      persoon(aanvraag, soort, Hoedanigheid.AANVRAGER, personen, adressen);
    } else {
      persoon(aanvraag, soort, Hoedanigheid.GEMACHTIGDE, personen, adressen);
      persoon(aanvraag, soort, Hoedanigheid.VERTEGENWOORDIGDE, personen, adressen);
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
            mandaat(aanvraag),
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
      Map<Hoedanigheid, Persoonsfeiten> personen,
      Map<Hoedanigheid, Map<Kanaal, Adres>> adressen) {
    Partij partij =
        wie == Hoedanigheid.VERTEGENWOORDIGDE
            ? aanvraag.optreden().betreft()
            : aanvraag.optreden().handelt();
    Bereikvraag vraag =
        new Bereikvraag(aanvraag.gemeente(), partij, soort, aanvraag.zaakidentificatie());
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
        wie, new Persoonsfeiten(Levensstand.NIET_GEVRAAGD, Geheimhouding.NIET_GEVRAAGD, kanalen));
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

  private Mandaatfeiten mandaat(Aanvraag aanvraag) {
    Optional<Instant> einde =
        vertegenwoordigingen.vanAanvraag(aanvraag.id()).map(Vertegenwoordigingstand::einde);
    return new Mandaatfeiten(
        einde.filter(moment -> !moment.isAfter(klok.instant())).orElse(null),
        null,
        null,
        Gezag.NIET_GEVRAAGD,
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
