package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.machtigingsbrug.bewijs.AanvaardBewijs;
import nl.machtigingsbrug.bewijs.Bewijzen;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Oordeel;
import nl.machtigingsbrug.dienst.Toetsing;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code POST /v1/toetsingen}: may this person do this? Uses no evidence up. */
@Component("toetsloket")
final class Toetsloket {

  private static final int GROOTSTE = 4096;

  private final StrikteJson json =
      new StrikteJson(
          GROOTSTE,
          Foutcode.BERICHT_VELD_ONGELDIG,
          Set.of("dienst", "handeling", "bewijsreferentie"));
  private final Bewijzen bewijzen;
  private final Gemeentecatalogi catalogi;
  private final Clock klok;

  Toetsloket(Bewijzen bewijzen, Gemeentecatalogi catalogi, Clock klok) {
    this.bewijzen = bewijzen;
    this.catalogi = catalogi;
    this.klok = klok;
  }

  record Toetsvraag(
      @Nullable String dienst, @Nullable String handeling, @Nullable String bewijsreferentie) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Toetsantwoord(
      String uitkomst, @Nullable String code, String reden, @Nullable String andereManier) {}

  @Handler
  Antwoord toets(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    verzoek.afnemer().vereis(Recht.TOETSEN);
    Toetsvraag vraag = json.lees(bericht.readNBytes(GROOTSTE + 1), Toetsvraag.class);
    AanvaardBewijs bewijs =
        bewijzen.vind(vereis(vraag.bewijsreferentie(), "bewijsreferentie"), verzoek.afnemer().id());
    verzoek.afnemer().vereis(Recht.TOETSEN, bewijs.gemeente());
    Dienst dienst = catalogi.van(bewijs.gemeente()).dienst(vereis(vraag.dienst(), "dienst"));
    Instant nu = klok.instant();
    bewijs.eisGeldig(dienst.id(), nu);
    return new Antwoord(
        200,
        antwoord(
            Toetsing.toets(
                bewijs.optreden(), dienst, soort(vraag.handeling()), nu, bewijs.geldigTot())));
  }

  private static Toetsantwoord antwoord(Oordeel oordeel) {
    if (oordeel instanceof Oordeel.Geweigerd geweigerd) {
      return new Toetsantwoord(
          "geweigerd", geweigerd.code().code(), geweigerd.reden(), geweigerd.andereManier());
    }
    if (oordeel instanceof Oordeel.Herstel herstel) {
      return new Toetsantwoord("herstel", herstel.code().code(), herstel.reden(), null);
    }
    return new Toetsantwoord("toegestaan", null, oordeel.reden(), null);
  }

  private static Handelingssoort soort(@Nullable String handeling) {
    return switch (vereis(handeling, "handeling")) {
      case "aanvragen" -> Handelingssoort.AANVRAGEN;
      case "inzien" -> Handelingssoort.INZIEN;
      case "ontvangen" -> Handelingssoort.ONTVANGEN;
      default -> throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "handeling");
    };
  }

  private static String vereis(@Nullable String waarde, String veld) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
    return waarde;
  }
}
