package nl.machtigingsbrug.zaak.stuf;

import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The zaaksysteem of one gemeente that speaks Zaak- en Documentservices.
 *
 * @param versie of Zaak- en Documentservices
 * @param soap version of SOAP
 * @param adressen of its services
 * @param zender who we are there
 * @param ontvanger who it is
 * @param diensten the ids of the diensten of which aanvragen go there, {@code *} for all; null only
 *     where the gemeente has no other zaaksysteem
 * @param zaaktypen by identificatie of the zaaktype in the catalogue, or by id of the dienst
 * @param extraElementen what the extraElementen are called
 * @param beantwoordtVragen whether geefZaakdetails, geefZaakstatus and geefLijstZaakdocumenten work
 *     there; without them a lost answer goes to a human
 * @param bijlagetype dct.omschrijving of what the aanvrager added
 * @param formuliertype dct.omschrijving of the aanvraagformulier
 * @param verklaringtype dct.omschrijving of the machtigingsverklaring
 * @param vertrouwelijkheid vertrouwelijkAanduiding of documents
 * @param ondertekening the SSL bundle with which messages are signed and with who may sign answers,
 *     or null where nothing is signed
 */
public record StufInstellingen(
    Versie versie,
    @DefaultValue("SOAP_1_1") Soapversie soap,
    Adressen adressen,
    Systeemnaam zender,
    Systeemnaam ontvanger,
    @Nullable Set<String> diensten,
    @DefaultValue Map<String, Zaaktypevertaling> zaaktypen,
    @DefaultValue Elementnamen extraElementen,
    @DefaultValue("true") boolean beantwoordtVragen,
    @DefaultValue("Bijlage") String bijlagetype,
    @DefaultValue("Aanvraag") String formuliertype,
    @DefaultValue("Machtigingsverklaring") String verklaringtype,
    @DefaultValue("ZAAKVERTROUWELIJK") String vertrouwelijkheid,
    @Nullable String ondertekening) {

  private static final Set<String> VERTROUWELIJKHEDEN =
      Set.of(
          "ZEER GEHEIM",
          "GEHEIM",
          "CONFIDENTIEEL",
          "VERTROUWELIJK",
          "ZAAKVERTROUWELIJK",
          "INTERN",
          "BEPERKT OPENBAAR",
          "OPENBAAR");

  public StufInstellingen {
    // Spring binds what is not configured as null.
    vereis(versie, "versie");
    vereis(adressen, "adressen");
    vereis(zender, "zender");
    vereis(ontvanger, "ontvanger");
    diensten = diensten == null ? null : Set.copyOf(diensten);
    zaaktypen = Map.copyOf(zaaktypen);
    zaaktypen.forEach((naam, zaaktype) -> eis(zaaktype.isGeldig(), "zaaktypen." + naam));
    eis(VERTROUWELIJKHEDEN.contains(vertrouwelijkheid), "vertrouwelijkheid");
  }

  /**
   * How it calls the zaaktype of a dienst.
   *
   * @throws Afwijzing MB-STUF-34 where nothing is configured
   */
  Zaaktypevertaling zaaktype(String dienst, String zaaktype) {
    Zaaktypevertaling eigen = zaaktypen.get(dienst);
    Zaaktypevertaling algemeen = eigen == null ? zaaktypen.get(zaaktype) : eigen;
    if (algemeen == null) {
      throw new Afwijzing(Foutcode.STUF_ZAAKTYPE, "dienst " + dienst);
    }
    return algemeen;
  }

  private static void vereis(@Nullable Object waarde, String naam) {
    eis(waarde != null, naam);
  }

  private static void eis(boolean klopt, String naam) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }
}
