package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Zelf;
import org.jspecify.annotations.Nullable;

/**
 * One message about a zaak, and all that is known when it is decided who receives it.
 *
 * @param optreden how someone acted in the zaak
 * @param soort what the message is
 * @param dienst of the zaak; null where the catalogue no longer has it
 * @param berichtenboxdienst the dienst of which a mandate opens the berichtenbox of another, as
 *     {@link Beleid#berichtenboxdienst()} names it; null where the catalogue does not have it
 * @param moment at which is decided
 * @param publicatie not to be seen before this; null: at once
 * @param uiterlijk the last day on which the recipient can do what is asked, or null
 * @param mandaat what is known of the mandate; says nothing for who acts for himself
 * @param personen what is known of each; of who is not in it, nothing
 */
public record Situatie(
    Optreden optreden,
    Berichtsoort soort,
    @Nullable Dienst dienst,
    @Nullable Dienst berichtenboxdienst,
    Instant moment,
    @Nullable Instant publicatie,
    @Nullable LocalDate uiterlijk,
    Mandaatfeiten mandaat,
    Map<Hoedanigheid, Persoonsfeiten> personen) {

  public Situatie {
    personen = Map.copyOf(personen);
  }

  /** When the message is seen at the earliest: what is known to have ended by then has ended. */
  public Instant peilmoment() {
    return publicatie == null || publicatie.isBefore(moment) ? moment : publicatie;
  }

  /** The Dutch day of it. */
  public LocalDate peildag() {
    return Kalender.dag(peilmoment());
  }

  /** Who is in the optreden as {@code hoedanigheid}; nobody else is ever written to. */
  Partij partij(Hoedanigheid hoedanigheid) {
    return hoedanigheid == Hoedanigheid.VERTEGENWOORDIGDE ? optreden.betreft() : optreden.handelt();
  }

  Persoonsfeiten feiten(Hoedanigheid hoedanigheid) {
    return Objects.requireNonNullElse(personen.get(hoedanigheid), Persoonsfeiten.ONBEKEND);
  }

  /** Why the one acts for the other; null for who acts for himself. */
  @Nullable Grond grond() {
    return optreden instanceof Namens namens ? namens.vertegenwoordiging().grond() : null;
  }

  boolean voorZichzelf() {
    return optreden instanceof Zelf;
  }

  Situatie met(Mandaatfeiten anders) {
    return new Situatie(
        optreden,
        soort,
        dienst,
        berichtenboxdienst,
        moment,
        publicatie,
        uiterlijk,
        anders,
        personen);
  }

  Situatie met(Hoedanigheid hoedanigheid, Persoonsfeiten anders) {
    Map<Hoedanigheid, Persoonsfeiten> kopie = new EnumMap<>(Hoedanigheid.class);
    kopie.putAll(personen);
    kopie.put(hoedanigheid, anders);
    return new Situatie(
        optreden, soort, dienst, berichtenboxdienst, moment, publicatie, uiterlijk, mandaat, kopie);
  }
}
