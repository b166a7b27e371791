package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads in the zaaksysteem of a gemeente what a notification names. Every address is looked at
 * before it is called: only what lies under the base address of its own API is.
 */
@Component
public class Zaakinzage {

  private static final String ONZE_BRON = "machtigingsbrug";

  private final ZgwGemeenten gemeenten;
  private final Catalogi catalogi;
  private final ProducerTemplate camel;
  private final Clock klok;

  Zaakinzage(ZgwGemeenten gemeenten, Catalogi catalogi, ProducerTemplate camel, Clock klok) {
    this.gemeenten = gemeenten;
    this.catalogi = catalogi;
    this.camel = camel;
    this.klok = klok;
  }

  /**
   * A zaak.
   *
   * @param adres its address
   * @param nummer its identificatie
   * @param zaaktype the version of its zaaktype
   * @param eigen whether we made it, by its kenmerk
   * @param onzeBron whether its bronorganisatie is the one under which we make zaken
   */
  public record Zaak(URI adres, String nummer, URI zaaktype, boolean eigen, boolean onzeBron) {}

  /** A status: of which zaak, and its type, and whether that is the first of its zaaktype. */
  public record Status(URI zaak, Statustype type, boolean eerste) {}

  /** Something of a zaak by the omschrijving of its type: a resultaat, or a besluit. */
  public record Getypeerd(URI zaak, String type) {}

  /**
   * A document of a zaak.
   *
   * @param richting by the zaaktype; empty where that is not certain
   * @param vertrouwelijkheid the {@code vertrouwelijkheidaanduiding}
   * @param definitief whether it is finished
   */
  public record Document(
      URI zaak,
      String titel,
      String type,
      String richting,
      String vertrouwelijkheid,
      boolean definitief) {}

  /** The zaak at an address. */
  public Zaak zaak(String gemeente, URI adres) {
    ZgwInstellingen instellingen = gemeenten.van(gemeente);
    JsonNode zaak = lezer(gemeente).ding(instellingen.zaken().binnen(adres.toString()));
    String nummer = zaak.path("identificatie").asText("");
    if (nummer.isBlank()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    boolean eigen = false;
    for (JsonNode kenmerk : zaak.path("kenmerken")) {
      eigen |= kenmerk.path("bron").asText().equals(ONZE_BRON);
    }
    return new Zaak(
        adres,
        nummer,
        instellingen.catalogi().binnen(zaak.path("zaaktype").asText()),
        eigen,
        zaak.path("bronorganisatie").asText().equals(instellingen.bronorganisatie().waarde()));
  }

  /** The identificatie of a zaaktype, by the address of one of its versions. */
  public String zaaktype(String gemeente, URI versie) {
    return lezer(gemeente)
        .ding(gemeenten.van(gemeente).catalogi().binnen(versie.toString()))
        .path("identificatie")
        .asText("");
  }

  /** The status at an address. */
  public Status status(String gemeente, URI adres) {
    ZgwInstellingen instellingen = gemeenten.van(gemeente);
    JsonNode status = lezer(gemeente).ding(instellingen.zaken().binnen(adres.toString()));
    URI zaak = instellingen.zaken().binnen(status.path("zaak").asText());
    URI type = instellingen.catalogi().binnen(status.path("statustype").asText());
    URI zaaktype = zaak(gemeente, zaak).zaaktype();
    if (catalogus(gemeente, zaaktype).statustypen().stream()
        .noneMatch(een -> een.url().equals(type))) {
      // It may be newer than what is remembered.
      catalogi.vergeet(gemeente);
    }
    List<Statustype> typen = catalogus(gemeente, zaaktype).statustypen();
    Statustype gezet =
        typen.stream()
            .filter(een -> een.url().equals(type))
            .findFirst()
            .orElseThrow(() -> new Afwijzing(Foutcode.ZAAK_INRICHTING, "statustype"));
    int laagste =
        typen.stream()
            .min(Comparator.comparingInt(Statustype::volgnummer))
            .orElse(gezet)
            .volgnummer();
    return new Status(zaak, gezet, gezet.volgnummer() == laagste);
  }

  /** The resultaat at an address. */
  public Getypeerd resultaat(String gemeente, URI adres) {
    ZgwInstellingen instellingen = gemeenten.van(gemeente);
    JsonNode resultaat = lezer(gemeente).ding(instellingen.zaken().binnen(adres.toString()));
    return new Getypeerd(
        instellingen.zaken().binnen(resultaat.path("zaak").asText()),
        omschrijving(gemeente, resultaat.path("resultaattype").asText()));
  }

  /**
   * The besluit at an address; empty where it is about no zaak.
   *
   * @throws Afwijzing MB-CONFIG-01 where the gemeente has no Besluiten API
   */
  public Optional<Getypeerd> besluit(String gemeente, URI adres) {
    ZgwInstellingen instellingen = gemeenten.van(gemeente);
    Basisadres besluiten = instellingen.besluiten();
    if (besluiten == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "besluiten");
    }
    JsonNode besluit = lezer(gemeente).ding(besluiten.binnen(adres.toString()));
    String zaak = besluit.path("zaak").asText("");
    return zaak.isEmpty() || zaak.equals("null")
        ? Optional.empty()
        : Optional.of(
            new Getypeerd(
                instellingen.zaken().binnen(zaak),
                omschrijving(gemeente, besluit.path("besluittype").asText())));
  }

