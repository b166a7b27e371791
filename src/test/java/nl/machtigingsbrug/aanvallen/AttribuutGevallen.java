package nl.machtigingsbrug.aanvallen;

import static nl.machtigingsbrug.aanvallen.Knipsel.vervang;
import static nl.machtigingsbrug.aanvallen.Knipsel.vervangLaatste;
import static nl.machtigingsbrug.aanvallen.NationaleGevallen.getekend;
import static nl.machtigingsbrug.aanvallen.NationaleGevallen.verklaard;
import static nl.machtigingsbrug.aanvallen.Verwachting.gelezen;
import static nl.machtigingsbrug.aanvallen.Verwachting.geweigerd;
import static nl.machtigingsbrug.aanvallen.Werkplaats.ECHT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_ATTRIBUUT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_IDENTITEIT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_UITGEVER_ONBEKEND;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VORM;

import java.util.List;
import java.util.Locale;
import nl.machtigingsbrug.buren.voorziening.Dataversleuteling;
import nl.machtigingsbrug.buren.voorziening.OaepDigest;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.optreden.Bsn;

/** N-4 and N-8 to N-11: values that may not grant more than they say. */
final class AttribuutGevallen {

  /** Trusted by the settings of the test under this name too: the examples of Logius use TD. */
  static final String TD = "urn:nl-eid-gdi:1.0:TD:00000009999999999007:entities:9000";

  /** A type that the settings of the test know. */
  static final String BEKENDE_SOORT = "urn:nl-eid-gdi:1.1:RT:Proef_Gezag";

  private static final String KLASSE = "</saml2:AuthnContextClassRef>";
  private static final String ANDERE_DIENST = "0f9c1bd2-6f7a-4c3e-9a41-52d0c7e1b002";
  private static final String UITGEVER = "<saml2:Issuer>" + Voorziening.RD;

  private AttribuutGevallen() {}

