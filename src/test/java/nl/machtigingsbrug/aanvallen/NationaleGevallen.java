package nl.machtigingsbrug.aanvallen;

import static nl.machtigingsbrug.aanvallen.Knipsel.vervang;
import static nl.machtigingsbrug.aanvallen.Knipsel.vervangLaatste;
import static nl.machtigingsbrug.aanvallen.Verwachting.AANVALLER;
import static nl.machtigingsbrug.aanvallen.Verwachting.KIND;
import static nl.machtigingsbrug.aanvallen.Verwachting.OUDER;
import static nl.machtigingsbrug.aanvallen.Verwachting.gelezen;
import static nl.machtigingsbrug.aanvallen.Verwachting.geweigerd;
import static nl.machtigingsbrug.aanvallen.Werkplaats.ECHT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_ATTRIBUUT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ONGELDIG;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ONTBREEKT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_IDENTITEIT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_MEERDERE_ASSERTIONS;
import static nl.machtigingsbrug.fout.Foutcode.SAML_NIET_TE_ONTSLEUTELEN;
import static nl.machtigingsbrug.fout.Foutcode.SAML_UITGEVER_ONBEKEND;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VERLOPEN;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VORM;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.machtigingsbrug.buren.voorziening.Identiteit;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.optreden.Bsn;

/** N-1 to N-7 and N-12: who acts for whom, and who says so. */
final class NationaleGevallen {

  private static final String HANDELT = "Name=\"urn:nl-eid-gdi:1.0:ActingSubjectID\"";
  private static final String BETREFT = "Name=\"urn:nl-eid-gdi:1.0:LegalSubjectID\"";
  private static final Verklaring ZELF = Verklaring.zelf(new Bsn(OUDER));

  private NationaleGevallen() {}

  static List<Geval> alle() {
    return List.of(
        new Geval(
            "N-1",
            "na-tekenen-verwisseld",
            geweigerd(
                "Handelende en vertegenwoordigde na het tekenen verwisseld.",
                SAML_HANDTEKENING_ONGELDIG),
            w -> verwissel(w.echt())),
        getekend(
            "N-1",
            "door-voorziening-verwisseld",
            gelezen("De voorziening verklaart het zelf andersom: niet te zien, wel zo gelezen.")
                .wie(KIND, OUDER),
            NationaleGevallen::verwissel),
        verklaard(
            "N-1",
            "dezelfde-persoon",
            geweigerd("Handelende en vertegenwoordigde zijn dezelfde.", SAML_IDENTITEIT),
            Verklaring.namens(new Bsn(OUDER), new Bsn(OUDER))),
        new Geval(
            "N-2",
            "na-tekenen-weggehaald",
            geweigerd("LegalSubjectID na het tekenen weggehaald.", SAML_HANDTEKENING_ONGELDIG),
            w -> zonderBetrokkene(w.echt())),
        getekend(
            "N-2",
            "weggehaald-met-bevoegdheidsdienst",
            geweigerd(
                "Een bevoegdheidsdienst verklaarde iets, maar niemand is vertegenwoordigd.",
                SAML_IDENTITEIT,
                SAML_ATTRIBUUT),
            NationaleGevallen::zonderBetrokkene),
        verklaard(
            "N-2",
            "vertegenwoordigde-zonder-bevoegdheidsdienst",
            gelezen("Wel een vertegenwoordigde, geen bevoegdheidsdienst: grond onbekend.")
                .metGrond("ONBEKEND"),
            ECHT.metAutoriteiten(Voorziening.AD)),
        new Geval(
            "N-3",
            "twee-attributen",
            geweigerd(
                "Attribuut LegalSubjectID staat er twee keer.", SAML_IDENTITEIT, SAML_ATTRIBUUT),
            w ->
                w.voorziening()
                    .onderteken(
                        vervangLaatste(
                            w.kaal(), "</saml2:AttributeS", andere(w) + "</saml2:AttributeS"))),
        new Geval(
            "N-3",
            "twee-waarden",
            geweigerd("LegalSubjectID met twee mensen.", SAML_IDENTITEIT, SAML_ATTRIBUUT),
            w -> {
              String ander = andere(w);
              String waarde =
                  ander.substring(
                      ander.indexOf("<saml2:AttributeValue>"), ander.indexOf("</saml2:Attribute>"));
              return w.voorziening()
                  .onderteken(
                      vervangLaatste(
                          w.kaal(), "</saml2:Attribute>", waarde + "</saml2:Attribute>"));
            }),
        getekend(
            "N-3",
            "geen-handelende",
            geweigerd("ActingSubjectID ontbreekt.", SAML_IDENTITEIT, SAML_ATTRIBUUT),
            kaal -> vervangLaatste(kaal, HANDELT, "Name=\"urn:iets:anders\"")),
        new Geval(
            "N-5",
            "advies-van-bevoegdheidsdienst-als-assertion",
            geweigerd(
                "De echt getekende assertion uit Advice, los aangeboden.", SAML_UITGEVER_ONBEKEND),
            w -> w.voorziening().adviesAssertion(ECHT, Voorziening.BVD_DDM)),
        new Geval(
            "N-5",
            "advies-van-authenticatiedienst-in-response",
            geweigerd(
                "De assertion van de authenticatiedienst als hoofd van een Response.",
                SAML_UITGEVER_ONBEKEND),
            w -> w.response(w.voorziening().adviesAssertion(ECHT, Voorziening.AD))),
        new Geval(
            "N-5",
            "advies-spreekt-tegen",
            gelezen("Advice noemt een ander: alleen de hoofdassertion telt."),
            w ->
                w.voorziening()
                    .onderteken(
                        vervang(
                            w.kaal(),
                            "<saml2:Advice>",
                            "<saml2:Advice>"
                                + w.voorziening()
                                    .adviesAssertion(Werkplaats.VALS, Voorziening.BVD_DDM)))),
        new Geval(
            "N-6",
            "versleutelde-assertion",
            geweigerd(
                "EncryptedAssertion is verboden.",
                SAML_VORM,
                SAML_HANDTEKENING_ONTBREEKT,
                SAML_MEERDERE_ASSERTIONS),
            w -> w.artifactResponse(w.response(versleuteld(w.kaal())))),
        new Geval(
            "N-6",
            "versleutelde-naast-gewone",
            geweigerd("EncryptedAssertion naast een echte.", SAML_VORM, SAML_MEERDERE_ASSERTIONS),
            w -> w.artifactResponse(w.response(versleuteld(w.kaal()) + w.echt()))),
        identiteit("pseudoniem", new Identiteit(Identiteit.PSEUDONIEM, OUDER)),
        identiteit("polymorf-bsn", new Identiteit("urn:nl-eid-gdi:1.0:id:BSN", OUDER)),
        identiteit("acht-cijfers", new Identiteit(Identiteit.LEGACY_BSN, OUDER.substring(1))),
        identiteit("tien-cijfers", new Identiteit(Identiteit.LEGACY_BSN, "0" + OUDER)),
        identiteit("geen-elfproef", new Identiteit(Identiteit.LEGACY_BSN, "999990018")),
        identiteit("nullen", new Identiteit(Identiteit.LEGACY_BSN, "000000000")),
        identiteit("letters", new Identiteit(Identiteit.LEGACY_BSN, "99999001O")),
        identiteit("leeg", new Identiteit(Identiteit.LEGACY_BSN, "")),
        identiteit("twee-in-een", new Identiteit(Identiteit.LEGACY_BSN, OUDER + " " + KIND)),
        verklaard(
            "N-7",
            "commentaar-in-bsn",
            zelf("Commentaar midden in het BSN kort niets af (vergelijk CVE-2017-11427)."),
            ZELF.metHandelende(new Identiteit(Identiteit.LEGACY_BSN, "99999<!-- -->0019"))),
        identiteit("element-in-bsn", new Identiteit(Identiteit.LEGACY_BSN, "99999<x>0019</x>")),
        identiteit("opdracht-in-bsn", new Identiteit(Identiteit.LEGACY_BSN, "99999<?x?>0019")),
        identiteit("entiteit-in-bsn", new Identiteit(Identiteit.LEGACY_BSN, "&bsn;")),
        verklaard(
            "N-12",
            "verlopen-bij-vervolg",
            geweigerd("Bij de aanvraag nog geldig, bij het vervolg niet meer.", SAML_VERLOPEN)
                .op(Voorziening.MOMENT.plusSeconds(3600)),
            ECHT),
        verklaard(
            "N-12",
            "nog-geldig-bij-aanvraag",
            gelezen("Intrekken na uitgifte staat niet in het bewijs: het blijft een momentopname."),
            ECHT));
  }

