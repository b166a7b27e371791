package nl.machtigingsbrug.ondertekening;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.xml.stream.XMLStreamException;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.stax.ext.stax.XMLSecEvent;
import org.apache.xml.security.stax.impl.transformer.canonicalizer.Canonicalizer20010315_ExclOmitCommentsTransformer;

/** Takes the digest of one element in exclusive canonical form, while it streams by. */
final class Deelmeter {

  private final String id;
  private final MessageDigest merk;
  private final OutputStream uit;
  private final Canonicalizer20010315_ExclOmitCommentsTransformer vorm =
      new Canonicalizer20010315_ExclOmitCommentsTransformer();

  Deelmeter(String id) {
    this.id = id;
    try {
      merk = MessageDigest.getInstance("SHA-256");
      uit = new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), merk));
      vorm.setOutputStream(uit);
    } catch (NoSuchAlgorithmException | XMLSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  void neem(XMLSecEvent gebeurtenis) throws XMLStreamException {
    vorm.transform(gebeurtenis);
  }

  Deel klaar() throws XMLStreamException {
    vorm.doFinal();
    try {
      uit.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Deel(id, merk.digest());
  }
}
