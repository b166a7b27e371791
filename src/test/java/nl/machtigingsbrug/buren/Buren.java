package nl.machtigingsbrug.buren;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.buren.inlog.Inlogdienst;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.voorziening.Sleutels;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.buren.zaaksysteem.Zaaksysteem;
import nl.machtigingsbrug.geheim.MaakSleutels;
import org.springframework.boot.DefaultApplicationArguments;

/** All neighbours, and the configuration with which the application finds them. */
public final class Buren implements AutoCloseable {

  /** The gemeente of the demo. */
  public static final String GEMEENTE = "voorbeeldstad";

  /**
   * The gemeenten, each with the way in which her zaaksysteem wants to be spoken to. The first is
   * that of the demo.
   */
  private static final Map<String, Map<String, String>> GEMEENTEN = gemeenten();

  /** The client of the portal. */
  public static final String PORTAAL = "portaal-client";

  /** The client of functioneel beheer. */
  public static final String BEHEER = "beheer-client";

  private static final String CLIENT = "machtigingsbrug";
  private static final String GEHEIM = "alleen-voor-de-proef-en-de-demo-geheim";

  private final Inlogdienst inlog;
  private final Voorziening voorziening;
  private final Zaaksysteem zaaksysteem;
  private final Map<String, String> eigenschappen = new LinkedHashMap<>();

  private Buren(Path map, String databaseUrl, Burenpoorten poorten)
      throws IOException, GeneralSecurityException {
    inlog = Inlogdienst.start(poorten.inlog());
    Sleutels sleutels = Sleutels.nieuw();
    voorziening = new Voorziening(sleutels, new SecureRandom());
    zaaksysteem = Zaaksysteem.start(map, poorten.zaaksysteem(), Map.of(CLIENT, GEHEIM));
    database(databaseUrl);
    geheimen(map.resolve("geheim"));
    for (Map.Entry<String, Map<String, String>> gemeente : GEMEENTEN.entrySet()) {
      saml(gemeente.getKey(), sleutels);
      zgw(gemeente.getKey(), gemeente.getValue());
    }
    afnemers();
  }

  /** Starts all but the database, whose URL is given; files go under {@code map}. */
  public static Buren start(Path map, String databaseUrl) {
    return start(map, databaseUrl, Burenpoorten.VRIJ);
  }

