package nl.machtigingsbrug.buren;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.buren.inlog.Inlogdienst;
import nl.machtigingsbrug.buren.kafka.Makelaar;
import nl.machtigingsbrug.buren.notificaties.Notificatiecentrum;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaaksysteem;
import nl.machtigingsbrug.buren.voorziening.Sleutels;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.buren.zaaksysteem.Zaaksysteem;
import nl.machtigingsbrug.geheim.MaakSleutels;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;

/** All neighbours, and the configuration with which the application finds them. */
public final class Buren implements AutoCloseable {

  /** The gemeente of the demo. */
  public static final String GEMEENTE = "voorbeeldstad";

  /** Another gemeente, with a catalogue of her own. */
  public static final String TWEEDE_GEMEENTE = "voorbeelddorp";

  /** The client of a portal for all gemeenten. */
  public static final String PORTAAL = "portaal-client";

  /** The client of a supplier, that acts for two of them. */
  public static final String LEVERANCIER = "leverancier-client";

  /** The client of functioneel beheer of all gemeenten. */
  public static final String BEHEER = "beheer-client";

  private static final String VAN_PORTAAL =
      "BEWIJS_INDIENEN,BEWIJS_VERKLAREN,TOETSEN,AANVRAAG_INDIENEN,AANVRAAG_INZIEN,ZAAKBERICHT_INDIENEN";
  private static final String VAN_BEHEER =
      "LOGBOEK_INZIEN,LEVERING_BEHEREN,GEBEURTENIS_INZIEN,VERVOLGBERICHT_INDIENEN,VERTEGENWOORDIGING_BEEINDIGEN";

  private final Inlogdienst inlog;
  private final Voorziening voorziening;
  private final Notificatiecentrum notificaties;
  private final Map<String, Zaaksysteem> zaaksystemen = new LinkedHashMap<>();
  private final Map<String, Kanaalburen> kanalen = new LinkedHashMap<>();
  private final Map<String, Stufzaaksysteem> stufzaaksystemen = new LinkedHashMap<>();
  private final Map<String, String> eigenschappen = new LinkedHashMap<>();
  private final Path map;
  private final Burenpoorten poorten;
  private @Nullable Makelaar makelaar;

  private Buren(Path map, String databaseUrl, Burenpoorten poorten)
      throws IOException, GeneralSecurityException {
    this.map = map;
    this.poorten = poorten;
    inlog = Inlogdienst.start(poorten.inlog());
    Sleutels sleutels = Sleutelbos.VAN_ALLEN;
    voorziening = new Voorziening(sleutels, new SecureRandom());
    database(databaseUrl);
    geheimen(map.resolve("geheim"));
    for (Buurgemeente gemeente : Buurgemeente.alle()) {
      saml(gemeente, sleutels);
      zaaksysteem(gemeente, map, poorten.zaaksysteem(zaaksystemen.size()));
    }
    notificaties = Notificatiecentrum.start(0, Buurgemeente.geheimen());
    zaaksystemen.values().forEach(systeem -> systeem.luister(notificaties::publiceer));
    eigenschappen.put("machtigingsbrug.mappings", mappings().toString());
    afnemers();
    eigenAfnemers();
  }

  /** Starts all but the database, whose URL is given; files go under {@code map}. */
  public static Buren start(Path map, String databaseUrl) {
    return start(map, databaseUrl, Burenpoorten.VRIJ);
  }

