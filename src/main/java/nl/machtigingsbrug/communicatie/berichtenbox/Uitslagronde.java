package nl.machtigingsbrug.communicatie.berichtenbox;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Verzendmeldingen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks each connection what became of letters. What is taken up is marked at the adapter only after
 * it was remembered here, so a round that dies is simply done again.
 */
@Component
class Uitslagronde {

  private static final Logger LOG = LoggerFactory.getLogger(Uitslagronde.class);
  private static final Duration BEWAREN = Duration.ofDays(90);

  private final BerichtenboxGemeenten gemeenten;
  private final Ebmsadapter adapter;
  private final Brieven brieven;
  private final Abonnementgeheugen abonnementen;
  private final Uitslagverwerking verwerking;
  private final ObjectProvider<Verzendmeldingen> luisteraar;

  Uitslagronde(
      BerichtenboxGemeenten gemeenten,
      Ebmsadapter adapter,
      Brieven brieven,
      Abonnementgeheugen abonnementen,
      Uitslagverwerking verwerking,
      ObjectProvider<Verzendmeldingen> luisteraar) {
    this.gemeenten = gemeenten;
    this.adapter = adapter;
    this.brieven = brieven;
    this.abonnementen = abonnementen;
    this.verwerking = verwerking;
    this.luisteraar = luisteraar;
  }

  /** Goes round once. While there is nobody to tell, results stay where they are. */
  void loop() {
    Verzendmeldingen meldingen = luisteraar.getIfAvailable();
    if (meldingen == null || gemeenten.gemeenten().isEmpty()) {
      return;
    }
    for (Aansluiting aansluiting : gemeenten.aansluitingen()) {
      Ebmsverzoeken verzoeken = new Ebmsverzoeken(aansluiting.instellingen());
      lukt("uitslagen", () -> uitslagen(aansluiting, verzoeken, meldingen));
      lukt("gebeurtenissen", () -> gebeurtenissen(aansluiting, verzoeken, meldingen));
      lukt("herzenden", () -> herzend(aansluiting, verzoeken));
      lukt("stilte", () -> stilte(aansluiting, meldingen));
    }
    lukt("opruimen", () -> brieven.ruimOp(BEWAREN));
    lukt("opruimen", abonnementen::ruimOp);
  }

  /** BerichtBestaatAl last: the answer to the first offer, if it waits too, says more. */
  private void uitslagen(
      Aansluiting aansluiting, Ebmsverzoeken verzoeken, Verzendmeldingen meldingen) {
    Map<String, List<Uitslag>> per = new LinkedHashMap<>();
    for (String nummer : adapter.ongelezen(verzoeken)) {
      lukt("uitslag", () -> per.put(nummer, lees(verzoeken, nummer)));
    }
    Set<String> mislukt = new HashSet<>();
    for (boolean herhaling : new boolean[] {false, true}) {
      per.forEach(
          (nummer, uitslagen) -> {
            for (Uitslag uitslag : uitslagen) {
              if (isHerhaling(uitslag) == herhaling
                  && !lukt("uitslag", () -> verwerking.uitslag(aansluiting, uitslag, meldingen))) {
                mislukt.add(nummer);
              }
            }
          });
    }
    per.keySet().stream()
        .filter(nummer -> !mislukt.contains(nummer))
        .forEach(nummer -> lukt("uitslag", () -> adapter.gelezen(verzoeken, nummer)));
  }

  private static boolean isHerhaling(Uitslag uitslag) {
    return uitslag.code().equals(Verwerkingscode.BERICHT_BESTAAT_AL.waarde());
  }

  /** What cannot be read would hold up all others: the term of the letter brings it to a human. */
  private List<Uitslag> lees(Ebmsverzoeken verzoeken, String nummer) {
    try {
      return Uitslaglezer.lees(adapter.inhoud(verzoeken, nummer));
    } catch (Afwijzing e) {
      if (e.code() != Foutcode.BERICHT_ONLEESBAAR) {
        throw e;
      }
      LOG.atError().addKeyValue("foutcode", e.code().code()).log("Unreadable result passed over");
      return List.of();
    }
  }

  private void gebeurtenissen(
      Aansluiting aansluiting, Ebmsverzoeken verzoeken, Verzendmeldingen meldingen) {
    adapter
        .gebeurtenissen(verzoeken)
        .forEach(
            (nummer, soort) ->
                lukt(
                    "gebeurtenis",
                    () -> {
                      if (soort != Gebeurtenis.DELIVERED) {
                        adapter
                            .brief(verzoeken, nummer)
                            .ifPresent(
                                brief ->
                                    verwerking.gebeurtenis(aansluiting, brief, soort, meldingen));
                      }
                      adapter.gebeurtenisGelezen(verzoeken, nummer);
                    }));
  }

  private void herzend(Aansluiting aansluiting, Ebmsverzoeken verzoeken) {
    Duration wacht = aansluiting.instellingen().herzendwacht();
    for (Brief brief : brieven.neemTeHerzenden(aansluiting.gemeenten(), wacht)) {
      String vorig = brief.ebmsBericht();
      if (vorig != null) {
        lukt(
            "herzenden",
            () -> brieven.herzonden(brief.verzending(), adapter.herzend(verzoeken, vorig)));
      }
    }
  }

  private void stilte(Aansluiting aansluiting, Verzendmeldingen meldingen) {
    brieven
        .zonderUitslag(aansluiting.gemeenten(), aansluiting.instellingen().uitslagtermijn())
        .forEach(brief -> lukt("stilte", () -> verwerking.stilte(aansluiting, brief, meldingen)));
  }

  /** One that fails holds up no other; the next round takes it up again. */
  private static boolean lukt(String wat, Runnable werk) {
    try {
      werk.run();
      return true;
    } catch (RuntimeException e) {
      LOG.atWarn()
          .addKeyValue("wat", wat)
          .addKeyValue("oorzaak", oorzaak(e))
          .log("A part of the Berichtenbox round failed and will be done again");
      return false;
    }
  }

  /** Of what kind the innermost cause is; its text may carry values. */
  private static String oorzaak(Throwable fout) {
    Throwable diepste = fout;
    for (int i = 0; i < 20 && diepste.getCause() != null; i++) {
      diepste = diepste.getCause();
    }
    return diepste instanceof Afwijzing afwijzing
        ? afwijzing.code().code()
        : diepste.getClass().getSimpleName();
  }
}
