package nl.machtigingsbrug.communicatie.vervolg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.adressering.Gemeenteregels;
import nl.machtigingsbrug.communicatie.adressering.Regels;
import nl.machtigingsbrug.communicatie.adressering.RegelsOngeldig;
import nl.machtigingsbrug.communicatie.adressering.Simulatie;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code POST /v1/adresseringen/_simuleer}: what other rules would have done to the
 * vervolgberichten of the past. Counts only; nothing is sent and nothing changes.
 */
@Component("simuleerloket")
final class Simuleerloket {

  private static final int GROOTSTE = 256 * 1024;

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, Simuleervraag.SLEUTELS);
  private final Verleden verleden;
  private final Gemeenteregels regels;
  private final Gemeentecatalogi catalogi;
  private final Clock klok;

  Simuleerloket(Verleden verleden, Gemeenteregels regels, Gemeentecatalogi catalogi, Clock klok) {
    this.verleden = verleden;
    this.regels = regels;
    this.catalogi = catalogi;
    this.klok = klok;
  }

  @Handler
  Antwoord simuleer(
      @ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Simuleervraag vraag = json.lees(bericht.readNBytes(GROOTSTE + 1), Simuleervraag.class);
    String gemeente = Tekstveld.vereis(vraag.gemeente(), "gemeente", 100);
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, gemeente);
    if (vraag.regels() == null && vraag.beleid() == null) {
      throw Velden.ongeldig("regels");
    }
    Instant vanaf = vraag.vanaf() == null ? Instant.EPOCH : Velden.moment(vraag.vanaf(), "vanaf");
    Instant tot = vraag.tot() == null ? klok.instant() : Velden.moment(vraag.tot(), "tot");
    return new Antwoord(
        200,
        Simulatie.draai(
            regels.van(gemeente),
            straks(gemeente, vraag.regels(), vraag.beleid()),
            verleden.van(gemeente, vanaf, tot)));
  }

  private Regels straks(String gemeente, @Nullable String regelbestand, @Nullable String beleid) {
    try {
      Path map = Files.createTempDirectory("simulatie");
      try {
        Path communicatie = Files.createDirectory(map.resolve("communicatie"));
        if (regelbestand != null) {
          Files.writeString(communicatie.resolve("adressering.yaml"), regelbestand);
        }
        if (beleid != null) {
          Files.writeString(communicatie.resolve("beleid.yaml"), beleid);
        }
        return Regels.uit(map, catalogi.van(gemeente));
      } catch (RegelsOngeldig ongeldig) {
        throw new Afwijzing(
            Foutcode.BERICHT_VELD_ONGELDIG, regelbestand == null ? "beleid" : "regels");
      } finally {
        ruimOp(map);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ruimOp(Path map) throws IOException {
    try (Stream<Path> alles = Files.walk(map)) {
      List<Path> diepste = alles.sorted(Comparator.reverseOrder()).toList();
      for (Path pad : diepste) {
        Files.delete(pad);
      }
    }
  }
}
