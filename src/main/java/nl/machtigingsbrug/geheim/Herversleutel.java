package nl.machtigingsbrug.geheim;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.gemeente.Gemeenten;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The command {@code herversleutel}: brings what is stored under the newest keys of a gemeente, so
 * that older ones can go.
 */
@Component
final class Herversleutel implements Commando {

  private static final String GEBRUIK =
      "Gebruik: herversleutel --gemeente=<gemeente> [--alleen-tellen]";

  private final Gemeenten gemeenten;
  private final List<Herversleuteling> alles = new ArrayList<>();

  Herversleutel(
      Gemeenten gemeenten,
      Kluis kluis,
      List<Kluiskolommen> kolommen,
      List<Herversleuteling> andere,
      JdbcClient db,
      TransactionOperations transactie) {
    this.gemeenten = gemeenten;
    kolommen.stream()
        .flatMap(eigen -> eigen.kluiskolommen().stream())
        .map(kolom -> new Kolomherversleuteling(kolom, kluis, db, transactie))
        .forEach(alles::add);
    alles.addAll(andere);
  }

  @Override
  public String naam() {
    return "herversleutel";
  }

  /** Does it and counts what is under which key; 1 while something is under an older one. */
  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    List<String> namen = argumenten.getOptionValues("gemeente");
    if (namen == null || namen.size() != 1 || !gemeenten.gemeenten().containsKey(namen.get(0))) {
      uit.println(GEBRUIK);
      return 2;
    }
    String gemeente = namen.get(0);
    boolean klaar = true;
    for (Herversleuteling werk : alles) {
      if (!argumenten.containsOption("alleen-tellen")) {
        Herversleuteling.Uitkomst uitkomst = werk.herversleutel(gemeente);
        uit.printf(
            "%s: %d herversleuteld, %d gelaten%n",
            werk.naam(), uitkomst.gedaan(), uitkomst.gelaten());
      }
      klaar &= tel(werk, gemeente, uit);
    }
    uit.println(
        klaar
            ? "Alles staat onder de primaire sleutels. Oude sleutels van kluis en index kunnen weg."
            : "Er staat nog iets onder een oude sleutel. Laat die staan.");
    return klaar ? 0 : 1;
  }

  private static boolean tel(Herversleuteling werk, String gemeente, PrintStream uit) {
    String primair = werk.primair(gemeente);
    boolean klaar = true;
    for (Map.Entry<String, Long> sleutel : werk.telling(gemeente).entrySet()) {
      boolean nieuwste = sleutel.getKey().equals(primair);
      klaar &= nieuwste;
      uit.printf(
          "%s: %d onder sleutel %s (%s)%n",
          werk.naam(), sleutel.getValue(), sleutel.getKey(), nieuwste ? "primair" : "oud");
    }
    return klaar;
  }
}
