package nl.machtigingsbrug.communicatie.vtb;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.Lengte;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import org.springframework.stereotype.Component;

/** What a taak in the portal cannot hold (Open VTB, Taken API 0.1.0). */
@Component
final class Taakgrens implements Kanaalgrens {

  private static final int TITEL = 100;
  private static final int FORMULIERTEKST = 4000;

  private final VtbGemeenten gemeenten;
  private final Clock klok;

  Taakgrens(VtbGemeenten gemeenten, Clock klok) {
    this.gemeenten = gemeenten;
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.VTB_TAAK;
  }

  @Override
  public List<Overschrijding> toets(Verzendopdracht opdracht) {
    VtbInstellingen bij = gemeenten.van(opdracht.gemeente());
    List<Overschrijding> te = new ArrayList<>();
    if (bij.taken() == null) {
      te.add(new Overschrijding("kanaal", "Voor deze gemeente zijn geen taken ingericht."));
    }
    if (opdracht.soort() != Berichtsoort.VERZOEK_OM_AANVULLING) {
      te.add(new Overschrijding("soort", "Een taak is alleen voor een verzoek om aanvulling."));
    }
    Lengte.gevuld("onderwerp", opdracht.onderwerp(), te);
    Lengte.hoogstens(TITEL, "onderwerp", opdracht.onderwerp(), te);
    Lengte.gevuld("tekst", opdracht.tekst(), te);
    Lengte.hoogstens(
        bij.uitvraaglink() == null ? FORMULIERTEKST : Vtbtaak.TOELICHTING,
        "tekst",
        opdracht.tekst(),
        te);
    if (opdracht.uiterlijk() == null) {
      te.add(new Overschrijding("uiterlijk", "Een taak heeft een laatste dag nodig."));
    }
    if (!opdracht.bijlagen().isEmpty()) {
      te.add(new Overschrijding("bijlagen", "Een taak neemt geen bijlagen mee."));
    }
    Instant publicatie = opdracht.publicatie();
    if (publicatie != null && publicatie.isAfter(klok.instant())) {
      te.add(new Overschrijding("publicatie", "Een taak is meteen te zien."));
    }
    Berichtgrens.ontvanger(opdracht, te);
    Berichtgrens.zaak(opdracht, bij, te);
    return te;
  }
}
