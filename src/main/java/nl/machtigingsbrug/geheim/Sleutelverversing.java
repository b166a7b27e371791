package nl.machtigingsbrug.geheim;

import nl.machtigingsbrug.fout.Afwijzing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes keysets that changed on disk into use. It looks at what they hold, since a mounted secret
 * changes under the same name; what it may not take it leaves, and keeps the last good one.
 */
final class Sleutelverversing {

  private static final Logger LOG = LoggerFactory.getLogger(Sleutelverversing.class);

  private final GeheimInstellingen instellingen;
  private final Sleutelbos sleutels;

  Sleutelverversing(GeheimInstellingen instellingen, Sleutelbos sleutels) {
    this.instellingen = instellingen;
    this.sleutels = sleutels;
  }

  void ververs() {
    for (String gemeente : sleutels.gemeenten()) {
      for (Sleutelsoort soort : Sleutelsoort.values()) {
        Sleutelnaam naam = new Sleutelnaam(gemeente, soort);
        if (!instellingen.staatVast(naam)) {
          ververs(naam);
        }
      }
    }
  }

  private void ververs(Sleutelnaam naam) {
    try {
      Sleutelset oud = sleutels.van(naam.gemeente()).set(naam.soort());
      Sleutelset nieuw = Sleutelset.lees(instellingen, naam);
      if (nieuw.isGelijkAan(oud)) {
        return;
      }
      if (!nieuw.bevat(oud)) {
        weiger(naam, "mist-sleutels");
      } else if (sleutels.isOokVanAnder(nieuw)) {
        weiger(naam, "van-andere-gemeente");
      } else {
        sleutels.zet(nieuw);
        meld(nieuw);
      }
    } catch (Afwijzing e) {
      weiger(naam, "onbruikbaar");
    }
  }

  /** Which replica can read and writes what: the proof that the next step may be done. */
  private static void meld(Sleutelset nieuw) {
    LOG.atInfo()
        .addKeyValue("gemeente", nieuw.naam().gemeente())
        .addKeyValue("sleutelset", nieuw.naam().soort().naam())
        .addKeyValue("sleutels", nieuw.ids())
        .addKeyValue("primair", Sleutelset.hex(nieuw.primair()))
        .log("Sleutelset ververst");
  }

  private static void weiger(Sleutelnaam naam, String reden) {
    LOG.atError()
        .addKeyValue("gemeente", naam.gemeente())
        .addKeyValue("sleutelset", naam.soort().naam())
        .addKeyValue("reden", reden)
        .log("SLEUTELSET-GEWEIGERD");
  }
}
