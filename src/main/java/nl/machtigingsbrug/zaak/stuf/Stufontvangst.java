package nl.machtigingsbrug.zaak.stuf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Foutbericht;
import nl.machtigingsbrug.stuf.Stufbericht;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.camel.Header;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what a zaaksysteem answers: untrusted as any input, so bounded. What an error says in words
 * can be of any length and about a person, so it goes no further; its code and its place do.
 */
@Component("stufontvangst")
final class Stufontvangst {

  private static final String RETRY_AFTER = "Retry-After";
  private static final int GROOTSTE = 5 * 1024 * 1024;

  /** An answer to a question: what is asked about is not there (StUF 03.01, table of errors). */
  private static final String NIET_GEVONDEN = "StUF064";

  private static final Set<Berichtcode> ONTVANGEN =
      Set.of(Berichtcode.BV01, Berichtcode.BV02, Berichtcode.BV03);
  private static final Set<Berichtcode> FOUTEN =
      Set.of(Berichtcode.FO01, Berichtcode.FO02, Berichtcode.FO03);

  private final Stufondertekening ondertekening;

  Stufontvangst(Stufondertekening ondertekening) {
    this.ondertekening = ondertekening;
  }

  /**
   * Reads.
   *
   * @return the answer, or null where a question found nothing
   * @throws Afwijzing MB-STUF-30 where it is refused, MB-STUF-31 where the zaaksysteem fails,
   *     MB-STUF-32 where it answers something else, MB-STUF-52 where it is not signed as it should,
   *     MB-LEVERING-08 where it cannot be read
   * @throws HttpOperationFailedException where only the status says that it failed
   */
  @Handler
  @Nullable Stufbericht lees(
      @Body @Nullable InputStream antwoord,
      @Header(Exchange.HTTP_RESPONSE_CODE) int status,
      @Header(RETRY_AFTER) @Nullable String retryAfter,
      @ExchangeProperty(Stufverzending.OPROEP) Stufoproep oproep)
      throws IOException, HttpOperationFailedException {
    byte[] bytes;
    try (InputStream bron = antwoord) {
      bytes = bron == null ? new byte[0] : bron.readNBytes(GROOTSTE + 1);
    }
    Optional<Stufbericht> gelezen =
        bytes.length == 0 || bytes.length > GROOTSTE
            ? Optional.empty()
            : ondertekening.lees(bytes, oproep);
    if (gelezen.isPresent()) {
      return beoordeel(gelezen.get(), oproep);
    }
    Optional<Boolean> afzender = Soapfout.isVanAfzender(bytes);
    if (afzender.isPresent()) {
      throw fout(afzender.get(), afzender.get() ? "soap:Client" : "soap:Server");
    }
    if (status < 200 || status > 299) {
      Map<String, String> kop = retryAfter == null ? Map.of() : Map.of(RETRY_AFTER, retryAfter);
      throw new HttpOperationFailedException("", status, null, null, kop, "");
    }
    throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
  }

  private static @Nullable Stufbericht beoordeel(Stufbericht antwoord, Stufoproep oproep) {
    String kruis = antwoord.stuurgegevens().crossRefnummer();
    if (kruis != null && !kruis.equals(oproep.referentie())) {
      throw new Afwijzing(Foutcode.STUF_ANDER_ANTWOORD, "crossRefnummer");
    }
    Berichtcode soort = antwoord.stuurgegevens().berichtcode();
    if (FOUTEN.contains(soort)) {
      return fout(antwoord, oproep);
    }
    boolean past =
        switch (oproep.operatie().berichtcode()) {
          case DI02 -> soort == Berichtcode.DU02;
          case LV01 -> soort == Berichtcode.LA01;
          default -> ONTVANGEN.contains(soort);
        };
    if (!past) {
      throw new Afwijzing(Foutcode.STUF_ANDER_ANTWOORD, "berichtcode");
    }
    return antwoord;
  }

  private static @Nullable Stufbericht fout(Stufbericht antwoord, Stufoproep oproep) {
    Foutbericht fout;
    try {
      fout = Foutbericht.lees(antwoord);
    } catch (Afwijzing half) {
      throw fout(false, antwoord.stuurgegevens().berichtcode().code());
    }
    if (oproep.operatie().berichtcode() == Berichtcode.LV01 && fout.code().equals(NIET_GEVONDEN)) {
      return null;
    }
    boolean code = fout.code().matches("[A-Za-z]{1,4}[0-9]{1,3}");
    throw fout(
        fout.plek().equals("client"),
        code ? fout.code() : antwoord.stuurgegevens().berichtcode().code());
  }

  private static Afwijzing fout(boolean afzender, String oorzaak) {
    return new Afwijzing(afzender ? Foutcode.STUF_GEWEIGERD : Foutcode.STUF_STORING, oorzaak);
  }
}
