package nl.machtigingsbrug.aanvallen;

import static nl.machtigingsbrug.aanvallen.Knipsel.element;
import static nl.machtigingsbrug.aanvallen.Knipsel.handtekening;
import static nl.machtigingsbrug.aanvallen.Knipsel.id;
import static nl.machtigingsbrug.aanvallen.Knipsel.metId;
import static nl.machtigingsbrug.aanvallen.Knipsel.vervang;
import static nl.machtigingsbrug.aanvallen.Knipsel.vervangLaatste;
import static nl.machtigingsbrug.aanvallen.Knipsel.zonderHandtekening;
import static nl.machtigingsbrug.aanvallen.Verwachting.geweigerd;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ALGORITME;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ONGELDIG;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ONTBREEKT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_VERWIJZING;
import static nl.machtigingsbrug.fout.Foutcode.SAML_MEERDERE_ASSERTIONS;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VORM;

import java.util.List;
import java.util.function.Function;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * XSW1 to XSW10: a false assertion is read while the true one is verified ("On Breaking SAML";
 * numbering of SAML Raider).
 */
final class InpakGevallen {

  private InpakGevallen() {}

  static List<Geval> alle() {
    return List.of(
        geval(
            "XSW1",
            "antwoord-in-handtekening",
            "Vals ArtifactResponse; het echte zit in zijn handtekening.",
            w -> inAntwoord(w, "</ds:Signature>", "", w.vals())),
        geval(
            "XSW1",
            "antwoord-in-handtekening-met-gekopieerde-handtekening",
            "Als XSW1, en de valse assertion draagt de handtekening van de echte.",
            w ->
                inAntwoord(
                    w,
                    "</ds:Signature>",
                    "",
                    Handtekening.plaats(w.vals(), handtekening(w.echt())))),
        geval(
            "XSW2",
            "antwoord-voor-handtekening",
            "Vals ArtifactResponse; het echte staat voor zijn handtekening.",
            w -> inAntwoord(w, "<ds:Signature", "<ds:Signature", w.vals())),
        geval(
            "XSW3",
            "valse-assertion-ervoor",
            "Valse assertion zonder handtekening voor de echte.",
            w -> w.response(w.vals() + w.echt()),
            SAML_MEERDERE_ASSERTIONS),
        geval(
            "XSW3",
            "valse-assertion-ervoor-in-getekend-antwoord",
            "Als XSW3, in een ArtifactResponse die de voorziening zelf tekende.",
            w -> w.artifactResponse(w.response(w.vals() + w.echt())),
            SAML_MEERDERE_ASSERTIONS),
        geval(
            "XSW4",
            "echte-in-valse-assertion",
            "De echte assertion staat als kind in een valse zonder handtekening.",
            w ->
                w.response(
                    vervangLaatste(
                        w.vals(), "</saml2:Assertion>", w.echt() + "</saml2:Assertion>"))),
        geval(
            "XSW4",
            "echte-in-advies-van-losse-valse-assertion",
            "De echte assertion staat in Advice van een losse valse zonder handtekening.",
            w -> vervang(w.vals(), "<saml2:Advice>", "<saml2:Advice>" + w.echt())),
        geval(
            "XSW5",
            "vals-met-handtekening-echte-achteraan",
            "De valse assertion draagt de handtekening; de echte staat zonder achteraan.",
            w -> {
              String echt = w.echt();
              return w.response(
                  Handtekening.plaats(w.vals(), handtekening(echt)) + zonderHandtekening(echt));
            },
            SAML_MEERDERE_ASSERTIONS),
        geval(
            "XSW5",
            "vals-met-handtekening-echte-in-advies",
            "De valse assertion draagt de handtekening; de echte staat zonder in Advice.",
            w -> {
              String echt = w.echt();
              String vals =
                  vervang(w.vals(), "<saml2:Advice>", "<saml2:Advice>" + zonderHandtekening(echt));
              return w.response(Handtekening.plaats(vals, handtekening(echt)));
            }),
        geval(
            "XSW6",
            "echte-in-handtekening-van-valse",
            "De valse assertion draagt de handtekening, en daarin zit de echte.",
            w -> inHandtekening(w, "", "", "_vals")),
        geval(
            "XSW7",
            "valse-in-extensions",
            "Extensions voor de assertion met een valse van dezelfde ID.",
            w -> {
              String echt = w.echt();
              return w.response(
                  "<saml2p:Extensions>"
                      + metId(w.vals(), id(echt))
                      + ("</saml2p:Extensions>" + echt));
            }),
        geval(
            "XSW7",
            "echte-in-extensions",
            "De echte assertion in Extensions, een valse van dezelfde ID als enige op haar plaats.",
            w -> {
              String echt = w.echt();
              return w.response(
                  "<saml2p:Extensions>"
                      + echt
                      + ("</saml2p:Extensions>" + metId(w.vals(), id(echt))));
            }),
        geval(
            "XSW8",
            "echte-in-object-van-handtekening",
            "Valse assertion met dezelfde ID; de echte in Object van de handtekening.",
            w -> inHandtekening(w, "<ds:Object>", "</ds:Object>", null)),
        geval(
            "XSW8",
            "echte-in-object-valse-met-eigen-id",
            "Valse assertion met eigen ID; de echte in Object van de handtekening.",
            w -> inHandtekening(w, "<ds:Object>", "</ds:Object>", "_vals")),
        geval(
            "XSW9",
            "twee-keer-signedinfo",
            "Twee SignedInfo: eerst een valse die past bij de inhoud, dan de echte.",
            w -> {
              String vals = w.vals();
              String eigen =
                  Handtekening.signedInfo(
                      Handtekening.RSA_SHA256, Handtekening.referentieNaar(vals));
              return w.response(
                  Handtekening.plaats(
                      vals,
                      vervang(handtekening(w.echt()), "<ds:SignedInfo", eigen + "<ds:SignedInfo")));
            }),
        geval(
            "XSW9",
            "twee-keer-signedinfo-echte-eerst",
            "Twee SignedInfo: eerst de echte, dan een valse die past bij de inhoud.",
            w -> {
              String vals = w.vals();
              String eigen =
                  Handtekening.signedInfo(
                      Handtekening.RSA_SHA256, Handtekening.referentieNaar(vals));
              return w.response(
                  Handtekening.plaats(
                      vals,
                      vervang(
                          handtekening(w.echt()), "</ds:SignedInfo>", "</ds:SignedInfo>" + eigen)));
            }),
        geval(
            "XSW10",
            "handtekening-van-assertion-op-antwoord",
            "De handtekening van de assertion op het ArtifactResponse, met de echte in Object.",
            w -> {
              String echt = w.echt();
              String antwoord = w.artifactResponse(w.response(echt));
              String gekloond =
                  vervangLaatste(
                      handtekening(echt),
                      "</ds:Signature>",
                      "<ds:Object>" + echt + "</ds:Object></ds:Signature>");
              String ontdaan = zonderHandtekening(antwoord);
              String zichtbaar = element(ontdaan, "saml2:Assertion");
              return Handtekening.plaats(
                  vervang(ontdaan, zichtbaar, metId(w.vals(), "_vals")), gekloond);
            }));
  }

