package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.AfnemerInstellingen;
import nl.machtigingsbrug.gemeente.Gemeente;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.zaak.stuf.StufGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartTest {

  private static final Gemeenten GEMEENTEN =
      new Gemeenten(
          Map.of("voorbeeldstad", new Gemeente("Voorbeeldstad", Duration.ofHours(24), null, null)));

  @Test
  void eenVerkeerdGespeldeGemeenteHoudtDeStartTegen() {
    ZgwGemeenten geen = new ZgwGemeenten(Map.of());
    StufGemeenten stuf = new StufGemeenten(Map.of(), null, Duration.ofSeconds(30));

    assertThatCode(() -> new Gemeentenamen(GEMEENTEN, afnemer("voorbeeldstad"), geen, stuf))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new Gemeentenamen(GEMEENTEN, afnemer("voorbeeldstat"), geen, stuf))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout ->
                assertThat(fout.veld()).isEqualTo("machtigingsbrug.afnemers.portaal.gemeenten"));
  }

  @Test
  void eenFoutBijDeStartZegtWatErMisIsEnWatTeDoen() {
    Throwable catalogus = catchThrowable(() -> Catalogus.uit(Path.of("nergens")));

    assertThat(uitleg(catalogus).getDescription()).contains("MB-CONFIG-01").contains("nergens");
    FailureAnalysis instelling = uitleg(new Afwijzing(Foutcode.CONFIG_ONGELDIG, "geheim"));
    assertThat(instelling.getDescription()).contains("MB-CONFIG-01 (geheim)");
    assertThat(instelling.getAction()).isEqualTo(Foutcode.CONFIG_ONGELDIG.actie());
    assertThat(new Startfouten().analyze(new IllegalStateException())).isNull();
  }

  private static FailureAnalysis uitleg(Throwable oorzaak) {
    return Objects.requireNonNull(new Startfouten().analyze(new IllegalStateException(oorzaak)));
  }

  private static AfnemerInstellingen afnemer(String gemeente) {
    return new AfnemerInstellingen(
        Map.of(
            "portaal",
            new AfnemerInstellingen.Instelling(
                Set.of(), List.of(), Set.of(Recht.TOETSEN), Set.of(gemeente))));
  }
}
