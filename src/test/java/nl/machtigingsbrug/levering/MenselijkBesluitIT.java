package nl.machtigingsbrug.levering;

import static nl.machtigingsbrug.levering.Buurman.Gedrag.doeMaarZwijg;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.util.UUID;
import nl.machtigingsbrug.levering.Leveringbesluiten.Versie;
import org.junit.jupiter.api.Test;

/** The stop switch, and what is decided in the werkvoorraad. */
class MenselijkBesluitIT extends Leveringsproef {
  private static final byte[] MERK = {1};

  @Test
  void begintNietBijEenGestopteBestemming() throws Exception {
    stopschakelaar.stop(GEMEENTE, "zaaksysteem", "onderhoud", "a.beheerder");
    UUID id = plan("uit-proef-blind");
    Thread.sleep(500);

    assertThat(levering(id).staat()).isEqualTo(Staat.WACHT);
    assertThat(levering(id).poging()).isZero();
    assertThat(stopschakelaar.van(GEMEENTE))
        .singleElement()
        .satisfies(
            stop -> {
              assertThat(stop.reden()).isEqualTo("onderhoud");
              assertThat(stop.door()).isEqualTo("a.beheerder");
            });

    assertThat(stopschakelaar.start(GEMEENTE, "zaaksysteem")).isTrue();
    wachtOp(id, Staat.GELEVERD);
  }

  @Test
  void stoptAlleenDezeBestemmingVanDezeGemeente() {
    stopschakelaar.stop(GEMEENTE, "wmo", "onderhoud", "a.beheerder");
    stopschakelaar.stop("anderestad", "zaaksysteem", "onderhoud", "a.beheerder");

    wachtOp(plan("uit-proef-blind"), Staat.GELEVERD);
  }

  @Test
  void stoptVoorDeVolgendeStapZonderDePogingTeTellen() throws Exception {
    dossier()
        .bij(
            "zaak-maken",
            Buurman.Gedrag.na(() -> stopschakelaar.stop(GEMEENTE, "zaaksysteem", "spoed", "b")));
    UUID id = plan("uit-proef-twee");
    Levering gestopt = wachtTot(id, l -> l.poging() == 1 && l.staat() == Staat.WACHT);

    assertThat(gestopt.geteld()).isZero();
    Thread.sleep(300);
    assertThat(dossier().aanroepen()).containsExactly("zaak-maken");

    stopschakelaar.start(GEMEENTE, "zaaksysteem");
    assertThat(wachtOp(id, Staat.GELEVERD).geteld()).isEqualTo(1);
    assertThat(dossier().aanroepen()).containsExactly("zaak-maken", "melden");
  }

  @Test
  void gaatVerderAlsEenMensZegtDatHetGebeurdIs() {
    UUID id = onbekend();

    assertThat(besluiten.stapGebeurd(id, "melden", "ontvangstbewijs-1")).isTrue();
    assertThat(besluiten.opnieuw(id, Versie.VASTGEZET)).isTrue();

    wachtOp(id, Staat.GELEVERD);
    assertThat(dossier().aanroepen()).containsExactly("melden");
  }

  @Test
  void doetHetOpnieuwAlsEenMensZegtDatHetNietGebeurdIs() {
    UUID id = onbekend();

    assertThat(besluiten.stapNietGebeurd(id, "melden")).isTrue();
    assertThat(besluiten.opnieuw(id, Versie.NIEUWSTE)).isTrue();

    wachtOp(id, Staat.GELEVERD);
    assertThat(dossier().aanroepen()).containsExactly("melden", "melden");
  }

  @Test
  void opnieuwZonderBesluitOverDeStapHerhaaltNiet() {
    UUID id = onbekend();

    besluiten.opnieuw(id, Versie.VASTGEZET);
    wachtTot(id, l -> l.staat() == Staat.WERKVOORRAAD && l.poging() == 2);

    assertThat(dossier().aanroepen()).containsExactly("melden");
    assertThat(werkvoorraad.open(GEMEENTE)).as("still one line").hasSize(1);
  }

  @Test
  void beslistNietOverEenGeleverdeLevering() {
    UUID id = plan("uit-proef-blind");
    wachtOp(id, Staat.GELEVERD);

    assertThat(besluiten.opnieuw(id, Versie.VASTGEZET)).isFalse();
    assertThat(besluiten.trekIn(id)).isFalse();
    assertThat(besluiten.stapNietGebeurd(id, "melden")).isFalse();
  }

  @Test
  void trektInWatNietMeerHoeft() {
    UUID id = onbekend();

    assertThat(besluiten.trekIn(id)).isTrue();
    assertThat(levering(id).staat()).isEqualTo(Staat.INGETROKKEN);
    assertThat(besluiten.opnieuw(id, Versie.VASTGEZET)).isFalse();
  }

  @Test
  void sluitEenRegelAlleenVoorDeEigenGemeente() {
    onbekend();
    Werkregel regel = werkvoorraad.open(GEMEENTE).get(0);

    assertThat(werkvoorraad.handelAf(regel.id(), "anderestad", "b", "gezien", MERK)).isFalse();
    assertThat(werkvoorraad.handelAf(regel.id(), GEMEENTE, "b", "gezien", MERK)).isTrue();
    assertThat(werkvoorraad.handelAf(regel.id(), GEMEENTE, "b", "gezien", MERK)).isFalse();
    assertThat(werkvoorraad.open(GEMEENTE)).isEmpty();
  }

  @Test
  void kentHetBesluitDatEenRegelSloot() {
    onbekend();
    UUID regel = werkvoorraad.open(GEMEENTE).get(0).id();

    assertThat(werkvoorraad.isBeslist(regel, MERK)).as("open").isFalse();
    werkvoorraad.handelAf(regel, GEMEENTE, "b", "gezien", MERK);

    assertThat(werkvoorraad.isBeslist(regel, MERK)).isTrue();
    assertThat(werkvoorraad.isBeslist(regel, new byte[] {2})).isFalse();
  }

  private UUID onbekend() {
    dossier().bij("melden", doeMaarZwijg(new SocketTimeoutException()));
    UUID id = plan("uit-proef-blind");
    wachtOp(id, Staat.WERKVOORRAAD);
    return id;
  }
}