  /** The document that a relation at an address brought to a zaak. */
  public Document document(String gemeente, URI adres) {
    ZgwInstellingen instellingen = gemeenten.van(gemeente);
    Zgwlezer lezer = lezer(gemeente);
    JsonNode relatie = lezer.ding(instellingen.zaken().binnen(adres.toString()));
    URI zaak = instellingen.zaken().binnen(relatie.path("zaak").asText());
    JsonNode document =
        lezer.ding(instellingen.documenten().binnen(relatie.path("informatieobject").asText()));
    URI type = instellingen.catalogi().binnen(document.path("informatieobjecttype").asText());
    Informatieobjecttype soort =
        catalogus(gemeente, zaak(gemeente, zaak).zaaktype()).informatieobjecttypen().stream()
            .filter(een -> een.url().equals(type))
            .findFirst()
            .orElseGet(() -> new Informatieobjecttype(type, ""));
    return new Document(
        zaak,
        document.path("titel").asText(""),
        soort.omschrijving(),
        soort.richting(),
        document.path("vertrouwelijkheidaanduiding").asText(""),
        document.path("status").asText("").equals("definitief"));
  }

  /** What its rollen say now. */
  public Rollen rollen(String gemeente, Zaak zaak) {
    ZgwInstellingen instellingen = gemeenten.van(gemeente);
    List<JsonNode> rollen =
        lezer(gemeente)
            .lijst(instellingen.zaken().bij("/rollen", Map.of("zaak", zaak.adres().toString())));
    Instant nu = klok.instant();
    return new Rollen(
        new Rollezer(
                nu, instellingen.zaken().waarde().toString(), zaak.adres().toString(), zaak.eigen())
            .lees(rollen),
        rollen,
        nu);
  }

  /** The rollen, and what they say. */
  public record Rollen(Rollezing lezing, List<JsonNode> rollen, Instant gelezen) {

    public Rollen {
      rollen = List.copyOf(rollen);
    }

    /** They hold BSNs. */
    @Override
    public String toString() {
      return "Rollen[" + rollen.size() + "]";
    }
  }

  private String omschrijving(String gemeente, String type) {
    return lezer(gemeente)
        .ding(gemeenten.van(gemeente).catalogi().binnen(type))
        .path("omschrijving")
        .asText("");
  }

  private Zaaktype catalogus(String gemeente, URI zaaktype) {
    return catalogi.van(gemeente).zaaktype(zaaktype);
  }

  private Zgwlezer lezer(String gemeente) {
    return new Zgwlezer(camel, gemeenten.van(gemeente));
  }
}
