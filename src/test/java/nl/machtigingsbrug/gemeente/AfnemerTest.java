package nl.machtigingsbrug.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.AfnemerInstellingen.Client;
import nl.machtigingsbrug.gemeente.AfnemerInstellingen.Instelling;
import org.junit.jupiter.api.Test;

class AfnemerTest {

  private final Afnemer portaal =
      new Afnemer("portaal", Set.of(Recht.TOETSEN), Set.of("voorbeeldstad"));

  @Test
  void heeftAlleenHetRechtDatErStaatVoorDeGemeenteDieErStaat() {
    assertThatCode(() -> portaal.vereis(Recht.TOETSEN, "voorbeeldstad")).doesNotThrowAnyException();
    assertThatThrownBy(() -> portaal.vereis(Recht.AANVRAAG_INDIENEN, "voorbeeldstad"))
        .isInstanceOfSatisfying(
            Afwijzing.class, e -> assertThat(e.code()).isEqualTo(Foutcode.TOEGANG_GEEN_RECHT));
    assertThatThrownBy(() -> portaal.vereis(Recht.TOETSEN, "anderstad"))
        .isInstanceOfSatisfying(
            Afwijzing.class, e -> assertThat(e.code()).isEqualTo(Foutcode.TOEGANG_ANDERE_GEMEENTE));
  }

  @Test
  void tweeAfnemersDelenGeenClient() {
    Instelling instelling =
        new Instelling(
            Set.of(),
            List.of(new Client("https://inlog.example", "c1")),
            Set.of(Recht.TOETSEN),
            Set.of("voorbeeldstad"));

    assertThatThrownBy(
            () ->
                new Afnemers(
                    new AfnemerInstellingen(Map.of("eerste", instelling, "tweede", instelling))))
        .hasMessageContaining("geef elk een eigen");
  }
}
