package nl.machtigingsbrug.bewijs.saml;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads a signed assertion of the Routeringsdienst (ST-SAML 1.0): bare, in a Response, or in an
 * ArtifactResponse, with or without its SOAP envelope. Keeps nothing; refusing evidence the second
 * time is the caller's.
 */
public final class SamlLezer {

  /**
   * Verifies and reads.
   *
   * @param xml the message as received
   * @param instellingen what the gemeente trusts
   * @param verwachtVerzoek ID of the AuthnRequest that this answers, where the caller knows it
   * @param nu moment of receipt
   * @throws Afwijzing with a code of MB-SAML or MB-BERICHT
   */
  public GelezenBewijs lees(
      byte[] xml, SamlInstellingen instellingen, @Nullable String verwachtVerzoek, Instant nu) {
    Element wortel = VeiligeXml.lees(xml).getDocumentElement();
    UniekeId.eis(wortel);
    Omhulling omhulling = Omhulling.van(wortel);
    for (Antwoord antwoord : omhulling.antwoorden()) {
      keur(antwoord, instellingen);
    }
    Element assertion = omhulling.assertion();
    if (assertion == null) {
      throw new Afwijzing(
          omhulling.heeftResponse()
              ? Foutcode.SAML_MEERDERE_ASSERTIONS
              : Foutcode.SAML_VOORZIENING_WEIGERT);
    }
    Handtekening.verifieer(assertion, sleutels(Assertie.uitgever(assertion), instellingen));

    Assertie assertie = Assertie.van(assertion);
    Klok klok = new Klok(nu, instellingen.klokafwijking());
    Instant tot = keur(assertie, omhulling, instellingen, verwachtVerzoek, klok);
    return new GelezenBewijs(
        optreden(assertie, instellingen), tot, assertie.uitgever() + " " + assertie.id());
  }

  /** The signature of an answer is optional (ST-SAML 1.0), but where there is one it is right. */
  private static void keur(Antwoord antwoord, SamlInstellingen instellingen) {
    List<PublicKey> sleutels = sleutels(antwoord.uitgever(), instellingen);
    if (Handtekening.staatOp(antwoord.element())) {
      Handtekening.verifieer(antwoord.element(), sleutels);
    }
    antwoord.eisGelukt();
    antwoord.eisBestemming(instellingen.ontvangstadres());
  }

  private static List<PublicKey> sleutels(String uitgever, SamlInstellingen instellingen) {
    List<PublicKey> sleutels = instellingen.uitgevers().get(uitgever);
    if (sleutels == null) {
      throw new Afwijzing(Foutcode.SAML_UITGEVER_ONBEKEND, "Issuer");
    }
    return sleutels;
  }

  private static Instant keur(
      Assertie assertie,
      Omhulling omhulling,
      SamlInstellingen instellingen,
      @Nullable String verwachtVerzoek,
      Klok klok) {
    Voorwaarden voorwaarden = assertie.voorwaarden();
    Bevestiging bevestiging = assertie.bevestiging();
    voorwaarden.eisPubliek(instellingen.entityId());
    bevestiging.eisOntvanger(instellingen.ontvangstadres());
    bevestiging.eisVerzoek(verwachtVerzoek);
    omhulling.verzoeken().forEach(bevestiging::eisVerzoek);
    klok.eisBegonnen(assertie.uitgegeven());
    Instant van = voorwaarden.van();
    if (van != null) {
      klok.eisBegonnen(van);
    }
    Instant tot =
        voorwaarden.tot().isBefore(bevestiging.tot()) ? voorwaarden.tot() : bevestiging.tot();
    klok.eisNietVerlopen(tot);
    return klok.uiterlijk(tot);
  }

  private static Optreden optreden(Assertie assertie, SamlInstellingen instellingen) {
    Attributen attributen = assertie.attributen();
    Betrouwbaarheidsniveau niveau = Niveaus.van(assertie.niveau());
    Bewijs bewijs =
        new Bewijs(
            Bewijssoort.SAML, "digid", assertie.uitgever(), assertie.id(), assertie.uitgegeven());
    NatuurlijkPersoon handelende = Identiteiten.persoon(attributen.handelende(), instellingen);
    List<VersleuteldId> ander = attributen.vertegenwoordigde();
    if (ander == null) {
      // Whoever chose to act for another must not end up acting for himself.
      if (Grondbepaling.isVerklaard(assertie, instellingen)) {
        throw new Afwijzing(Foutcode.SAML_IDENTITEIT, "LegalSubjectID");
      }
      return new Zelf(handelende, niveau, attributen.diensten(), bewijs);
    }
    NatuurlijkPersoon vertegenwoordigde = Identiteiten.persoon(ander, instellingen);
    if (handelende.equals(vertegenwoordigde)) {
      throw new Afwijzing(Foutcode.SAML_IDENTITEIT);
    }
    return new Namens(
        new Vertegenwoordiging(
            handelende,
            vertegenwoordigde,
            Grondbepaling.bepaal(assertie, instellingen),
            List.of(),
            null),
        niveau,
        attributen.diensten(),
        bewijs);
  }
}