  static Buren start(Path map, String databaseUrl, Burenpoorten poorten) {
    try {
      return new Buren(map, databaseUrl, poorten);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The properties with which the application finds them. */
  public Map<String, String> eigenschappen() {
    return Map.copyOf(eigenschappen);
  }

  /** The national voorziening. */
  public Voorziening voorziening() {
    return voorziening;
  }

  /** The authorization server. */
  public Inlogdienst inlog() {
    return inlog;
  }

  /** The zaaksysteem of all gemeenten. */
  public Zaaksysteem zaaksysteem() {
    return zaaksysteem;
  }

  private static Map<String, Map<String, String>> gemeenten() {
    Map<String, Map<String, String>> gemeenten = new LinkedHashMap<>();
    gemeenten.put(GEMEENTE, Map.of());
    gemeenten.put("voorbeelddorp", Map.of("profiel", "OPENZAAK", "zaak-registreren", "true"));
    gemeenten.put("voorbeeldbuiten", Map.of("rolconventie", "B"));
    gemeenten.put("voorbeeldhaven", Map.of("profiel", "OPENZAAK", "rolconventie", "C"));
    return gemeenten;
  }

  private void zgw(String gemeente, Map<String, String> eigen) {
    String zgw = "machtigingsbrug.zaak.zgw.gemeenten." + gemeente + ".";
    for (String api : new String[] {"zaken", "catalogi", "documenten", "autorisaties"}) {
      eigenschappen.put(zgw + api, zaaksysteem.basis() + "/" + api + "/api/v1");
    }
    eigenschappen.put(zgw + "client-id", CLIENT);
    eigenschappen.put(zgw + "geheim", GEHEIM);
    eigenschappen.put(zgw + "bronorganisatie", "999998882");
    eigenschappen.put(zgw + "verantwoordelijke", "999998882");
    eigen.forEach((naam, waarde) -> eigenschappen.put(zgw + naam, waarde));
  }

  private void database(String url) {
    eigenschappen.put("spring.datasource.url", url);
    eigenschappen.put("spring.datasource.username", "postgres");
    eigenschappen.put("spring.datasource.password", "postgres");
  }

  private void geheimen(Path map) {
    eigenschappen.put("machtigingsbrug.geheim.map", map.toString());
    GEMEENTEN.keySet().forEach(this::maakSleutels);
  }

  /** Keys of one more gemeente, beside those of the gemeenten that are here. */
  public void maakSleutels(String gemeente) {
    Path map = Path.of(eigenschappen.get("machtigingsbrug.geheim.map"));
    if (!Files.exists(map.resolve(gemeente))) {
      new MaakSleutels()
          .voerUit(
              new DefaultApplicationArguments(
                  "maak-sleutels", "--map=" + map, "--gemeente=" + gemeente),
              new PrintStream(OutputStream.nullOutputStream()));
    }
  }

  private void saml(String gemeente, Sleutels sleutels)
      throws GeneralSecurityException, IOException {
    String saml = "machtigingsbrug.gemeenten." + gemeente + ".saml.";
    eigenschappen.put(
        "machtigingsbrug.gemeenten." + gemeente + ".naam",
        Character.toUpperCase(gemeente.charAt(0)) + gemeente.substring(1));
    eigenschappen.put(saml + "entity-id", Voorziening.DV);
    eigenschappen.put(saml + "ontvangstadres", Voorziening.ACS);
    eigenschappen.put(
        saml + "uitgevers[" + Voorziening.RD + "][0]",
        pem(
            "CERTIFICATE",
            new Certificaatautoriteit("rd", sleutels.routeringsdienst())
                .certificaat()
                .getEncoded()));
    for (Map.Entry<String, KeyPair> sleutel : sleutels.dienstverlener().entrySet()) {
      eigenschappen.put(
          saml + "sleutels[" + sleutel.getKey() + "]",
          pem("PRIVATE KEY", sleutel.getValue().getPrivate().getEncoded()));
    }
    eigenschappen.put(
        saml + "bevoegdheidsdiensten[" + Voorziening.BVD_DDM + "]", "VRIJWILLIGE_MACHTIGING");
    eigenschappen.put(saml + "bevoegdheidsdiensten[" + Voorziening.BVD_OG + "]", "OUDERLIJK_GEZAG");
    eigenschappen.put(
        saml + "representatiesoorten[" + REPRESENTATIESOORT_PROEF + "]", "OUDERLIJK_GEZAG");
  }

  /** A test code: no national code for ouderlijk gezag in municipal diensten exists yet. */
  public static final String REPRESENTATIESOORT_PROEF =
      "urn:voorbeeld:proef:RT:Ouderlijk_Gezag_Gemeente";

  private void afnemers() {
    afnemer(
        "portaal",
        PORTAAL,
        "BEWIJS_INDIENEN,BEWIJS_VERKLAREN,TOETSEN,AANVRAAG_INDIENEN,AANVRAAG_INZIEN");
    afnemer("beheer", BEHEER, "LOGBOEK_INZIEN,LEVERING_BEHEREN");
    String token = "machtigingsbrug.token.uitgevers.inlog.";
    eigenschappen.put(token + "issuer", Inlogdienst.UITGEVER);
    eigenschappen.put(token + "publiek", Inlogdienst.PUBLIEK);
    eigenschappen.put(token + "sleutels", inlog.sleutels());
  }

  private void afnemer(String naam, String client, String rechten) {
    String afnemer = "machtigingsbrug.afnemers." + naam + ".";
    eigenschappen.put(afnemer + "clients[0].uitgever", Inlogdienst.UITGEVER);
    eigenschappen.put(afnemer + "clients[0].id", client);
    eigenschappen.put(afnemer + "rechten", rechten);
    eigenschappen.put(afnemer + "gemeenten", String.join(",", GEMEENTEN.keySet()));
  }

  private static String pem(String soort, byte[] der) {
    return "-----BEGIN "
        + soort
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
        + "\n-----END "
        + soort
        + "-----\n";
  }

  @Override
  public void close() {
    zaaksysteem.close();
    inlog.close();
  }
}
