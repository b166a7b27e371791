package nl.machtigingsbrug.communicatie.brief;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the files of a letter: itself, then its bijlagen. Dated on the day on which it goes. */
@Component("briefopmaker")
final class Briefopmaker {

  private final Briefinstellingen instellingen;
  private final Clock klok;

  Briefopmaker(Briefinstellingen instellingen, Clock klok) {
    this.instellingen = instellingen;
    this.klok = klok;
  }

  @Handler
  List<Stuk> maak(
      @ExchangeProperty(Verzendstap.OPDRACHT) Verzendopdracht opdracht,
      @ExchangeProperty(Verzendstap.TOELICHTING) @Nullable String toelichting)
      throws IOException {
    Briefgemeente gemeente = instellingen.van(opdracht.gemeente());
    if (!(opdracht.adres() instanceof Adres.Post post)) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "adres");
    }
    LocalDate dag = gemeente.tijden().volgende(rijp(opdracht, klok.instant())).toLocalDate();
    byte[] brief =
        Brief.pdf(
            new Briefinhoud(
                post,
                dag,
                kenmerk(opdracht.id()),
                opdracht.zaakidentificatie(),
                opdracht.uiterlijk(),
                opdracht.onderwerp(),
                opdracht.tekst(),
                toelichting,
                opdracht.bijlagen().stream().map(Bijlage::omschrijving).toList()),
            gemeente.huisstijl(),
            gemeente.plaats(),
            dag.atStartOfDay(ZoneOffset.UTC).toInstant());
    return stukken(brief, opdracht.bijlagen(), gemeente);
  }

  /** The first moment at which it may go along. */
  static Instant rijp(Verzendopdracht opdracht, Instant nu) {
    Instant publicatie = opdracht.publicatie();
    return publicatie != null && publicatie.isAfter(nu) ? publicatie : nu;
  }

  /** Short enough to copy by hand; the whole id stands in the index of the batch. */
  static String kenmerk(UUID id) {
    String kort = id.toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    return kort.substring(0, 4) + "-" + kort.substring(4, 8) + "-" + kort.substring(8);
  }

  private static List<Stuk> stukken(byte[] brief, List<Bijlage> bijlagen, Briefgemeente gemeente)
      throws IOException {
    List<Stuk> stukken = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(brief)) {
      stukken.add(new Stuk(brief, document.getNumberOfPages()));
    }
    for (int i = 0; i < bijlagen.size(); i++) {
      String veld = "bijlagen[" + i + "]";
      stukken.add(
          Bijlagelezer.lees(bijlagen.get(i), gemeente.grootste().toBytes())
              .orElseThrow(() -> new Afwijzing(Foutcode.BRIEF_GRENS, veld)));
    }
    long bytes = stukken.stream().mapToLong(stuk -> stuk.pdf().length).sum();
    int paginas = stukken.stream().mapToInt(Stuk::paginas).sum();
    if (bytes > gemeente.grootste().toBytes() || paginas > gemeente.meestePaginas()) {
      throw new Afwijzing(Foutcode.BRIEF_GRENS, "bijlagen");
    }
    return stukken;
  }
}
