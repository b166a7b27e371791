package nl.machtigingsbrug.aanvallen;

import static nl.machtigingsbrug.aanvallen.Handtekening.SHA256;
import static nl.machtigingsbrug.aanvallen.Handtekening.digest;
import static nl.machtigingsbrug.aanvallen.Handtekening.handtekeningVan;
import static nl.machtigingsbrug.aanvallen.Handtekening.referentie;
import static nl.machtigingsbrug.aanvallen.Handtekening.referentieNaar;
import static nl.machtigingsbrug.aanvallen.Handtekening.signedInfo;
import static nl.machtigingsbrug.aanvallen.Handtekening.uri;
import static nl.machtigingsbrug.aanvallen.Knipsel.handtekening;
import static nl.machtigingsbrug.aanvallen.Knipsel.id;
import static nl.machtigingsbrug.aanvallen.Knipsel.vervang;
import static nl.machtigingsbrug.aanvallen.Verwachting.gelezen;
import static nl.machtigingsbrug.aanvallen.Verwachting.geweigerd;
import static nl.machtigingsbrug.aanvallen.Werkplaats.ECHT;
import static nl.machtigingsbrug.aanvallen.Werkplaats.VALS;
import static nl.machtigingsbrug.fout.Foutcode.SAML_ANDERE_ONTVANGER;
import static nl.machtigingsbrug.fout.Foutcode.SAML_DOCTYPE;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ALGORITME;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ONGELDIG;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ONTBREEKT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_VERWIJZING;
import static nl.machtigingsbrug.fout.Foutcode.SAML_MEERDERE_ASSERTIONS;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VORM;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** SIG-20 to SIG-25: IDs, namespaces and entities that two readers may understand differently. */
final class VerwarringGevallen {

  private VerwarringGevallen() {}

