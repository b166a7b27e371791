package nl.machtigingsbrug.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleboomTest {

  private static final List<String> BLADEREN =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  /** The known roots of Certificate Transparency for the first so many of these leaves. */
  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void geeftDeBekendeWortels(int aantal, String wortel) {
    List<byte[]> bladeren =
        BLADEREN.subList(0, aantal).stream().map(HexFormat.of()::parseHex).toList();

    assertThat(Merkleboom.wortel(bladeren)).isEqualTo(HexFormat.of().parseHex(wortel));
  }

  @Property
  void verandertMetElkGewijzigdBlad(@ForAll("lijsten") List<String> lijst, @ForAll int keus) {
    List<String> anders = new ArrayList<>(lijst);
    anders.set(plaats(keus, lijst.size()), "anders");

    assertThat(wortel(anders)).isNotEqualTo(wortel(lijst));
  }

  @Property
  void verandertMetElkVerwijderdBlad(@ForAll("lijsten") List<String> lijst, @ForAll int keus) {
    List<String> anders = new ArrayList<>(lijst);
    anders.remove(plaats(keus, lijst.size()));

    assertThat(wortel(anders)).isNotEqualTo(wortel(lijst));
  }

  @Property
  void verandertMetElkIngevoegdBlad(
      @ForAll("lijsten") List<String> lijst, @ForAll int keus, @ForAll("bladeren") String blad) {
    List<String> anders = new ArrayList<>(lijst);
    anders.add(plaats(keus, lijst.size() + 1), blad);

    assertThat(wortel(anders)).isNotEqualTo(wortel(lijst));
  }

  @Property
  void verandertMetElkeVerwisseling(
      @ForAll("lijsten") List<String> lijst, @ForAll int ene, @ForAll int andere) {
    int links = plaats(ene, lijst.size());
    int rechts = plaats(andere, lijst.size());
    Assume.that(!lijst.get(links).equals(lijst.get(rechts)));
    List<String> anders = new ArrayList<>(lijst);
    Collections.swap(anders, links, rechts);

    assertThat(wortel(anders)).isNotEqualTo(wortel(lijst));
  }

  @Property
  void geeftEenKnoopNooitAlsBlad(@ForAll("lijsten") List<String> lijst) {
    Assume.that(lijst.size() > 1);

    assertThat(Merkleboom.wortel(List.of(Merkleboom.wortel(bytes(lijst)))))
        .isNotEqualTo(wortel(lijst));
  }

  @Provide
  Arbitrary<List<String>> lijsten() {
    return bladeren().list().ofMinSize(1).ofMaxSize(40);
  }

  @Provide
  Arbitrary<String> bladeren() {
    return Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(2);
  }

  private static int plaats(int keus, int lengte) {
    return Math.floorMod(keus, lengte);
  }

  private static byte[] wortel(List<String> lijst) {
    return Merkleboom.wortel(bytes(lijst));
  }

  private static List<byte[]> bytes(List<String> lijst) {
    return lijst.stream().map(blad -> blad.getBytes(StandardCharsets.US_ASCII)).toList();
  }
}