  /** The same with a folder and a database that nobody else uses. */
  public static Buren vers() {
    try {
      return start(Files.createTempDirectory("buren"), Postgres.gedeeld().nieuweDatabase());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
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

  /** The Notificaties API, to which the zaaksystemen tell what happens. */
  public Notificatiecentrum notificaties() {
    return notificaties;
  }

  /** The authorization server. */
  public Inlogdienst inlog() {
    return inlog;
  }

  /** The zaaksysteem of the gemeente of the demo. */
  public Zaaksysteem zaaksysteem() {
    return zaaksysteem(GEMEENTE);
  }

  /**
   * The broker, with a topic for each gemeente. Starts at the first call, since few need it; the
   * application that is configured after that tells all gebeurtenissen there.
   */
  public synchronized Makelaar makelaar() {
    if (makelaar == null) {
      makelaar = Makelaar.start(map.resolve("kafka"));
      eigenschappen.put("camel.component.kafka.brokers", makelaar.bootstrap());
      eigenschappen.put(
          "machtigingsbrug.gebeurtenissen.dataref-basis", "https://machtigingsbrug.example");
      for (Buurgemeente buur : Buurgemeente.alle()) {
        String gemeente = buur.naam();
        makelaar.maakTopic(topic(gemeente), 3);
        eigenschappen.put("machtigingsbrug.gemeenten." + gemeente + ".oin", buur.oin());
        eigenschappen.put("machtigingsbrug.gebeurtenissen.gemeenten." + gemeente + ".aan", "true");
      }
      // The broker writes in the log of this process too.
      eigenschappen.put("logging.level.kafka", "error");
      eigenschappen.put("logging.level.state.change.logger", "error");
      eigenschappen.put("logging.level.org.apache.kafka", "error");
      eigenschappen.put("logging.level.org.apache.kafka.controller", "off");
    }
    return makelaar;
  }

  /**
   * The zaaksysteem of a gemeente that speaks Zaak- en Documentservices. Starts at the first call,
   * since few need it; in the application that is configured after that, all aanvragen of that
   * gemeente go there.
   */
  public synchronized Stufzaaksysteem stufzaaksysteem(String gemeente, Versie versie) {
    return stufzaaksystemen.computeIfAbsent(
        gemeente,
        naam -> {
          Stufzaaksysteem systeem = new Stufzaaksysteem(0);
          eigenschappen.putAll(Stufeigenschappen.van(naam, versie, systeem));
          return systeem;
        });
  }

  /** The channels of the gemeente of the demo. */
  public Kanaalburen kanalen() {
    return kanalen(GEMEENTE);
  }

  /**
   * The channels of the first or the second gemeente. They start at the first call, since few need
   * them; the application that is configured after that reaches people by them.
   */
  public synchronized Kanaalburen kanalen(String gemeente) {
    if (kanalen.isEmpty()) {
      for (String naam : List.of(GEMEENTE, TWEEDE_GEMEENTE)) {
        Kanaalburen buren =
            Kanaalburen.start(
                Buurgemeente.met(naam), map.resolve("brieven"), poorten.kanalen(kanalen.size()));
        kanalen.put(naam, buren);
        eigenschappen.putAll(buren.eigenschappen());
      }
    }
    return Objects.requireNonNull(kanalen.get(gemeente));
  }

  /** Where the gebeurtenissen of a gemeente go. */
  public static String topic(String gemeente) {
    return "machtigingsbrug." + gemeente + ".gebeurtenissen";
  }

  /** The zaaksysteem of a gemeente. */
  public Zaaksysteem zaaksysteem(String gemeente) {
    return Objects.requireNonNull(zaaksystemen.get(gemeente));
  }

  /** The folder of what is different in a gemeente. */
  public static Path mappings() {
    try {
      return new ClassPathResource("buren/mappings").getFile().toPath().toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The client of the portal of one gemeente. */
  public static String portaal(String gemeente) {
    return "portaal-" + gemeente + "-client";
  }

  /** The client of functioneel beheer of one gemeente. */
  public static String beheer(String gemeente) {
    return "beheer-" + gemeente + "-client";
  }

  /** Made once in a process: they take seconds, and no neighbours need others than the next. */
  private static final class Sleutelbos {
    static final Sleutels VAN_ALLEN = sleutels();

    private static Sleutels sleutels() {
      Sleutels sleutels = Sleutels.nieuw();
      for (Buurgemeente gemeente : Buurgemeente.alle()) {
        if (gemeente != Buurgemeente.STAD) {
          sleutels = sleutels.met(gemeente.sleutelnaam());
        }
      }
      return sleutels;
    }
  }

  private void zaaksysteem(Buurgemeente gemeente, Path map, int poort) throws IOException {
    Path eigen = gemeente == Buurgemeente.STAD ? map : map.resolve(gemeente.naam());
    Files.createDirectories(eigen);
    Zaaksysteem zaaksysteem =
        Zaaksysteem.start(
            eigen,
            poort,
            Map.of(gemeente.client(), gemeente.geheim()),
            gemeente.naam().equals(TWEEDE_GEMEENTE)
                ? List.of("buren/zaaktypen-" + TWEEDE_GEMEENTE + ".yaml")
                : List.of());
    zaaksystemen.put(gemeente.naam(), zaaksysteem);
    eigenschappen.putAll(gemeente.zaaksysteem(zaaksysteem.basis()));
  }

  private void database(String url) {
    eigenschappen.put("spring.datasource.url", url);
    eigenschappen.put("spring.datasource.username", "postgres");
    eigenschappen.put("spring.datasource.password", "postgres");
    if (Postgres.isGedeeld(url)) {
      eigenschappen.put("machtigingsbrug.database.onveilig-toegestaan", Postgres.ONVEILIG);
    }
  }

  private void geheimen(Path map) {
    eigenschappen.put("machtigingsbrug.geheim.map", map.toString());
    Buurgemeente.alle().stream().map(Buurgemeente::naam).forEach(this::maakSleutels);
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

  private void saml(Buurgemeente gemeente, Sleutels sleutels)
      throws GeneralSecurityException, IOException {
    String naam = gemeente.naam();
    String saml = "machtigingsbrug.gemeenten." + naam + ".saml.";
    eigenschappen.put(
        "machtigingsbrug.gemeenten." + naam + ".naam",
        Character.toUpperCase(naam.charAt(0)) + naam.substring(1));
    eigenschappen.put(saml + "entity-id", gemeente.entityId());
    eigenschappen.put(saml + "ontvangstadres", gemeente.ontvangstadres());
    eigenschappen.put(
        saml + "uitgevers[" + Voorziening.RD + "][0]",
        pem(
            "CERTIFICATE",
            new Certificaatautoriteit("rd", sleutels.routeringsdienst())
                .certificaat()
                .getEncoded()));
    eigenSleutels(gemeente, sleutels)
        .forEach((sleutel, pem) -> eigenschappen.put(saml + "sleutels[" + sleutel + "]", pem));
    eigenschappen.put(
        saml + "bevoegdheidsdiensten[" + Voorziening.BVD_DDM + "]", "VRIJWILLIGE_MACHTIGING");
    eigenschappen.put(saml + "bevoegdheidsdiensten[" + Voorziening.BVD_OG + "]", "OUDERLIJK_GEZAG");
    eigenschappen.put(
        saml + "representatiesoorten[" + REPRESENTATIESOORT_PROEF + "]", "OUDERLIJK_GEZAG");
  }

  /**
   * Her own key. Each other gemeente also has a key by the name that the first uses: only the key
   * itself tells them apart.
   */
  private static Map<String, String> eigenSleutels(Buurgemeente gemeente, Sleutels sleutels) {
    Map<String, String> eigen = new LinkedHashMap<>();
    if (gemeente == Buurgemeente.STAD) {
      eigen.put(Voorziening.DV_SLEUTEL, pem(sleutels, Voorziening.DV_SLEUTEL));
      eigen.put(Voorziening.DV_OUDE_SLEUTEL, pem(sleutels, Voorziening.DV_OUDE_SLEUTEL));
    } else {
      eigen.put(gemeente.sleutelnaam(), pem(sleutels, gemeente.sleutelnaam()));
      eigen.put(Voorziening.DV_SLEUTEL, pem(sleutels, gemeente.sleutelnaam()));
    }
    return eigen;
  }

  private static String pem(Sleutels sleutels, String naam) {
    KeyPair paar = Objects.requireNonNull(sleutels.dienstverlener().get(naam));
    return pem("PRIVATE KEY", paar.getPrivate().getEncoded());
  }

  /** A test code: no national code for ouderlijk gezag in municipal diensten exists yet. */
  public static final String REPRESENTATIESOORT_PROEF =
      "urn:voorbeeld:proef:RT:Ouderlijk_Gezag_Gemeente";

  private void afnemers() {
    String alle = String.join(",", zaaksystemen.keySet());
    afnemer("portaal", PORTAAL, VAN_PORTAAL, alle);
    afnemer("beheer", BEHEER, VAN_BEHEER, alle);
    String token = "machtigingsbrug.token.uitgevers.inlog.";
    eigenschappen.put(token + "issuer", Inlogdienst.UITGEVER);
    eigenschappen.put(token + "publiek", Inlogdienst.PUBLIEK);
    eigenschappen.put(token + "sleutels", inlog.sleutels());
  }

  /** Who acts for one gemeente, and who for both. */
  private void eigenAfnemers() {
    for (String gemeente : List.of(GEMEENTE, TWEEDE_GEMEENTE)) {
      afnemer("portaal-" + gemeente, portaal(gemeente), VAN_PORTAAL, gemeente);
      afnemer("beheer-" + gemeente, beheer(gemeente), VAN_BEHEER, gemeente);
    }
    afnemer("leverancier", LEVERANCIER, VAN_PORTAAL, GEMEENTE + "," + TWEEDE_GEMEENTE);
  }

  private void afnemer(String naam, String client, String rechten, String gemeenten) {
    String afnemer = "machtigingsbrug.afnemers." + naam + ".";
    eigenschappen.put(afnemer + "clients[0].uitgever", Inlogdienst.UITGEVER);
    eigenschappen.put(afnemer + "clients[0].id", client);
    eigenschappen.put(afnemer + "rechten", rechten);
    eigenschappen.put(afnemer + "gemeenten", gemeenten);
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
    if (makelaar != null) {
      makelaar.close();
    }
    kanalen.values().forEach(Kanaalburen::close);
    stufzaaksystemen.values().forEach(Stufzaaksysteem::close);
    notificaties.close();
    zaaksystemen.values().forEach(Zaaksysteem::close);
    inlog.close();
  }
}