  static List<Geval> alle() {
    return List.of(
        dubbel(
            "id-van-response",
            w -> {
              String echt = w.echt();
              return Knipsel.metId(w.response(echt), id(echt));
            }),
        dubbel("kleine-id-op-response", w -> opResponse(w, " Id=\"%s\"")),
        dubbel("xml-id-op-response", w -> opResponse(w, " xml:id=\"%s\"")),
        dubbel(
            "kleine-id-op-advies",
            w -> {
              String kaal = w.kaal();
              return w.voorziening()
                  .onderteken(
                      vervang(kaal, "<saml2:Advice>", "<saml2:Advice Id=\"" + id(kaal) + "\">"));
            }),
        dubbel(
            "advies-met-id-van-assertion",
            w -> {
              String kaal = w.kaal();
              String advies = Knipsel.element(kaal, "saml2:Advice");
              return w.voorziening()
                  .onderteken(vervang(kaal, advies, Knipsel.metId(advies, id(kaal))));
            }),
        new Geval(
            "SIG-21",
            "prefix-elders-anders-gebonden",
            gelezen("Het antwoord bindt saml2 aan iets anders, de assertion bindt het goed."),
            w ->
                vervang(
                    w.response(w.echt()),
                    "<saml2p:Response ",
                    "<saml2p:Response xmlns:saml2=\"urn:iets:anders\" ")),
        new Geval(
            "SIG-21",
            "lokaas-met-ander-saml2",
            geweigerd(
                "Een element Assertion in een andere naamruimte naast de echte.",
                SAML_VORM,
                SAML_MEERDERE_ASSERTIONS),
            w ->
                w.response(
                    w.vals().replace("urn:oasis:names:tc:SAML:2.0:assertion", "urn:iets:anders")
                        + w.echt())),
        new Geval(
            "SIG-21",
            "assertion-in-saml-1",
            geweigerd(
                "Assertion in de naamruimte van SAML 1.1.", SAML_VORM, SAML_MEERDERE_ASSERTIONS),
            w ->
                w.voorziening()
                    .onderteken(
                        w.kaal()
                            .replace(
                                "urn:oasis:names:tc:SAML:2.0:assertion",
                                "urn:oasis:names:tc:SAML:1.0:assertion"))),
        new Geval(
            "SIG-21",
            "handtekening-in-andere-naamruimte",
            geweigerd(
                "Het prefix ds is aan iets anders gebonden: dat is geen handtekening.",
                SAML_HANDTEKENING_ONTBREEKT),
            w -> vervang(w.echt(), Handtekening.DS, "urn:iets:anders")),
        new Geval(
            "SIG-22",
            "twee-echte-assertions",
            geweigerd("Twee echte assertions van verschillende mensen.", SAML_MEERDERE_ASSERTIONS),
            w -> w.response(w.echt() + w.voorziening().ondertekendeAssertion(VALS))),
        new Geval(
            "SIG-22",
            "twee-echte-in-getekend-antwoord",
            geweigerd(
                "Twee echte assertions in een getekend ArtifactResponse.",
                SAML_MEERDERE_ASSERTIONS),
            w ->
                w.artifactResponse(
                    w.response(w.echt() + w.voorziening().ondertekendeAssertion(VALS)))),
        new Geval(
            "SIG-22",
            "twee-antwoorden",
            geweigerd(
                "Twee Responses in een ArtifactResponse.", SAML_MEERDERE_ASSERTIONS, SAML_VORM),
            w ->
                w.artifactResponse(
                    w.response(w.echt())
                        + w.response(w.voorziening().ondertekendeAssertion(VALS)))),
        new Geval(
            "SIG-23",
            "lege-canonieke-signedinfo",
            geweigerd(
                "Relatieve naamruimte in SignedInfo; de waarde is die van een lege tekst.",
                SAML_HANDTEKENING_ONGELDIG,
                SAML_VORM),
            w -> {
              String vals = w.vals();
              String signedInfo =
                  vervang(
                      signedInfo(Handtekening.RSA_SHA256, referentieNaar(vals)),
                      "<ds:SignedInfo ",
                      "<ds:SignedInfo xmlns:leeg=\"1\" leeg:a=\"\" ");
              return handtekeningVan(vals, signedInfo, new byte[0], w.bos());
            }),
        new Geval(
            "SIG-23",
            "relatieve-naamruimte-ongebruikt",
            geweigerd(
                "Echt getekend, met een relatieve naamruimte: de canonieke vorm is onbepaald.",
                SAML_VORM),
            // Exclusive canonicalisation leaves an unused declaration out, so the digest still
            // holds.
            w -> vervang(w.echt(), "<saml2:Subject>", "<saml2:Subject xmlns:leeg=\"1\">")),
        new Geval(
            "SIG-23",
            "inclusieve-c14n-van-signedinfo",
            geweigerd(
                "SignedInfo zelf inclusief in canonieke vorm gebracht.",
                SAML_HANDTEKENING_ALGORITME),
            w -> {
              String kaal = w.kaal();
              String c14n = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
              String los = signedInfo(c14n, Handtekening.RSA_SHA256, referentieNaar(kaal));
              // Inclusive: SignedInfo inherits what the assertion declares.
              String inPlaats =
                  vervang(
                      los,
                      "<ds:SignedInfo ",
                      "<ds:SignedInfo xmlns:saml2=\"urn:oasis:names:tc:SAML:2.0:assertion\""
                          + " xmlns:xenc=\"http://www.w3.org/2001/04/xmlenc#\" ");
              return handtekeningVan(kaal, los, Handtekening.canoniek(inPlaats, c14n), w.bos());
            }),
        new Geval(
            "SIG-23",
            "lege-canonieke-assertion",
            geweigerd(
                "Relatieve naamruimte in de assertion; de digest is die van een lege tekst.",
                SAML_HANDTEKENING_ONGELDIG,
                SAML_VORM),
            w -> {
              String vals =
                  vervang(
                      w.vals(),
                      "<saml2:Assertion ",
                      "<saml2:Assertion xmlns:leeg=\"1\" leeg:a=\"\" ");
              return Handtekening.onderteken(
                  vals,
                  referentie(
                      uri(vals), Handtekening.GEWOON, SHA256, digest("SHA-256", new byte[0])),
                  w.bos().sleutels().routeringsdienst().getPrivate());
            }),
        new Geval(
            "SIG-24",
            "id-in-twee-naamruimten",
            geweigerd(
                "Valse assertion met een eigen ID, en de ID van de echte in een naamruimte.",
                SAML_HANDTEKENING_VERWIJZING,
                SAML_HANDTEKENING_ONGELDIG,
                SAML_VORM),
            w -> {
              String echt = w.echt();
              String vals =
                  vervang(
                      w.vals(),
                      "<saml2:Assertion ",
                      "<saml2:Assertion saml2:ID=\"" + id(echt) + "\" ");
              return w.response(
                  Handtekening.plaats(
                      vervang(
                          vals,
                          "<saml2:Advice>",
                          "<saml2:Advice>" + Knipsel.zonderHandtekening(echt)),
                      handtekening(echt)));
            }),
        new Geval(
            "SIG-24",
            "recipient-in-twee-naamruimten",
            geweigerd(
                "Recipient is een ander; in een naamruimte staat de gemeente.",
                SAML_ANDERE_ONTVANGER),
            w ->
                w.voorziening()
                    .onderteken(
                        metOntvanger(
                            w, "saml2:Recipient=\"%s\" Recipient=\"https://ander.example/acs\""))),
        new Geval(
            "SIG-24",
            "recipient-alleen-in-naamruimte",
            geweigerd(
                "Recipient staat alleen in een naamruimte.", SAML_ANDERE_ONTVANGER, SAML_VORM),
            w -> w.voorziening().onderteken(metOntvanger(w, "saml2:Recipient=\"%s\""))),
        doctype(
            "entiteit-in-id",
            "<!DOCTYPE saml2:Assertion [<!ENTITY deel \"%s\">]>",
            "ID=\"&deel;\""),
        doctype(
            "standaardattribuut",
            "<!DOCTYPE saml2:Assertion [<!ATTLIST saml2:Subject ID ID \"%s\">]>",
            null),
        doctype(
            "extern-bestand", "<!DOCTYPE saml2:Assertion SYSTEM \"file:///etc/hostname\">", null),
        doctype(
            "extern-http", "<!DOCTYPE saml2:Assertion SYSTEM \"http://kanarie.example/x\">", null),
        doctype(
            "uitdijende-entiteiten",
            "<!DOCTYPE saml2:Assertion [<!ENTITY a0 \"lol\">" + entiteiten() + "]>",
            "ID=\"&a9;\""));
  }

