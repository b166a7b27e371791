package nl.machtigingsbrug.communicatie.berichtenbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.validation.Schema;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.communicatie.Officieel;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.Bsn;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AbonnementverzendingTest {

  private static final Bsn EEN = new Bsn("999990019");
  private static final Bsn TWEE = new Bsn("999993653");

  private static final String ANTWOORD =
      """
      <v:ValidateAbonnementenResponse xmlns:v="%s" xmlns:t="%s" xmlns:s="%s"><v:ValidateAbonnementenResult>
      <t:Abonnement><t:klant><s:Key>999990019</s:Key><s:Rol>Burger</s:Rol></t:klant><t:isBerichtSturen>true</t:isBerichtSturen></t:Abonnement>
      <t:Abonnement><t:klant><s:Key>999993653</s:Key><s:Rol>Burger</s:Rol></t:klant><t:isBerichtSturen>false</t:isBerichtSturen></t:Abonnement>
      </v:ValidateAbonnementenResult></v:ValidateAbonnementenResponse>"""
          .formatted(
              Abonnementverzending.DIENST,
              Abonnementverzending.TYPEN,
              Abonnementverzending.GEDEELD);

  @Test
  void hetOfficieleSchemaKeurtDeVraagGoed() throws Exception {
    Officieel.keur(Schemas.abonnementen(), bytes(vraag()));
  }

  @Test
  void hetOfficieleSchemaKeurtEenAndereVraagAf() throws Exception {
    Schema schema = Schemas.abonnementen();
    byte[] fout =
        new String(bytes(vraag()), StandardCharsets.UTF_8)
            .replace("Burger", "Bedrijf")
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Officieel.keur(schema, fout)).isNotNull();
  }

  @Test
  void leestHetVoorbeeld() throws IOException {
    byte[] voorbeeld =
        Files.readAllBytes(
            Officieel.bestand("reconstructed/validate-abonnementen-response.body.xml"));

    assertThat(Abonnementverzending.lees(Dom.lees(voorbeeld).getDocumentElement()))
        .containsEntry("999993653", true)
        .containsEntry("999990019", false);
  }

  @Test
  void leestWieWelEnWieNiet() {
    assertThat(lees(ANTWOORD)).isEqualTo(Map.of("999990019", true, "999993653", false));
  }

  @Test
  void wieTweeKeerStaatMoetTweeKeerJaZijn() {
    assertThat(lees(ANTWOORD.replace("999993653", "999990019")))
        .isEqualTo(Map.of("999990019", false));
  }

  @Test
  void eenAntwoordDatGeenIsWordtGeweigerd() {
    for (String fout :
        List.of(
            ANTWOORD.replace("ValidateAbonnementenResponse", "Anders"),
            ANTWOORD.replace("BerichtenboxValidatieService/2009/01", "Anders"),
            ANTWOORD.replace(">false<", ">misschien<"),
            ANTWOORD.replace(">true<", "><"))) {
      assertThatThrownBy(() -> lees(fout)).isInstanceOf(Afwijzing.class).hasNoCause();
    }
  }

  private static Map<String, Boolean> lees(String xml) {
    return Abonnementverzending.lees(
        Dom.lees(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement());
  }

  private static Document vraag() throws Exception {
    return Abonnementverzending.xml(
        new Abonnementvraag(
            Basisadres.of("https://a.example/x"),
            "00000001823288444000",
            "WMOBESL",
            List.of(EEN, TWEE)));
  }

  private static byte[] bytes(Document document) throws Exception {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(uit));
    return uit.toByteArray();
  }
}
