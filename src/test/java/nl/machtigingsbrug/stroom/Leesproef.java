package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.zaaksysteem.Behandelaar;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.zds.Berichtbron;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** Puts questions in StUF, of which the answers are read here. */
abstract class Leesproef {

  static final String DOCHTER = "999990019";
  static final String MOEDER = "999990020";
  static final String ALLES =
      "<ZKN:scope><ZKN:object StUF:entiteittype=\"ZAK\" StUF:scope=\"alles\"/></ZKN:scope>";

  @Autowired ProducerTemplate camel;

  Element vraag(String gemeente, Versie versie, Operatie operatie, String nummer, String scope)
      throws Exception {
    return vraag(gemeente, versie, operatie, nummer, scope, "");
  }

  Element vraag(
      String gemeente,
      Versie versie,
      Operatie operatie,
      String nummer,
      String scope,
      String gelijk) {
    return camel.requestBody(
        "direct:zds-lezen",
        Leesbericht.van(gemeente, versie, operatie, nummer, scope, gelijk),
        Element.class);
  }

  byte[] document(Versie versie, String nummer) throws IOException {
    try (InputStream bron = stroom(versie, nummer)) {
      return bron.readAllBytes();
    }
  }

  InputStream stroom(Versie versie, String nummer) {
    Berichtbron bron =
        (Berichtbron)
            camel.requestBody(
                "direct:zds-lezen",
                Leesbericht.van(
                    Buren.GEMEENTE, versie, Operatie.GEEF_ZAAKDOCUMENT_LEZEN, nummer, "", ""));
    return bron.inhoud();
  }

  static void heeftCode(Throwable fout, Foutcode code) {
    assertThat(fout).isInstanceOf(CamelExecutionException.class);
    assertThat(fout.getCause())
        .isInstanceOfSatisfying(
            Afwijzing.class, afwijzing -> assertThat(afwijzing.code()).isEqualTo(code));
  }

  static Behandelaar behandelaar() {
    return Zaakproef.BUREN.zaaksysteem().behandelaar();
  }

  static String zaak() {
    return behandelaar().beginZaak("WMO-AANVRAAG", rsin());
  }

  static String rsin() {
    return Buurgemeente.met(Buren.GEMEENTE).rsin();
  }

  static void wie(String zaak, String roltype, String soort, String veld, String waarde) {
    Consumer<ObjectNode> anders =
        rol -> {
          rol.put("betrokkeneType", soort);
          rol.putObject("betrokkeneIdentificatie").put(veld, waarde);
        };
    behandelaar().betrek(zaak, roltype, "", MOEDER, anders);
  }
}
