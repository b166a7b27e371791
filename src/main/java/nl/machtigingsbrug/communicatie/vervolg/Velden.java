package nl.machtigingsbrug.communicatie.vervolg;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** Fields of messages as values; one that is wrong is named: MB-BERICHT-04. */
final class Velden {

  private static final int VROEGST = 2000;
  private static final int LAATST = 2099;

  private Velden() {}

  /** A constant by its name in lower case with dashes. */
  static <E extends Enum<E>> E keus(Class<E> soort, @Nullable String naam, String veld) {
    if (naam != null) {
      for (E keus : soort.getEnumConstants()) {
        if (naam(keus).equals(naam)) {
          return keus;
        }
      }
    }
    throw ongeldig(veld);
  }

  /** That name. */
  static String naam(Enum<?> keus) {
    return keus.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static UUID uuid(String tekst, String veld) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw ongeldig(veld);
    }
  }

  static Instant moment(String tekst, String veld) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(tekst);
      if (moment.getYear() >= VROEGST && moment.getYear() <= LAATST) {
        return moment.toInstant();
      }
    } catch (DateTimeException e) {
      throw ongeldig(veld);
    }
    throw ongeldig(veld);
  }

  static LocalDate dag(String tekst, String veld) {
    try {
      LocalDate dag = LocalDate.parse(tekst);
      if (dag.getYear() >= VROEGST && dag.getYear() <= LAATST) {
        return dag;
      }
    } catch (DateTimeException e) {
      throw ongeldig(veld);
    }
    throw ongeldig(veld);
  }

  static Afwijzing ongeldig(String veld) {
    return new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
  }
}
