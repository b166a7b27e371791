package nl.machtigingsbrug.stuf;

import org.jspecify.annotations.Nullable;

/** Writes who sends what to whom. */
final class Stuurgegevensschrijver {

  private Stuurgegevensschrijver() {}

  static void schrijf(Schrijfelement bericht, String ruimte, Stuurgegevens gegevens) {
    Schrijfelement element = bericht.kind(ruimte, "stuurgegevens");
    element.tekst(Ruimte.STUF, "berichtcode", gegevens.berichtcode().code());
    systeem(element, "zender", gegevens.zender());
    systeem(element, "ontvanger", gegevens.ontvanger());
    element.tekst(Ruimte.STUF, "referentienummer", gegevens.referentienummer());
    element.tekst(Ruimte.STUF, "tijdstipBericht", gegevens.tijdstip());
    element.tekst(Ruimte.STUF, "crossRefnummer", gegevens.crossRefnummer());
    element.tekst(Ruimte.STUF, "entiteittype", gegevens.entiteittype());
    element.tekst(Ruimte.STUF, "functie", gegevens.functie());
  }

  private static void systeem(Schrijfelement ouder, String naam, @Nullable Systeem systeem) {
    if (systeem != null) {
      Schrijfelement element = ouder.kind(Ruimte.STUF, naam);
      element.tekst(Ruimte.STUF, "organisatie", systeem.organisatie());
      element.tekst(Ruimte.STUF, "applicatie", systeem.applicatie());
      element.tekst(Ruimte.STUF, "administratie", systeem.administratie());
      element.tekst(Ruimte.STUF, "gebruiker", systeem.gebruiker());
    }
  }
}
