package nl.machtigingsbrug.zaak.stuf;

import static nl.machtigingsbrug.stuf.Gegeven.AFWEZIG;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.stuf.ExtraElement;
import nl.machtigingsbrug.stuf.Gegeven;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Tijdvak;
import nl.machtigingsbrug.stuf.Verwerkingssoort;

/**
 * Who gets which role: heeftAlsInitiator is always whose matter it is, heeftAlsGemachtigde who
 * acted for them. There is exactly one initiator, as 1.2 demands.
 */
final class Rollen {

  private Rollen() {}

  /** The roles of a zaak, in the order of a message. */
  static List<Rol> van(Stufopdracht opdracht) {
    Optreden optreden = opdracht.aanvraag().optreden();
    String niveau = ", niveau: " + woord(optreden.niveau().name());
    if (!(optreden instanceof Namens namens)) {
      return List.of(
          rol(
              opdracht,
              Rolsoort.INITIATOR,
              optreden.handelt(),
              "Initiator",
              "Handelt voor zichzelf" + niveau,
              List.of()));
    }
    Vertegenwoordiging vertegenwoordiging = namens.vertegenwoordiging();
    String grond = ", grond: " + woord(vertegenwoordiging.grond().naam());
    List<Rol> rollen = new ArrayList<>(tussenpersonen(opdracht, vertegenwoordiging, grond));
    rollen.add(
        rol(
            opdracht,
            Rolsoort.GEMACHTIGDE,
            vertegenwoordiging.gemachtigde(),
            "Gemachtigde",
            "Gemachtigde" + grond + niveau,
            mandaat(opdracht, namens)));
    rollen.add(
        rol(
            opdracht,
            Rolsoort.INITIATOR,
            vertegenwoordiging.vertegenwoordigde(),
            "Vertegenwoordigde",
            "Vertegenwoordigde" + grond,
            List.of()));
    return List.copyOf(rollen);
  }

  private static List<Rol> tussenpersonen(
      Stufopdracht opdracht, Vertegenwoordiging vertegenwoordiging, String grond) {
    Set<Partij> partijen = new LinkedHashSet<>(vertegenwoordiging.keten());
    partijen.remove(vertegenwoordiging.gemachtigde());
    partijen.remove(vertegenwoordiging.vertegenwoordigde());
    List<Rol> rollen = new ArrayList<>();
    for (Partij partij : partijen) {
      String toelichting =
          "Tussenpersoon " + (rollen.size() + 1) + " van " + partijen.size() + " in de keten";
      rollen.add(
          rol(
              opdracht,
              Rolsoort.BELANGHEBBENDE,
              partij,
              "Tussenpersoon",
              toelichting + grond,
              List.of()));
    }
    return rollen;
  }

  private static List<ExtraElement> mandaat(Stufopdracht opdracht, Namens namens) {
    Elementnamen namen = opdracht.instellingen().extraElementen();
    List<ExtraElement> elementen = new ArrayList<>();
    namens.diensten().stream()
        .map(ServiceUuid::waarde)
        .map(Object::toString)
        .sorted()
        .forEach(dienst -> voeg(elementen, namen.dienst(), dienst));
    voeg(elementen, namen.grond(), namens.vertegenwoordiging().grond().naam());
    voeg(elementen, namen.niveau(), namens.niveau().name());
    voeg(elementen, namen.referentie(), opdracht.aanvraag().id().toString());
    return elementen;
  }

  private static Rol rol(
      Stufopdracht opdracht,
      Rolsoort soort,
      Partij partij,
      String omschrijving,
      String toelichting,
      List<ExtraElement> mandaat) {
    List<ExtraElement> extra = new ArrayList<>(mandaat);
    String kvknummer = Partijvorm.kvknummer(partij);
    if (kvknummer != null) {
      voeg(extra, opdracht.instellingen().extraElementen().kvknummer(), kvknummer);
    }
    return new Rol(
        soort,
        Verwerkingssoort.T,
        Partijvorm.van(partij, soort.element()),
        Verwerkingssoort.T,
        AFWEZIG,
        Gegeven.van(omschrijving),
        Gegeven.van(toelichting),
        // How long the mandate itself holds no evidence tells: it held on the day of receipt.
        mandaat.isEmpty() ? null : new Tijdvak(Momenten.van(opdracht.dag()), AFWEZIG),
        Momenten.van(opdracht.aanvraag().ontvangen()),
        extra);
  }

  static void voeg(List<ExtraElement> elementen, String naam, String waarde) {
    if (!naam.isBlank() && !waarde.isBlank()) {
      elementen.add(new ExtraElement(naam, Gegeven.van(waarde.strip())));
    }
  }

  private static String woord(String naam) {
    return naam.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
