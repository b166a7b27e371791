package nl.machtigingsbrug.communicatie.berichtenbox;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Grensbewaking;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalantwoord;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/** Offers one letter. */
@Component("berichtenboxbrief")
public class Briefaanbod {

  private final BerichtenboxGemeenten gemeenten;
  private final Berichtenboxgrens grens;
  private final Abonnementen abonnementen;
  private final Brieven brieven;
  private final Clock klok;

  Briefaanbod(
      BerichtenboxGemeenten gemeenten,
      Berichtenboxgrens grens,
      Abonnementen abonnementen,
      Brieven brieven,
      Clock klok) {
    this.gemeenten = gemeenten;
    this.grens = grens;
    this.abonnementen = abonnementen;
    this.brieven = brieven;
    this.klok = klok;
  }

  /**
   * Whether it may be offered: the check is at most a week older than the batch. A letter that may
   * have been offered before goes on, for it may be in the box already.
   *
   * @throws Afwijzing KANAAL_GRENS where it does not fit, LEVERING_STORING where nobody can tell
   */
  public boolean keur(@ExchangeProperty(Verzendstap.OPDRACHT) Verzendopdracht opdracht) {
    Grensbewaking.bewaak(grens, opdracht);
    if (brieven.vind(opdracht.id()).isPresent()) {
      return true;
    }
    berichttype(opdracht);
    Bsn burger = burger(opdracht);
    Abonnement abonnement =
        abonnementen
            .vraag(opdracht.gemeente(), opdracht.soort(), List.of(burger))
            .getOrDefault(burger, Abonnement.ONBEKEND);
    if (abonnement == Abonnement.ONBEKEND) {
      throw new Afwijzing(Foutcode.LEVERING_STORING, "abonnement");
    }
    return abonnement == Abonnement.JA;
  }

  /** The result for who does not take it. */
  public Map<String, String> geweigerd() {
    return Map.of("resultaat", Verzendresultaat.ONBESTELBAAR.name(), "code", "GeenAbonnement");
  }

  /** The call that hands it over, noted before it is made. */
  public Kanaalverzoek bied(@ExchangeProperty(Verzendstap.OPDRACHT) Verzendopdracht opdracht)
      throws IOException {
    Berichtenboxinstellingen instellingen = gemeenten.van(opdracht.gemeente());
    byte[] berichten =
        Berichtenschrijver.schrijf(
            opdracht,
            instellingen.leverancier(),
            berichttype(opdracht),
            burger(opdracht),
            klok.instant());
    Kanaalverzoek verzoek =
        new Ebmsverzoeken(instellingen).bied(Nummers.bericht(opdracht.id()), berichten);
    brieven.bied(opdracht.id(), opdracht.gemeente());
    return verzoek;
  }

  /** The result for what the adapter took: offered, and no more than that. */
  public Map<String, String> aangenomen(
      @Body Kanaalantwoord antwoord,
      @ExchangeProperty(Verzendstap.OPDRACHT) Verzendopdracht opdracht) {
    String nummer = Ebmsverzoeken.nummer(antwoord.tekst());
    brieven.aangenomen(opdracht.id(), nummer);
    return Map.of(
        "resultaat", Verzendresultaat.AANGEBODEN.name(), "code", "Aangeboden", "ebms", nummer);
  }

  private String berichttype(Verzendopdracht opdracht) {
    String type = gemeenten.van(opdracht.gemeente()).berichttype(opdracht.soort());
    if (type == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.berichtenbox: berichttypen");
    }
    return type;
  }

  private static Bsn burger(Verzendopdracht opdracht) {
    if (opdracht.ontvanger() instanceof NatuurlijkPersoon persoon
        && persoon.identificatie() instanceof Bsn bsn) {
      return bsn;
    }
    throw new Afwijzing(Foutcode.KANAAL_GRENS, "ontvanger");
  }
}
