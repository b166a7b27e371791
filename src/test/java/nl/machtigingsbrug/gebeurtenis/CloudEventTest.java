package nl.machtigingsbrug.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gebeurtenis.Gebeurtenisinstellingen.Instelling;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Oin;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.optreden.Zelf;
import org.junit.jupiter.api.Test;

/** What every gebeurtenis looks like, whatever it tells (NL GOV profile for CloudEvents 1.1). */
class CloudEventTest {

  private static final Uitgave UITGAVE =
      new Uitgave(
          "t",
          new Oin("00000009999999999004"),
          new Instelling(true, null, Vorm.BINAIR, Sleutelkeuze.AANVRAAG, true));
  private static final Bewijs BEWIJS =
      new Bewijs(Bewijssoort.SAML, "digid", "urn:x", "x", Instant.EPOCH);
  private static final String DATAREF = "https://machtigingsbrug.example/v1/gebeurtenissen/x";
  private static final String GEMACHTIGDE = "999990019";
  private static final String VERTEGENWOORDIGDE = "999990020";

  private final ObjectMapper json = new ObjectMapper();

  @Property(tries = 300)
  void namenZijnKortEnKleinEnErStaatNiemandBuitenDeData(
      @ForAll("gebeurtenissen") Gebeurtenis gebeurtenis, @ForAll("optredens") Optreden optreden) {
    CloudEvent event = CloudEvent.van(gebeurtenis, UITGAVE, DATAREF, optreden);

    assertThat(event.attributen().keySet()).allMatch(naam -> naam.matches("[a-z0-9]{1,20}"));
    for (Vorm vorm : Vorm.values()) {
      Kafkabericht bericht = Kafkabericht.van(event, vorm);
      assertThat(bericht.inhoud().length).isLessThan(64 * 1024);
      assertThat(bericht.koppen().keySet())
          .allMatch(naam -> naam.matches("ce_[a-z0-9]{1,20}|content-type"));
      assertThat(bericht.koppen().toString()).doesNotContain(GEMACHTIGDE, VERTEGENWOORDIGDE);
    }
    assertThat(event.attributen().toString() + event)
        .doesNotContain(GEMACHTIGDE, VERTEGENWOORDIGDE);
    assertThat(event.data().toString()).contains(GEMACHTIGDE);
  }

  @Property(tries = 100)
  void zonderOptredenStaatErNergensIemand(
      @ForAll("gebeurtenissen") Gebeurtenis gebeurtenis, @ForAll("optredens") Optreden optreden) {
    CloudEvent event = CloudEvent.van(gebeurtenis, UITGAVE, DATAREF, null);

    assertThat(event.gestructureerd().toString())
        .doesNotContain(GEMACHTIGDE, VERTEGENWOORDIGDE, "optreden");
    assertThat(event.attributen())
        .isEqualTo(CloudEvent.van(gebeurtenis, UITGAVE, DATAREF, optreden).attributen());
  }

