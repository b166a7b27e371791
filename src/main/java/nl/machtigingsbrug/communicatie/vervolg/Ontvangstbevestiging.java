package nl.machtigingsbrug.communicatie.vervolg;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvraaggetuige;
import nl.machtigingsbrug.aanvraag.Weigering;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.optreden.Kalender;
import org.springframework.stereotype.Component;

/**
 * Confirms every aanvraag (Awb 4:3a), where the gemeente has us do so: in the transaction that
 * takes it in, so that none is confirmed twice and none is forgotten.
 */
@Component
class Ontvangstbevestiging implements Aanvraaggetuige {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"))
          .withZone(Kalender.NEDERLAND);

  private final Eigenberichten berichten;
  private final Gemeentecatalogi catalogi;

  Ontvangstbevestiging(Eigenberichten berichten, Gemeentecatalogi catalogi) {
    this.berichten = berichten;
    this.catalogi = catalogi;
  }

  @Override
  public void ontvangen(Aanvraag aanvraag) {
    if (berichten
        .afzender(aanvraag.gemeente(), Berichtsoort.ONTVANGSTBEVESTIGING)
        .filter(Afzender.WIJ::equals)
        .isEmpty()) {
      return;
    }
    berichten.begin(
        aanvraag,
        Berichtsoort.ONTVANGSTBEVESTIGING,
        "ontvangst-" + aanvraag.id(),
        teksten(aanvraag));
  }

  @Override
  public void geweigerd(Weigering weigering) {
    // Who was refused was told so at once.
  }

  @Override
  public void afgewezen(Aanvraag aanvraag) {
    // A medewerker tells it himself: why is not ours to put into words.
  }

  private Map<Variant, Tekst> teksten(Aanvraag aanvraag) {
    String dienst = catalogi.van(aanvraag.gemeente()).dienst(aanvraag.dienst()).naam();
    String dag = DAG.format(aanvraag.ontvangen());
    String nummer = "\n\nOns nummer van de aanvraag is " + aanvraag.id() + ".";
    Tekst volledig =
        new Tekst(
            "Wij hebben de aanvraag ontvangen",
            "Op "
                + dag
                + " ontvingen wij een aanvraag: "
                + dienst
                + "."
                + nummer
                + "\n\nWij nemen de aanvraag in behandeling. U hoort van ons.");
    Tekst kort =
        new Tekst(
            "Wij hebben een aanvraag ontvangen",
            "Op " + dag + " ontvingen wij een aanvraag waarbij u betrokken bent." + nummer);
    return Map.of(Variant.VOLLEDIG, volledig, Variant.BEPERKT, kort, Variant.KENNISGEVING, kort);
  }
}