  static Verwachting zelf(String omschrijving) {
    return gelezen(omschrijving).wie(OUDER, OUDER).metGrond(null);
  }

  static Geval verklaard(String id, String slug, Verwachting verwachting, Verklaring verklaring) {
    return new Geval(id, slug, verwachting, w -> w.voorziening().ondertekendeAssertion(verklaring));
  }

  static Geval getekend(
      String id, String slug, Verwachting verwachting, UnaryOperator<String> wijziging) {
    return new Geval(
        id, slug, verwachting, w -> w.voorziening().onderteken(wijziging.apply(w.kaal())));
  }

  private static Geval identiteit(String slug, Identiteit identiteit) {
    return verklaard(
        "N-7",
        slug,
        geweigerd(
            "Versleutelde identiteit: " + slug + ".", SAML_IDENTITEIT, SAML_NIET_TE_ONTSLEUTELEN),
        ZELF.metHandelende(identiteit));
  }

  private static String verwissel(String xml) {
    return vervangLaatste(
        vervangLaatste(vervangLaatste(xml, HANDELT, "Name=\"tijdelijk\""), BETREFT, HANDELT),
        "Name=\"tijdelijk\"",
        BETREFT);
  }

  /** The last attribute of the main assertion. */
  private static String betrokkene(String xml) {
    int begin = xml.lastIndexOf("<saml2:Attribute " + BETREFT);
    return xml.substring(begin, xml.indexOf("</saml2:Attribute>", begin) + 18);
  }

  /** LegalSubjectID of somebody else. */
  private static String andere(Werkplaats w) {
    Identiteit vreemde = Identiteit.van(new Bsn(AANVALLER));
    return betrokkene(w.voorziening().kaleAssertion(ECHT.metVertegenwoordigde(vreemde)));
  }

  private static String zonderBetrokkene(String xml) {
    return vervangLaatste(xml, betrokkene(xml), "");
  }

  private static String versleuteld(String kaal) {
    String id = Knipsel.element(kaal, "saml2:EncryptedID");
    String eerste = id.substring(0, id.indexOf("</saml2:EncryptedID>") + 20);
    return eerste
        .replace(
            "<saml2:EncryptedID",
            "<saml2:EncryptedAssertion"
                + " xmlns:saml2=\"urn:oasis:names:tc:SAML:2.0:assertion\""
                + " xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\""
                + " xmlns:xenc=\"http://www.w3.org/2001/04/xmlenc#\"")
        .replace("</saml2:EncryptedID>", "</saml2:EncryptedAssertion>")
        .replaceAll(" xmlns:(\\w+)=\"[^\"]*\"(?=[^>]* xmlns:\\1=)", "");
  }
}
