package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The zaaksysteem, over real HTTP on this machine. */
public final class Zaaksysteem implements AutoCloseable {

  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(100_000_000).build())
              .build());

  private final HttpServer server;
  private final ExecutorService draden = Executors.newCachedThreadPool();
  private final List<Verzoek> verzoeken = Collections.synchronizedList(new ArrayList<>());
  private final ThreadLocal<Instant> begonnen = ThreadLocal.withInitial(Instant::now);
  private final List<String> hangend = new CopyOnWriteArrayList<>();
  private final Storingen storingen = new Storingen();
  private final Scopes scopes = new Scopes();
  private final Opslag opslag;
  private final Loket loket;
  private final Dossierkast dossiers;
  private final Melder melder;
  private final Tokencontrole tokens;

  private Zaaksysteem(
      @Nullable Path map, int poort, Map<String, String> geheimen, List<String> zaaktypen)
      throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 100);
    opslag = new Opslag(map);
    loket = new Loket(basis(), opslag, zaaktypen, scopes);
    dossiers = new Dossierkast(opslag, loket.catalogus());
    melder = new Melder(opslag);
    tokens = new Tokencontrole(geheimen, Clock.systemUTC());
    server.setExecutor(draden);
    server.createContext("/", this::ontvang);
    server.start();
  }

  /**
   * Starts.
   *
   * @param map where it keeps what it knows, or null to forget it
   * @param poort 0 for any
   * @param geheimen of its clients
   */
  public static Zaaksysteem start(@Nullable Path map, int poort, Map<String, String> geheimen) {
    return start(map, poort, geheimen, List.of());
  }

  /**
   * Starts with more zaaktypen than those that all have.
   *
   * @param eigen resources that hold them
   */
  public static Zaaksysteem start(
      @Nullable Path map, int poort, Map<String, String> geheimen, List<String> eigen) {
    List<String> zaaktypen = new ArrayList<>(List.of("buren/zaaktypen.yaml"));
    zaaktypen.addAll(eigen);
    try {
      return new Zaaksysteem(map, poort, geheimen, zaaktypen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its address, without a path. */
  public String basis() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Whoever is to hear what is made, in the words of the Notificaties API. */
  public void luister(Consumer<ObjectNode> wie) {
    melder.luister(wie);
  }

  /** Who works in it. */
  public Behandelaar behandelaar() {
    return new Behandelaar(basis(), opslag, loket.catalogus(), melder);
  }

  /** Something goes wrong from now on. */
  public void stoor(Storing storing) {
    storingen.zet(storing);
  }

  /** Nothing goes wrong any more. */
  public void herstel() {
    storingen.wis();
  }

  /** Takes a scope away from every client. */
  public void neemScope(String scope) {
    scopes.neem(scope);
  }

  /** Gives it back. */
  public void geefScope(String scope) {
    scopes.geef(scope);
  }

  /**
   * A type disappears from the catalogue, as if nobody had configured it.
   *
   * @param soort such as {@code roltypen}
   * @param zaaktype whose type it is; empty for a zaaktype itself
   * @param naam its omschrijving, naam or identificatie
   */
  public void verberg(String soort, String zaaktype, String naam) {
    loket.catalogus().verberg(soort, zaaktype + naam);
  }

  /** Every type is back. */
  public void toonAlles() {
    loket.catalogus().toonAlles();
  }

  /** All calls so far, in the order in which they were answered. */
  public List<Verzoek> verzoeken() {
    synchronized (verzoeken) {
      return List.copyOf(verzoeken);
    }
  }

  /** The zaak with this number. */
  public Zaak zaak(String identificatie) {
    List<Zaak> gevonden = zaken(zaak -> zaak.path("identificatie").asText().equals(identificatie));
    if (gevonden.size() != 1) {
      throw new IllegalStateException(gevonden.size() + " zaken " + identificatie);
    }
    return gevonden.get(0);
  }

  /** Every zaak. */
  public List<Zaak> zaken() {
    return zaken(zaak -> true);
  }

  /** The zaken that were made of an aanvraag. */
  public List<Zaak> zakenVan(String aanvraag) {
    return zaken(zaak -> zaak.path("kenmerken").findValuesAsText("kenmerk").contains(aanvraag));
  }

  /** Whether a call hangs now, by a Storing. */
  public boolean hangt(String methode, String pad) {
    return hangend.contains(methode + " " + pad);
  }

  /** Every VERZENDING of the documentregistratie. */
  public List<JsonNode> verzendingen() {
    return List.copyOf(opslag.alle("verzendingen", verzending -> true));
  }

  /** How many documents there are that no zaak has. */
  public int losseDocumenten() {
    return dossiers.losseDocumenten();
  }

  private List<Zaak> zaken(Predicate<ObjectNode> welke) {
    return opslag.alle("zaken", welke).stream().map(dossiers::zaak).toList();
  }

  private void ontvang(HttpExchange uitwisseling) throws IOException {
    try (uitwisseling) {
      begonnen.set(Instant.now());
      String methode = uitwisseling.getRequestMethod();
      String pad = uitwisseling.getRequestURI().getPath();
      String vraag = String.valueOf(uitwisseling.getRequestURI().getQuery());
      byte[] inhoud = uitwisseling.getRequestBody().readAllBytes();
      Storing storing = storingen.bij(methode, pad);
      if (storing == null && methode.equals("GET") && pad.endsWith("/download")) {
        geefInhoud(uitwisseling, pad);
        return;
      }
      if (storing == null) {
        antwoord(uitwisseling, behandel(uitwisseling, methode, pad, vraag, inhoud));
        return;
      }
      switch (storing.effect()) {
        case WEG -> noteer(uitwisseling, inhoud, 0);
        case STATUS -> {
          noteer(uitwisseling, inhoud, 0);
          if (storing.retryAfter() > 0) {
            uitwisseling
                .getResponseHeaders()
                .add("Retry-After", String.valueOf(storing.retryAfter()));
          }
          Weigering weigering = Weigering.status(storing.status(), "storing");
          antwoord(uitwisseling, new Antwoord(weigering.status(), weigering.json().toString()));
        }
        case STIL -> behandel(uitwisseling, methode, pad, vraag, inhoud);
        case ROMMEL -> {
          behandel(uitwisseling, methode, pad, vraag, inhoud);
          antwoord(uitwisseling, new Antwoord(200, "<html>storing"));
        }
        case NAHANGEND -> {
          Antwoord laat = behandel(uitwisseling, methode, pad, vraag, inhoud);
          wacht(methode + " " + pad, storing.milliseconden());
          antwoord(uitwisseling, laat);
        }
        case HANGEND -> wacht(methode + " " + pad, storing.milliseconden());
        case TRAAG -> {
          wacht(methode + " " + pad, storing.milliseconden());
          antwoord(uitwisseling, behandel(uitwisseling, methode, pad, vraag, inhoud));
        }
      }
    }
  }

  /** Bytes, in pieces: whoever asks for JSON does not get them, as with Open Zaak. */
  private void geefInhoud(HttpExchange uitwisseling, String pad) throws IOException {
    try {
      tokens.client(uitwisseling.getRequestHeaders().getFirst("Authorization"));
      scopes.controleer("GET", pad);
      String soort = String.valueOf(uitwisseling.getRequestHeaders().getFirst("Accept"));
      if (!soort.contains("octet-stream")) {
        throw Weigering.status(406, "not_acceptable");
      }
      try (InputStream inhoud = loket.inhoud(pad)) {
        noteer(uitwisseling, new byte[0], 200);
        uitwisseling.getResponseHeaders().add("Content-Type", "application/octet-stream");
        uitwisseling.sendResponseHeaders(200, 0);
        new BufferedInputStream(inhoud, 8192).transferTo(uitwisseling.getResponseBody());
      }
    } catch (Weigering weigering) {
      noteer(uitwisseling, new byte[0], weigering.status());
      antwoord(uitwisseling, new Antwoord(weigering.status(), weigering.json().toString()));
    }
  }

  private record Antwoord(int status, String tekst) {}

  private Antwoord behandel(
      HttpExchange uitwisseling, String methode, String pad, String vraag, byte[] inhoud) {
    Antwoord antwoord;
    try {
      if (noemtPersoon(pad + "?" + vraag)) {
        throw Weigering.status(400, "persoonsnummer-in-adres");
      }
      String client = tokens.client(uitwisseling.getRequestHeaders().getFirst("Authorization"));
      if (pad.equals("/autorisaties/api/v1/applicaties/consumer")) {
        antwoord = new Antwoord(200, scopes.applicatie(client, loket.catalogus()).toString());
      } else {
        scopes.controleer(methode, pad);
        kopteksten(uitwisseling, methode, pad);
        JsonNode uitkomst = loket.doe(methode, pad, velden(vraag), bericht(methode, inhoud));
        antwoord =
            methode.equals("DELETE")
                ? new Antwoord(204, "")
                : new Antwoord(methode.equals("POST") ? 201 : 200, uitkomst.toString());
        if (methode.equals("POST")) {
          melder.meld(pad.substring(pad.lastIndexOf('/') + 1), uitkomst);
        }
      }
    } catch (Weigering weigering) {
      antwoord = new Antwoord(weigering.status(), weigering.json().toString());
    }
    noteer(uitwisseling, inhoud, antwoord.status());
    return antwoord;
  }

  private static @Nullable ObjectNode bericht(String methode, byte[] inhoud) {
    if (!methode.equals("POST") && !methode.equals("PATCH")) {
      return null;
    }
    if (gelezen(inhoud) instanceof ObjectNode object) {
      return object;
    }
    throw Weigering.status(400, "parse_error");
  }

  private static JsonNode gelezen(byte[] inhoud) {
    try {
      return inhoud.length == 0 ? MissingNode.getInstance() : JSON.readTree(inhoud);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  /** The hexadecimal digits of a UUID may well be nine decimal ones in a row. */
  private static boolean noemtPersoon(String adres) {
    return NEGEN_CIJFERS.matcher(adres.replaceAll(UUID + "|bronorganisatie=[0-9]{9}", "")).find();
  }

  /** The standard asks for the Crs with zaken, since they can have a geometry. */
  private static void kopteksten(HttpExchange uitwisseling, String methode, String pad) {
    boolean maakt = methode.equals("POST") || methode.equals("PATCH");
    String soort =
        String.valueOf(uitwisseling.getRequestHeaders().getFirst("Content-Type")).split(";", 2)[0];
    if (maakt && !soort.equals("application/json")) {
      throw Weigering.status(415, "unsupported_media_type");
    }
    if (!pad.endsWith("/zaken") && !pad.endsWith("/zaak_registreren")) {
      return;
    }
    if (!"EPSG:4326".equals(uitwisseling.getRequestHeaders().getFirst("Accept-Crs"))) {
      throw Weigering.status(406, "not_acceptable");
    }
    if (maakt && !"EPSG:4326".equals(uitwisseling.getRequestHeaders().getFirst("Content-Crs"))) {
      throw Weigering.status(412, "precondition_failed");
    }
  }

  private void noteer(HttpExchange uitwisseling, byte[] inhoud, int status) {
    JsonNode bericht = gelezen(inhoud);
    if (bericht instanceof ObjectNode object && object.has("inhoud")) {
      object.put("inhoud", "");
    }
    verzoeken.add(
        new Verzoek(
            uitwisseling.getRequestMethod(),
            uitwisseling.getRequestURI().getPath(),
            String.valueOf(uitwisseling.getRequestURI().getQuery()),
            Objects.requireNonNullElse(
                uitwisseling.getRequestHeaders().getFirst("Authorization"), ""),
            bericht,
            status,
            begonnen.get()));
  }

  private static void antwoord(HttpExchange uitwisseling, Antwoord antwoord) throws IOException {
    byte[] bytes = antwoord.tekst().getBytes(StandardCharsets.UTF_8);
    uitwisseling
        .getResponseHeaders()
        .add(
            "Content-Type",
            antwoord.status() < 400 ? "application/json" : "application/problem+json");
    uitwisseling.sendResponseHeaders(antwoord.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      uitwisseling.getResponseBody().write(bytes);
    }
  }

  private static Map<String, String> velden(String vraag) {
    Map<String, String> velden = new LinkedHashMap<>();
    for (String deel : vraag.equals("null") ? new String[0] : vraag.split("&")) {
      String[] paar = deel.split("=", 2);
      velden.put(paar[0], URLDecoder.decode(paar[1], StandardCharsets.UTF_8));
    }
    return velden;
  }

  private void wacht(String regel, int milliseconden) {
    hangend.add(regel);
    try {
      Thread.sleep(milliseconden);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      hangend.remove(regel);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    draden.shutdownNow();
  }
}
