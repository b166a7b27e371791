package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KluisTest {

  private static final Rij RIJ = new Rij("voorbeeldstad", "aanvraag", 12);
  private static final byte[] WAARDE = "999990019".getBytes(StandardCharsets.US_ASCII);

  private final Proefsleutels sleutels = Proefsleutels.nieuw();
  private final Kluis kluis = sleutels.kluis();

  @Test
  void geeftTerugWatErinGing() {
    assertThat(kluis.ontsleutel(kluis.versleutel(WAARDE, RIJ), RIJ)).isEqualTo(WAARDE);
  }

  @Test
  void versleuteltHetzelfdeTelkensAnders() {
    assertThat(kluis.versleutel(WAARDE, RIJ)).isNotEqualTo(kluis.versleutel(WAARDE, RIJ));
  }

  @ParameterizedTest
  @CsvSource({
    "voorbeeldstad,aanvraag,13",
    "voorbeeldstad,levering,12",
    "voorbeeldstad,aanvraag1,2",
    "voorbeeldstad,aanvraa,g12",
    "elders,aanvraag,12",
    "nergens,aanvraag,12"
  })
  void weigertEenWaardeVanEenAndereRijOfGemeente(String gemeente, String tabel, String id) {
    weigert(kluis, kluis.versleutel(WAARDE, RIJ), new Rij(gemeente, tabel, id));
  }

  /** Also who copies the keys of one gemeente to another reads nothing of a row that was moved. */
  @Test
  void bindtDeGemeenteOokBijDezelfdeSleutels() {
    assertThat(RIJ.gebondenGegevens())
        .isNotEqualTo(new Rij("voorbeelddorp", "aanvraag", 12).gebondenGegevens())
        .isNotEqualTo(new Rij("voorbeeld", "stadaanvraag", 12).gebondenGegevens());
  }

  @Test
  void zonderDeSleutelsVanEenGemeenteIsAlleenDieOnleesbaar() {
    Rij elders = new Rij("elders", "aanvraag", 12);
    byte[] hier = kluis.versleutel(WAARDE, RIJ);
    byte[] daar = kluis.versleutel(WAARDE, elders);
    Kluis rest = sleutels.zonder("elders").kluis();

    assertThat(rest.ontsleutel(hier, RIJ)).isEqualTo(WAARDE);
    weigert(rest, daar, elders);
  }

  @Test
  void weigertElkeGewijzigdeByte() {
    byte[] geheim = kluis.versleutel(WAARDE, RIJ);
    for (int plaats = 0; plaats < geheim.length; plaats++) {
      byte[] gewijzigd = geheim.clone();
      gewijzigd[plaats] ^= 1;
      weigert(kluis, gewijzigd, RIJ);
    }
  }

  @Test
  void weigertWatNietVersleuteldIs() {
    weigert(kluis, new byte[0], RIJ);
    weigert(kluis, WAARDE, RIJ);
  }

  @Test
  void leestNaEenWisselWatOuderIs() {
    byte[] oud = kluis.versleutel(WAARDE, RIJ);
    Kluis geroteerd = sleutels.geroteerd().kluis();

    assertThat(geroteerd.ontsleutel(oud, RIJ)).isEqualTo(WAARDE);
    weigert(kluis, geroteerd.versleutel(WAARDE, RIJ), RIJ);
  }

  @Test
  void leestAlMetDeNieuweSleutelVoordatDiePrimairIs() {
    Proefsleutels voorbereid = sleutels.metNieuweSleutels();
    byte[] nieuw = voorbereid.metNieuwstePrimair().kluis().versleutel(WAARDE, RIJ);

    assertThat(voorbereid.kluis().ontsleutel(nieuw, RIJ)).isEqualTo(WAARDE);
    assertThat(kluis.ontsleutel(voorbereid.kluis().versleutel(WAARDE, RIJ), RIJ)).isEqualTo(WAARDE);
  }

  @Test
  void weigertWatEenAndereSleutelsetMaakte() {
    weigert(Proefsleutels.nieuw().kluis(), kluis.versleutel(WAARDE, RIJ), RIJ);
  }

  private static void weigert(Kluis kluis, byte[] geheim, Rij rij) {
    assertThatExceptionOfType(Afwijzing.class)
        .isThrownBy(() -> kluis.ontsleutel(geheim, rij))
        .satisfies(
            afwijzing -> {
              assertThat(afwijzing.code()).isEqualTo(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN);
              assertThat(afwijzing).hasNoCause().hasMessage("MB-GEHEIM-01");
            });
  }
}
