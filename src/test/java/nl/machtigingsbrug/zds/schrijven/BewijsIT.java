package nl.machtigingsbrug.zds.schrijven;

import static nl.machtigingsbrug.zds.schrijven.Stufpost.document;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.gemachtigde;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.initiator;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.nieuweZaak;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.status;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.update;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.wijzigDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.machtigingsbrug.bewijs.BewijsInzending;
import nl.machtigingsbrug.bewijs.Bewijsinname;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Zdsscenario;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.zds.Zaakregels;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class BewijsIT extends Schrijfproef {

  private static final String DOCHTER = "999990019";
  private static final String MOEDER = "999990020";
  private static final String ANDER = "999990421";

  private static final String BEZWAAR = "00000000-0000-4000-8000-000000000008";
  private static final String INHOUD =
      "<ZKN:inhoud StUF:bestandsnaam=\"a.txt\" xmime:contentType=\"text/plain\">dm9vcmJlZWxk</ZKN:inhoud>";

  @Autowired Bewijsinname inname;
  @Autowired Logboek logboek;
  @Autowired TransactionOperations transactie;

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
  void bewijsGeldtVoorEenZaak() throws Exception {
    String referentie = referentie();
    stuur(nieuweZaak(nieuw("ref"), nieuw("ZAAK"), extra(referentie)));

    assertThat(geweigerd(nieuweZaak(nieuw("ref"), nieuw("ZAAK"), extra(referentie))))
        .isEqualTo(Foutcode.BEWIJS_VERBRUIKT);
    assertThat(geweigerd(nieuweZaak(nieuw("ref"), nieuw("ZAAK"), extra("geen"))))
        .isEqualTo(Foutcode.BEWIJS_ONBEKEND);
  }

  @Test
  void bewijsBijEenWijzigingVultDeRollenVanDeZaakAan() throws Exception {
    String nummer = nieuweZaakVan(MOEDER);
    String referentie = referentie();

    stuur(update(nieuw("ref"), nummer, "", extra(referentie)));
    stuur(update(nieuw("ref"), nummer, "", extra(referentie)));

    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/gemachtigde/" + DOCHTER, "Belanghebbende/machtiginggever/" + MOEDER);
    assertThat(logboek(nummer))
        .containsExactlyInAnyOrder("creeerZaak", "updateZaak " + DOCHTER, "updateZaak " + DOCHTER);
  }

  @Test
  void watEenWijzigingZelfZegtTeltNaarHetBewijs() throws Exception {
    String nummer = nieuweZaakVan(MOEDER);

    assertThat(
            geweigerd(
                update(nieuw("ref"), nummer, "", extra(referentie()) + gemachtigde("T", ANDER))))
        .isEqualTo(Foutcode.ZAAKBERICHT_BEWIJS_ANDERS);
    stuur(update(nieuw("ref"), nummer, "", extra(referentie()) + gemachtigde("T", DOCHTER)));
    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/gemachtigde/" + DOCHTER, "Belanghebbende/machtiginggever/" + MOEDER);

    stuur(update(nieuw("ref"), nummer, gemachtigde("V", DOCHTER), extra(referentie())));
    assertThat(rollen(nummer)).containsExactly("Aanvrager//" + MOEDER);
  }

  @Test
  void bewijsVoorEenAndereZaakOfDienstVerandertNiets() throws Exception {
    String vanAnder = nieuweZaakVan(ANDER);
    String wijziging = "<ZKN:toelichting>nieuw</ZKN:toelichting>";
    String eerder = extra(referentie());
    stuur(update(nieuw("ref"), nieuweZaakVan(MOEDER), "", eerder));
    int voor = aanroepen().size();

    assertThat(geweigerd(update(nieuw("ref"), vanAnder, "", wijziging + extra(referentie()))))
        .isEqualTo(Foutcode.ZAAKBERICHT_BEWIJS_ANDERE_ZAAK);
    String nummer = nieuweZaakVan(MOEDER);
    assertThat(
            geweigerd(
                update(
                    nieuw("ref"), nummer, "", wijziging + extra(referentie("bezwaar", BEZWAAR)))))
        .isEqualTo(Foutcode.BEWIJS_ANDERE_DIENST);
    assertThat(geweigerd(update(nieuw("ref"), nummer, "", wijziging + eerder)))
        .isEqualTo(Foutcode.BEWIJS_VERBRUIKT);
    assertThat(aanroepen().subList(voor, aanroepen().size()))
        .noneMatch(regel -> regel.startsWith("PATCH") || regel.startsWith("DELETE"));
  }

  @Test
  void bewijsBijEenStatusOfDocumentZegtWieHandelde() throws Exception {
    String nummer = nieuweZaakVan(MOEDER);
    String bewijs = extra(referentie());

    stuur(status(nieuw("ref"), nummer, 2, "20261127101500", bewijs));
    stuur(
        document(Operatie.MAAK_ZAAKDOCUMENT, nieuw("ref"), nummer, nieuw("DOC"), INHOUD + bewijs));

    assertThat(rollen(nummer)).containsExactly("Aanvrager//" + MOEDER);
    assertThat(logboek(nummer))
        .containsExactlyInAnyOrder(
            "creeerZaak", "actualiseerZaakstatus " + DOCHTER, "maakZaakdocument " + DOCHTER);
    assertThat(
            geweigerd(
                status(
                    nieuw("ref"), nieuweZaakVan(ANDER), 2, "20261127101500", extra(referentie()))))
        .isEqualTo(Foutcode.ZAAKBERICHT_BEWIJS_ANDERE_ZAAK);
    assertThat(geweigerd(wijzigDocument(nieuw("ref"), nieuw("DOC"), "", extra(referentie()))))
        .isEqualTo(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND);
  }

  @Test
  void eenAssertionMagNogEensKomenVanDezelfdeAfnemerVoorDezelfdeZaak() {
    String bewijs = assertion();
    String nummer = nieuweZaakVan(MOEDER);
    String extra = extra("bewijs", bewijs);
    Zdsvraag eerste = update(nieuw("ref"), nummer, "", extra + Stufpost.IS_VAN);
    stuur(eerste);
    Zdsvraag tweede = update(nieuw("ref"), nummer, "", extra + Stufpost.IS_VAN);

    assertThat(
            geweigerd(
                new Zdsvraag(
                    new Afnemer("ander", Set.of(Recht.values()), Set.of("voorbeeldstad")),
                    tweede.gemeente(),
                    tweede.versie(),
                    tweede.soap(),
                    tweede.operatie(),
                    tweede.bericht(),
                    tweede.document(),
                    tweede.ruw())))
        .isEqualTo(Foutcode.SAML_HERHAALD);
    stuur(tweede);
    assertThat(geweigerd(nieuweZaak(nieuw("ref"), nieuw("ZAAK"), extra)))
        .isEqualTo(Foutcode.BEWIJS_VERBRUIKT);
  }

  @Test
  void tweeBerichtenTegelijkMetDezelfdeAssertionHoudenHetzelfdeBewijs() {
    BewijsInzending inzending =
        new BewijsInzending(
            "saml", "voorbeeldstad", "wmo-aanvraag", null, TextNode.valueOf(assertion()));
    Afnemer afnemer = new Afnemer("portaal", Set.of(Recht.values()), Set.of("voorbeeldstad"));
    Bewijsinname.Gecontroleerd een = inname.controleer(inzending, afnemer);
    Bewijsinname.Gecontroleerd ander = inname.controleer(inzending, afnemer);
    List<CompletableFuture<UUID>> later = new ArrayList<>();

    UUID eerst =
        transactie.execute(
            status -> {
              UUID id = inname.legOfHervind(een);
              later.add(
                  CompletableFuture.supplyAsync(
                      () -> transactie.execute(nogEen -> inname.legOfHervind(ander))));
              await()
                  .until(
                      () ->
                          db.sql("select count(*) from pg_locks where not granted")
                                  .query(Long.class)
                                  .single()
                              > 0);
              return id;
            });

    assertThat(later.get(0).join()).isEqualTo(eerst);
  }

  private static String assertion() {
    return new Berichten(
            BUREN.voorziening(),
            new Zdsscenario.Login(DOCHTER, MOEDER, null, true).bij("voorbeeldstad"))
        .bewijs()
        .path("inhoud")
        .asText();
  }

  private String nieuweZaakVan(String initiator) {
    String nummer = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), nummer, initiator("T", initiator)));
    return nummer;
  }

  /** What came for a zaak, with who acted where evidence said so. */
  private List<String> logboek(String zaak) {
    return Zaakregels.van(logboek, zaak).stream()
        .map(
            regel ->
                regel.resultaat() + (regel.onderwerp().dienst() == null ? "" : " " + wie(regel)))
        .toList();
  }

  private static String wie(Handeling regel) {
    return regel.betrokkenen().wie() instanceof NatuurlijkPersoon persoon
            && persoon.identificatie() instanceof Bsn bsn
        ? bsn.waarde()
        : "niemand";
  }

  private String referentie() throws JsonProcessingException {
    return referentie("wmo-aanvraag", "00000000-0000-4000-8000-000000000002");
  }

  private String referentie(String dienst, String service) throws JsonProcessingException {
    return inname
        .neem(
            new BewijsInzending(
                "authenticatiecontext",
                "voorbeeldstad",
                dienst,
                null,
                new ObjectMapper()
                    .readTree(
                        """
                        {"source":"digid","levelOfAssurance":"urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard",
                         "representee":{"identifierType":"bsn","identifier":"%s"},
                         "authorizee":{"legalSubject":{"identifierType":"bsn","identifier":"%s"}},
                         "mandate":{"services":[{"id":"%s"}]}}"""
                            .formatted(MOEDER, DOCHTER, service))),
            new Afnemer("portaal", Set.of(Recht.values()), Set.of("voorbeeldstad")))
        .referentie();
  }

  private static String extra(String referentie) {
    return extra("bewijsreferentie", referentie);
  }

  private static String extra(String naam, String bewijs) {
    return "<StUF:extraElementen><StUF:extraElement naam=\"%s\">%s</StUF:extraElement></StUF:extraElementen>"
        .formatted(naam, bewijs);
  }
}
