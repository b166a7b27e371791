package nl.machtigingsbrug.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.fout.Oorsprong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoutberichtTest {

  @ParameterizedTest
  @EnumSource(Foutcode.class)
  void isVanElkeFoutTeMaken(Foutcode code) {
    Foutbericht fout = Foutbericht.van(code);

    assertThat(fout.code()).isIn("StUF055", "StUF058");
    assertThat(fout.plek()).isEqualTo(code.oorsprong() == Oorsprong.AFZENDER ? "client" : "server");
    assertThat(fout.omschrijving()).isEqualTo(code.uitleg());
    assertThat(fout.details()).startsWith(code.code() + ": ").endsWith(code.actie());
  }

  @Test
  void noemtHetVeld() {
    assertThat(Foutbericht.van(new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "inp.bsn")).details())
        .isEqualTo("MB-BERICHT-04 (inp.bsn): Verbeter het genoemde veld.");
  }

  @Test
  void noemtGeenVeldWaarEenNummerInKanStaan() {
    assertThat(
            Foutbericht.van(new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "a999990019")).details())
        .isEqualTo("MB-BERICHT-04: Verbeter het genoemde veld.");
  }
}
