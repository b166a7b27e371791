package nl.machtigingsbrug.communicatie.berichtenbox;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one gemeente is connected to the Berichtenbox.
 *
 * @param adapter base address of the REST API of the ebMS adapter, as {@code
 *     https://…/service/rest/v19/ebms}
 * @param gebruikersnaam for Basic at the adapter, or null
 * @param wachtwoord with that name
 * @param token for Bearer at the adapter, or null
 * @param cpaId of the CPA that Logius made
 * @param vanPartij the connected party in the CPA, with its prefix: {@code urn:osb:oin:…}
 * @param vanRol its role
 * @param naarPartij Logius in the CPA
 * @param naarRol its role
 * @param service in the CPA
 * @param leverancier BerichtLeverancierID: the OIN of who sends, without a prefix
 * @param abonnementen address of the BerichtenboxValidatieService
 * @param berichttypen by what the message is, the code of the Leveranciersportaal
 * @param abonnementBewaren how long an answer about an abonnement is used; 7 days at most
 * @param herzendingen how often a letter is offered again by itself after TechnischProbleem, or
 *     when the adapter gave up
 * @param herzendwacht how long before that
 * @param uitslagtermijn how long a result may stay away before a human hears of it
 */
public record Berichtenboxinstellingen(
    Basisadres adapter,
    @Nullable String gebruikersnaam,
    @Nullable Geheim wachtwoord,
    @Nullable Geheim token,
    String cpaId,
    String vanPartij,
    @DefaultValue("SR") String vanRol,
    String naarPartij,
    @DefaultValue("SP") String naarRol,
    @DefaultValue("urn:osb:services:MIJNOVERHEID.ebMS.BB.2.0") String service,
    String leverancier,
    Basisadres abonnementen,
    @DefaultValue Map<Berichtsoort, String> berichttypen,
    @DefaultValue("1d") Duration abonnementBewaren,
    @DefaultValue("3") int herzendingen,
    @DefaultValue("15m") Duration herzendwacht,
    @DefaultValue("2d") Duration uitslagtermijn) {

  /** The handleiding: the check is at most this much older than the batch. */
  private static final Duration LANGST = Duration.ofDays(7);

  private static final String PARTIJ = "urn:[A-Za-z0-9][A-Za-z0-9:._-]{1,200}";

  public Berichtenboxinstellingen {
    eis(adapter != null, "adapter");
    eis(gevuld(cpaId), "cpa-id");
    eis(vanPartij != null && vanPartij.matches(PARTIJ), "van-partij");
    eis(gevuld(vanRol), "van-rol");
    eis(naarPartij != null && naarPartij.matches(PARTIJ), "naar-partij");
    eis(gevuld(naarRol), "naar-rol");
    eis(gevuld(service), "service");
    eis(leverancier != null && leverancier.matches("[0-9A-Za-z._-]{1,25}"), "leverancier");
    eis(abonnementen != null, "abonnementen");
    eis(berichttypen.values().stream().allMatch(t -> t.matches("\\S{1,8}")), "berichttypen");
    eis(
        isTijd(abonnementBewaren) && abonnementBewaren.compareTo(LANGST) <= 0,
        "abonnement-bewaren");
    eis(herzendingen >= 0 && herzendingen <= 10, "herzendingen");
    eis(isTijd(herzendwacht), "herzendwacht");
    eis(isTijd(uitslagtermijn), "uitslagtermijn");
    eis((gebruikersnaam == null) == (wachtwoord == null), "wachtwoord");
    eis(gebruikersnaam == null || token == null, "token");
    Map<Berichtsoort, String> typen = new EnumMap<>(Berichtsoort.class);
    typen.putAll(berichttypen);
    berichttypen = Map.copyOf(typen);
  }

  /** The code for this kind of message, or null where the gemeente sends none through here. */
  @Nullable String berichttype(Berichtsoort soort) {
    return berichttypen.get(soort);
  }

  private static boolean isTijd(Duration duur) {
    return !duur.isNegative() && !duur.isZero();
  }

  /** Spring binds what is not configured as null. */
  private static boolean gevuld(@Nullable String waarde) {
    return waarde != null && !waarde.isBlank();
  }

  private static void eis(boolean klopt, String naam) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.berichtenbox: " + naam);
    }
  }
}
