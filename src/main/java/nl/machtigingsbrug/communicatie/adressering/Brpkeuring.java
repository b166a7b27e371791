package nl.machtigingsbrug.communicatie.adressering;

import static nl.machtigingsbrug.communicatie.adressering.Bevinding.goed;
import static nl.machtigingsbrug.communicatie.adressering.Bevinding.nietBekend;
import static nl.machtigingsbrug.communicatie.adressering.Bevinding.onzeker;

import java.time.LocalDate;
import java.util.Locale;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** What it means that the BRP was asked for something and did not say it. */
final class Brpkeuring {

  private static final String BRON = "BRP";

  private final Situatie situatie;
  private final Beleid beleid;

  Brpkeuring(Situatie situatie, Beleid beleid) {
    this.situatie = situatie;
    this.beleid = beleid;
  }

  /**
   * For a fact that is not known. Asked in vain is another thing than not asked: then it is asked
   * again while there is time, and then a human looks.
   *
   * @param ongevraagd what holds where it was not asked
   */
  Bevinding zonder(Hoedanigheid wie, Brpfeit feit, Bevinding ongevraagd) {
    Gemis gemis = situatie.feiten(wie).gemis(feit);
    if (gemis == null) {
      return ongevraagd;
    }
    String wat = ongevraagd.controle().wat();
    return beleid.brpMoetAntwoorden()
        ? onzeker(code(gemis), wat, gemis.uitleg(), BRON)
        : nietBekend(
            wat,
            gemis.uitleg() + " Bij deze gemeente gaat het bericht dan toch weg.",
            "beleid van de gemeente");
  }

  /** Whether an address is secret, where it was asked; else null. */
  @Nullable Bevinding geheimhouding(Hoedanigheid wie) {
    Persoonsfeiten feiten = situatie.feiten(wie);
    if (feiten.gevraagd(Brpfeit.GEHEIMHOUDING) == null) {
      return null;
    }
    String wat = "geheimhouding " + wie.name().toLowerCase(Locale.ROOT);
    Bevinding bevinding =
        switch (feiten.geheimhouding()) {
          case JA -> goed(wat, "Het adres is geheim.", "BRP; Wet BRP 2.59");
          case NEE -> goed(wat, "Het adres is niet geheim.", "BRP; Wet BRP 2.59");
          case NIET_GEVRAAGD ->
              zonder(wie, Brpfeit.GEHEIMHOUDING, nietBekend(wat, "Niet gevraagd.", BRON));
        };
    return gevraagd(bevinding, wie, Brpfeit.GEHEIMHOUDING);
  }

  /** With the moment at which it was asked. */
  Bevinding gevraagd(Bevinding bevinding, Hoedanigheid wie, Brpfeit feit) {
    return bevinding.gevraagd(situatie.feiten(wie).gevraagd(feit));
  }

  private Foutcode code(Gemis gemis) {
    return gemis == Gemis.GEEN_ANTWOORD && magWachten()
        ? Foutcode.ADRES_BRP_ZWIJGT
        : Foutcode.ADRES_BRP_ONZEKER;
  }

  /** Whether also the slowest channel would still be in time tomorrow. */
  private boolean magWachten() {
    LocalDate uiterlijk = situatie.uiterlijk();
    if (uiterlijk == null) {
      return true;
    }
    int traagst =
        beleid.kanalen().values().stream().mapToInt(Kanaalbeleid::bezorgdagen).max().orElse(0);
    return !situatie.peildag().plusDays(traagst + 1L).isAfter(uiterlijk);
  }
}
