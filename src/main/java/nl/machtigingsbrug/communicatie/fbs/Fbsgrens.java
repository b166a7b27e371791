package nl.machtigingsbrug.communicatie.fbs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.Tekens;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import org.springframework.stereotype.Component;

/** What a bericht of the Federatief Berichtenstelsel can hold (Berichtenmagazijn API 0.2.0). */
@Component
public final class Fbsgrens implements Kanaalgrens {

  static final int ONDERWERP = 255;

  /** In UTF-8: the contract counts bytes. */
  static final int TEKST = 1024 * 1024;

  static final int NAAM = 255;

  /** Together. The contract has no limit; this one is ours, since they are held in memory. */
  static final long BYTES = 20_000_000;

  Fbsgrens() {}

  @Override
  public Kanaal kanaal() {
    return Kanaal.FBS;
  }

  @Override
  public List<Overschrijding> toets(Verzendopdracht opdracht) {
    List<Overschrijding> te = new ArrayList<>();
    if (Fbsontvanger.van(opdracht.ontvanger()).isEmpty()) {
      te.add(bij("ontvanger", "De ontvanger heeft een BSN, RSIN of KVK-nummer nodig."));
    }
    eis(te, past(opdracht.onderwerp(), ONDERWERP), "onderwerp", "1 tot 255 tekens");
    int tekst = opdracht.tekst().getBytes(StandardCharsets.UTF_8).length;
    eis(te, tekst >= 1 && tekst <= TEKST, "tekst", "1 teken tot 1 MiB");
    for (int i = 0; i < opdracht.bijlagen().size(); i++) {
      Bijlage bijlage = opdracht.bijlagen().get(i);
      String veld = "bijlagen[" + i + "].";
      if (!bijlage.mediatype().equals("application/pdf")) {
        te.add(bij(veld + "mediatype", "Een bijlage is alleen mogelijk als PDF."));
      }
      eis(te, bijlage.bytes() >= 1, veld + "bytes", "ten minste 1 byte");
      eis(te, past(bijlage.omschrijving(), NAAM), veld + "omschrijving", "1 tot 255 tekens");
    }
    long samen = opdracht.bijlagen().stream().mapToLong(Bijlage::bytes).sum();
    eis(te, samen <= BYTES, "bijlagen", "samen hoogstens 20 MB");
    return te;
  }

  private static boolean past(String waarde, int meest) {
    int aantal = Tekens.aantal(waarde);
    return aantal >= 1 && aantal <= meest && !waarde.isBlank();
  }

  private static void eis(List<Overschrijding> te, boolean past, String veld, String grens) {
    if (!past) {
      te.add(bij(veld, "De grens is " + grens + "."));
    }
  }

  private static Overschrijding bij(String veld, String uitleg) {
    return new Overschrijding(veld, uitleg);
  }
}
