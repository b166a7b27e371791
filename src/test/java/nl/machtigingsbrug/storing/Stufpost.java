package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.scenario.Zdsbericht;
import nl.machtigingsbrug.scenario.Zdspost;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;

/** Sends a message of StUF until it is answered, always under the same referentienummer. */
final class Stufpost {

  /** After which a sender stops: a human has to act. */
  private static final Set<Foutcode> AF =
      Set.of(
          Foutcode.LEVERING_GEWEIGERD,
          Foutcode.LEVERING_UITKOMST_ONBEKEND,
          Foutcode.ZAAKBERICHT_HALF);

  private static final Duration VOLHARDT = Duration.ofMinutes(10);
  private static final Pattern CODE = Pattern.compile("MB-[A-Z]+-[0-9]{2}");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Omgeving omgeving;
  private final Beller beller;
  private final Stufjournaal journaal;
  private final Random toeval;

  Stufpost(Omgeving omgeving, Beller beller, Stufjournaal journaal, Random toeval) {
    this.omgeving = omgeving;
    this.beller = beller;
    this.journaal = journaal;
    this.toeval = toeval;
  }

  /**
   * What came back.
   *
   * @param soort the berichtcode, or our code where it is refused
   * @param wat the number that was given, or the levering that was confirmed; empty for a refusal
   */
  record Antwoord(String soort, String wat) {

    boolean isGoed() {
      return soort.startsWith("Bv") || soort.equals("Du02");
    }
  }

  /**
   * Sends it, of three one once more after the answer: that has to be the same.
   *
   * @param json of a {@link Zdsbericht}
   */
  @Nullable Antwoord stuur(Operatie operatie, String gemeente, String referentie, String json) {
    String envelop = envelop(operatie, referentie, json);
    Antwoord antwoord = houVol(operatie, gemeente, referentie, envelop);
    if (antwoord != null && antwoord.isGoed() && toeval.nextInt(3) == 0) {
      Antwoord nogEens = houVol(operatie, gemeente, referentie, envelop);
      if (!antwoord.equals(nogEens)) {
        journaal.afwijking(referentie + ": eerst " + antwoord + ", bij herhalen " + nogEens);
      }
    }
    // A Bv02 names no message of ours.
    if (antwoord != null && antwoord.soort().startsWith("Bv") && !antwoord.wat().isEmpty()) {
      journaal.bevestigd(antwoord.wat(), referentie);
    }
    return antwoord;
  }

  private static String envelop(Operatie operatie, String referentie, String json) {
    try {
      ObjectNode bericht = (ObjectNode) JSON.readTree(json);
      bericht.put("operatie", operatie.naam());
      return new Zdspost(Versie.ZDS_1_1, Ruimte.SOAP11)
          .envelop(JSON.treeToValue(bericht, Zdsbericht.class), referentie);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Antwoord houVol(
      Operatie operatie, String gemeente, String referentie, String envelop) {
    boolean vrij = operatie.naam().startsWith("genereer");
    String pad =
        "/v1/zds/" + gemeente + "/zds11/" + (vrij ? "VrijeBerichten" : "OntvangAsynchroon");
    List<Replica> replicas = omgeving.replicas();
    int wie = toeval.nextInt(replicas.size());
    long einde = System.nanoTime() + VOLHARDT.toNanos();
    while (System.nanoTime() < einde) {
      String tekst =
          beller.stuur(
              Buren.PORTAAL,
              replicas.get(wie++ % replicas.size()).adres().resolve(pad),
              operatie.soapAction(Versie.ZDS_1_1),
              envelop);
      Antwoord antwoord = lees(referentie, tekst);
      if (antwoord != null) {
        return antwoord;
      }
      Tijd.slaap(Duration.ofMillis(100 + toeval.nextInt(300)));
    }
    journaal.afwijking(referentie + ": geen antwoord op " + operatie.naam());
    return null;
  }

  /** Null where it has to be sent again. */
  private @Nullable Antwoord lees(String referentie, String tekst) {
    String soort = element(tekst, "berichtcode");
    Matcher code = CODE.matcher(tekst);
    if (soort.startsWith("Bv") || soort.equals("Du02")) {
      journaal.antwoord(soort);
      return new Antwoord(
          soort, element(tekst, soort.equals("Du02") ? "identificatie" : "referentienummer"));
    }
    if (!code.find()) {
      journaal.antwoord("geen");
      return null;
    }
    journaal.antwoord(code.group());
    Foutcode fout =
        Arrays.stream(Foutcode.values())
            .filter(een -> een.code().equals(code.group()))
            .findFirst()
            .orElseThrow();
    if (fout.herstelbaar()) {
      return null;
    }
    if (!AF.contains(fout)) {
      journaal.afwijking(referentie + ": " + tekst);
    }
    return new Antwoord(code.group(), "");
  }

  private static String element(String tekst, String naam) {
    Matcher gevonden =
        Pattern.compile("<(?:[A-Za-z0-9]+:)?" + naam + "[^>]*>([^<]*)<").matcher(tekst);
    return gevonden.find() ? gevonden.group(1) : "";
  }
}
