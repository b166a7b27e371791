package nl.machtigingsbrug.logboek;

import static nl.machtigingsbrug.logboek.Proeflogboek.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class VerifieerLogboekTest {

  private final Proeflogboek proef = Proeflogboek.nieuw();
  private final ByteArrayOutputStream uitvoer = new ByteArrayOutputStream();

  @Test
  void zegtDatHetKloptEnGeeftEenAnker() {
    vul();

    assertThat(voerUit("--gemeente=" + GEMEENTE)).isZero();
    assertThat(tekst())
        .contains("1 zegels, 2 verzegelde regels, 0 nog niet verzegeld, 0 gewist.")
        .contains("Zonder --anker")
        .contains("Anker om elders te bewaren: " + anker())
        .contains("Het logboek klopt.");
  }

  @Test
  void kloptMetZijnEigenAnker() {
    vul();

    assertThat(voerUit("--gemeente=" + GEMEENTE, "--anker=" + anker())).isZero();
    assertThat(tekst()).doesNotContain("Zonder --anker");
  }

  @Test
  void noemtElkeBevinding() {
    vul();
    proef.sql("delete from logboek_regel where id = 1");
    proef.sql("update logboek_zegel set tijdstip = now()");
    String anker = "9:" + "0".repeat(64);

    assertThat(voerUit("--gemeente=" + GEMEENTE, "--anker=" + anker)).isEqualTo(1);
    assertThat(tekst())
        .contains("Regel 1 (zegel 1) is verwijderd na het verzegelen.")
        .contains("Zegel 1 is gewijzigd.")
        .contains("Zegel 9 ontbreekt of is een ander zegel dan het anker.")
        .contains("Het logboek klopt niet: 3 bevindingen (MB-LOGBOEK-01).")
        .doesNotContain("99999");
  }

  @Test
  void noemtEenLeegLogboekNooitGoed() {
    assertThat(voerUit("--gemeente=tikfout")).isEqualTo(2);
    assertThat(tekst()).contains("Van gemeente tikfout staat niets in het logboek.");
    assertThat(voerUit("--gemeente=tikfout", "--anker=1:" + "0".repeat(64))).isEqualTo(1);
  }

  @Test
  void zegtHoeHetMoetBijVerkeerdeArgumenten() {
    vul();
    String gemeente = "--gemeente=" + GEMEENTE;

    assertThat(voerUit()).isEqualTo(2);
    assertThat(voerUit(gemeente, "--gemeente=elders")).isEqualTo(2);
    assertThat(voerUit(gemeente, "--anker=1:abc")).isEqualTo(2);
    assertThat(voerUit(gemeente, "--anker=")).isEqualTo(2);
    assertThat(voerUit(gemeente, "--anker=" + anker(), "--anker=" + anker())).isEqualTo(2);
    assertThat(tekst().lines()).allMatch(regel -> regel.startsWith("Gebruik: "));
  }

  private void vul() {
    proef.leg("Z-1");
    proef.leg("Z-2");
    proef.verzegelaar.verzegel();
  }

  private Anker anker() {
    return Objects.requireNonNull(proef.controleer().laatste());
  }

  private int voerUit(String... argumenten) {
    return new VerifieerLogboek(proef.controle)
        .voerUit(
            new DefaultApplicationArguments(argumenten),
            new PrintStream(uitvoer, true, StandardCharsets.UTF_8));
  }

  private String tekst() {
    return uitvoer.toString(StandardCharsets.UTF_8);
  }
}
