package nl.machtigingsbrug.communicatie.verzending;

import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Bijlagestuk;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.zaak.zgw.Zaakdocument;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Has what goes along with a vervolgbericht become documents of the zaak. */
@Component("zgwbijlagen")
class Bijlagedocumenten {

  private final VerzendingGemeenten instellingen;
  private final Gemeenten gemeenten;

  Bijlagedocumenten(VerzendingGemeenten instellingen, Gemeenten gemeenten) {
    this.instellingen = instellingen;
    this.gemeenten = gemeenten;
  }

  @Handler
  List<Zaakdocument> van(
      @ExchangeProperty("levering") Levering levering,
      @ExchangeProperty("bijlagestukken") List<Bijlagestuk> stukken) {
    VerzendingInstellingen bij =
        Objects.requireNonNull(instellingen.gemeenten().get(levering.gemeente()));
    String soort = Objects.requireNonNull(bij.bijlagetype());
    String auteur = gemeenten.met(levering.gemeente()).naam();
    return stukken.stream().map(stuk -> document(stuk, soort, auteur)).toList();
  }

  private static Zaakdocument document(Bijlagestuk stuk, String soort, String auteur) {
    Bijlage bijlage = stuk.bijlage();
    return new Zaakdocument(
        stuk.sleutel(),
        naam(bijlage),
        bijlage.mediatype(),
        bijlage.bytes(),
        soort,
        auteur,
        stuk.dag(),
        bijlage.inhoud()::open);
  }

  /** Opened by a double click it wants an extension. */
  private static String naam(Bijlage bijlage) {
    String naam = bijlage.omschrijving();
    return bijlage.mediatype().equals("application/pdf") && !naam.endsWith(".pdf")
        ? naam + ".pdf"
        : naam;
  }
}
