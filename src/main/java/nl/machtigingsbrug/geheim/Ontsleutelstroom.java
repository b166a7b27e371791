package nl.machtigingsbrug.geheim;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** Tells a document that cannot be decrypted from a source that fails. */
final class Ontsleutelstroom extends InputStream {

  private final InputStream klaar;
  private final Bronstroom bron;

  Ontsleutelstroom(InputStream klaar, Bronstroom bron) {
    this.klaar = klaar;
    this.bron = bron;
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
