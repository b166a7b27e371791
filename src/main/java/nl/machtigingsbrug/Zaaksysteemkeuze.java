package nl.machtigingsbrug;

import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.zaak.stuf.StufGemeenten;
import nl.machtigingsbrug.zaak.stuf.StufInstellingen;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import org.springframework.stereotype.Component;

/**
 * Stops the start where it is not clear to which zaaksysteem the aanvragen of a gemeente go: it
 * would only show at the first aanvraag.
 */
@Component
final class Zaaksysteemkeuze {

  private static final String STUF = "machtigingsbrug.stuf.gemeenten.";

  /**
   * Looks at every gemeente.
   *
   * @throws Afwijzing MB-CONFIG-01 with the setting that is missing or contradicts another
   */
  Zaaksysteemkeuze(
      Gemeenten gemeenten, Gemeentecatalogi catalogi, ZgwGemeenten zgw, StufGemeenten stuf) {
    for (String naam : gemeenten.gemeenten().keySet()) {
      boolean ookZgw = zgw.gemeenten().containsKey(naam);
      StufInstellingen bij = stuf.gemeenten().get(naam);
      if (bij != null) {
        keur(naam, ookZgw, bij, stuf, catalogi.van(naam));
      } else if (!ookZgw) {
        throw ongeldig(
            "machtigingsbrug.zaak.zgw.gemeenten." + naam + " of " + STUF + naam + " ontbreekt");
      }
    }
  }

  private static void keur(
      String naam, boolean ookZgw, StufInstellingen bij, StufGemeenten stuf, Catalogus catalogus) {
    Set<String> diensten = bij.diensten();
    if (ookZgw && diensten == null) {
      throw ongeldig(STUF + naam + ".diensten ontbreekt naast een ZGW-zaaksysteem");
    }
    if (diensten != null) {
      diensten.stream()
          .filter(dienst -> !dienst.equals("*") && catalogus.zoek(dienst).isEmpty())
          .findFirst()
          .ifPresent(
              onbekend -> {
                throw ongeldig(STUF + naam + ".diensten: " + onbekend);
              });
    }
    for (Dienst dienst : catalogus.diensten()) {
      Zaakinrichting zaak = dienst.zaak();
      boolean hier = stuf.krijgt(naam, dienst.id());
      if (zaak != null && !hier && !ookZgw) {
        throw ongeldig(STUF + naam + ".diensten: zonder ZGW ontbreekt " + dienst.id());
      }
      if (zaak != null && hier && !kent(bij.zaaktypen(), dienst.id(), zaak.zaaktype())) {
        throw ongeldig(STUF + naam + ".zaaktypen: niets voor " + dienst.id());
      }
    }
  }

  private static boolean kent(Map<String, ?> zaaktypen, String dienst, String zaaktype) {
    return zaaktypen.containsKey(dienst) || zaaktypen.containsKey(zaaktype);
  }

  private static Afwijzing ongeldig(String plaats) {
    return new Afwijzing(Foutcode.CONFIG_ONGELDIG, plaats);
  }
}
