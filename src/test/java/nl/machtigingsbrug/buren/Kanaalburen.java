package nl.machtigingsbrug.buren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.buren.abonnementen.Abonnementendienst;
import nl.machtigingsbrug.buren.berichtenbox.Ebmsadapter;
import nl.machtigingsbrug.buren.brp.Brp;
import nl.machtigingsbrug.buren.drukstraat.Drukstraat;
import nl.machtigingsbrug.buren.klant.OpenKlant;
import nl.machtigingsbrug.buren.notifynl.Notifynl;

/**
 * The neighbours by which messages reach people, for one gemeente: MijnOverheid Berichtenbox with
 * its subscription check, NotifyNL, Open Klant, the BRP and a print street.
 */
public final class Kanaalburen implements AutoCloseable {

  /** The BerichtType of every message in the Berichtenbox. */
  public static final String BERICHTTYPE = "WMOBESL";

  private static final String OIN = "00000001823288444000";
  private static final List<String> SOORTEN =
      List.of(
          "ontvangstbevestiging",
          "verzoek-om-aanvulling",
          "uitnodiging",
          "voornemen",
          "besluit",
          "betaling",
          "herinnering",
          "klachtafhandeling",
          "statusbericht");

  private final Ebmsadapter ebms = new Ebmsadapter(0, "cpa-" + Buren.GEMEENTE);
  private final Abonnementendienst abonnementen = new Abonnementendienst(0);
  private final Notifynl notifynl = Notifynl.start(0);
  private final OpenKlant klant = OpenKlant.start(0);
  private final Brp brp = Brp.start();
  private final Path brieven;
  private final Drukstraat drukstraat;

  private Kanaalburen(Path brieven) {
    this.brieven = brieven;
    this.drukstraat = new Drukstraat(brieven.resolve(Buren.GEMEENTE));
  }

  /** Starts them; letters go under {@code map}. */
  public static Kanaalburen start(Path map) throws IOException {
    Path brieven = map.resolve("brieven");
    Files.createDirectories(brieven.resolve(Buren.GEMEENTE));
    return new Kanaalburen(brieven);
  }

  /** The properties with which the application finds them. */
  public Map<String, String> eigenschappen() {
    Map<String, String> eigenschappen = new LinkedHashMap<>();
    String stad = ".gemeenten." + Buren.GEMEENTE + ".";
    String box = "machtigingsbrug.berichtenbox" + stad;
    eigenschappen.put(box + "adapter", ebms.adres());
    eigenschappen.put(box + "cpa-id", "cpa-" + Buren.GEMEENTE);
    eigenschappen.put(box + "van-partij", "urn:osb:oin:" + OIN);
    eigenschappen.put(box + "naar-partij", "urn:osb:oin:00000004003214345001");
    eigenschappen.put(box + "leverancier", OIN);
    eigenschappen.put(box + "abonnementen", abonnementen.adres());
    String voor = "machtigingsbrug.communicatie.";
    String notify = voor + "notifynl" + stad;
    eigenschappen.put(notify + "basis", notifynl.server().basis());
    eigenschappen.put(notify + "api-sleutel", Notifynl.SLEUTEL);
    for (String soort : SOORTEN) {
      eigenschappen.put(box + "berichttypen." + soort, BERICHTTYPE);
      for (String kanaal : List.of("email", "sms")) {
        for (String variant : List.of("volledig", "beperkt", "kennisgeving")) {
          eigenschappen.put(
              notify + "sjablonen." + kanaal + "." + soort + "." + variant,
              "11111111-1111-4111-8111-111111111111");
        }
      }
    }
    String contact = voor + "contact" + stad;
    eigenschappen.put(contact + "bronnen", "OPEN_KLANT");
    eigenschappen.put(contact + "open-klant.basis", klant.basis());
    eigenschappen.put(contact + "open-klant.token", OpenKlant.TOKEN);
    eigenschappen.put(contact + "open-klant.bsn-in-adres", "true");
    eigenschappen.put(voor + "brief.map", brieven.toString());
    String brief = voor + "brief" + stad;
    eigenschappen.put(brief + "huisstijl.afzender", "Gemeente Voorbeeldstad");
    eigenschappen.put(brief + "huisstijl.retouradres", "Postbus 100, 1234 ZZ Voorbeeldstad");
    eigenschappen.put(brief + "adresbron", "BRP");
    eigenschappen.put(voor + "brp" + stad + "personen", brp.personen().toString());
    eigenschappen.put(voor + "brp" + stad + "sleutel", Brp.SLEUTEL);
    return eigenschappen;
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

  public OpenKlant klant() {
    return klant;
  }

  public Brp brp() {
    return brp;
  }

  public Drukstraat drukstraat() {
    return drukstraat;
  }

  @Override
  public void close() {
    ebms.close();
    abonnementen.close();
    notifynl.close();
    klant.close();
    brp.close();
  }
}
