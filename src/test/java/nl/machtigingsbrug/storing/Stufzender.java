package nl.machtigingsbrug.storing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.function.BooleanSupplier;
import nl.machtigingsbrug.stuf.Operatie;

/**
 * A system that speaks StUF: of each zaak it tells all there is to tell, in order, and goes on
 * where an answer says that it was done.
 */
final class Stufzender implements Runnable {

  static final String MOEDER = "999990639";
  static final String DOCHTER = "999990421";
  static final String BROER = "999990019";

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Stufjournaal journaal;
  private final long zaad;
  private final BooleanSupplier klaar;
  private final Duration pauze;
  private final Random toeval;
  private final Stufpost post;

  Stufzender(
      Omgeving omgeving, Stufjournaal journaal, long zaad, BooleanSupplier klaar, Duration pauze) {
    this.journaal = journaal;
    this.zaad = zaad;
    this.klaar = klaar;
    this.pauze = pauze;
    this.toeval = new Random(zaad);
    this.post = new Stufpost(omgeving, new Beller(omgeving.buren()), journaal, toeval);
  }

  @Override
  public void run() {
    for (int nummer = 0; !klaar.getAsBoolean(); nummer++) {
      String naam = "stuf-" + zaad + "-" + nummer;
      String gemeente = Omgeving.VERTAALD.get(toeval.nextInt(Omgeving.VERTAALD.size()));
      try {
        zend(naam, gemeente);
      } catch (RuntimeException e) {
        journaal.afwijking(naam + ": " + e);
      }
      Tijd.slaap(pauze);
    }
  }

  /** The text that the document of a zaak has in the end. */
  static String inhoud(String naam, boolean eerste) {
    return (naam + (eerste ? " eerst " : " daarna ")).repeat(eerste ? 400 : 300);
  }

  private void zend(String naam, String gemeente) {
    String zaak = nummer(Operatie.GENEREER_ZAAKIDENTIFICATIE, gemeente, naam + "-z");
    if (zaak.isEmpty()) {
      return;
    }
    boolean heel =
        gaat(
            Operatie.CREEER_ZAAK,
            gemeente,
            naam + "-1",
            """
            {"nummer": "%s", "wordt": {"velden": {"toelichting": "oud %s"}, "extra": {"voorziening": "rolstoel"},
             "rollen": [{"rol": "heeftAlsGemachtigde", "natuurlijkPersoon": "%s"},
                        {"rol": "heeftAlsInitiator", "natuurlijkPersoon": "%s"}]}}"""
                .formatted(zaak, naam, DOCHTER, MOEDER));
    String document =
        heel ? nummer(Operatie.GENEREER_DOCUMENTIDENTIFICATIE, gemeente, naam + "-d") : "";
    heel =
        heel
            && gaat(
                Operatie.VOEG_ZAAKDOCUMENT_TOE,
                gemeente,
                naam + "-2",
                "{\"nummer\": \"%s\", \"wordt\": {\"zaak\": \"%s\", \"inhoud\": \"%s\"}}"
                    .formatted(document, zaak, inhoud(naam, true)))
            && gaat(
                Operatie.UPDATE_ZAAKDOCUMENT,
                gemeente,
                naam + "-3",
                "{\"nummer\": \"%s\", \"was\": {}, \"wordt\": {\"inhoud\": \"%s\"}}"
                    .formatted(document, inhoud(naam, false)))
            && gaat(
                Operatie.UPDATE_ZAAK,
                gemeente,
                naam + "-4",
                """
                {"nummer": "%1$s",
                 "was": {"velden": {"toelichting": "oud %2$s"}, "extra": {"voorziening": "rolstoel"},
                  "rollen": [{"rol": "heeftAlsGemachtigde", "verwerking": "R", "natuurlijkPersoon": "%3$s"}]},
                 "wordt": {"velden": {"toelichting": "nieuw %2$s"}, "extra": {"voorziening": "scootmobiel"},
                  "rollen": [{"rol": "heeftAlsGemachtigde", "verwerking": "R", "natuurlijkPersoon": "%4$s"}]}}"""
                    .formatted(zaak, naam, DOCHTER, BROER))
            && gaat(
                Operatie.ACTUALISEER_ZAAKSTATUS,
                gemeente,
                naam + "-5",
                "{\"nummer\": \"%s\", \"wordt\": {\"status\": {\"volgnummer\": 2, \"moment\": \"%s\"}}}"
                    .formatted(zaak, LocalDateTime.now(NEDERLAND).format(MOMENT)));
    journaal.verzonden(new Stufjournaal.Zending(naam, gemeente, zaak, document, heel));
  }

  private boolean gaat(Operatie operatie, String gemeente, String referentie, String bericht) {
    Stufpost.Antwoord antwoord = post.stuur(operatie, gemeente, referentie, bericht);
    return antwoord != null && antwoord.isGoed();
  }

  private String nummer(Operatie operatie, String gemeente, String referentie) {
    Stufpost.Antwoord antwoord = post.stuur(operatie, gemeente, referentie, "{}");
    return antwoord == null ? "" : antwoord.wat();
  }
}
