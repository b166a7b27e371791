package nl.machtigingsbrug.communicatie.brief;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * The index of a batch: a line for each file. Everything in it is a number, a date, a word of ours
 * or an id; no name, no address, no BSN.
 */
final class Partijindex {

  private static final String KOP =
      "partij;volgnummer;brief;deel;delen;bestand;sha256;bytes;paginas;bijlagen;berichtsoort;"
          + "venster;postdatum;publicatiedatum;uiterlijk";

  private Partijindex() {}

  /** Semicolons, no quotes, lines ended by CR LF (RFC 4180), UTF-8. */
  static byte[] csv(Partij partij, List<Partijstuk> stukken) {
    StringBuilder csv = new StringBuilder(KOP).append("\r\n");
    for (Partijstuk stuk : stukken) {
      List<String> velden = new ArrayList<>();
      regel(partij, stuk).forEach(veld -> velden.add(veld.isNull() ? "" : veld.asText()));
      csv.append(String.join(";", velden)).append("\r\n");
    }
    return bytes(csv);
  }

  /** The same, as an object a line. */
  static byte[] jsonl(Partij partij, List<Partijstuk> stukken) {
    StringBuilder jsonl = new StringBuilder();
    stukken.forEach(stuk -> jsonl.append(regel(partij, stuk)).append('\n'));
    return bytes(jsonl);
  }

  /** As {@code sha256sum -c} reads it, inside the folder of the batch. */
  static byte[] klaar(byte[] csv, byte[] jsonl) {
    return bytes(
        new StringBuilder()
            .append(DigestUtils.sha256Hex(csv))
            .append("  index.csv\n")
            .append(DigestUtils.sha256Hex(jsonl))
            .append("  index.jsonl\n"));
  }

  private static ObjectNode regel(Partij partij, Partijstuk stuk) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("partij", partij.naam())
        .put("volgnummer", stuk.volgnummer())
        .put("brief", stuk.brief().toString())
        .put("deel", stuk.deel())
        .put("delen", stuk.stukken())
        .put("bestand", stuk.bestand())
        .put("sha256", stuk.sha256())
        .put("bytes", stuk.bytes())
        .put("paginas", stuk.paginas())
        .put("bijlagen", stuk.stukken() - 1)
        .put("berichtsoort", stuk.soort())
        .put("venster", stuk.venster())
        .put("postdatum", partij.naam().substring(0, 10))
        .put("publicatiedatum", tekst(stuk.publicatie()))
        .put("uiterlijk", tekst(stuk.uiterlijk()));
  }

  private static @Nullable String tekst(@Nullable Object waarde) {
    return waarde == null ? null : waarde.toString();
  }

  private static byte[] bytes(StringBuilder tekst) {
    return tekst.toString().getBytes(StandardCharsets.UTF_8);
  }
}
