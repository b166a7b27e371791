package nl.machtigingsbrug.zaak.zgw;

/** By what a roltype is found among those of a zaaktype. */
public sealed interface Roltypekeuze {

  /**
   * By its {@code omschrijvingGeneriek}.
   *
   * @param waarde such as {@code initiator}
   */
  record Generiek(String waarde) implements Roltypekeuze {

    @Override
    public String toString() {
      return "roltype met generieke omschrijving " + waarde;
    }
  }

  /**
   * By its {@code omschrijving}, whatever its case.
   *
   * @param waarde such as {@code Gemachtigde}
   */
  record Omschreven(String waarde) implements Roltypekeuze {

    @Override
    public String toString() {
      return "roltype " + waarde;
    }
  }
}
