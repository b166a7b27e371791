package nl.machtigingsbrug.logboek;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Veldenschrijver} wrote; anything else is a broken line. */
final class Veldenlezer {

  private final ByteBuffer bytes;

  Veldenlezer(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  @Nullable String tekst() {
    try {
      if (bytes.get() == 0) {
        return null;
      }
      long lengte = bytes.getLong();
      if (lengte < 0 || lengte > bytes.remaining()) {
        throw gebroken();
      }
      byte[] waarde = new byte[(int) lengte];
      bytes.get(waarde);
      return new String(waarde, StandardCharsets.UTF_8);
    } catch (BufferUnderflowException e) {
      throw gebroken();
    }
  }

  String verplicht() {
    String waarde = tekst();
    if (waarde == null) {
      throw gebroken();
    }
    return waarde;
  }

  long getal() {
    try {
      return bytes.getLong();
    } catch (BufferUnderflowException e) {
      throw gebroken();
    }
  }

  void einde() {
    if (bytes.hasRemaining()) {
      throw gebroken();
    }
  }

  static Afwijzing gebroken() {
    return new Afwijzing(Foutcode.LOGBOEK_GEBROKEN);
  }
}
