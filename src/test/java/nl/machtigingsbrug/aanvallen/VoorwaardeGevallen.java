package nl.machtigingsbrug.aanvallen;

import static nl.machtigingsbrug.aanvallen.Knipsel.vervang;
import static nl.machtigingsbrug.aanvallen.Verwachting.gelezen;
import static nl.machtigingsbrug.aanvallen.Verwachting.geweigerd;
import static nl.machtigingsbrug.aanvallen.Werkplaats.ECHT;
import static nl.machtigingsbrug.buren.voorziening.Voorziening.MOMENT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_ANDERE_ONTVANGER;
import static nl.machtigingsbrug.fout.Foutcode.SAML_ANDER_PUBLIEK;
import static nl.machtigingsbrug.fout.Foutcode.SAML_ANDER_VERZOEK;
import static nl.machtigingsbrug.fout.Foutcode.SAML_MEERDERE_ASSERTIONS;
import static nl.machtigingsbrug.fout.Foutcode.SAML_NIET_TE_ONTSLEUTELEN;
import static nl.machtigingsbrug.fout.Foutcode.SAML_NOG_NIET_GELDIG;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VERLOPEN;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VOORZIENING_WEIGERT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VORM;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;

/** again, too late, too early, for another. The clock may differ by 30 seconds. */
final class VoorwaardeGevallen {

  private static final String TOT = "NotOnOrAfter=\"" + MOMENT.plusSeconds(120) + "\"";
  private static final String AANVRAAG = "InResponseTo=\"" + Voorziening.VERZOEK + "\"";
  private static final String ANDERE_DV =
      "urn:nl-eid-gdi:1.0:DV:00000009999999999005:entities:9000";

  private VoorwaardeGevallen() {}

