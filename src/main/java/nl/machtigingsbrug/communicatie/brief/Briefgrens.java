package nl.machtigingsbrug.communicatie.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/** What a letter for the print street cannot carry. */
@Component("briefgrens")
public class Briefgrens implements Kanaalgrens {

  static final int ONDERWERP = 200;
  static final int TEKST = 40_000;
  static final int ZAAK = 40;
  static final int BIJLAGEN = 9;
  static final int OMSCHRIJVING = 128;

  private final Briefinstellingen instellingen;

  Briefgrens(Briefinstellingen instellingen) {
    this.instellingen = instellingen;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.BRIEF_PRINT;
  }

  @Override
  public List<Overschrijding> toets(Verzendopdracht opdracht) {
    Briefgemeente gemeente = instellingen.van(opdracht.gemeente());
    List<Overschrijding> over = new ArrayList<>();
    tekst(over, "onderwerp", opdracht.onderwerp(), ONDERWERP);
    tekst(over, "tekst", opdracht.tekst(), TEKST);
    if (opdracht.zaakidentificatie() != null) {
      tekst(over, "zaakidentificatie", opdracht.zaakidentificatie(), ZAAK);
    }
    adres(over, opdracht, gemeente);
    bijlagen(over, opdracht.bijlagen(), gemeente);
    return over;
  }

  /**
   * The same, once the address is known.
   *
   * @throws Afwijzing MB-BRIEF-01, or MB-BRIEF-02 for the address, with the first field
   */
  public void eis(@ExchangeProperty(Verzendstap.OPDRACHT) Verzendopdracht opdracht) {
    for (Overschrijding over : toets(opdracht)) {
      boolean adres = over.veld().startsWith("adres");
      throw new Afwijzing(
          adres ? Foutcode.BRIEF_ADRES_ONBRUIKBAAR : Foutcode.BRIEF_GRENS, over.veld());
    }
  }

  private static void tekst(List<Overschrijding> over, String veld, String waarde, int langste) {
    if (waarde.isBlank() || waarde.length() > langste) {
      over.add(new Overschrijding(veld, "Heeft 1 tot en met " + langste + " tekens."));
    }
  }

  private static void adres(
      List<Overschrijding> over, Verzendopdracht opdracht, Briefgemeente gemeente) {
    if (opdracht.adres() instanceof Adres.Post post) {
      over.addAll(Postadreskeuring.keur(post, gemeente.plaats()));
    } else if (gemeente.adresbron() != Adresbronsoort.BRP) {
      over.add(new Overschrijding("adres", "Een brief heeft een postadres."));
    } else if (!heeftBsn(opdracht.ontvanger())) {
      over.add(new Overschrijding("adres", "De BRP kent alleen adressen van mensen met een BSN."));
    }
  }

  private static boolean heeftBsn(Partij ontvanger) {
    return ontvanger instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn;
  }

  private static void bijlagen(
      List<Overschrijding> over, List<Bijlage> bijlagen, Briefgemeente gemeente) {
    if (bijlagen.size() > BIJLAGEN) {
      over.add(new Overschrijding("bijlagen", "Ten hoogste " + BIJLAGEN + " bijlagen."));
      return;
    }
    long ruimte = gemeente.grootste().toBytes();
    int paginas = 1;
    for (int i = 0; i < bijlagen.size(); i++) {
      Bijlage bijlage = bijlagen.get(i);
      String veld = "bijlagen[" + i + "]";
      tekst(over, veld + ".omschrijving", bijlage.omschrijving(), OMSCHRIJVING);
      if (!bijlage.mediatype().equals("application/pdf")) {
        over.add(new Overschrijding(veld + ".mediatype", "Alleen application/pdf."));
        continue;
      }
      Optional<Stuk> stuk = lees(bijlage, ruimte);
      if (stuk.isEmpty()) {
        over.add(
            new Overschrijding(
                veld,
                "Een PDF met pagina's tot A4, zonder wachtwoord, en alles bij elkaar ten hoogste "
                    + gemeente.grootste().toMegabytes()
                    + " MB."));
        continue;
      }
      ruimte -= stuk.get().pdf().length;
      paginas += stuk.get().paginas();
    }
    if (paginas > gemeente.meestePaginas()) {
      over.add(teVeelPaginas(gemeente));
    }
  }

  static Overschrijding teVeelPaginas(Briefgemeente gemeente) {
    return new Overschrijding(
        "bijlagen",
        "Brief en bijlagen hebben samen ten hoogste " + gemeente.meestePaginas() + " pagina's.");
  }

  private static Optional<Stuk> lees(Bijlage bijlage, long grootste) {
    try {
      return Bijlagelezer.lees(bijlage, grootste);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
