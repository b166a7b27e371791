package nl.machtigingsbrug.communicatie.brp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import nl.machtigingsbrug.communicatie.adressering.Gemis;
import nl.machtigingsbrug.communicatie.adressering.Navraag;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Optreden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the BRP what must be known before someone is written to, where the gemeente wants that. */
@Component
public class Brpfeiten {

  private static final Logger LOG = LoggerFactory.getLogger(Brpfeiten.class);

  /** The least that can be asked: whether he died and whether his address is secret comes along. */
  private static final String NUMMER = "burgerservicenummer";

  private final Brpinstellingen instellingen;
  private final Brp brp;
  private final Clock klok;

  Brpfeiten(Brpinstellingen instellingen, Brp brp, Clock klok) {
    this.instellingen = instellingen;
    this.brp = brp;
    this.klok = klok;
  }

  /**
   * Asks about one of those in an optreden. A BRP that gives no answer does not throw: that nothing
   * is known is told with its reason.
   *
   * @param beeindigd whether the vertegenwoordiging is known to have ended
   */
  public Brpuitkomst over(
      String gemeente, Optreden optreden, Hoedanigheid wie, Berichtsoort soort, boolean beeindigd) {
    Brpinstellingen.Instelling instelling = instellingen.gemeenten().get(gemeente);
    Bsn bsn = Brpfeitkeuze.bsn(wie.in(optreden));
    if (instelling == null || bsn == null) {
      return Brpuitkomst.NIET_GEVRAAGD;
    }
    Set<Brpfeit> naar = instelling.keuze().over(wie, optreden, soort, beeindigd);
    return naar.isEmpty()
        ? Brpuitkomst.NIET_GEVRAAGD
        : vraag(gemeente, bsn, naar, optreden, klok.instant());
  }

  private Brpuitkomst vraag(
      String gemeente, Bsn bsn, Set<Brpfeit> naar, Optreden optreden, Instant nu) {
    Optional<JsonNode> persoon;
    try {
      persoon = brp.persoon(new Brpvraag(gemeente, bsn, velden(naar), Brpdoel.FEITEN));
    } catch (RuntimeException nietTeVragen) {
      LOG.atWarn()
          .setMessage("The BRP gave no answer")
          .addKeyValue("gemeente", gemeente)
          .addKeyValue("fout", nietTeVragen.getClass().getSimpleName())
          .log();
      return Brpuitkomst.leeg(zonder(naar, Gemis.GEEN_ANTWOORD, nu));
    }
    return persoon
        .filter(gevonden -> gevonden.path(NUMMER).asText().equals(bsn.waarde()))
        .map(
            gevonden ->
                Persoonlezer.lees(gevonden, naar, bsn, Brpfeitkeuze.bsn(optreden.handelt()), nu))
        .orElseGet(() -> Brpuitkomst.leeg(zonder(naar, Gemis.PERSOON_ONBEKEND, nu)));
  }

  private static List<String> velden(Set<Brpfeit> naar) {
    List<String> velden = new ArrayList<>(List.of(NUMMER));
    if (naar.contains(Brpfeit.LEEFTIJD)) {
      velden.add("geboorte.datum");
    }
    if (naar.contains(Brpfeit.GEZAG)) {
      velden.add("gezag");
    }
    return velden;
  }

  private static Navraag zonder(Set<Brpfeit> naar, Gemis gemis, Instant nu) {
    Map<Brpfeit, Gemis> gemist = new EnumMap<>(Brpfeit.class);
    naar.forEach(feit -> gemist.put(feit, gemis));
    return new Navraag(nu, naar, gemist);
  }
}
