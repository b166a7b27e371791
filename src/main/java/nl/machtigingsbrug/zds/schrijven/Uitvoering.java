package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.zaak.zgw.Catalogi;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import nl.machtigingsbrug.zaak.zgw.Zgwgemeente;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/** Lays out what a message asks, for the steps that do it. */
@Component("zdsuitvoering")
public class Uitvoering {

  private final Zaakberichten berichten;
  private final ZgwGemeenten gemeenten;
  private final Catalogi catalogi;

  Uitvoering(Zaakberichten berichten, ZgwGemeenten gemeenten, Catalogi catalogi) {
    this.berichten = berichten;
    this.gemeenten = gemeenten;
    this.catalogi = catalogi;
  }

  /** Before the zaak is known. Property {@code zdsZaak} says how it is come by. */
  public void open(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Zaakbericht bericht =
        berichten
            .vind(levering.id(), levering.gemeente())
            .orElseThrow(() -> new Afwijzing(Foutcode.LEVERING_ONVERWACHT));
    exchange.setProperty(Berichtstand.EIGENSCHAP, bericht);
    exchange.setProperty(Zgwgemeente.EIGENSCHAP, gemeenten.van(levering.gemeente()));
    Aanmaak aanmaak = bericht.aanmaak();
    String zaak = bericht.zaaknummer().isEmpty() ? "GEEN" : "VINDEN";
    if (aanmaak != null) {
      zaak = aanmaak.registreren() ? "REGISTREREN" : "MAKEN";
      zetType(exchange, levering, aanmaak.zaaktype());
    }
    exchange.setProperty("zdsZaak", zaak);
    exchange.setProperty("zdsNieuw", aanmaak != null);
    exchange.setProperty("zdsWijzigen", bericht.wijziging() != null);
    Zaakbewijs bewijs = bericht.bewijs();
    exchange.setProperty("zdsBewijs", bewijs != null);
    exchange.setProperty(
        "zdsRollenWijzigen", !bericht.rollen().isEmpty() || (bewijs != null && bewijs.aanvullen()));
    exchange.setProperty("zdsVerbanden", bericht.verbanden());
    exchange.setProperty(Berichtverbandstap.ADRESSEN, new ConcurrentHashMap<String, String>());
    Stuk stuk = bericht.stuk();
    exchange.setProperty("zdsStuk", stuk == null ? "GEEN" : stuk.wijze().name());
  }

  /** When the zaak is there: its zaaktype, and what comes to it. */
  public void ontvouw(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Zaakbericht bericht = Berichtstand.bericht(exchange);
    Aanmaak aanmaak = bericht.aanmaak();
    if (aanmaak == null && !bericht.zaaknummer().isEmpty()) {
      zetType(exchange, levering, Berichtstand.zaaktype(exchange));
    }
    boolean metZaak = aanmaak != null && aanmaak.registreren();
    exchange.setProperty("zdsRollen", aanmaak == null || metZaak ? List.of() : aanmaak.rollen());
    List<Statuszetting> statussen = bericht.statussen();
    exchange.setProperty(
        "zdsStatussen", metZaak ? statussen.subList(1, statussen.size()) : statussen);
    exchange.setProperty(
        "zdsEigenschappen",
        bericht.eigenschappen().entrySet().stream()
            .filter(waarde -> Vertaler.kent(Berichtstand.type(exchange), waarde.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .map(waarde -> new Eigenschapzetting(waarde.getKey(), waarde.getValue()))
            .toList());
    ontvouwVerbanden(exchange, bericht);
    ontvouwAfloop(exchange, bericht, levering);
  }

  private static void ontvouwVerbanden(Exchange exchange, Zaakbericht bericht) {
    List<Verband> deelzaken =
        bericht.verbanden().stream()
            .filter(verband -> verband.soort() == Verbandsoort.DEELZAAK)
            .toList();
    exchange.setProperty("zdsDeelzaken", deelzaken);
    exchange.setProperty(
        "zdsVerbandenWijzigen",
        bericht.aanmaak() == null && deelzaken.size() < bericht.verbanden().size());
  }

  /** What cannot be done is said before anything is. */
  private void ontvouwAfloop(Exchange exchange, Zaakbericht bericht, Levering levering) {
    Resultaatzetting resultaat = bericht.resultaat();
    exchange.setProperty(
        "zdsResultaat",
        resultaat == null ? "GEEN" : bericht.aanmaak() == null ? "WIJZIGEN" : "MAKEN");
    try {
      exchange.setProperty("zdsAfsluiten", eistResultaat(exchange, bericht, levering));
    } catch (Afwijzing fout) {
      // What is missing may have been added to the catalogue since.
      catalogi.vergeet(levering.gemeente());
      throw fout;
    }
  }

  /** Whether the zaak is to end by the resultaat that it has. */
  private boolean eistResultaat(Exchange exchange, Zaakbericht bericht, Levering levering) {
    Resultaatzetting resultaat = bericht.resultaat();
    if (resultaat != null && resultaat.omschrijving() != null) {
      Afloop.type(
          catalogi.van(levering.gemeente()),
          Berichtstand.type(exchange).url(),
          resultaat.omschrijving());
      return false;
    }
    boolean sluit =
        !bericht.statussen().isEmpty()
            && Afloop.sluit(Berichtstand.type(exchange), bericht.statussen());
    if (sluit && resultaat != null && resultaat.ingetrokken()) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_ZONDER_RESULTAAT, "resultaat");
    }
    return sluit;
  }

  private void zetType(Exchange exchange, Levering levering, String adres) {
    ZgwInstellingen instellingen = Berichtstand.instellingen(exchange);
    exchange.setProperty(
        Berichtstand.ZAAKTYPE,
        catalogi.van(levering.gemeente()).zaaktype(instellingen.catalogi().binnen(adres)));
  }

  /** What was decided of the rollen of a zaak that was there. */
  public void ontvouwRollen(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Rolplan plan =
        berichten
            .rolplan(levering.id(), levering.gemeente())
            .orElseThrow(() -> new Afwijzing(Foutcode.LEVERING_ONVERWACHT));
    exchange.setProperty("zdsRollen", plan.nieuw());
    List<Rolverwijdering> weg = new java.util.ArrayList<>();
    for (String adres : plan.weg()) {
      weg.add(new Rolverwijdering("rol-" + (weg.size() + 1), adres));
    }
    exchange.setProperty("zdsRollenWeg", List.copyOf(weg));
  }
}
