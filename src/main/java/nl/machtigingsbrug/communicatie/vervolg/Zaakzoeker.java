package nl.machtigingsbrug.communicatie.vervolg;

import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who acted for whom in a zaak: the aanvraag that it began with. */
@Component
class Zaakzoeker {

  private final Aanvragen aanvragen;

  Zaakzoeker(Aanvragen aanvragen) {
    this.aanvragen = aanvragen;
  }

  /**
   * By the id of the aanvraag, or by the number of the zaak. One of another gemeente does not
   * exist.
   *
   * @throws Afwijzing MB-VERVOLG-01 naming the field
   */
  Aanvraag zoek(String gemeente, @Nullable UUID aanvraag, @Nullable String zaak) {
    Optional<Aanvraag> gevonden =
        aanvraag != null
            ? aanvragen.vind(aanvraag)
            : Optional.ofNullable(zaak).flatMap(nummer -> aanvragen.metZaak(gemeente, nummer));
    return gevonden
        .filter(haar -> haar.gemeente().equals(gemeente))
        .orElseThrow(
            () ->
                new Afwijzing(
                    Foutcode.VERVOLG_ZAAK_ONBEKEND, aanvraag != null ? "aanvraag" : "zaak"));
  }
}
