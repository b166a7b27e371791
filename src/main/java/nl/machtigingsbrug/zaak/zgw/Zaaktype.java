package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Generiek;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Omschreven;

/**
 * A version of a zaaktype with what hangs on it. What is asked for and is not there, is a fault of
 * the catalogue: Afwijzing ZAAK_INRICHTING names it.
 *
 * @param url its address
 * @param roltypen who can be involved
 * @param statustypen how far a zaak can be
 * @param eigenschappen what else can be recorded
 * @param informatieobjecttypen which documents it can have
 */
public record Zaaktype(
    URI url,
    List<Roltype> roltypen,
    List<Statustype> statustypen,
    List<Eigenschap> eigenschappen,
    List<Informatieobjecttype> informatieobjecttypen) {

  public Zaaktype {
    roltypen = List.copyOf(roltypen);
    statustypen = List.copyOf(statustypen);
    eigenschappen = List.copyOf(eigenschappen);
    informatieobjecttypen = List.copyOf(informatieobjecttypen);
  }

  /**
   * The roltype meant. Of several with the same generiek the one counts that is also called so: a
   * zaaktype with a roltype "Gemachtigde" has it under generiek belanghebbende.
   */
  public Roltype roltype(Roltypekeuze keuze) {
    if (keuze instanceof Omschreven omschreven) {
      return enige(
          roltypen,
          roltype -> roltype.omschrijving().equalsIgnoreCase(omschreven.waarde()),
          "roltype " + omschreven.waarde());
    }
    String generiek = ((Generiek) keuze).waarde();
    List<Roltype> kandidaten =
        roltypen.stream()
            .filter(roltype -> roltype.omschrijvingGeneriek().equals(generiek))
            .toList();
    return kandidaten.size() == 1
        ? kandidaten.get(0)
        : enige(
            kandidaten,
            roltype -> roltype.omschrijving().equalsIgnoreCase(generiek),
            "roltype " + generiek);
  }

  /** The status that a new zaak gets: the lowest volgnummer. */
  public Statustype beginstatus() {
    return statustypen.stream()
        .min(Comparator.comparingInt(Statustype::volgnummer))
        .orElseThrow(() -> new Afwijzing(Foutcode.ZAAK_INRICHTING, "statustype"));
  }

  /** The eigenschap with this name. */
  public Eigenschap eigenschap(String naam) {
    return enige(eigenschappen, eigenschap -> eigenschap.naam().equals(naam), "eigenschap " + naam);
  }

  /** The informatieobjecttype with this omschrijving, whatever its case. */
  public Informatieobjecttype informatieobjecttype(String omschrijving) {
    return enige(
        informatieobjecttypen,
        type -> type.omschrijving().equalsIgnoreCase(omschrijving),
        "informatieobjecttype " + omschrijving);
  }

  private static <T> T enige(List<T> alle, Predicate<T> gezocht, String wat) {
    List<T> gevonden = alle.stream().filter(gezocht).toList();
    if (gevonden.size() != 1) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, wat);
    }
    return gevonden.get(0);
  }
}
