package nl.machtigingsbrug.communicatie;

import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.documenten.Verzendingenregister;
import nl.machtigingsbrug.buren.klant.OpenKlant;
import nl.machtigingsbrug.buren.klant.ProfielService;
import nl.machtigingsbrug.buren.notifynl.Notifynl;
import nl.machtigingsbrug.buren.vtb.Vtb;
import nl.machtigingsbrug.communicatie.adres.Postbereik;
import nl.machtigingsbrug.communicatie.contact.ContactGemeenten;
import nl.machtigingsbrug.communicatie.notifynl.NotifynlGemeenten;
import nl.machtigingsbrug.communicatie.verzending.VerzendingGemeenten;
import nl.machtigingsbrug.communicatie.vtb.VtbGemeenten;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The channels as routes of real leveringen, over HTTP to stand-ins that can be told to fail. */
@SpringBootTest(
    classes = Verzendproef.Toepassing.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "machtigingsbrug.levering.basis=50ms",
      "machtigingsbrug.levering.plafond=200ms",
      "machtigingsbrug.levering.pogingen=4",
      "machtigingsbrug.levering.storingen=1000",
      "machtigingsbrug.levering.poort=400ms",
      "db-scheduler.polling-interval=50ms",
      "camel.main.stream-caching-enabled=false",
      "camel.component.http.automatic-retries-disabled=true",
      "camel.main.routes-include-pattern=" + Verzendproef.ROUTES
    })
public abstract class Verzendproef {

  static final String ROUTES =
      "file:routes/uit-verzending-email.camel.yaml,file:routes/uit-verzending-sms.camel.yaml,"
          + "file:routes/uit-verzending-brief-notifynl.camel.yaml,"
          + "file:routes/uit-verzending-vtb-*.camel.yaml,file:routes/notifynl-*.camel.yaml,"
          + "file:routes/vtb-*.camel.yaml,file:routes/contact-*.camel.yaml,"
          + "file:routes/klantcontact-*.camel.yaml,file:routes/betrokkene-*.camel.yaml,"
          + "file:routes/uit-klantcontact-open-klant.camel.yaml,file:routes/verzending*.camel.yaml,file:routes/kanaal-aanroep.camel.yaml";

  /** Of the recipient in the zaak. */
  protected static final String ROL = "/zaken/api/v1/rollen/11111111-1111-4111-8111-111111111111";

  protected static final Instant VERZONDEN = Instant.parse("2026-11-24T23:30:00Z");
  protected static final Notifynl NOTIFYNL = Notifynl.start(0);
  protected static final Vtb VTB = Vtb.start(0);
  protected static final OpenKlant KLANT = OpenKlant.start(0);
  protected static final ProfielService PROFIEL = ProfielService.start(0);
  protected static final Verzendingenregister REGISTER = Verzendingenregister.start(0);

  @Autowired protected Proefgang gang;
  @Autowired protected JdbcClient jdbc;
  @Autowired private Leveringen leveringen;
  @Autowired private PlatformTransactionManager transacties;

