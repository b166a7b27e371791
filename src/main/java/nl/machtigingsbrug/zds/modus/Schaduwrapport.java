package nl.machtigingsbrug.zds.modus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What would have gone otherwise in a period.
 *
 * @param van the first day
 * @param tot the last day
 * @param berichten how many messages passed
 * @param anders for how many something would have gone otherwise
 * @param brieven how many lead to a letter
 * @param brievenAnders how many of those would have gone elsewhere
 * @param nietVergeleken how many could not be compared
 * @param diensten the same by dienst
 */
record Schaduwrapport(
    String gemeente,
    LocalDate van,
    LocalDate tot,
    int berichten,
    int anders,
    int brieven,
    int brievenAnders,
    int nietVergeleken,
    List<Dienstdeel> diensten) {

  /** The part of one dienst; its id is empty where the messages name none that we know. */
  record Dienstdeel(
      String dienst,
      String naam,
      int berichten,
      int anders,
      int brieven,
      int brievenAnders,
      int nietVergeleken,
      List<Deel> verschillen) {}

  /** One thing that would have gone otherwise. */
  record Deel(String code, String uitleg, int aantal) {}

  static Schaduwrapport van(
      String gemeente,
      LocalDate van,
      LocalDate tot,
      List<Waarnemingen.Telling> tellingen,
      List<Waarnemingen.Soorttelling> soorten,
      Map<String, String> namen) {
    List<Dienstdeel> diensten =
        tellingen.stream().map(telling -> deel(telling, soorten, namen)).toList();
    return new Schaduwrapport(
        gemeente,
        van,
        tot,
        tellingen.stream().mapToInt(Waarnemingen.Telling::berichten).sum(),
        tellingen.stream().mapToInt(Waarnemingen.Telling::anders).sum(),
        tellingen.stream().mapToInt(Waarnemingen.Telling::brieven).sum(),
        tellingen.stream().mapToInt(Waarnemingen.Telling::brievenAnders).sum(),
        tellingen.stream().mapToInt(Waarnemingen.Telling::nietVergeleken).sum(),
        diensten);
  }

  private static Dienstdeel deel(
      Waarnemingen.Telling telling,
      List<Waarnemingen.Soorttelling> soorten,
      Map<String, String> namen) {
    String dienst = Objects.requireNonNullElse(telling.dienst(), "");
    return new Dienstdeel(
        dienst,
        namen.getOrDefault(dienst, dienst.isEmpty() ? "Geen bekende dienst" : dienst),
        telling.berichten(),
        telling.anders(),
        telling.brieven(),
        telling.brievenAnders(),
        telling.nietVergeleken(),
        soorten.stream()
            .filter(soort -> Objects.equals(soort.dienst(), telling.dienst()))
            .map(
                soort ->
                    new Deel(soort.verschil().name(), soort.verschil().uitleg(), soort.aantal()))
            .toList());
  }
}