  @Test
  void binairDragenDeKoppenDeAttributen() throws Exception {
    Gebeurtenis gebeurtenis = zaakGemaakt();
    Kafkabericht bericht =
        Kafkabericht.van(CloudEvent.van(gebeurtenis, UITGAVE, DATAREF, null), Vorm.BINAIR);

    assertThat(bericht.koppen())
        .isEqualTo(
            Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                gebeurtenis.id().toString(),
                "ce_source",
                "urn:nld:oin:00000009999999999004:systeem:machtigingsbrug",
                "ce_type",
                "nl.machtigingen.zaak-gemaakt",
                "ce_time",
                "2026-03-01T12:00:00.123456Z",
                "ce_dataref",
                DATAREF,
                "ce_sequence",
                "2",
                "ce_sequencetype",
                "Integer",
                "content-type",
                "application/json"));
    assertThat(json.readTree(bericht.inhoud()))
        .isEqualTo(
            json.readTree(
                """
                {"aanvraagId":"00000000-0000-0000-0000-000000000001","gemeente":"voorbeeldstad",
                 "dienst":"wmo-aanvraag","zaakidentificatie":"MB-2026-1"}"""));
  }

  @Test
  void gestructureerdStaatAllesInHetBericht() throws Exception {
    Kafkabericht bericht =
        Kafkabericht.van(
            CloudEvent.van(zaakGemaakt(), UITGAVE, DATAREF, namens(BekendeGrond.BEWIND)),
            Vorm.GESTRUCTUREERD);

    JsonNode event = json.readTree(bericht.inhoud());
    assertThat(bericht.koppen())
        .containsExactly(Map.entry("content-type", "application/cloudevents+json; charset=UTF-8"));
    assertThat(event.path("specversion").asText()).isEqualTo("1.0");
    assertThat(event.path("datacontenttype").asText()).isEqualTo("application/json");
    assertThat(event.path("sequence").isTextual()).isTrue();
    assertThat(event.at("/data/optreden"))
        .isEqualTo(
            json.readTree(
                """
                {"gemachtigde":{"soort":"bsn","waarde":"999990019"},
                 "vertegenwoordigde":{"soort":"bsn","waarde":"999990020"},
                 "grond":"BEWIND","niveau":"HOOG"}"""));
  }

  @Test
  void elkeSoortPartijIsTeZien() {
    List<Partij> keten =
        List.of(
            new Organisatie(new KvkNummer("90000001")),
            new Organisatie(new Rsin("999998882")),
            new Vestiging(new KvkNummer("90000001"), new Vestigingsnummer("000090000001")),
            new Medewerker("m-1"),
            new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", "NL/DE/1", "Muster", null)));
    Optreden optreden =
        new Namens(
            new Vertegenwoordiging(
                new NatuurlijkPersoon(new Bsn(GEMACHTIGDE)),
                new NatuurlijkPersoon(new Bsn(VERTEGENWOORDIGDE)),
                BekendeGrond.VOLMACHT,
                keten,
                "h-1"),
            Betrouwbaarheidsniveau.HOOG,
            Set.of(),
            BEWIJS);

    assertThat(Optredengegevens.van(optreden).path("keten").toString())
        .isEqualTo(
            "[{\"soort\":\"kvkNummer\",\"waarde\":\"90000001\"},"
                + "{\"soort\":\"rsin\",\"waarde\":\"999998882\"},"
                + "{\"soort\":\"vestigingsnummer\",\"waarde\":\"000090000001\",\"organisatie\":"
                + "{\"soort\":\"kvkNummer\",\"waarde\":\"90000001\"}},"
                + "{\"soort\":\"medewerker\",\"waarde\":\"m-1\"},"
                + "{\"soort\":\"anders\",\"waarde\":\"NL/DE/1\",\"stelsel\":\"eidas\","
                + "\"geslachtsnaam\":\"Muster\"}]");
  }

  @Provide
  Arbitrary<Gebeurtenis> gebeurtenissen() {
    return Combinators.combine(
            Arbitraries.of(Gebeurtenissoort.values()),
            Arbitraries.create(UUID::randomUUID).injectNull(0.2),
            Arbitraries.of("MB2026000000001", "ZAAK-2026-0000000001").injectNull(0.3),
            Arbitraries.of(Foutcode.values()).injectNull(0.3),
            Arbitraries.integers().between(1, 1_000_000))
        .as(
            (soort, aanvraag, zaak, code, nummer) ->
                new Gebeurtenis(
                    UUID.randomUUID(),
                    "voorbeeldstad",
                    soort,
                    aanvraag,
                    "wmo-aanvraag",
                    zaak,
                    code,
                    true,
                    Instant.parse("2026-03-01T12:00:00Z").plusNanos(nummer * 1000L),
                    nummer));
  }

  @Provide
  Arbitrary<Optreden> optredens() {
    Arbitrary<Optreden> zelf =
        Arbitraries.of(Betrouwbaarheidsniveau.values())
            .map(
                niveau ->
                    new Zelf(
                        new NatuurlijkPersoon(new Bsn(GEMACHTIGDE)), niveau, Set.of(), BEWIJS));
    return Arbitraries.oneOf(
        zelf, Arbitraries.of(BekendeGrond.values()).map(CloudEventTest::namens));
  }

  private static Optreden namens(BekendeGrond grond) {
    return new Namens(
        new Vertegenwoordiging(
            new NatuurlijkPersoon(new Bsn(GEMACHTIGDE)),
            new NatuurlijkPersoon(new Bsn(VERTEGENWOORDIGDE)),
            grond,
            List.of(),
            null),
        Betrouwbaarheidsniveau.HOOG,
        Set.of(),
        BEWIJS);
  }

  private static Gebeurtenis zaakGemaakt() {
    return new Gebeurtenis(
        new UUID(0, 2),
        "voorbeeldstad",
        Gebeurtenissoort.ZAAK_GEMAAKT,
        new UUID(0, 1),
        "wmo-aanvraag",
        "MB-2026-1",
        null,
        false,
        Instant.parse("2026-03-01T12:00:00.123456Z"),
        2);
  }
}
