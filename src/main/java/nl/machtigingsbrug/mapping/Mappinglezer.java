package nl.machtigingsbrug.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import nl.machtigingsbrug.bestand.Bestanden.Bestand;
import nl.machtigingsbrug.bestand.Bestandssoort;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Compiles all mappings of some layers, and tells all errors of all files at once. */
final class Mappinglezer {

  private static final List<Bestandssoort> SOORTEN =
      List.of(Bestandssoort.STUF_ZGW, Bestandssoort.ZGW_STUF);

  private final Saxonmotor motor;
  private final List<Melding> meldingen;

  Mappinglezer(Saxonmotor motor, List<Melding> meldingen) {
    this.motor = motor;
    this.meldingen = meldingen;
  }

  /** By name and zaaktype, as {@link #sleutel} makes it. */
  Map<String, Mapping> lees(List<Laag> lagen) {
    Map<String, Mapping> mappingen = new TreeMap<>();
    for (Bestandssoort soort : SOORTEN) {
      lees(soort, new Mappingbestanden(soort, lagen, meldingen), mappingen);
    }
    return mappingen;
  }

  static String sleutel(String naam, @Nullable String zaaktype) {
    return zaaktype == null ? naam : naam + " " + zaaktype;
  }

  private void lees(
      Bestandssoort soort, Mappingbestanden bestanden, Map<String, Mapping> mappingen) {
    for (String kort : bestanden.namen()) {
      String naam = soort.map() + "/" + kort;
      Mapping gewone = vertaal(naam, kort, null, bestanden);
      if (gewone != null) {
        mappingen.put(sleutel(naam, null), gewone);
      }
      for (String zaaktype : bestanden.zaaktypen()) {
        boolean eigen = bestanden.eigen(kort, zaaktype) || anders(gewone, zaaktype, bestanden);
        Mapping mapping = eigen ? vertaal(naam, kort, zaaktype, bestanden) : null;
        if (mapping != null) {
          mappingen.put(sleutel(naam, zaaktype), mapping);
        }
      }
    }
  }

  /** Whether a file that this mapping imports is another for this zaaktype. */
  private static boolean anders(
      @Nullable Mapping gewone, String zaaktype, Mappingbestanden bestanden) {
    return gewone != null
        && gewone.gebruikt().stream().anyMatch(naam -> bestanden.eigen(naam, zaaktype));
  }

  private @Nullable Mapping vertaal(
      String naam, String kort, @Nullable String zaaktype, Mappingbestanden bestanden) {
    Module begin = bestanden.module(kort, zaaktype);
    if (begin == null) {
      return null;
    }
    Vertaalfouten fouten = new Vertaalfouten(begin);
    Modulebron bron = new Modulebron(bestanden, zaaktype, begin, fouten);
    try {
      XsltCompiler vertaler = motor.vertaler();
      vertaler.setResourceResolver(bron);
      vertaler.setErrorReporter(fouten);
      XsltExecutable vertaald = vertaler.compile(Modulebron.bron(begin));
      return new Mapping(
          naam,
          versie(bron.gebruikt()),
          begin.stapel().stream().map(Bestand::naam).toList(),
          namen(bron.gebruikt()),
          vertaald);
    } catch (SaxonApiException | RuntimeException | StackOverflowError fout) {
      if (fouten.meldingen().isEmpty()) {
        fouten.meld(null, 1, 1, fout.getMessage());
      }
      fouten.meldingen().stream()
          .filter(melding -> !meldingen.contains(melding))
          .forEach(meldingen::add);
      return null;
    }
  }

  private static Set<String> namen(Map<String, Module> modules) {
    return modules.values().stream().map(Module::naam).collect(Collectors.toSet());
  }

  private static String versie(Map<String, Module> modules) {
    String alles =
        modules.entrySet().stream()
            .map(module -> module.getKey() + "\n" + module.getValue().tekst())
            .collect(Collectors.joining("\n"));
    return DigestUtils.sha256Hex(alles).substring(0, 16);
  }
}
