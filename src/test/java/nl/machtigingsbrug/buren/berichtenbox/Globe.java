package nl.machtigingsbrug.buren.berichtenbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import nl.machtigingsbrug.buren.kanaal.Dom;
import org.w3c.dom.Element;

/** BerichtVerwerkService: takes batches, fills boxes, and answers for each letter. */
public final class Globe {

  private static final String BATCH =
      "http://schemas.rdw.nl/GEB/BerichtVerwerkService/Types/2009/01";
  private static final String BERICHT =
      "http://schemas.rdw.nl/GEB/BerichtenProsessor/Bericht/Types/2009/01";
  private static final String UITSLAG =
      "http://schemas.rdw.nl/GEB/BerichtVerwerkService/BerichtResultaat/Types/2009/01";

  /**
   * A letter in a box.
   *
   * @param burger whose box it is
   * @param nummer its BerichtID
   * @param onderwerp as its reader sees it
   */
  public record Boxbrief(String burger, String nummer, String onderwerp) {}

  private final List<byte[]> batches = new ArrayList<>();
  private final Set<String> bekend = new HashSet<>();
  private final List<Boxbrief> boxen = new ArrayList<>();
  private final List<String> plan = new ArrayList<>();
  private final Map<String, String> eigen = new HashMap<>();
  private final Set<String> gehaperd = new HashSet<>();
  private boolean ingepakt;

  /** What the next letters get for an answer, one each; after those Verwerkt. */
  public synchronized void plan(String... codes) {
    plan.addAll(List.of(codes));
  }

  /**
   * What every letter to this person gets for an answer; a TechnischProbleem only at its first
   * offer.
   */
  public synchronized void antwoord(String bsn, String code) {
    eigen.put(bsn, code);
  }

  /** Results are gzipped from now on. */
  public synchronized void pakIn() {
    ingepakt = true;
  }

  /** Every batch that came in. */
  public synchronized List<byte[]> batches() {
    return List.copyOf(batches);
  }

  synchronized void wis() {
    batches.clear();
    bekend.clear();
    boxen.clear();
    plan.clear();
    eigen.clear();
    gehaperd.clear();
    ingepakt = false;
  }

  /** The letters in the box of this person: their BerichtID. */
  public synchronized List<String> box(String bsn) {
    return boxen.stream()
        .filter(brief -> brief.burger().equals(bsn))
        .map(Boxbrief::nummer)
        .toList();
  }

  /** All letters in all boxes. */
  public synchronized List<Boxbrief> boxen() {
    return List.copyOf(boxen);
  }

  /** A result, of any letter and any code. */
  public static String uitslag(String batch, String bericht, String code) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <x:BerichtVerwerkResponse xmlns:x="%s">
          <BatchInformatie>
            <BerichtLeverancierCode>00000001823288444000</BerichtLeverancierCode>
            <BatchID>%s</BatchID>
            <TotaalAantalOntvangenBerichten>1</TotaalAantalOntvangenBerichten>
            <AantalBerichtenSuccesvolVerwerkt>0</AantalBerichtenSuccesvolVerwerkt>
            <AantalBerichtenGeenActieveBoxOfGeabonneertOpLeverancier>0</AantalBerichtenGeenActieveBoxOfGeabonneertOpLeverancier>
            <AantalBerichtenMetTechnischProbleem>0</AantalBerichtenMetTechnischProbleem>
            <AantalBerichtenBerichtTypeNietCorrect>0</AantalBerichtenBerichtTypeNietCorrect>
            <AantalBerichtenPublicatieDatumNietCorrect>0</AantalBerichtenPublicatieDatumNietCorrect>
            <AantalBerichtenAanmaakDatumNietCorrect>0</AantalBerichtenAanmaakDatumNietCorrect>
            <DatumOntvangen>2026-11-27T08:00:00Z</DatumOntvangen>
            <DatumVerwerkt>2026-11-27T08:00:01Z</DatumVerwerkt>
          </BatchInformatie>
          <Berichten>
            <y:Bericht xmlns:y="%s">
              <BerichtID>%s</BerichtID>
              <BerichtType>PROEF</BerichtType>
              <VerwerkingsCode>%s</VerwerkingsCode>
              <Stadium>NA</Stadium>
            </y:Bericht>
          </Berichten>
        </x:BerichtVerwerkResponse>
        """
        .formatted(BATCH, batch, UITSLAG, bericht, code);
  }

  synchronized byte[] verwerk(byte[] batch) {
    batches.add(batch);
    Element wortel = Dom.lees(batch).getDocumentElement();
    Element brief = Dom.alle(wortel, BERICHT, "Bericht").get(0);
    String nummer = Dom.tekst(brief, BERICHT, "BerichtID");
    String code = "BerichtBestaatAl";
    if (bekend.add(nummer)) {
      code = plan.isEmpty() ? van(brief, nummer) : plan.remove(0);
      if (code.equals("TechnischProbleem")) {
        bekend.remove(nummer);
      } else if (code.equals("Verwerkt")) {
        boxen.add(
            new Boxbrief(
                Dom.tekst(brief, BERICHT, "GebruikerID"),
                nummer,
                Dom.tekst(brief, BERICHT, "Onderwerp")));
      }
    }
    byte[] uitslag =
        uitslag(Dom.tekst(wortel, BATCH, "BatchID"), nummer, code).getBytes(StandardCharsets.UTF_8);
    return ingepakt ? ingepakt(uitslag) : uitslag;
  }

  private String van(Element brief, String nummer) {
    String code = eigen.getOrDefault(Dom.tekst(brief, BERICHT, "GebruikerID"), "Verwerkt");
    return code.equals("TechnischProbleem") && !gehaperd.add(nummer) ? "Verwerkt" : code;
  }

  private static byte[] ingepakt(byte[] inhoud) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (GZIPOutputStream pakker = new GZIPOutputStream(uit)) {
      pakker.write(inhoud);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toByteArray();
  }
}
