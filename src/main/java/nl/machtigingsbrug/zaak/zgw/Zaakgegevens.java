package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * A zaak to be made.
 *
 * @param identificatie its zaaknummer, by which a retry finds it again; 1 to 40 printable ASCII
 *     characters
 * @param zaaktype the version of the zaaktype
 * @param startdatum when the work on it starts
 * @param registratiedatum when it was registered
 * @param omschrijving cut to 80 characters
 * @param toelichting cut to 1000 characters
 * @param vertrouwelijkheid null for that of the zaaktype
 * @param kenmerken by what others know it
 */
public record Zaakgegevens(
    String identificatie,
    URI zaaktype,
    LocalDate startdatum,
    LocalDate registratiedatum,
    String omschrijving,
    String toelichting,
    @Nullable Vertrouwelijkheid vertrouwelijkheid,
    List<Kenmerk> kenmerken) {

  public Zaakgegevens {
    if (!identificatie.matches("[!-~]{1,40}")) {
      throw new Afwijzing(Foutcode.ZAAK_MAPPING, "identificatie");
    }
    kenmerken = List.copyOf(kenmerken);
  }
}
