package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.buren.klant.Klantpartij;

/** The people of a scenario at the neighbours that know who can be reached how. */
public final class Bewoners {

  private static final int BSN = 9;

  private final Map<String, Vervolgscenario.Mens> mensen;

  /** By a word for each, in order. */
  public Bewoners(Map<String, Vervolgscenario.Mens> mensen) {
    this.mensen = mensen;
  }

  /** They come to live here, beside who lives here already. */
  public void verhuisNaar(Kanaalburen buren) {
    mensen.forEach(
        (wie, mens) -> {
          if (mens.bereik().contains("berichtenbox")) {
            buren.abonnementen().abonneer(mens.nummer(), Kanaalburen.BERICHTTYPE);
          }
          if (mens.bereik().contains("fbs")) {
            buren.magazijn().geefToestemming("BSN:" + mens.nummer());
          }
          if (mens.bereik().contains("brief-print")) {
            buren
                .brp()
                .schrijfIn(
                    mens.nummer(), Inwoner.van(mens.naam(), "Dorpsstraat 1", "1234 AB VOORBEELD"));
          }
          schrijfAdressen(wie, mens, buren);
        });
  }

  private void schrijfAdressen(String wie, Vervolgscenario.Mens mens, Kanaalburen buren) {
    boolean burger = mens.nummer().length() == BSN;
    Klantpartij klant = Klantpartij.met(burger ? "bsn" : "kvk_nummer", mens.nummer());
    ObjectNode profiel = buren.profiel().voegToe(burger ? "BSN" : "KVK", mens.nummer());
    if (mens.bereik().contains("email")) {
      klant.adres("email", email(wie), "2026-01-01");
      stel(profiel, "Email", email(wie));
    }
    if (mens.bereik().contains("sms")) {
      klant.adres("telefoonnummer", mobiel(wie), "2026-01-01");
      stel(profiel, "Telefoonnummer", mobiel(wie));
    }
    buren.klant().voegToe(klant.json());
  }

  private static void stel(ObjectNode profiel, String type, String waarde) {
    ((ArrayNode) profiel.path("contactgegevens"))
        .addObject()
        .put("type", type)
        .put("waarde", waarde)
        .put("isGeverifieerd", true);
  }

  private static String email(String wie) {
    return wie + "@post.example";
  }

  private String mobiel(String wie) {
    return "+3161234567" + new ArrayList<>(mensen.keySet()).indexOf(wie);
  }

  /** The word for whom a neighbour knows by this, or what it is where nobody is known by it. */
  String wie(String adres) {
    for (Map.Entry<String, Vervolgscenario.Mens> mens : mensen.entrySet()) {
      List<String> namen =
          List.of(
              mens.getValue().nummer(),
              "urn:nld:brp:bsn:" + mens.getValue().nummer(),
              "urn:nld:hr:kvknummer:" + mens.getValue().nummer(),
              email(mens.getKey()),
              mobiel(mens.getKey()),
              mens.getValue().naam());
      if (namen.contains(adres)) {
        return mens.getKey();
      }
    }
    return "een vreemde: " + adres;
  }
}
