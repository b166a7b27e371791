package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** Tells a document that cannot be decrypted from a source that fails. */
final class Ontsleutelstroom extends InputStream {

  private final InputStream klaar;
  private final Bronstroom bron;

  private Ontsleutelstroom(InputStream klaar, Bronstroom bron) {
    this.klaar = klaar;
    this.bron = bron;
  }

  static InputStream over(InputStream bron, StreamingAead cijfer, byte[] gebonden)
      throws IOException {
    var geteld = new Bronstroom(bron);
    try {
      return new Ontsleutelstroom(cijfer.newDecryptingStream(geteld, gebonden), geteld);
    } catch (GeneralSecurityException e) {
      throw new Afwijzing(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] een = new byte[1];
    return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
  }

  @Override
  public int read(byte[] doel, int vanaf, int lengte) throws IOException {
    try {
      return klaar.read(doel, vanaf, lengte);
    } catch (IOException e) {
      IOException storing = bron.storing();
      if (storing != null) {
        throw storing;
      }
      throw new Afwijzing(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN);
    }
  }

  @Override
  public void close() throws IOException {
    klaar.close();
  }
}
