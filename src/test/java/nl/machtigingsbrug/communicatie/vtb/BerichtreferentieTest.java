package nl.machtigingsbrug.communicatie.vtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BerichtreferentieTest {

  /** Nothing is lost: two verzendingen never share one. */
  @Property
  void isDeHeleUuidInVijfentwintigTekens(@ForAll long hoog, @ForAll long laag) {
    UUID verzending = new UUID(hoog, laag);

    String referentie = Berichtreferentie.van(verzending);

    assertThat(referentie).matches("[0-9A-Z]{25}");
    assertThat(new BigInteger(referentie, 36))
        .isEqualTo(new BigInteger(verzending.toString().replace("-", ""), 16));
  }
}
