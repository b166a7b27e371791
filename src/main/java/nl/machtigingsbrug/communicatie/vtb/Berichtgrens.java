package nl.machtigingsbrug.communicatie.vtb;

import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.Lengte;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import org.springframework.stereotype.Component;

/** What a bericht in the portal cannot hold (Open VTB, Berichten API 0.1.0). */
@Component
final class Berichtgrens implements Kanaalgrens {

  private static final int ONDERWERP = 50;
  private static final int TEKST = 4000;
  private static final int OMSCHRIJVING = 40;
  private static final int URN = 255;

  private final VtbGemeenten gemeenten;

  Berichtgrens(VtbGemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.VTB_BERICHT;
  }

  @Override
  public boolean verwijst() {
    return true;
  }

  @Override
  public List<Overschrijding> toets(Verzendopdracht opdracht) {
    VtbInstellingen bij = gemeenten.van(opdracht.gemeente());
    List<Overschrijding> te = new ArrayList<>();
    Lengte.gevuld("onderwerp", opdracht.onderwerp(), te);
    Lengte.hoogstens(ONDERWERP, "onderwerp", opdracht.onderwerp(), te);
    Lengte.gevuld("tekst", opdracht.tekst(), te);
    Lengte.hoogstens(TEKST, "tekst", opdracht.tekst(), te);
    ontvanger(opdracht, te);
    zaak(opdracht, bij, te);
    for (int i = 0; i < opdracht.bijlagen().size(); i++) {
      Bijlage bijlage = opdracht.bijlagen().get(i);
      String veld = "bijlagen[" + i + "]";
      Lengte.hoogstens(OMSCHRIJVING, veld + ".omschrijving", bijlage.omschrijving(), te);
      if (bijlage.informatieobject() == null) {
        te.add(
            new Overschrijding(
                veld, "Het portaal verwijst naar documenten; dit staat niet in het register."));
      }
    }
    return te;
  }

  static void ontvanger(Verzendopdracht opdracht, List<Overschrijding> te) {
    if (Ontvangerurn.van(opdracht.ontvanger()).isEmpty()) {
      te.add(
          new Overschrijding(
              "ontvanger", "Het portaal kent alleen mensen met een BSN en KvK-nummers."));
    }
  }

  static void zaak(Verzendopdracht opdracht, VtbInstellingen bij, List<Overschrijding> te) {
    String zaak = opdracht.zaakidentificatie();
    if (zaak != null && bij.zaak(zaak).length() > URN) {
      te.add(new Overschrijding("zaakidentificatie", "Te lang voor een URN van 255 tekens."));
    }
  }
}
