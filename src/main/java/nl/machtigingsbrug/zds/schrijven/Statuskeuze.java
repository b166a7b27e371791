package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.zaak.zgw.Statustype;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;

/** Which statustype a message means: by its number and, where both are said, also its name. */
final class Statuskeuze {

  private Statuskeuze() {}

  static Statustype kies(Zaaktype zaaktype, Statuszetting zetting) {
    Integer volgnummer = zetting.volgnummer();
    String omschrijving = zetting.omschrijving();
    if (volgnummer == null && omschrijving == null) {
      return zaaktype.beginstatus();
    }
    List<Statustype> past =
        zaaktype.statustypen().stream()
            .filter(type -> volgnummer == null || type.volgnummer() == volgnummer)
            .filter(
                type -> volgnummer != null || type.omschrijving().equalsIgnoreCase(omschrijving))
            .toList();
    if (past.size() != 1) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, "statustype");
    }
    return past.get(0);
  }
}
