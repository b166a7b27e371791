package nl.machtigingsbrug.communicatie.brief;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How one gemeente writes letters.
 *
 * @param huisstijl what stands round the text
 * @param venster on which side the envelope has its window
 * @param vensterplaats where it is, or null for the usual place on that side
 * @param adresbron where addresses come from
 * @param sluittijden when a batch closes, in the time of the Netherlands
 * @param sluitdagen on which days
 * @param bewaardagen how long a batch lies with the print street; 1 to 365
 * @param meestePaginas of a letter and its bijlagen together
 * @param grootste of a letter and its bijlagen together
 */
public record Briefgemeente(
    Huisstijl huisstijl,
    @DefaultValue("LINKS") Venster venster,
    @Nullable Vensterplaats vensterplaats,
    @DefaultValue("ALS_GEGEVEN") Adresbronsoort adresbron,
    @DefaultValue("17:00") List<LocalTime> sluittijden,
    @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
        Set<DayOfWeek> sluitdagen,
    @DefaultValue("30") int bewaardagen,
    @DefaultValue("60") int meestePaginas,
    @DefaultValue("20MB") DataSize grootste) {

  public Briefgemeente {
    sluittijden = List.copyOf(sluittijden);
    sluitdagen = Set.copyOf(sluitdagen);
    vereis(huisstijl != null, "huisstijl");
    vereis(!sluittijden.isEmpty(), "sluittijden");
    vereis(!sluitdagen.isEmpty(), "sluitdagen");
    vereis(bewaardagen >= 1 && bewaardagen <= 365, "bewaardagen");
    vereis(meestePaginas >= 1, "meeste-paginas");
    vereis(grootste.toBytes() > 0 && grootste.toMegabytes() <= 100, "grootste");
  }

  /** Where the window is. */
  Vensterplaats plaats() {
    return vensterplaats == null ? venster.plaats() : vensterplaats;
  }

  Sluittijden tijden() {
    return new Sluittijden(sluittijden, sluitdagen);
  }

  private static void vereis(boolean goed, String naam) {
    if (!goed) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }
}
