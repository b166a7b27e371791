package nl.machtigingsbrug.communicatie;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.abonnementen.Abonnementendienst;
import nl.machtigingsbrug.buren.berichtenbox.Ebmsadapter;
import nl.machtigingsbrug.buren.fbs.Berichtenmagazijn;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.levering.Versiebron;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The real application, its channels beside stand-ins; what the engine would give is given here.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      // The engine round the channels is stood in for.
      "spring.main.allow-bean-definition-overriding=true",
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.levering.pogingen=4",
      "machtigingsbrug.berichtenbox.uitslagen-elke=1h",
      "db-scheduler.polling-interval=100ms",
      // The engine has these beans too; here the test stands for it.
      "spring.main.allow-bean-definition-overriding=true"
    })
@Import(Kanaalproef.Motor.class)
public abstract class Kanaalproef {

  protected static final Ebmsadapter EBMS = new Ebmsadapter(0, "cpa-proef");
  protected static final Abonnementendienst ABONNEMENTEN = new Abonnementendienst(0);
  protected static final Berichtenmagazijn MAGAZIJN = new Berichtenmagazijn(0, "t0ken");
  protected static final String TYPE = "WMOBESL";

  private static final Duration GEDULD = Duration.ofSeconds(40);
  private static final Map<UUID, Verzendopdracht> OPDRACHTEN = new ConcurrentHashMap<>();
  private static final List<Melding> MELDINGEN = new CopyOnWriteArrayList<>();

  @Autowired protected Leveringen leveringen;
  @Autowired protected JdbcClient jdbc;
  @Autowired protected PlatformTransactionManager transacties;

  /** What was told of a message. */
  public record Melding(UUID verzending, Verzendresultaat resultaat, String code) {}

  /** Stands for the engine round the channels. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Motor {

    @Bean
    Verzendgang verzendgang() {
      return new Verzendgang();
    }

    /** There is no aanvraag behind a levering here. */
    @Bean
    @Primary
    Versiebron proefversie() {
      return levering -> "proef";
    }

    @Bean
    @Primary
    Verzendmeldingen proefmeldingen() {
      return (verzending, resultaat, code) ->
          MELDINGEN.add(new Melding(verzending, resultaat, code));
    }
  }

  /** Opens a verzending, as the engine would: here its id is that of the aanvraag. */
  public static final class Verzendgang {
    /** Sets the opdracht. */
    public void open(Exchange exchange) {
      Levering levering = exchange.getProperty("levering", Levering.class);
      exchange.setProperty("verzendopdracht", OPDRACHTEN.get(levering.aanvraagId()));
    }
  }

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) throws IOException {
    Buren buren =
        Buren.start(Files.createTempDirectory("kanaal"), Postgres.gedeeld().nieuweDatabase());
    buren.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    for (String gemeente : List.of("voorbeeldstad", "voorbeelddorp")) {
      Map.of(
              "adapter", EBMS.adres(),
              "cpa-id", gemeente.equals("voorbeeldstad") ? "cpa-proef" : "cpa-dorp",
              "van-partij", "urn:osb:oin:00000001823288444000",
              "naar-partij", "urn:osb:oin:00000004003214345001",
              "leverancier", "00000001823288444000",
              "abonnementen", ABONNEMENTEN.adres(),
              "berichttypen.besluit", TYPE,
              "herzendwacht", "300ms",
              "herzendingen", "2")
          .forEach(
              (naam, waarde) ->
                  register.add(
                      "machtigingsbrug.berichtenbox.gemeenten." + gemeente + "." + naam,
                      () -> waarde));
    }
    register.add("machtigingsbrug.fbs.gemeenten.voorbeeldstad.magazijn", MAGAZIJN::adres);
    register.add(
        "machtigingsbrug.fbs.gemeenten.voorbeeldstad.afzender", () -> "00000001823288444000");
    register.add("machtigingsbrug.fbs.gemeenten.voorbeeldstad.token", () -> "t0ken");
  }

  @BeforeEach
  void rust() {
    EBMS.herstel();
    EBMS.lot("DELIVERED");
    ABONNEMENTEN.herstel();
    ABONNEMENTEN.faal("");
    ABONNEMENTEN.abonneer(Proefopdracht.BSN, TYPE);
    MAGAZIJN.herstel();
    jdbc.sql("delete from berichtenbox_abonnement").update();
  }

  /** Hands a message to its channel, and waits until the levering has come to an end. */
  protected Levering verzend(Proefopdracht opdracht) {
    UUID levering = plan(opdracht);
    return wacht(levering);
  }

  /** Hands a message to its channel. */
  protected UUID plan(Proefopdracht opdracht) {
    OPDRACHTEN.put(opdracht.id(), opdracht.opdracht());
    String kanaal = opdracht.kanaal() == Kanaal.FBS ? "fbs" : "berichtenbox";
    UUID id =
        new TransactionTemplate(transacties)
            .execute(
                status ->
                    leveringen.plan(
                        new Opdracht(
                            opdracht.id(),
                            0,
                            opdracht.gemeente(),
                            kanaal,
                            "uit-verzending-" + kanaal)));
    return Objects.requireNonNull(id);
  }

  protected Levering wacht(UUID levering) {
    return await()
        .atMost(GEDULD)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> leveringen.vind(levering).orElseThrow(),
            l -> l.staat().isEinde() || l.staat() == Staat.WERKVOORRAAD);
  }

  /** The fields of what its last step remembered. */
  protected String resultaat(Levering levering, String veld) {
    return jdbc.sql(
            """
            select coalesce(resultaat ->> :veld, '') from stap where levering_id = :levering""")
        .param("veld", veld)
        .param("levering", levering.id())
        .query(String.class)
        .single();
  }

  /** What was told of it, in order. */
  protected List<String> meldingen(Proefopdracht opdracht) {
    return MELDINGEN.stream()
        .filter(melding -> melding.verzending().equals(opdracht.id()))
        .map(melding -> melding.resultaat() + " " + melding.code())
        .toList();
  }
}
