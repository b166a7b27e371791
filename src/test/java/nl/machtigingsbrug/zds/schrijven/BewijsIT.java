package nl.machtigingsbrug.zds.schrijven;

import static nl.machtigingsbrug.zds.schrijven.Stufpost.gemachtigde;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.initiator;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.nieuweZaak;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import nl.machtigingsbrug.bewijs.BewijsInzending;
import nl.machtigingsbrug.bewijs.Bewijsinname;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BewijsIT extends Schrijfproef {

  private static final String DOCHTER = "999990019";
  private static final String MOEDER = "999990020";
  private static final String ANDER = "999990421";

  @Autowired Bewijsinname inname;

  @Test
  void watHetBerichtNietZegtKomtUitHetBewijs() throws Exception {
    String nummer = nieuw("ZAAK");

    stuur(nieuweZaak(nieuw("ref"), nummer, extra(referentie()) + initiator("T", MOEDER)));

    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/gemachtigde/" + DOCHTER, "Belanghebbende/machtiginggever/" + MOEDER);
  }

  @Test
  void wieHetBewijsTegenspreektWordtGeweigerd() throws Exception {
    String referentie = referentie();

    assertThat(
            geweigerd(
                nieuweZaak(
                    nieuw("ref"),
                    nieuw("ZAAK"),
                    extra(referentie) + gemachtigde("T", ANDER) + initiator("T", MOEDER))))
        .isEqualTo(Foutcode.ZAAKBERICHT_BEWIJS_ANDERS);
    assertThat(
            geweigerd(
                nieuweZaak(nieuw("ref"), nieuw("ZAAK"), extra(referentie) + initiator("T", ANDER))))
        .isEqualTo(Foutcode.ZAAKBERICHT_BEWIJS_ANDERS);
    assertThat(aanroepen()).noneMatch(regel -> regel.startsWith("POST"));
  }

  @Test
  void bewijsGeldtVoorEenBericht() throws Exception {
    String referentie = referentie();
    stuur(nieuweZaak(nieuw("ref"), nieuw("ZAAK"), extra(referentie)));

    assertThat(geweigerd(nieuweZaak(nieuw("ref"), nieuw("ZAAK"), extra(referentie))))
        .isEqualTo(Foutcode.BEWIJS_VERBRUIKT);
    assertThat(geweigerd(nieuweZaak(nieuw("ref"), nieuw("ZAAK"), extra("geen"))))
        .isEqualTo(Foutcode.BEWIJS_ONBEKEND);
  }

  private String referentie() throws JsonProcessingException {
    return inname
        .neem(
            new BewijsInzending(
                "authenticatiecontext",
                "voorbeeldstad",
                "wmo-aanvraag",
                null,
                new ObjectMapper()
                    .readTree(
                        """
                        {"source":"digid","levelOfAssurance":"urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard",
                         "representee":{"identifierType":"bsn","identifier":"%s"},
                         "authorizee":{"legalSubject":{"identifierType":"bsn","identifier":"%s"}},
                         "mandate":{"services":[{"id":"%s"}]}}"""
                            .formatted(MOEDER, DOCHTER, "00000000-0000-4000-8000-000000000002"))),
            new Afnemer("portaal", Set.of(Recht.values()), Set.of("voorbeeldstad")))
        .referentie();
  }

  private static String extra(String referentie) {
    return "<StUF:extraElementen><StUF:extraElement naam=\"bewijsreferentie\">"
        + referentie
        + "</StUF:extraElement></StUF:extraElementen>";
  }
}
