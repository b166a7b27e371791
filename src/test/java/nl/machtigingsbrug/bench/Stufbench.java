package nl.machtigingsbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import nl.machtigingsbrug.buren.Buren;

/**
 * creeerZaak with initiator and gemachtigde until its Bv03, beside a bare Camel CXF route that
 * makes as many HTTP calls for it; and the same message passed on unchanged, beside a bare Camel
 * CXF proxy.
 */
final class Stufbench implements AutoCloseable {

  private static final List<Integer> AANROEPERS = List.of(1, 8, 32);
  private static final int PER_RONDE = 400;
  private static final int OPWARMEN = 6000;
  private static final int TELLEN = 400;
  private static final int DOOR_PER_RONDE = 2000;
  private static final List<String> KLEIN =
      List.of(
          "-Xmx256m",
          "-Xms64m",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=15",
          "-XX:MaxHeapFreeRatio=30");
  private static final String SOAPACTION =
      "\"http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01\"";

  private final AtomicLong nummer = new AtomicLong();
  private final String bericht = lees();
  private final List<Zgwnep> neppen = new ArrayList<>();
  private final Soapnep oud = Soapnep.start();
  private final Opstelling opstelling;
  private final Klant klant;
  private final URI wij;
  private final URI door;

  private Stufbench() throws Exception {
    opstelling = Opstelling.start(KLEIN, this::instellingen);
    klant = new Klant(opstelling.token(Buren.LEVERANCIER));
    wij = ingang(Buren.GEMEENTE);
    door = ingang(Buren.TWEEDE_GEMEENTE);
  }

  private URI ingang(String gemeente) {
    return opstelling.adres(0).resolve("/v1/zds/" + gemeente + "/zds11/OntvangAsynchroon");
  }

  static void meet(Verslag verslag, int ronden) throws Exception {
    verslag.kop("StUF: creeerZaak with initiator and gemachtigde, until its Bv03");
    try (Stufbench bench = new Stufbench()) {
      bench.loop(verslag, ronden);
    }
  }

  /** Messages a second of each round, and how many milliseconds each message took. */
  private record Uitkomst(List<Double> snelheid, ConcurrentLinkedQueue<Double> duur) {

    Uitkomst() {
      this(new ArrayList<>(), new ConcurrentLinkedQueue<>());
    }

