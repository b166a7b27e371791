package nl.machtigingsbrug.communicatie.berichtenbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import nl.machtigingsbrug.buren.berichtenbox.Globe;
import nl.machtigingsbrug.communicatie.Officieel;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class UitslaglezerTest {

  private static final String BATCH = UUID.randomUUID().toString();
  private static final UUID BRIEF = UUID.randomUUID();
  private static final String GOED = Globe.uitslag(BATCH, BRIEF.toString(), "Verwerkt");

  @ParameterizedTest
  @EnumSource(Verwerkingscode.class)
  void leestElkeCode(Verwerkingscode code) throws SAXException, IOException {
    byte[] uitslag = bytes(Globe.uitslag(BATCH, BRIEF.toString(), code.waarde()));

    assertThat(Uitslaglezer.lees(uitslag)).containsExactly(new Uitslag(BRIEF, code.waarde()));
    Officieel.keur(Schemas.uitslag(), uitslag);
  }

  @Test
  void leestMeerBrieven() throws IOException {
    byte[] voorbeeld = Files.readAllBytes(Officieel.bestand("reconstructed/globe-r-bv-result.xml"));

    assertThat(Uitslaglezer.lees(voorbeeld))
        .extracting(Uitslag::code)
        .containsExactly("Verwerkt", "NietActiefOfGeabonneerd");
  }

  @Test
  void leestOokWatIsIngepakt() throws IOException {
    assertThat(Uitslaglezer.lees(ingepakt(bytes(GOED))))
        .containsExactly(new Uitslag(BRIEF, "Verwerkt"));
  }

  static List<byte[]> onleesbaar() throws IOException {
    return List.of(
        bytes(""),
        bytes("{}"),
        bytes(GOED.substring(0, 400)),
        bytes(GOED.replace("BerichtVerwerkResponse", "Berichten")),
        bytes(GOED.replace("BerichtVerwerkService/Types/2009/01", "Ander")),
        bytes(GOED.replace(BRIEF.toString(), "geen-nummer")),
        bytes(GOED.replace("Verwerkt", "x".repeat(101))),
        bytes(GOED.replace("?>", "?><!DOCTYPE x [<!ENTITY e 'Verwerkt'>]>")),
        bytes(GOED.replace("<Stadium>", "<a/>".repeat(20_001) + "<Stadium>")),
        ingepakt(bytes(GOED + " ".repeat(6 * 1024 * 1024))),
        new byte[] {0x1F, (byte) 0x8B, 1, 2, 3});
  }

  @ParameterizedTest
  @MethodSource("onleesbaar")
  void weigertAlHetAndere(byte[] inhoud) {
    assertThatThrownBy(() -> Uitslaglezer.lees(inhoud))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            afwijzing -> assertThat(afwijzing.code()).isEqualTo(Foutcode.BERICHT_ONLEESBAAR));
  }

  /** Fields that stand elsewhere, or in a namespace, are not those of the letter. */
  @Test
  void eenBriefZonderCodeHeeftGeenBekendeCode() {
    assertThat(
            Uitslaglezer.lees(
                bytes(
                    GOED.replace("<VerwerkingsCode>", "<y:VerwerkingsCode>")
                        .replace("</VerwerkingsCode>", "</y:VerwerkingsCode>"))))
        .containsExactly(new Uitslag(BRIEF, ""));
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ingepakt(byte[] inhoud) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (GZIPOutputStream pakker = new GZIPOutputStream(uit)) {
      pakker.write(inhoud);
    }
    return uit.toByteArray();
  }
}
