package nl.machtigingsbrug.beheer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Staat;
import org.jspecify.annotations.Nullable;

/**
 * The message that asks to deliver many leveringen again, or to count them first.
 *
 * @param proef only count; default no
 * @param verwacht the telling of that count; exactly where {@code proef} is no
 */
record Massabericht(
    @Nullable String gemeente,
    @Nullable List<@Nullable String> staten,
    @Nullable String bestemming,
    @Nullable String foutcode,
    @Nullable String dienst,
    @Nullable String vanaf,
    @Nullable String tot,
    @Nullable Integer maximum,
    @Nullable Boolean proef,
    @Nullable String verwacht,
    @Nullable String verzoek,
    @Nullable String versie,
    @Nullable String door,
    @Nullable String toelichting) {

  static final Set<String> SLEUTELS =
      Set.of(
          "gemeente",
          "staten",
          "bestemming",
          "foutcode",
          "dienst",
          "vanaf",
          "tot",
          "maximum",
          "proef",
          "verwacht",
          "verzoek",
          "versie",
          "door",
          "toelichting");

  private static final int HOOGSTE_MAXIMUM = 10_000;
  private static final Set<Staat> HERHAALBAAR = EnumSet.of(Staat.MISLUKT, Staat.WERKVOORRAAD);

  /**
   * What it says.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  Massaherhaling lees() {
    Herhaling herhaling = Herhaalveld.lees(gemeente, verzoek, versie, door, toelichting);
    Instant begin = Tijdveld.lees(vanaf, "vanaf", Tijdveld.VROEGST);
    Instant einde = Tijdveld.lees(tot, "tot", Tijdveld.LAATST);
    eis(!einde.isBefore(begin), "tot");
    int hoogstens = maximum == null ? HOOGSTE_MAXIMUM : maximum;
    eis(hoogstens >= 1 && hoogstens <= HOOGSTE_MAXIMUM, "maximum");
    eis((verwacht == null) == Boolean.TRUE.equals(proef), "verwacht");
    return new Massaherhaling(
        herhaling,
        new Leveringfilter(
            herhaling.gemeente(),
            gekozen(),
            Leveringfilter.naam(bestemming, "bestemming"),
            Leveringfilter.foutcode(foutcode),
            Leveringfilter.naam(dienst, "dienst"),
            begin,
            einde),
        hoogstens,
        verwacht);
  }

  /** Without a choice only what certainly failed: of the others a human finds out first. */
  private TreeSet<Staat> gekozen() {
    TreeSet<Staat> keuze = new TreeSet<>();
    for (String staat : staten == null ? List.of(Staat.MISLUKT.name()) : staten) {
      keuze.add(Leveringfilter.staat(staat, "staten"));
    }
    eis(!keuze.isEmpty() && HERHAALBAAR.containsAll(keuze), "staten");
    return keuze;
  }

  private static void eis(boolean goed, String veld) {
    if (!goed) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
  }
}
