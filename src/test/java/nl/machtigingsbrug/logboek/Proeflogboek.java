package nl.machtigingsbrug.logboek;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.machtigingsbrug.geheim.Proefsleutels;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The logboek put together on a database of its own. */
final class Proeflogboek {

  static final String GEMEENTE = "voorbeeldstad";
  static final Partij DOCHTER = new NatuurlijkPersoon(new Bsn("999990019"));
  static final Partij VADER = new NatuurlijkPersoon(new Bsn("999990421"));
  static final Medewerker BEHEERDER = new Medewerker("beheerder-1");
  static final Instant MOMENT = Instant.parse("2026-03-02T10:00:00Z");
  static final Duration GRENS = Duration.ofMinutes(5);

  final JdbcTemplate jdbc;
  final TransactionTemplate transactie;
  final Logboek logboek;
  final Logboekbewaring bewaring;
  final Verzegelaar verzegelaar;
  final Zegelcontrole controle;
  final Herindexering herindexering;
  final DataSource database;

  Proeflogboek(DataSource database, Proefsleutels sleutels, int regelsPerZegel) {
    this.database = database;
    this.jdbc = new JdbcTemplate(database);
    var transacties = new DataSourceTransactionManager(database);
    this.transactie = new TransactionTemplate(transacties);
    var regels = new Regels(jdbc);
    var zegels = new Zegels(jdbc);
    var slot = new Regelslot(sleutels.kluis(), sleutels.index());
    var instellingen = new LogboekInstellingen(Duration.ofSeconds(5), regelsPerZegel, GRENS);
    this.logboek = new Logboek(regels, slot, sleutels.index(), transacties);
    this.herindexering = new Herindexering(regels, slot, sleutels.index(), transacties);
    this.bewaring = new Logboekbewaring(regels, slot, logboek);
    this.verzegelaar = new Verzegelaar(zegels, sleutels.zegel(), instellingen, transacties);
    this.controle =
        new Zegelcontrole(zegels, regels, slot, sleutels.zegel(), instellingen, transacties);
  }

  static Proeflogboek nieuw() {
    return new Proeflogboek(Proefdatabase.nieuw(), Proefsleutels.nieuw(), 100);
  }

  Proeflogboek metSleutels(Proefsleutels sleutels) {
    return new Proeflogboek(database, sleutels, 100);
  }

  long leg(Handeling handeling) {
    return in(() -> logboek.leg(handeling));
  }

  long leg(String zaak) {
    return leg(handeling(zaak));
  }

  long wis(long regel) {
    return in(() -> logboek.wis(GEMEENTE, regel, BEHEERDER, "verzoek van de betrokkene"));
  }

  Verslag controleer() {
    return controle.controleer(GEMEENTE, null);
  }

  List<Bevinding> bevindingen() {
    return controleer().bevindingen();
  }

  int sql(String sql, Object... waarden) {
    return jdbc.update(sql, waarden);
  }

  private long in(Supplier<Long> werk) {
    return transactie.execute(status -> werk.get());
  }

  static Handeling handeling(String zaak) {
    return handeling(GEMEENTE, zaak, MOMENT, DOCHTER, VADER);
  }

  static Handeling handeling(
      String gemeente, String zaak, Instant moment, Partij wie, Partij namensWie) {
    return new Handeling(
        gemeente,
        moment,
        Handelingssoort.LEVERING_GELEVERD,
        new Betrokkenen(wie, namensWie, "VRIJWILLIGE_MACHTIGING", List.of(), null),
        Onderwerp.aanvraag("wmo-melding", "aanvraag-" + zaak, zaak),
        "portaal",
        "zaak geopend",
        null);
  }

  static Zoekvraag over(Partij persoon) {
    return new Zoekvraag(persoon, null, null, Instant.EPOCH, MOMENT.plusSeconds(86400), 100);
  }
}
