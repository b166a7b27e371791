package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZaaktypecatalogusTest {

  private final Bron bron = new Bron();
  private final Verzetbaar klok = new Verzetbaar();
  private final Zaaktypecatalogus catalogus =
      new Zaaktypecatalogus(bron, Duration.ofMinutes(10), klok);

  @ParameterizedTest
  @CsvSource({
    "2019-12-31,",
    "2020-01-01, oud",
    "2025-06-29, oud",
    "2025-06-30, nieuw",
    "2026-11-24, nieuw"
  })
  void kiestDeVersieVanDeDag(LocalDate dag, @Nullable String versie) {
    if (versie == null) {
      assertThatThrownBy(() -> catalogus.zaaktype("wmo", dag))
          .isInstanceOf(Afwijzing.class)
          .hasMessage("MB-ZAAK-01 (zaaktype)");
    } else {
      assertThat(catalogus.zaaktype("wmo", dag).url()).isEqualTo(Voorbeeld.catalogus(versie));
    }
  }

  @Test
  void raadtNietTussenTweeVersiesDieOpEenDagBegonnen() {
    bron.versies.add(versie("ook nieuw", "2025-06-30", null, false));

    assertThatThrownBy(() -> catalogus.zaaktype("wmo", LocalDate.parse("2026-11-24")))
        .hasMessage("MB-ZAAK-01 (zaaktype)");
  }

  @Test
  void vraagtBinnenDeLevensduurEenKeer() {
    for (int keer = 0; keer < 3; keer++) {
      catalogus.zaaktype("wmo", LocalDate.parse("2026-11-24"));
    }
    assertThat(bron.vragen).hasValue(2);

    klok.nu = klok.nu.plus(Duration.ofMinutes(10));
    catalogus.zaaktype("wmo", LocalDate.parse("2026-11-24"));
    assertThat(bron.vragen).hasValue(4);
  }

  @Test
  void onthoudtEenStoringNiet() {
    bron.storing = new Afwijzing(Foutcode.LEVERING_STORING);
    assertThatThrownBy(() -> catalogus.zaaktype("wmo", LocalDate.parse("2026-11-24")))
        .isSameAs(bron.storing);

    bron.storing = null;
    assertThat(catalogus.zaaktype("wmo", LocalDate.parse("2026-11-24"))).isNotNull();
  }

  @Test
  void vraagtEenKeerVoorWieTegelijkVragen()
      throws InterruptedException, ExecutionException, java.util.concurrent.TimeoutException {
    bron.wacht = new CountDownLatch(1);
    ExecutorService vragers = Executors.newFixedThreadPool(8);
    try {
      List<Future<Zaaktype>> antwoorden = new ArrayList<>();
      for (int vrager = 0; vrager < 8; vrager++) {
        antwoorden.add(
            vragers.submit(() -> catalogus.zaaktype("wmo", LocalDate.parse("2026-11-24"))));
      }
      bron.bezig.await(10, TimeUnit.SECONDS);
      bron.wacht.countDown();
      for (Future<Zaaktype> antwoord : antwoorden) {
        assertThat(antwoord.get(10, TimeUnit.SECONDS)).isNotNull();
      }
    } finally {
      vragers.shutdownNow();
    }
    assertThat(bron.vragen).hasValue(2);
  }

  private static Zaaktypeversie versie(
      String naam, String begin, @Nullable String einde, boolean concept) {
    return new Zaaktypeversie(
        Voorbeeld.catalogus(naam.replace(' ', '-')),
        LocalDate.parse(begin),
        einde == null ? null : LocalDate.parse(einde),
        concept);
  }

  private static final class Bron implements Catalogusbron {

    final List<Zaaktypeversie> versies =
        new ArrayList<>(
            List.of(
                versie("oud", "2020-01-01", "2025-06-30", false),
                versie("nieuw", "2025-06-30", null, false),
                versie("concept", "2026-01-01", null, true)));
    final AtomicInteger vragen = new AtomicInteger();
    final CountDownLatch bezig = new CountDownLatch(1);
    volatile @Nullable CountDownLatch wacht;
    volatile @Nullable Afwijzing storing;

    @Override
    public List<Zaaktypeversie> versies(String identificatie) {
      vragen.incrementAndGet();
      bezig.countDown();
      Afwijzing fout = storing;
      if (fout != null) {
        throw fout;
      }
      CountDownLatch poort = wacht;
      if (poort != null) {
        try {
          assertThat(poort.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return versies;
    }

    @Override
    public Zaaktype zaaktype(URI versie) {
      vragen.incrementAndGet();
      return new Zaaktype(versie, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<Resultaattype> resultaattypen(URI versie) {
      vragen.incrementAndGet();
      return List.of(new Resultaattype(versie, "Toegekend"));
    }

    @Override
    public JsonNode ding(URI adres) {
      vragen.incrementAndGet();
      return JsonNodeFactory.instance.objectNode().put("url", adres.toString());
    }
  }

  private static final class Verzetbaar extends Clock {

    Instant nu = Instant.parse("2026-11-24T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return nu;
    }
  }
}