  static List<Geval> alle() {
    return List.of(
        soort("onbekende-soort", "Soort OG0-11 staat in een voorbeeld, in geen lijst.", "OG0-11"),
        soort("lege-soort", "Soort zonder inhoud.", ""),
        soort("twee-soorten", "Twee soorten, waarvan een bekend.", BEKENDE_SOORT, "OG0-11"),
        soort(
            "bekende-soort-met-andere-letters",
            "Hoofdletters maken het een andere soort.",
            BEKENDE_SOORT.toUpperCase(Locale.ROOT)),
        verklaard(
            "N-4",
            "bekende-soort",
            gelezen("Soort die is ingesteld.").metGrond("OUDERLIJK_GEZAG"),
            ECHT.metRepresentatiesoorten(BEKENDE_SOORT)
                .metAutoriteiten(Voorziening.AD, Voorziening.BVD_OG)),
        verklaard(
            "N-4",
            "onbekende-bevoegdheidsdienst",
            gelezen("Bevoegdheidsdienst die niet is ingesteld.").metGrond("ONBEKEND"),
            ECHT.metAutoriteiten(
                Voorziening.AD, "urn:nl-eid-gdi:1.0:BVD:00000009999999999003:entities:9009")),
        niveau("basis", "http://eID.logius.nl/LoA/basic", "BASIS"),
        niveau("basis-kleine-letters", "http://eid.logius.nl/LoA/basic", "BASIS"),
        niveau("laag", "http://eidas.europa.eu/LoA/low", "MIDDEN"),
        niveau("hoog", "http://eidas.europa.eu/LoA/high", "HOOG"),
        niveau("hoofdletters", "HTTP://EIDAS.EUROPA.EU/LOA/SUBSTANTIAL", "SUBSTANTIEEL"),
        niveau("wit-eromheen", "\n      http://eidas.europa.eu/LoA/high\t", "HOOG"),
        niveau("onbekend", "http://eidas.europa.eu/LoA/highest", "GEEN"),
        niveau("onbepaald", "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified", "GEEN"),
        niveau("wit-erin", "http://eidas.europa.eu/LoA/ high", "GEEN"),
        getekend(
            "N-8",
            "twee-niveaus",
            geweigerd("Twee AuthnContextClassRefs.", SAML_VORM, SAML_ATTRIBUUT),
            kaal ->
                vervangLaatste(
                    kaal,
                    KLASSE,
                    KLASSE
                        + "<saml2:AuthnContextClassRef>http://eidas.europa.eu/LoA/high"
                        + KLASSE)),
        getekend(
            "N-8",
            "twee-authnstatements",
            geweigerd("Twee AuthnStatements met elk een niveau.", SAML_VORM, SAML_ATTRIBUUT),
            kaal -> {
              String statement =
                  kaal.substring(
                      kaal.lastIndexOf("<saml2:AuthnStatement "),
                      kaal.lastIndexOf("<saml2:AttributeStatement>"));
              return vervangLaatste(
                  kaal, statement, statement + statement.replace("LoA/substantial", "LoA/high"));
            }),
        verklaard(
            "N-9",
            "andere-dienst",
            gelezen("Voor een andere dienst: zo gelezen, de toetsing weigert.")
                .voorDiensten(ANDERE_DIENST),
            ECHT.metDiensten(ANDERE_DIENST)),
        verklaard(
            "N-9",
            "twee-diensten",
            gelezen("Voor twee diensten.").voorDiensten(Voorziening.DIENST, ANDERE_DIENST),
            ECHT.metDiensten(Voorziening.DIENST, ANDERE_DIENST)),
        verklaard(
            "N-9",
            "geen-uuid",
            geweigerd("ServiceUUID is iets anders.", SAML_ATTRIBUUT),
            ECHT.metDiensten("*")),
        verklaard(
            "N-9",
            "geen-dienst",
            geweigerd("ServiceUUID ontbreekt.", SAML_ATTRIBUUT),
            ECHT.metDiensten()),
        getekend(
            "N-9",
            "tweemaal-het-attribuut",
            geweigerd("Attribuut ServiceUUID staat er twee keer.", SAML_ATTRIBUUT),
            kaal ->
                vervangLaatste(
                    kaal,
                    "<saml2:Attribute Name=\"urn:nl-eid-gdi:1.0:ServiceUUID\">",
                    "<saml2:Attribute Name=\"urn:nl-eid-gdi:1.0:ServiceUUID\">"
                        + "<saml2:AttributeValue>"
                        + ANDERE_DIENST
                        + "</saml2:AttributeValue></saml2:Attribute>"
                        + "<saml2:Attribute Name=\"urn:nl-eid-gdi:1.0:ServiceUUID\">")),
        getekend(
            "N-10",
            "uitgever-met-rol-td",
            gelezen("Uitgever met rol TD, die zo is ingesteld."),
            kaal -> vervang(kaal, UITGEVER, "<saml2:Issuer>" + TD)),
        getekend(
            "N-10",
            "uitgever-met-rol-td-niet-ingesteld",
            geweigerd(
                "De juiste sleutel, maar de uitgever heet anders dan ingesteld.",
                SAML_UITGEVER_ONBEKEND),
            kaal -> vervang(kaal, UITGEVER, UITGEVER.replace(":RD:", ":TD:"))),
        verklaard(
            "N-10",
            "oin-van-negentien-cijfers",
            gelezen(
                "Authenticatiedienst met een OIN van negentien cijfers, als in de voorbeelden."),
            ECHT.metAutoriteiten(
                "urn:nl-eid-gdi:1.0:AD:0000000999999999902:entities:9000", Voorziening.BVD_DDM)),
        verklaard(
            "N-10",
            "sleutelwissel-gcm",
            gelezen("Twee sleutels van de gemeente, en versleuteling van de toekomst."),
            ECHT.metSleutelnamen(Voorziening.DV_OUDE_SLEUTEL, Voorziening.DV_SLEUTEL)
                .metDataversleuteling(Dataversleuteling.GCM)
                .metOaepDigest(OaepDigest.SHA256)),
        getekend(
            "N-10",
            "wit-om-waarden",
            gelezen("Wit om uitgever, publiek en autoriteit, als in de voorbeelden."),
            kaal ->
                vervang(
                        vervang(kaal, UITGEVER, "<saml2:Issuer>\n  " + Voorziening.RD + "\n  "),
                        Voorziening.DV + "</saml2:Audience>",
                        "\n " + Voorziening.DV + "\n </saml2:Audience>")
                    .replace(
                        Voorziening.BVD_DDM + "</saml2:AuthenticatingAuthority>",
                        "\n  " + Voorziening.BVD_DDM + "\n  </saml2:AuthenticatingAuthority>")),
        getekend(
            "N-11",
            "vertegenwoordigde-onder-1-1",
            geweigerd(
                "LegalSubjectID onder 1.1: wie die niet kent leest iemand voor zichzelf.",
                SAML_IDENTITEIT,
                SAML_ATTRIBUUT),
            kaal ->
                vervangLaatste(
                    kaal,
                    "urn:nl-eid-gdi:1.0:LegalSubjectID",
                    "urn:nl-eid-gdi:1.1:LegalSubjectID")),
        new Geval(
            "N-11",
            "vertegenwoordigde-onder-1-1-zonder-bevoegdheidsdienst",
            geweigerd(
                "Als hiervoor, en geen bevoegdheidsdienst die het verraadt.",
                SAML_IDENTITEIT,
                SAML_ATTRIBUUT),
            w ->
                w.voorziening()
                    .onderteken(
                        vervangLaatste(
                            w.voorziening().kaleAssertion(ECHT.metAutoriteiten(Voorziening.AD)),
                            "urn:nl-eid-gdi:1.0:LegalSubjectID",
                            "urn:nl-eid-gdi:1.1:LegalSubjectID"))),
        new Geval(
            "N-11",
            "vertegenwoordigde-onder-etoegang",
            geweigerd(
                "LegalSubjectID van eHerkenning betekent juist de gemachtigde.",
                SAML_IDENTITEIT,
                SAML_ATTRIBUUT),
            w ->
                w.voorziening()
                    .onderteken(
                        vervangLaatste(
                            w.voorziening().kaleAssertion(ECHT.metAutoriteiten(Voorziening.AD)),
                            "urn:nl-eid-gdi:1.0:LegalSubjectID",
                            "urn:etoegang:core:LegalSubjectID"))),
        new Geval(
            "N-11",
            "soort-onder-1-0",
            geweigerd(
                "RepresentationType onder 1.0: die mag niet stil verdwijnen.",
                SAML_IDENTITEIT,
                SAML_ATTRIBUUT),
            w ->
                w.voorziening()
                    .onderteken(
                        vervangLaatste(
                            w.voorziening().kaleAssertion(ECHT.metRepresentatiesoorten("OG0-11")),
                            "urn:nl-eid-gdi:1.1:RepresentationType",
                            "urn:nl-eid-gdi:1.0:RepresentationType"))));
  }

  private static Geval soort(String slug, String omschrijving, String... soorten) {
    return verklaard(
        "N-4",
        slug,
        gelezen(omschrijving).metGrond("ONBEKEND"),
        ECHT.metRepresentatiesoorten(soorten));
  }

  private static Geval niveau(String slug, String klasse, String niveau) {
    Verklaring verklaring = Verklaring.zelf(new Bsn(Verwachting.OUDER)).metNiveau(klasse);
    return verklaard(
        "N-8",
        "niveau-" + slug,
        NationaleGevallen.zelf("AuthnContextClassRef " + slug + ".").opNiveau(niveau),
        verklaring);
  }
}
