package nl.machtigingsbrug.zds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.mapping.Xsltmappingen;
import nl.machtigingsbrug.stuf.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What goes with a zaaktype of StUF: its name in ZGW and its dienst, as {@code
 * stuf-zgw/waarden.yaml} says. Whoever translates, chooses a mode, weighs evidence or tells of a
 * status asks here.
 */
@Component
public class Zaaktypegids {

  private final Xsltmappingen mappingen;
  private final Gemeentecatalogi catalogi;

  Zaaktypegids(Xsltmappingen mappingen, Gemeentecatalogi catalogi) {
    this.mappingen = mappingen;
    this.catalogi = catalogi;
  }

  /**
   * What a message calls its zaaktype: by code, else by omschrijving; null where it says neither.
   */
  public static @Nullable String genoemd(Zaak zaak) {
    String code = zaak.zaaktypecode().tekst();
    return code == null ? zaak.zaaktypeomschrijving().tekst() : code;
  }

  /** The identificatie in ZGW of the zaaktype with this code. */
  public String identificatie(String gemeente, String code) {
    return mappingen.identificatie(gemeente, code);
  }

  /**
   * The dienst that a code is said to be of, else the one dienst whose zaken have that zaaktype.
   *
   * @return empty where the code is of no dienst, or can be of several
   */
  public Optional<Dienst> dienst(String gemeente, @Nullable String code) {
    if (code == null) {
      return Optional.empty();
    }
    String gezegd = mappingen.waarden(gemeente, code).tekst("dienst");
    if (gezegd != null) {
      return catalogi.van(gemeente).zoek(gezegd);
    }
    List<Dienst> gevonden = met(gemeente, identificatie(gemeente, code));
    return gevonden.size() == 1 ? Optional.of(gevonden.get(0)) : Optional.empty();
  }

  /**
   * Of which diensten a zaak can be.
   *
   * @param identificatie of its zaaktype in ZGW
   * @return their ids; none where no code of that zaaktype is of a dienst
   */
  public Set<String> diensten(String gemeente, String identificatie) {
    return mappingen.codes(gemeente, identificatie).stream()
        .map(code -> dienst(gemeente, code))
        .flatMap(Optional::stream)
        .map(Dienst::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Dienst> met(String gemeente, String identificatie) {
    return catalogi.van(gemeente).diensten().stream()
        .filter(
            dienst -> {
              Zaakinrichting zaak = dienst.zaak();
              return zaak != null && zaak.zaaktype().equals(identificatie);
            })
        .toList();
  }
}