  static List<Geval> alle() {
    return List.of(
        new Geval(
            "R-1",
            "zelfde-assertion-tweemaal",
            gelezen("De tweede keer geeft dezelfde herhaalsleutel; wie bewaart weigert dan.")
                .tweemaal(),
            w -> w.response(w.echt())),
        new Geval(
            "R-1",
            "andere-assertion-van-dezelfde",
            gelezen("Een nieuwe assertion van dezelfde mensen is geen herhaling.")
                .andersDan("R-1-zelfde-assertion-tweemaal.xml"),
            w -> w.response(w.echt())),
        new Geval(
            "R-2",
            "een-seconde-te-laat",
            gelezen("Een seconde te laat valt binnen de klokafwijking.")
                .op(MOMENT.plusSeconds(121)),
            Werkplaats::echt),
        new Geval(
            "R-2",
            "laatste-tel",
            gelezen("De laatste tel binnen de klokafwijking.").op(MOMENT.plusSeconds(149)),
            Werkplaats::echt),
        new Geval(
            "R-2",
            "precies-voorbij",
            geweigerd("NotOnOrAfter telt zelf niet mee.", SAML_VERLOPEN)
                .op(MOMENT.plusSeconds(150)),
            Werkplaats::echt),
        new Geval(
            "R-2",
            "een-seconde-voorbij",
            geweigerd("Een seconde na NotOnOrAfter en klokafwijking.", SAML_VERLOPEN)
                .op(MOMENT.plusSeconds(151)),
            Werkplaats::echt),
        gewijzigd(
            "R-2",
            "bevestiging-verlopen-voorwaarden-niet",
            geweigerd("SubjectConfirmationData verloopt eerder dan Conditions.", SAML_VERLOPEN)
                .op(MOMENT.plusSeconds(200)),
            kaal -> {
              int tweede = kaal.indexOf(TOT) + TOT.length();
              return kaal.substring(0, tweede)
                  + vervang(
                      kaal.substring(tweede),
                      TOT,
                      "NotOnOrAfter=\"" + MOMENT.plusSeconds(3600) + "\"");
            }),
        gewijzigd(
            "R-2",
            "voorwaarden-verlopen-bevestiging-niet",
            geweigerd("Conditions verloopt eerder dan SubjectConfirmationData.", SAML_VERLOPEN)
                .op(MOMENT.plusSeconds(200)),
            kaal -> vervang(kaal, TOT, "NotOnOrAfter=\"" + MOMENT.plusSeconds(3600) + "\"")),
        gewijzigd(
            "R-2",
            "bevestiging-zonder-einde",
            geweigerd("SubjectConfirmationData zonder NotOnOrAfter.", SAML_VORM, SAML_VERLOPEN),
            kaal -> vervang(kaal, TOT, "")),
        gewijzigd(
            "R-3",
            "te-vroeg",
            geweigerd("NotBefore ligt verder weg dan de klokafwijking.", SAML_NOG_NIET_GELDIG),
            kaal -> vanaf(kaal, 36)),
        gewijzigd(
            "R-3",
            "te-vroeg-binnen-afwijking",
            gelezen("NotBefore telt mee, binnen de klokafwijking."),
            kaal -> vanaf(kaal, 35)),
        new Geval(
            "R-3",
            "nog-niet-uitgegeven",
            geweigerd(
                    "IssueInstant ligt vooruit, ook al zegt NotBefore dat het al geldt.",
                    SAML_NOG_NIET_GELDIG)
                .op(MOMENT.minusSeconds(60)),
            Werkplaats::echt),
        verklaard(
            "R-4",
            "ander-publiek",
            geweigerd("Audience is een andere instelling.", SAML_ANDER_PUBLIEK),
            ECHT.metPubliek("urn:nl-eid-gdi:1.0:DV:00000009999999999004:entities:9001")),
        gewijzigd(
            "R-4",
            "publiek-met-voorvoegsel",
            geweigerd("Audience begint alleen met onze EntityID.", SAML_ANDER_PUBLIEK),
            kaal -> vervang(kaal, Voorziening.DV + "</saml2:Aud", Voorziening.DV + "1</saml2:Aud")),
        gewijzigd(
            "R-4",
            "zonder-publiek",
            geweigerd("Geen AudienceRestriction.", SAML_ANDER_PUBLIEK, SAML_VORM),
            kaal -> vervang(kaal, beperking(kaal), "")),
        gewijzigd(
            "R-4",
            "twee-beperkingen-een-van-een-ander",
            geweigerd(
                "Twee AudienceRestrictions moeten beide kloppen (SAML Core 2.5.1.4).",
                SAML_ANDER_PUBLIEK),
            kaal ->
                vervang(
                    kaal,
                    beperking(kaal),
                    beperking(kaal) + beperking(kaal).replace(Voorziening.DV, ANDERE_DV))),
        gewijzigd(
            "R-4",
            "publiek-met-leverancier",
            gelezen("Twee Audiences in een beperking: gemeente en leverancier."),
            kaal ->
                vervang(
                    kaal,
                    "<saml2:Audience>",
                    "<saml2:Audience>urn:nl-eid-gdi:1.0:LC:00000009999999999006:entities:9000"
                        + "</saml2:Audience><saml2:Audience>")),
        verklaard(
            "R-4",
            "andere-ontvanger",
            geweigerd("Recipient is een ander adres.", SAML_ANDERE_ONTVANGER),
            ECHT.metOntvanger("https://ander.example/saml/acs")),
        gewijzigd(
            "R-4",
            "zonder-ontvanger",
            geweigerd("Geen Recipient.", SAML_ANDERE_ONTVANGER, SAML_VORM),
            kaal -> vervang(kaal, "Recipient=\"" + Voorziening.ACS + "\"", "")),
        new Geval(
            "R-4",
            "andere-bestemming",
            geweigerd("Destination van de Response is een ander adres.", SAML_ANDERE_ONTVANGER),
            w -> vervang(w.response(w.echt()), Voorziening.ACS, "https://ander.example/saml/acs")),
        verklaard(
            "R-4",
            "ander-verzoek",
            geweigerd("InResponseTo is een ander verzoek.", SAML_ANDER_VERZOEK),
            ECHT.metVerzoek("_verzoek-0002")),
        new Geval(
            "R-4",
            "response-bij-ander-verzoek",
            geweigerd(
                "InResponseTo van de Response is een ander verzoek dan van de assertion.",
                SAML_ANDER_VERZOEK),
            w -> vervang(w.response(w.echt()), AANVRAAG, "InResponseTo=\"_verzoek-0002\"")),
        gewijzigd(
            "R-4",
            "onbekende-voorwaarde",
            geweigerd(
                "Een voorwaarde die niemand kent maakt ongeldig (SAML Core 2.5.1.1).", SAML_VORM),
            kaal ->
                vervang(
                    kaal,
                    "</saml2:AudienceRestriction>",
                    "</saml2:AudienceRestriction><x:Alleen xmlns:x=\"urn:iets:anders\"/>")),
        gewijzigd(
            "R-4",
            "twee-bevestigingen",
            geweigerd("Twee SubjectConfirmations, een voor een ander.", SAML_VORM),
            kaal -> {
              String bevestiging =
                  kaal.substring(
                      kaal.indexOf("<saml2:SubjectConfirmation "),
                      kaal.indexOf("</saml2:Subject>"));
              return vervang(
                  kaal,
                  bevestiging,
                  bevestiging.replace("gemeente.example", "ander.example") + bevestiging);
            }),
        gewijzigd(
            "R-4",
            "andere-bevestigingsmethode",
            geweigerd("Bevestiging die geen bearer is.", SAML_VORM),
            kaal -> vervang(kaal, "cm:bearer", "cm:sender-vouches")),
        verklaard(
            "R-5",
            "oin-van-andere-gemeente",
            geweigerd(
                "Alles is voor een andere gemeente.", SAML_ANDER_PUBLIEK, SAML_ANDERE_ONTVANGER),
            ECHT.metPubliek(ANDERE_DV).metOntvanger("https://buurgemeente.example/saml/acs")),
        gewijzigd(
            "R-5",
            "sleutel-van-andere-gemeente",
            geweigerd(
                "De versleutelde sleutels zijn voor een andere gemeente.",
                SAML_NIET_TE_ONTSLEUTELEN),
            kaal -> kaal.replace("Recipient=\"" + Voorziening.DV, "Recipient=\"" + ANDERE_DV)),
        new Geval(
            "R-6",
            "artifact-tweemaal-gebruikt",
            geweigerd(
                "Getekend ArtifactResponse met Success en zonder Response.",
                SAML_VOORZIENING_WEIGERT,
                SAML_VORM,
                SAML_MEERDERE_ASSERTIONS),
            w -> w.artifactResponse("")),
        new Geval(
            "R-6",
            "response-zonder-assertion",
            geweigerd(
                "Response met Success en zonder assertion.",
                SAML_VOORZIENING_WEIGERT,
                SAML_VORM,
                SAML_MEERDERE_ASSERTIONS),
            w -> w.artifactResponse(w.response(""))),
        new Geval(
            "R-7",
            "antwoord-op-ander-verzoek",
            geweigerd("Een echt antwoord, op een ander verzoek dan het onze.", SAML_ANDER_VERZOEK)
                .voorVerzoek("_verzoek-0003"),
            w -> w.voorziening().omhulMetEnvelope(w.artifactResponse(w.response(w.echt())))),
        gewijzigd(
            "R-7",
            "ongevraagd",
            geweigerd("Zonder InResponseTo, terwijl een verzoek liep.", SAML_ANDER_VERZOEK),
            kaal -> vervang(kaal, AANVRAAG, "")),
        new Geval(
            "R-7",
            "geen-verzoek-verwacht",
            gelezen("Een portaal bewaakt zelf zijn verzoeken: dan telt InResponseTo niet.")
                .voorVerzoek(null),
            Werkplaats::echt),
        new Geval(
            "R-8",
            "zelfde-assertion-in-ander-omhulsel",
            gelezen("Dezelfde assertion, los in plaats van in een Response: zelfde sleutel.")
                .tweemaal()
                .zelfdeAls("R-1-zelfde-assertion-tweemaal.xml"),
            w -> Werkplaats.voor("R-1-zelfde-assertion-tweemaal", w.bos()).echt()),
        new Geval(
            "R-8",
            "zelfde-assertion-anders-opgemaakt",
            gelezen("Dezelfde assertion met ander wit erom: zelfde sleutel.")
                .zelfdeAls("R-1-zelfde-assertion-tweemaal.xml"),
            w -> {
              String echt = Werkplaats.voor("R-1-zelfde-assertion-tweemaal", w.bos()).echt();
              return "<?xml version=\"1.0\"?>\n<!-- weer -->\n"
                  + vervang(
                      w.response(echt), "<saml2p:Status>", "\n\n<!-- wit -->  <saml2p:Status>");
            }));
  }

  private static String vanaf(String kaal, int seconden) {
    return vervang(
        kaal,
        "NotBefore=\"" + MOMENT.minusSeconds(120) + "\"",
        "NotBefore=\"" + MOMENT.plusSeconds(seconden) + "\"");
  }

  private static String beperking(String kaal) {
    String naam = "saml2:AudienceRestriction>";
    int begin = kaal.indexOf("<" + naam);
    return kaal.substring(begin, kaal.indexOf("</" + naam) + naam.length() + 2);
  }

  private static Geval verklaard(
      String id, String slug, Verwachting verwachting, Verklaring verklaring) {
    return new Geval(id, slug, verwachting, w -> w.voorziening().ondertekendeAssertion(verklaring));
  }

  private static Geval gewijzigd(
      String id, String slug, Verwachting verwachting, UnaryOperator<String> wijziging) {
    return new Geval(
        id, slug, verwachting, w -> w.voorziening().onderteken(wijziging.apply(w.kaal())));
  }
}
