package nl.machtigingsbrug.communicatie.adressering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

/** Which rules count for one gemeente, and what the command tells of them. */
class GemeenteregelsTest {

  private static final Set<String> GEMEENTEN = Set.of("stad", "dorp");

  @TempDir Path map = Path.of("");

  @Test
  void deRegelsVanDeGemeenteGaanVoorDieVanDeInstallatie() throws IOException {
    schrijf("communicatie/a.yaml", regel("installatie"));
    schrijf("gemeenten/stad/communicatie/z.yaml", regel("stad"));

    Gemeenteregels regels = lees();

    assertThat(regels.van("stad").inVolgorde())
        .extracting(Regel::id)
        .startsWith("stad", "installatie", "zelf-status");
    assertThat(regels.van("dorp").inVolgorde())
        .extracting(Regel::id)
        .startsWith("installatie", "zelf-status")
        .doesNotContain("stad");
  }

  @Test
  void zonderMapGeldenDeMeegeleverde() {
    assertThat(
            Gemeenteregels.lees(null, GEMEENTEN, Gemeentecatalogi.lees(null, GEMEENTEN))
                .van("dorp")
                .versie())
        .isEqualTo(Regels.meegeleverd().versie());
  }

  @Test
  void eenGemeenteDieNietIsIngesteldHeeftGeenRegels() {
    Gemeenteregels regels =
        Gemeenteregels.lees(null, GEMEENTEN, Gemeentecatalogi.lees(null, GEMEENTEN));
    assertThatThrownBy(() -> regels.van("elders"))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.code()).isEqualTo(Foutcode.CONFIG_ONGELDIG));
  }

  @Test
  void eenFoutNoemtDeGemeenteEnStaatErEenKeer() throws IOException {
    schrijf("communicatie/a.yaml", regel("een").replace(" reden:", " redenen:"));
    schrijf("gemeenten/stad/communicatie/z.yaml", regel("twee").replace(" reden:", " redenen:"));

    RegelsOngeldig ongeldig = catchThrowableOfType(RegelsOngeldig.class, this::lees);

    assertThat(ongeldig).hasMessageStartingWith("MB-CONFIG-01 De regels voor berichten");
    assertThat(ongeldig.meldingen())
        .filteredOn(melding -> melding.bestand().endsWith("a.yaml"))
        .hasSize(2)
        .allSatisfy(melding -> assertThat(melding.gemeente()).isNull());
    assertThat(ongeldig.meldingen())
        .filteredOn(melding -> melding.bestand().endsWith("z.yaml"))
        .hasSize(2)
        .allSatisfy(melding -> assertThat(melding.gemeente()).isEqualTo("stad"));
  }

  @Test
  void hetCommandoToontDeVolgordeEnGaatDeGevallenNa() throws IOException {
    schrijf("gemeenten/stad/communicatie/eigen.yaml", regel("eigen"));

    assertThat(voer("--gemeente=dorp"))
        .contains("zelf-status ", "classpath:mappings/communicatie/adressering.yaml")
        .contains("gevallen, waarvan fout: 0.")
        .endsWith("(0)");
    assertThat(voer("--gemeente=stad"))
        .contains("communicatie/eigen.yaml")
        .contains("anders dan meegeleverd: ", "regel eigen besliste")
        .contains("gevallen, waarvan fout: 0.")
        .endsWith("(0)");
    assertThat(voer("--gemeente=elders")).endsWith("(2)");
    assertThat(voer()).startsWith("Gebruik: ").endsWith("(2)");
  }

  @Test
  void eenEigenGevalDatNietUitkomtIsEenFout() throws IOException {
    schrijf(
        "gemeenten/stad/communicatie/eigen.gevallen.yaml",
        """
        - geval: Wie zelf aanvroeg krijgt niets, denkt men
          bericht: besluit
          uitkomst: { werkvoorraad: MB-ADRES-06 }
        """);
    assertThat(voer("--gemeente=stad"))
        .contains(
            "fout: Wie zelf aanvroeg krijgt niets, denkt men",
            "aanvrager volledig via brief-print in plaats van werkvoorraad (MB-ADRES-06)")
        .endsWith("(1)");

    schrijf(
        "gemeenten/stad/communicatie/eigen.gevallen.yaml",
        "- geval: Een geval zonder uitkomst\n  bericht: besluit\n");
    assertThat(voer("--gemeente=stad"))
        .contains("regel 1, kolom 3: De sleutel 'uitkomst' ontbreekt")
        .endsWith("(1)");
  }

  private String voer(String... argumenten) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    int status =
        new ToonCommunicatie(lees(), Gemeentecatalogi.lees(map, GEMEENTEN))
            .voerUit(
                new DefaultApplicationArguments(argumenten),
                new PrintStream(uit, true, StandardCharsets.UTF_8));
    return uit.toString(StandardCharsets.UTF_8) + "(" + status + ")";
  }

  private Gemeenteregels lees() {
    return Gemeenteregels.lees(map, GEMEENTEN, Gemeentecatalogi.lees(map, GEMEENTEN));
  }

  private static String regel(String id) {
    return """
        regels:
          - id: %s
            optreden: namens-een-ander
            berichtsoorten: [statusbericht]
            stuur:
              gemachtigde: { variant: beperkt, kanalen: [brief-print] }
            reden: Zo heeft de gemeente het besloten.
            bron: [besluit van het college]
        """
        .formatted(id);
  }

  private void schrijf(String naam, String tekst) throws IOException {
    Path bestand = map.resolve(naam);
    Files.createDirectories(bestand.getParent());
    Files.writeString(bestand, tekst);
  }
}
