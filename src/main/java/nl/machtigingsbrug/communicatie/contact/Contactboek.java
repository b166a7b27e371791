package nl.machtigingsbrug.communicatie.contact;

import nl.machtigingsbrug.communicatie.aanroep.Kanaallezer;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up how someone wants to be reached. Each person apart: nothing of one is of another. */
@Component
public class Contactboek {

  private final ContactGemeenten gemeenten;
  private final Kanaallezer lezer;

  Contactboek(ContactGemeenten gemeenten, Kanaallezer lezer) {
    this.gemeenten = gemeenten;
    this.lezer = lezer;
  }

  /**
   * What all bronnen of the gemeente know together. Unknown, ambiguous or certainly not the same
   * person: nothing.
   *
   * @throws RuntimeException where a bron cannot be asked now: that does not mean that it knows
   *     nothing
   */
  public Contactgegevens zoek(String gemeente, Partij partij, @Nullable String zaakidentificatie) {
    Contactvraag vraag = new Contactvraag(gemeente, partij, zaakidentificatie);
    Contactgegevens gevonden = Contactgegevens.GEEN;
    for (Contactbron bron :
        gemeenten.van(gemeente).map(ContactInstellingen::bronnen).orElse(java.util.List.of())) {
      if (kan(bron, vraag)) {
        gevonden =
            gevonden.aangevuldMet(
                lezer
                    .vraag(bron.route(), vraag, Contactgegevens.class)
                    .orElse(Contactgegevens.GEEN));
      }
    }
    return gevonden;
  }

  private boolean kan(Contactbron bron, Contactvraag vraag) {
    return switch (bron) {
      case OPEN_KLANT ->
          Partijnummer.bijOpenKlant(vraag.partij(), gemeenten.openKlant(vraag.gemeente()))
              .isPresent();
      case PROFIEL_SERVICE -> Profielvraag.kan(vraag.partij());
    };
  }
}
