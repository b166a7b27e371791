package nl.machtigingsbrug.communicatie.brief;

import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.GEMEENTE;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.STIJL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.communicatie.brp.Brpinstellingen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefinstellingenTest {

  private static final Briefgemeente GEWOON = BriefgrensTest.gemeente(Adresbronsoort.ALS_GEGEVEN);

  static Stream<Named<ThrowingCallable>> fouten() {
    return Stream.of(
        Named.of("zonder map", () -> new Briefinstellingen(null, Map.of(GEMEENTE, GEWOON))),
        Named.of(
            "een naam die een andere map is",
            () -> new Briefinstellingen(Path.of("x"), Map.of("../elders", GEWOON))),
        Named.of("venster voorbij de rand", () -> new Vensterplaats(120, 45, 85, 35)),
        Named.of("venster in de snijrand", () -> new Vensterplaats(5, 45, 85, 35)),
        Named.of("venster over het briefhoofd", () -> new Vensterplaats(20, 20, 85, 35)),
        Named.of("venster over de tekst", () -> new Vensterplaats(20, 60, 85, 35)),
        Named.of("venster zonder maten", () -> new Vensterplaats(0, 0, 0, 0)),
        Named.of("zonder afzender", () -> stijl(" ", "Postbus 1", List.of())),
        Named.of("zonder retouradres", () -> stijl("Gemeente", "", List.of())),
        Named.of("te lang contact", () -> stijl("Gemeente", "P", List.of("x".repeat(41)))),
        Named.of(
            "te veel contact",
            () -> stijl("G", "P", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))),
        Named.of("brp zonder TLS", () -> brp("http://brp.example/personen")),
        Named.of("brp met een geheim in het adres", () -> brp("https://a:b@brp.example/personen")),
        Named.of("brp zonder host", () -> brp("file:///etc/passwd")));
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void stoptDeStart(ThrowingCallable fout) {
    assertThatThrownBy(fout)
        .isInstanceOfSatisfying(
            Afwijzing.class, a -> assertThat(a.code()).isEqualTo(Foutcode.CONFIG_ONGELDIG));
  }

  @Test
  void wieNietIsIngesteldDruktNiets() {
    assertThatThrownBy(() -> new Briefinstellingen(null, Map.of()).van(GEMEENTE))
        .isInstanceOf(Afwijzing.class);
  }

  @Test
  void deSleutelVanDeBrpIsNietTeZien() {
    assertThat(brp("https://brp.example/personen").toString()).doesNotContain("geheim");
  }

  private static Brpinstellingen.Instelling brp(String adres) {
    return new Brpinstellingen.Instelling(
        URI.create(adres), "geheim", null, null, Set.of(), Set.of());
  }

  private static Huisstijl stijl(String afzender, String retour, List<String> contact) {
    return new Huisstijl(
        afzender, contact, retour, STIJL.aanhef(), STIJL.afsluiting(), STIJL.ondertekening());
  }
}