  private static Geval geval(
      String id,
      String slug,
      String omschrijving,
      Function<Werkplaats, String> bouw,
      Foutcode... codes) {
    Foutcode[] goed =
        codes.length > 0
            ? codes
            : new Foutcode[] {
              SAML_VORM,
              SAML_HANDTEKENING_ONTBREEKT,
              SAML_HANDTEKENING_ONGELDIG,
              SAML_HANDTEKENING_ALGORITME,
              SAML_HANDTEKENING_VERWIJZING,
              SAML_MEERDERE_ASSERTIONS
            };
    return new Geval(id, slug, geweigerd(omschrijving, goed), bouw);
  }

  /** A false ArtifactResponse with the true one put at {@code plaats} in it. */
  private static String inAntwoord(
      Werkplaats w, String plaats, String erachter, String valseAssertion) {
    String echt = w.artifactResponse(w.response(w.echt()));
    String vals =
        metId(vervang(echt, element(echt, "saml2p:Response"), w.response(valseAssertion)), "_vals");
    String erin = zonderHandtekening(echt) + (erachter.isEmpty() ? plaats : erachter);
    return w.voorziening().omhulMetEnvelope(vervang(vals, plaats, erin));
  }

  /** A false assertion with the signature of the true one, and the true one inside that. */
  private static String inHandtekening(
      Werkplaats w, String voor, String na, @Nullable String eigenId) {
    String echt = w.echt();
    String handtekening =
        vervangLaatste(
            handtekening(echt),
            "</ds:Signature>",
            voor + zonderHandtekening(echt) + na + "</ds:Signature>");
    return w.response(
        Handtekening.plaats(metId(w.vals(), eigenId == null ? id(echt) : eigenId), handtekening));
  }
}