  /** Not marked as configuration: the scan of the whole application passes it by. */
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {
        "nl.machtigingsbrug.communicatie.aanroep",
        "nl.machtigingsbrug.communicatie.notifynl",
        "nl.machtigingsbrug.communicatie.vtb",
        "nl.machtigingsbrug.communicatie.contact",
        "nl.machtigingsbrug.communicatie.verzending"
      })
  @ComponentScan(
      basePackages = {"nl.machtigingsbrug.levering"},
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.LeveringConfiguratie"))
  @EnableConfigurationProperties({
    NotifynlGemeenten.class,
    VtbGemeenten.class,
    ContactGemeenten.class,
    VerzendingGemeenten.class,
    ZgwGemeenten.class,
    Gemeenten.class
  })
  static class Toepassing {
    @Bean
    Clock klok() {
      return Clock.systemUTC();
    }

    /** Who can be reached is asked before a channel is chosen: not here. */
    @Bean
    Postbereik postbereik() {
      return mock(Postbereik.class);
    }

    /** Only what is registered: the zaaksysteem that says whose rol it is, is not here. */
    @Bean
    RouteBuilder zonderZaaksysteem() {
      return new RouteBuilder() {
        @Override
        public void configure() {
          errorHandler(noErrorHandler());
          from("direct:uit-verzendingen")
              .routeId("uit-verzendingen")
              .to("bean:verzendregistratie?method=open")
              .to("direct:verzendingen-maken");
        }
      };
    }

    @Bean({"verzendgang", "verzendregistratie"})
    Proefgang verzendgang() {
      return new Proefgang();
    }
  }

  /** Stands in for the engine round the channels: it knows the opdracht, and hears what is told. */
  public static class Proefgang implements Verzendmeldingen {
    private final Map<UUID, Verzendopdracht> opdrachten = new ConcurrentHashMap<>();
    private final Map<UUID, Optreden> optredens = new ConcurrentHashMap<>();
    private volatile boolean geheim;
    private final List<String> gemeld = new CopyOnWriteArrayList<>();

    /** Called by the routes. */
    public void open(Exchange exchange) {
      UUID id =
          Objects.requireNonNull(exchange.getProperty("levering", Levering.class)).aanvraagId();
      Verzendopdracht opdracht = Objects.requireNonNull(opdrachten.get(id));
      exchange.setProperty("verzendopdracht", opdracht);
      exchange.setProperty("optreden", optredens.get(id));
      exchange.setProperty("verzonden", VERZONDEN);
      exchange.setProperty("adresGeheim", geheim);
      exchange.setProperty("resultaat.betrokkene", REGISTER.server().basis() + ROL);
    }

    @Override
    public void meld(UUID verzending, Verzendresultaat resultaat, String code) {
      gemeld.add(verzending + " " + resultaat + " " + code);
    }

    /** Whether the address of what is registered is to be kept from others. */
    public void houdAdresGeheim(boolean geheim) {
      this.geheim = geheim;
    }

    public List<String> gemeld() {
      return gemeld;
    }
  }

  @DynamicPropertySource
  static void omgeving(DynamicPropertyRegistry eigenschappen) {
    Postgres.verseDatabase(eigenschappen);
    String voor = "machtigingsbrug.communicatie.";
    String stad = ".gemeenten." + Voorbeeldopdracht.GEMEENTE + ".";
    eigenschappen.add(voor + "notifynl" + stad + "basis", () -> NOTIFYNL.server().basis());
    eigenschappen.add(voor + "notifynl" + stad + "api-sleutel", () -> Notifynl.SLEUTEL);
    for (String kanaal : List.of("email", "sms", "brief-notifynl")) {
      eigenschappen.add(
          voor + "notifynl" + stad + "sjablonen." + kanaal + ".ontvangstbevestiging.volledig",
          () -> "11111111-1111-4111-8111-111111111111");
      eigenschappen.add(
          voor + "notifynl" + stad + "sjablonen." + kanaal + ".statusbericht.volledig",
          () -> Notifynl.ONBEKEND_SJABLOON);
    }
    eigenschappen.add(
        voor + "verzending" + stad + "contactpersoon", () -> "https://mensen.example/loket");
    String zgw = "machtigingsbrug.zaak.zgw.gemeenten." + Voorbeeldopdracht.GEMEENTE + ".";
    for (String api : List.of("zaken", "catalogi", "documenten")) {
      eigenschappen.add(zgw + api, () -> REGISTER.server().basis() + "/" + api + "/api/v1");
    }
    eigenschappen.add(zgw + "client-id", () -> "machtigingsbrug");
    eigenschappen.add(zgw + "geheim", () -> "x".repeat(32));
    eigenschappen.add(zgw + "bronorganisatie", () -> "999998882");
    eigenschappen.add(zgw + "verantwoordelijke", () -> "999998882");
    eigenschappen.add(
        voor + "vtb" + stad + "berichten", () -> VTB.server().basis() + "/berichten/api/v1");
    eigenschappen.add(voor + "vtb" + stad + "taken", () -> VTB.server().basis() + "/taken/api/v1");
    eigenschappen.add(voor + "vtb" + stad + "token", () -> Vtb.TOKEN);
    eigenschappen.add(voor + "vtb" + stad + "urn", () -> "nld:voorbeeldstad");
    eigenschappen.add(voor + "contact" + stad + "bronnen", () -> "OPEN_KLANT,PROFIEL_SERVICE");
    eigenschappen.add(voor + "contact" + stad + "open-klant.basis", KLANT::basis);
    eigenschappen.add(voor + "contact" + stad + "open-klant.token", () -> OpenKlant.TOKEN);
    eigenschappen.add(voor + "contact" + stad + "open-klant.bsn-in-adres", () -> "true");
    eigenschappen.add(voor + "contact" + stad + "open-klant.klantcontact", () -> "true");
    eigenschappen.add(
        voor + "contact" + stad + "profiel-service.basis", () -> PROFIEL.server().basis());
    eigenschappen.add(
        voor + "contact" + stad + "profiel-service.dienstverlener", () -> "Voorbeeldstad");
  }

  @AfterEach
  void ruimOp() {
    NOTIFYNL.server().herstel();
    VTB.server().herstel();
    KLANT.server().herstel();
    PROFIEL.server().herstel();
    REGISTER.server().herstel();
    REGISTER.wis();
    KLANT.wis();
    PROFIEL.wis();
    gang.gemeld().clear();
    gang.houdAdresGeheim(false);
    jdbc.sql("update levering set staat = 'INGETROKKEN' where staat in ('WACHT', 'BEZIG')")
        .update();
  }

  /** Sends, and waits until nothing happens any more. */
  protected Levering verzend(Verzendopdracht opdracht) {
    return verzend(opdracht, null);
  }

  /** Sends with who acts for whom. */
  protected Levering verzend(Verzendopdracht opdracht, @Nullable Optreden optreden) {
    gang.opdrachten.put(opdracht.id(), opdracht);
    if (optreden != null) {
      gang.optredens.put(opdracht.id(), optreden);
    }
    return lever(
        opdracht,
        "uit-verzending-"
            + opdracht.kanaal().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /** Registers that it was sent. */
  protected Levering registreer(
      Verzendopdracht opdracht, String route, @Nullable Optreden optreden) {
    gang.opdrachten.put(opdracht.id(), opdracht);
    if (optreden != null) {
      gang.optredens.put(opdracht.id(), optreden);
    }
    return lever(opdracht, route);
  }

  private Levering lever(Verzendopdracht opdracht, String route) {
    UUID levering =
        Objects.requireNonNull(
            new TransactionTemplate(transacties)
                .execute(
                    status ->
                        leveringen.plan(
                            new Opdracht(
                                opdracht.id(), 0, opdracht.gemeente(), "notifynl", route))));
    return await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> leveringen.vind(levering).orElseThrow(),
            nu -> nu.staat() != Staat.WACHT && nu.staat() != Staat.BEZIG);
  }

  /** What was remembered of a step, or empty. */
  protected String onthouden(Levering levering, String stap) {
    return jdbc.sql("select resultaat::text from stap where levering_id = ? and naam = ?")
        .params(levering.id(), stap)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
