package nl.machtigingsbrug.communicatie.berichtenbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.Tekens;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a letter in the Berichtenbox can hold: the XSD, and the technische aansluithandleiding. */
@Component
public final class Berichtenboxgrens implements Kanaalgrens {

  static final int ONDERWERP = 50;
  static final int TEKST = 4000;
  static final int REFERENTIE = 25;
  static final int BIJLAGEN = 2;

  /** The handleiding; the XSD has 128. */
  static final int OMSCHRIJVING = 40;

  /** Together, before base64: 500 kB, read as the smaller of its two meanings. */
  static final long BYTES = 500_000;

  static final Duration VOORUIT = Duration.ofDays(13);

  private final Clock klok;

  Berichtenboxgrens(Clock klok) {
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.BERICHTENBOX;
  }

  @Override
  public List<Overschrijding> toets(Verzendopdracht opdracht) {
    List<Overschrijding> te = new ArrayList<>();
    if (!isBurger(opdracht.ontvanger())) {
      te.add(bij("ontvanger", "De Berichtenbox is er alleen voor burgers met een BSN."));
    }
    lengte(te, "onderwerp", opdracht.onderwerp(), 1, ONDERWERP);
    if (opdracht.onderwerp().matches("(?s)\\s+")) {
      te.add(bij("onderwerp", "Het onderwerp is leeg."));
    }
    tekst(te, opdracht.tekst());
    String referentie = opdracht.zaakidentificatie();
    if (referentie != null) {
      lengte(te, "zaakidentificatie", referentie, 0, REFERENTIE);
    }
    publicatie(te, opdracht.publicatie());
    bijlagen(te, opdracht.bijlagen());
    return te;
  }

  /** As it will be sent: an end of line takes four characters there. */
  private static void tekst(List<Overschrijding> te, String tekst) {
    lengte(te, "tekst", Tekens.aantal(tekst) > TEKST ? tekst : Berichttekst.van(tekst), 0, TEKST);
  }

  static boolean isBurger(Partij ontvanger) {
    return ontvanger instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn;
  }

  private void publicatie(List<Overschrijding> te, @Nullable Instant publicatie) {
    if (publicatie != null && publicatie.isAfter(klok.instant().plus(VOORUIT))) {
      te.add(bij("publicatie", "De publicatie ligt meer dan 13 dagen vooruit."));
    }
  }

  private static void bijlagen(List<Overschrijding> te, List<Bijlage> bijlagen) {
    if (bijlagen.size() > BIJLAGEN) {
      te.add(bij("bijlagen", "Er zijn meer dan 2 bijlagen."));
    }
    for (int i = 0; i < bijlagen.size(); i++) {
      Bijlage bijlage = bijlagen.get(i);
      String veld = "bijlagen[" + i + "].";
      if (!bijlage.mediatype().equals("application/pdf")) {
        te.add(bij(veld + "mediatype", "Een bijlage is alleen mogelijk als PDF."));
      }
      if (bijlage.bytes() < 1) {
        te.add(bij(veld + "bytes", "De bijlage is leeg."));
      }
      lengte(te, veld + "omschrijving", bijlage.omschrijving(), 1, OMSCHRIJVING);
    }
    if (bijlagen.stream().mapToLong(Bijlage::bytes).sum() > BYTES) {
      te.add(bij("bijlagen", "De bijlagen zijn samen groter dan 500 kB."));
    }
  }

  private static void lengte(
      List<Overschrijding> te, String veld, String waarde, int minst, int meest) {
    int aantal = Tekens.aantal(waarde);
    if (aantal < minst || aantal > meest) {
      te.add(
          bij(
              veld,
              minst == 0
                  ? "Dit veld mag hoogstens " + meest + " tekens hebben."
                  : "Dit veld moet " + minst + " tot " + meest + " tekens hebben."));
    }
    if (!Tekens.isTekst(waarde)) {
      te.add(bij(veld, "Er staat een teken in dat niet in een bericht kan."));
    }
  }

  private static Overschrijding bij(String veld, String uitleg) {
    return new Overschrijding(veld, uitleg);
  }
}
