package nl.machtigingsbrug.communicatie.vervolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import org.junit.jupiter.api.Test;

class AdrestekstTest {

  private static final Adres.Post POST =
      new Adres.Post("A. Proef", List.of("Dorpsstraat 1", "1234 AB Stad"));

  @Test
  void komtTerugZoalsHetWas() {
    List<Verzendweg> wegen =
        List.of(new Verzendweg(Kanaal.BRIEF_PRINT, Hoedanigheid.GEMACHTIGDE, POST));
    Map<Hoedanigheid, Adres.Post> perPersoon = Map.of(Hoedanigheid.VERTEGENWOORDIGDE, POST);
    Afgeschermd afgeschermd =
        new Afgeschermd(List.of(POST, new Adres.Email("a@b.example")), List.of());

    assertThat(Adrestekst.vanBytes(Adrestekst.naarBytes(wegen))).isEqualTo(wegen);
    assertThat(Adrestekst.perPersoon(Adrestekst.naarBytes(perPersoon))).isEqualTo(perPersoon);
    assertThat(Adrestekst.afgeschermd(Adrestekst.naarBytes(afgeschermd))).isEqualTo(afgeschermd);
    assertThat(afgeschermd).hasToString("Afgeschermd[***]");
  }
}
