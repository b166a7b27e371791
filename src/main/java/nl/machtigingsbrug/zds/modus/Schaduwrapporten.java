package nl.machtigingsbrug.zds.modus;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.optreden.Kalender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the report that a call asks for. */
@Component
class Schaduwrapporten {

  private static final Set<String> PARAMETERS = Set.of("gemeente", "van", "tot");
  private static final int VROEGST = 2000;
  private static final int LAATST = 2099;

  private final Waarnemingen waarnemingen;
  private final Gemeentecatalogi catalogi;
  private final Clock klok;

  Schaduwrapporten(Waarnemingen waarnemingen, Gemeentecatalogi catalogi, Clock klok) {
    this.waarnemingen = waarnemingen;
    this.catalogi = catalogi;
    this.klok = klok;
  }

  /**
   * Makes it: of this month, where the call names no days.
   *
   * @throws Afwijzing MB-TOEGANG without the right to manage deliveries of the gemeente
   */
  Schaduwrapport maak(Verzoek verzoek) {
    Map<String, String> vraag = verzoek.parameters(PARAMETERS);
    String gemeente = Tekstveld.vereis(vraag.get("gemeente"), "gemeente", 100);
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, gemeente);
    LocalDate vandaag = Kalender.dag(klok.instant());
    LocalDate tot = dag(vraag.get("tot"), "tot", vandaag);
    LocalDate van = dag(vraag.get("van"), "van", tot.withDayOfMonth(1));
    if (van.isAfter(tot)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "van");
    }
    var begin = van.atStartOfDay(Kalender.NEDERLAND).toInstant();
    var einde = tot.plusDays(1).atStartOfDay(Kalender.NEDERLAND).toInstant();
    return Schaduwrapport.van(
        gemeente,
        van,
        tot,
        waarnemingen.tel(gemeente, begin, einde),
        waarnemingen.telSoorten(gemeente, begin, einde),
        catalogi.van(gemeente).diensten().stream()
            .collect(Collectors.toMap(Dienst::id, Dienst::naam)));
  }

  private static LocalDate dag(@Nullable String tekst, String veld, LocalDate anders) {
    if (tekst == null) {
      return anders;
    }
    try {
      LocalDate dag = LocalDate.parse(tekst);
      if (dag.getYear() >= VROEGST && dag.getYear() <= LAATST) {
        return dag;
      }
    } catch (DateTimeException e) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
    throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
  }
}