  private static Geval dubbel(String slug, Function<Werkplaats, String> bouw) {
    return new Geval(
        "SIG-20",
        slug,
        geweigerd(
            "De ID van de assertion staat ook op een ander element.",
            SAML_HANDTEKENING_VERWIJZING,
            SAML_VORM),
        bouw);
  }

  private static String opResponse(Werkplaats w, String attribuut) {
    String echt = w.echt();
    return vervang(
        w.response(echt),
        "<saml2p:Response ",
        "<saml2p:Response" + attribuut.formatted(id(echt)) + " ");
  }

  private static String metOntvanger(Werkplaats w, String attribuut) {
    String recht = "Recipient=\"" + ECHT.ontvanger() + "\"";
    return vervang(w.kaal(), recht, attribuut.formatted(ECHT.ontvanger()));
  }

  private static Geval doctype(String slug, String doctype, @Nullable String id) {
    return new Geval(
        "SIG-25",
        slug,
        geweigerd("DOCTYPE voor een echte assertion: " + slug + ".", SAML_DOCTYPE),
        w -> {
          String echt = w.echt();
          String naam = id(echt);
          return doctype.formatted(naam)
              + (id == null ? echt : vervang(echt, "ID=\"" + naam + "\"", id));
        });
  }

  private static String entiteiten() {
    StringBuilder uit = new StringBuilder();
    for (int i = 1; i < 10; i++) {
      uit.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    return uit.toString();
  }
}
