package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Wegwerpspoel;
import nl.machtigingsbrug.ondertekening.Ondertekening;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.xml.Kinderen;
import nl.machtigingsbrug.xml.Uitsnede;
import org.jspecify.annotations.Nullable;

/**
 * Looks who signed what the zaaksysteem behind us answers, where the gemeente asks so. Such an
 * answer is whole before its first byte goes back.
 */
public final class Antwoordcontrole {

  /** Looks past the content of a document; the signature is of all of it. */
  private static final Uitsnede ZONDER_INHOUD =
      element -> Kinderen.is(element, Ruimte.ZKN, "inhoud") ? new Weg() : null;

  private final Ondertekeningen sleutels;
  private final @Nullable Path map;

  /**
   * Looks with these.
   *
   * @param map the folder where an answer waits, encrypted, or null for that of the system
   */
  public Antwoordcontrole(Ondertekeningen sleutels, @Nullable Path map) {
    this.sleutels = sleutels;
    this.map = map;
  }

  /**
   * The answer as it came.
   *
   * @throws Afwijzing MB-STUF-52 where it is not signed as it should, MB-STUF-41 where it breaks
   *     off
   */
  public InputStream keur(String gemeente, InputStream antwoord) throws IOException {
    Ondertekening sleutel = sleutels.van(gemeente);
    if (sleutel == null) {
      return antwoord;
    }
    Wegwerpspoel spoel = new Wegwerpspoel(map);
    try {
      neem(antwoord, spoel);
      try (InputStream kopie = spoel.open()) {
        Stuflezer.lees(kopie, ZONDER_INHOUD, sleutel.controle(), Ondertekening.KOP);
      } catch (Afwijzing vals) {
        throw new Afwijzing(Foutcode.STUF_ANTWOORD_ONDERTEKENING);
      }
      return spoel.open();
    } finally {
      // What is open stays so, without a name.
      spoel.ruimOp();
    }
  }

  private static void neem(InputStream antwoord, Wegwerpspoel spoel) {
    try (InputStream bron = antwoord) {
      bron.transferTo(spoel);
      spoel.close();
    } catch (IOException e) {
      throw new Afwijzing(Foutcode.STUF_DOORGEVEN_ONZEKER);
    }
  }

  private static final class Weg implements Uitsnede.Ontvanger {

    @Override
    public void tekst(char[] tekens, int vanaf, int aantal) {}

    @Override
    public void klaar() {}
  }
}
