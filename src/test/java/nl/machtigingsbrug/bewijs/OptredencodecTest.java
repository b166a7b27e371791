package nl.machtigingsbrug.bewijs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.optreden.Zelf;
import org.junit.jupiter.api.Test;

class OptredencodecTest {

  private static final Bewijs BEWIJS =
      new Bewijs(Bewijssoort.SAML, "digid", "urn:rd", "_a1", Instant.parse("2026-11-24T09:00:00Z"));
  private static final ServiceUuid DIENST = new ServiceUuid("00000000-0000-4000-8000-000000000001");

  private final Optredencodec codec = new Optredencodec();

  @Property(tries = 300)
  void leestTerugWatHijSchreef(@ForAll("optredens") Optreden optreden) {
    assertThat(codec.vanBytes(codec.naarBytes(optreden))).isEqualTo(optreden);
  }

  @Test
  void zegtNietsOverDeInhoudAlsDieNietTeLezenIs() {
    byte[] bytes = "{\"soort\":\"999990019\"}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> codec.vanBytes(bytes))
        .hasMessageNotContaining("999990019")
        .rootCause()
        .hasMessage(null);
  }

  @Provide
  Arbitrary<Optreden> optredens() {
    Arbitrary<Betrouwbaarheidsniveau> niveaus = Arbitraries.of(Betrouwbaarheidsniveau.class);
    Arbitrary<Set<ServiceUuid>> diensten = Arbitraries.of(Set.of(), Set.of(DIENST));
    Arbitrary<Optreden> zelf =
        Combinators.combine(partijen(), niveaus, diensten)
            .as((partij, niveau, dienst) -> new Zelf(partij, niveau, dienst, BEWIJS));
    Arbitrary<Optreden> namens =
        Combinators.combine(
                partijen(),
                partijen(),
                gronden(),
                partijen().list().ofMaxSize(2),
                niveaus,
                diensten)
            .filter((een, ander, grond, keten, niveau, dienst) -> !een.equals(ander))
            .as(
                (een, ander, grond, keten, niveau, dienst) ->
                    new Namens(
                        new Vertegenwoordiging(
                            een, ander, grond, keten, keten.isEmpty() ? null : "A@B"),
                        niveau,
                        dienst,
                        BEWIJS));
    return Arbitraries.oneOf(List.of(zelf, namens));
  }

  private static Arbitrary<Partij> partijen() {
    return Arbitraries.of(
        new NatuurlijkPersoon(new Bsn("999990019")),
        new NatuurlijkPersoon(new Bsn("999990020")),
        new NatuurlijkPersoon(
            new AndersGeidentificeerd("eidas", "BE/NL/1", "Jansen", LocalDate.of(1980, 2, 29))),
        new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", "BE/NL/2", null, null)),
        new Organisatie(new KvkNummer("90000001")),
        new Organisatie(new Rsin("999990421")),
        new Vestiging(new KvkNummer("90000001"), new Vestigingsnummer("000000000001")),
        new Medewerker("m-17"));
  }

  private static Arbitrary<Grond> gronden() {
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.of(BekendeGrond.values()).map(Grond.class::cast),
            Arbitraries.strings().ofMaxLength(20).map(Onbekend::new)));
  }
}
