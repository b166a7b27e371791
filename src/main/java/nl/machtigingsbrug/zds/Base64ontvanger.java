package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Base64;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Wegwerpspoel;
import nl.machtigingsbrug.xml.Uitsnede;
import org.apache.commons.codec.digest.DigestUtils;

/** Decodes the text of a document while it streams by, strictly but for white space. */
final class Base64ontvanger implements Uitsnede.Ontvanger {

  private static final String VELD = "inhoud";

  private final Wegwerpspoel spoel;
  private final long grootste;
  private final MessageDigest merk = DigestUtils.getSha256Digest();

  /** Whole groups of four. */
  private final byte[] groepen = new byte[8192];

  private int gevuld;
  private boolean gevolgd;
  private long lengte;

  Base64ontvanger(Wegwerpspoel spoel, long grootste) {
    this.spoel = spoel;
    this.grootste = grootste;
  }

  @Override
  public void tekst(char[] tekens, int vanaf, int aantal) {
    for (int i = vanaf; i < vanaf + aantal; i++) {
      char teken = tekens[i];
      if (teken == ' ' || teken == '\n' || teken == '\r' || teken == '\t') {
        continue;
      }
      if (teken > 'z') {
        throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, VELD);
      }
      if (gevuld == groepen.length) {
        schrijf();
      }
      groepen[gevuld++] = (byte) teken;
    }
  }

  @Override
  public void klaar() {
    schrijf();
    try {
      spoel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void schrijf() {
    if (gevuld == 0) {
      return;
    }
    // Padding is only right at the very end; without it java.util.Base64 takes a short last group.
    if (gevolgd || gevuld % 4 != 0) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, VELD);
    }
    gevolgd = groepen[gevuld - 1] == '=';
    byte[] stuk;
    try {
      stuk = Base64.getDecoder().decode(java.util.Arrays.copyOf(groepen, gevuld));
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, VELD);
    }
    gevuld = 0;
    lengte += stuk.length;
    if (lengte > grootste) {
      throw new Afwijzing(Foutcode.AANVRAAG_DOCUMENT_TE_GROOT, VELD);
    }
    merk.update(stuk);
    try {
      spoel.write(stuk, 0, stuk.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long lengte() {
    return lengte;
  }

  byte[] sha256() {
    return merk.digest();
  }
}
