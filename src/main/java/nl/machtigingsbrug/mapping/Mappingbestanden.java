package nl.machtigingsbrug.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.machtigingsbrug.bestand.Bestanden;
import nl.machtigingsbrug.bestand.Bestanden.Bestand;
import nl.machtigingsbrug.bestand.Bestandssoort;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import org.jspecify.annotations.Nullable;

/** The files of one kind of mapping, of all layers. */
final class Mappingbestanden {

  private final Bestanden bestanden;
  private final List<Melding> meldingen;
  private final SortedSet<String> namen = new TreeSet<>();
  private final SortedSet<String> zaaktypen = new TreeSet<>();

  Mappingbestanden(Bestandssoort soort, List<Laag> lagen, List<Melding> meldingen) {
    this.bestanden = new Bestanden(soort, lagen, meldingen);
    this.meldingen = meldingen;
    bestanden.namen().stream().filter(bestand -> bestand.endsWith(".xsl")).forEach(this::neemOp);
  }

  /** The names of the mappings. */
  SortedSet<String> namen() {
    return namen;
  }

  /** The zaaktypen that have a file of their own. */
  SortedSet<String> zaaktypen() {
    return zaaktypen;
  }

  /** Whether there is a file for this zaaktype only. */
  boolean eigen(String naam, String zaaktype) {
    return !bestanden.alle(new Mappingnaam(naam, zaaktype).bestand()).isEmpty();
  }

  /** The file that counts, or null where there is none or it has no text. */
  @Nullable Module module(String naam, @Nullable String zaaktype) {
    List<Bestand> stapel = new ArrayList<>();
    if (zaaktype != null) {
      stapel.addAll(bestanden.alle(new Mappingnaam(naam, zaaktype).bestand()));
    }
    stapel.addAll(bestanden.alle(new Mappingnaam(naam, null).bestand()));
    return module(naam, stapel);
  }

  /** The file on top of a stack, or null. */
  @Nullable Module module(String naam, List<Bestand> stapel) {
    String tekst = stapel.isEmpty() ? null : bestanden.tekst(stapel.get(0));
    return tekst == null ? null : new Module(naam, stapel, tekst);
  }

  private void neemOp(String bestand) {
    Mappingnaam naam = Mappingnaam.van(bestand);
    if (naam == null) {
      bestanden
          .alle(bestand)
          .forEach(
              plaats ->
                  meldingen.add(
                      new Melding(
                          plaats.naam(),
                          1,
                          1,
                          "Deze naam is niet goed. Noem het naam.xsl of naam.ZAAKTYPE.xsl, de naam"
                              + " in kleine letters.")));
      return;
    }
    namen.add(naam.naam());
    String zaaktype = naam.zaaktype();
    if (zaaktype != null) {
      zaaktypen.add(zaaktype);
    }
  }
}
