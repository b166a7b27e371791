package nl.machtigingsbrug.zaak.zgw;

/**
 * A value of an eigenschap.
 *
 * @param naam of the eigenschap
 * @param waarde the value
 */
public record Zaakwaarde(String naam, String waarde) {

  /** What names the step: names of eigenschappen can hold what a key cannot. */
  public String sleutel() {
    return naam.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  @Override
  public String toString() {
    return "Zaakwaarde[" + naam + "]";
  }
}