    double snelheidMidden() {
      return Verslag.mediaan(snelheid.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double percentiel(int percentiel) {
      double[] alle = duur.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return alle[Math.min(alle.length - 1, alle.length * percentiel / 100)];
    }
  }

  private void loop(Verslag verslag, int ronden) throws Exception {
    Zgwnep zgw = neppen.get(0);
    Belasting.meet(8, OPWARMEN, n -> stuur(wij, new Uitkomst()));
    zgw.aanroepen();
    Duration voor = cpu();
    Belasting.meet(8, TELLEN, n -> stuur(wij, new Uitkomst()));
    long aanroepen = Math.round(1.0 * zgw.aanroepen() / TELLEN);
    double cpu = cpu().minus(voor).toNanos() / 1e6 / TELLEN;
    String doel = zgw.adres().substring("http://".length()) + "/zaken/api/v1/rollen";
    try (Kaal kaal = Kaal.start(KLEIN, doel, aanroepen, oud.adres())) {
      URI bare = kaal.adres("/kaal");
      Belasting.meet(8, OPWARMEN, n -> stuur(bare, new Uitkomst()));
      Map<Integer, Uitkomst> ons = new HashMap<>();
      Map<Integer, Uitkomst> grens = new HashMap<>();
      for (int ronde = 0; ronde < ronden; ronde++) {
        for (int aanroepers : AANROEPERS) {
          ronde(wij, aanroepers, ons.computeIfAbsent(aanroepers, a -> new Uitkomst()));
          ronde(bare, aanroepers, grens.computeIfAbsent(aanroepers, a -> new Uitkomst()));
        }
      }
      verslag.regel(
          "%d ZGW calls a message; %.1f ms of CPU a message; %d MB resident with %s; %d messages a round\n"
              .formatted(aanroepen, cpu, geheugen(), String.join(" ", KLEIN), PER_RONDE));
      schrijf(verslag, ons, grens);
      geefDoor(verslag, kaal.adres("/door"), ronden);
    }
    opstelling.neemOp(0);
    Belasting.meet(8, PER_RONDE, n -> stuur(wij, new Uitkomst()));
    opstelling.stop();
    Opname.vertel(verslag, opstelling.opname(0));
  }

  private void geefDoor(Verslag verslag, URI proxy, int ronden) throws Exception {
    Belasting.meet(8, OPWARMEN, n -> stuur(door, new Uitkomst()));
    Belasting.meet(8, OPWARMEN, n -> stuur(proxy, new Uitkomst()));
    verslag.regel("\n| callers | passed on p50 ms | bare proxy p50 ms | times (limit 1.5) |");
    verslag.regel("|---|---|---|---|");
    for (int aanroepers : AANROEPERS) {
      Uitkomst ons = new Uitkomst();
      Uitkomst kaal = new Uitkomst();
      for (int ronde = 0; ronde < ronden; ronde++) {
        Belasting.meet(aanroepers, DOOR_PER_RONDE, n -> stuur(door, ons));
        Belasting.meet(aanroepers, DOOR_PER_RONDE, n -> stuur(proxy, kaal));
      }
      verslag.regel(
          "| %d | %.2f | %.2f | %.2f |"
              .formatted(
                  aanroepers,
                  ons.percentiel(50),
                  kaal.percentiel(50),
                  ons.percentiel(50) / kaal.percentiel(50)));
    }
  }

  private static void schrijf(
      Verslag verslag, Map<Integer, Uitkomst> ons, Map<Integer, Uitkomst> grens) {
    verslag.regel(
        "| callers | messages /s | p50 ms | p99 ms | bare route /s | p50 ms | share (target 60 % by 8) |");
    verslag.regel("|---|---|---|---|---|---|---|");
    for (int aanroepers : AANROEPERS) {
      Uitkomst wij = ons.getOrDefault(aanroepers, new Uitkomst());
      Uitkomst kaal = grens.getOrDefault(aanroepers, new Uitkomst());
      verslag.regel(
          "| %d | %.0f | %.1f | %.1f | %.0f | %.1f | %.0f %% |"
              .formatted(
                  aanroepers,
                  wij.snelheidMidden(),
                  wij.percentiel(50),
                  wij.percentiel(99),
                  kaal.snelheidMidden(),
                  kaal.percentiel(50),
                  100 * wij.snelheidMidden() / kaal.snelheidMidden()));
    }
  }

  private void ronde(URI doel, int aanroepers, Uitkomst uitkomst) throws Exception {
    uitkomst.snelheid().add(Belasting.meet(aanroepers, PER_RONDE, n -> stuur(doel, uitkomst)));
  }

  private void stuur(URI doel, Uitkomst uitkomst) throws IOException {
    String eigen = "%014d".formatted(nummer.incrementAndGet());
    String vraag = bericht.replace("ref-1", "ref-" + eigen).replace("99992026000001", eigen);
    long begin = System.nanoTime();
    Klant.Antwoord antwoord =
        klant.stuur(doel, "text/xml", Map.of("SOAPAction", SOAPACTION), vraag);
    uitkomst.duur().add((System.nanoTime() - begin) / 1e6);
    if (!antwoord.tekst().contains("Bv03")) {
      throw new IllegalStateException("not taken in: " + antwoord.tekst());
    }
  }

  /** The zaaksysteem of every gemeente takes no time, and the portal may send StUF. */
  private Map<String, String> instellingen(Buren buren) {
    Map<String, String> eigen = new HashMap<>();
    String zaken = "machtigingsbrug.zaak.zgw.gemeenten." + Buren.GEMEENTE + ".zaken";
    String basis =
        String.valueOf(buren.eigenschappen().get(zaken)).replaceAll("(https?://[^/]*).*", "$1");
    Zgwnep zgw = nep(URI.create(basis));
    buren
        .eigenschappen()
        .forEach(
            (naam, waarde) -> {
              if (waarde.startsWith(basis + "/")) {
                eigen.put(naam, waarde.replace(basis, zgw.adres()));
              }
            });
    eigen.put("machtigingsbrug.afnemers.leverancier.rechten", "ZAAKBERICHT_INDIENEN");
    String modus = "machtigingsbrug.zds.modus.gemeenten." + Buren.TWEEDE_GEMEENTE;
    eigen.put(modus + ".modus", "DOORGEVEN");
    eigen.put(modus + ".zds11.ontvang-asynchroon", oud.adres());
    eigen.put("machtigingsbrug.levering.snelheid", "1000");
    eigen.put("machtigingsbrug.levering.gelijktijdig", "32");
    eigen.put("db-scheduler.threads", "32");
    return eigen;
  }

  private Zgwnep nep(URI buur) {
    try {
      Zgwnep zgw = Zgwnep.voor(buur);
      neppen.add(zgw);
      return zgw;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Duration cpu() {
    return opstelling.proces(0).info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private long geheugen() throws IOException {
    Path stand = Path.of("/proc", String.valueOf(opstelling.proces(0).pid()), "status");
    return Files.readAllLines(stand).stream()
        .filter(regel -> regel.startsWith("VmRSS:"))
        .mapToLong(regel -> Long.parseLong(regel.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static String lees() {
    try {
      return Files.readString(Path.of("src/test/resources/stuf/creeerZaak-1.1.xml"))
          .replaceAll("(?s)<ZKN:heeftAlsBelanghebbende.*</ZKN:heeftAlsBelanghebbende>", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    klant.close();
    opstelling.close();
    neppen.forEach(Zgwnep::close);
    oud.close();
  }
}
