package nl.machtigingsbrug.buren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.machtigingsbrug.buren.abonnementen.Abonnementendienst;
import nl.machtigingsbrug.buren.berichtenbox.Ebmsadapter;
import nl.machtigingsbrug.buren.brp.Brp;
import nl.machtigingsbrug.buren.drukstraat.Drukstraat;
import nl.machtigingsbrug.buren.fbs.Berichtenmagazijn;
import nl.machtigingsbrug.buren.klant.OpenKlant;
import nl.machtigingsbrug.buren.klant.ProfielService;
import nl.machtigingsbrug.buren.notifynl.Notifynl;
import nl.machtigingsbrug.buren.vtb.Vtb;

/**
 * The neighbours by which messages reach people, of one gemeente: MijnOverheid Berichtenbox with
 * its subscription check, NotifyNL, the portal with Open VTB, a berichtenmagazijn, a print street,
 * and who knows addresses: Open Klant, the Profiel Service and the BRP. No other gemeente has their
 * keys.
 */
public final class Kanaalburen implements AutoCloseable {

  /** The BerichtType of every message in the Berichtenbox. */
  public static final String BERICHTTYPE = "WMOBESL";

  private final Buurgemeente gemeente;
  private final Path brieven;
  private final Ebmsadapter ebms;
  private final Abonnementendienst abonnementen;
  private final Notifynl notifynl;
  private final Vtb vtb;
  private final Berichtenmagazijn magazijn;
  private final OpenKlant klant;
  private final ProfielService profiel;
  private final Brp brp;
  private final Drukstraat drukstraat;

  private Kanaalburen(Buurgemeente gemeente, Path brieven, int poort) {
    this.gemeente = gemeente;
    this.brieven = brieven;
    Kanaalsleutels sleutels = Kanaalsleutels.van(gemeente);
    ebms = new Ebmsadapter(poort, sleutels.cpa());
    abonnementen = new Abonnementendienst(naast(poort, 1));
    notifynl = Notifynl.start(naast(poort, 2), sleutels.notifynl());
    vtb = Vtb.start(naast(poort, 3), sleutels.vtb());
    magazijn = new Berichtenmagazijn(naast(poort, 4), sleutels.magazijn());
    klant = OpenKlant.start(naast(poort, 5), sleutels.klant());
    profiel = ProfielService.start(naast(poort, 6));
    brp = Brp.start(naast(poort, 7), sleutels.brp());
    drukstraat = new Drukstraat(brieven);
  }

  /**
   * Starts them.
   *
   * @param brieven where letters go, by gemeente
   * @param poort of the first of them, the others follow it; 0 for any
   */
  static Kanaalburen start(Buurgemeente gemeente, Path brieven, int poort) {
    try {
      Files.createDirectories(brieven.resolve(gemeente.naam()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Kanaalburen(gemeente, brieven, poort);
  }

  private static int naast(int poort, int verder) {
    return poort == 0 ? 0 : poort + verder;
  }

  /** The properties with which the application finds them. */
  Map<String, String> eigenschappen() {
    return new Kanaaleigenschappen(gemeente, this).alle();
  }

  /** Nothing goes wrong any more, nobody lives here, and nobody ever got a message but letters. */
  public void wis() {
    ebms.wis();
    abonnementen.wis();
    notifynl.wis();
    vtb.wis();
    magazijn.wis();
    klant.server().wis();
    klant.wis();
    profiel.server().wis();
    profiel.wis();
    brp.wis();
  }

  /** MijnOverheid Berichtenbox behind its adapter. */
  public Ebmsadapter ebms() {
    return ebms;
  }

  /** Who takes letters in the Berichtenbox. */
  public Abonnementendienst abonnementen() {
    return abonnementen;
  }

  public Notifynl notifynl() {
    return notifynl;
  }

  /** The portal. */
  public Vtb vtb() {
    return vtb;
  }

  /** Of the Federatief Berichtenstelsel. */
  public Berichtenmagazijn magazijn() {
    return magazijn;
  }

  public OpenKlant klant() {
    return klant;
  }

  public ProfielService profiel() {
    return profiel;
  }

  public Brp brp() {
    return brp;
  }

  /** Fetches the letters of all gemeenten. */
  public Drukstraat drukstraat() {
    return drukstraat;
  }

  /** Where her letters are laid, and those of all others. */
  Path brieven() {
    return brieven;
  }

  @Override
  public void close() {
    ebms.close();
    abonnementen.close();
    notifynl.close();
    vtb.close();
    magazijn.close();
    klant.close();
    profiel.close();
    brp.close();
  }
}
