package nl.machtigingsbrug.zds.modus;

import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.mapping.Xsltmappingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the dienst of a zaaktype. */
@Component
class Dienstvinder {

  private final Gemeentecatalogi catalogi;
  private final ModusInstellingen instellingen;
  private final Xsltmappingen mappingen;

  Dienstvinder(Gemeentecatalogi catalogi, ModusInstellingen instellingen, Xsltmappingen mappingen) {
    this.catalogi = catalogi;
    this.instellingen = instellingen;
    this.mappingen = mappingen;
  }

  /** Empty where the zaaktype is of no dienst, or of several. */
  Optional<Dienst> met(String gemeente, @Nullable String zaaktype) {
    Gemeentemodus modus = instellingen.gemeenten().get(gemeente);
    String ingesteld =
        modus == null || zaaktype == null
            ? null
            : modus
                .dienstVanZaaktype()
                .getOrDefault(zaaktype, mappingen.waarden(gemeente, zaaktype).tekst("dienst"));
    if (ingesteld != null) {
      return catalogi.van(gemeente).zoek(ingesteld);
    }
    List<Dienst> gevonden =
        catalogi.van(gemeente).diensten().stream()
            .filter(
                dienst -> {
                  Zaakinrichting inrichting = dienst.zaak();
                  return inrichting != null && inrichting.zaaktype().equals(zaaktype);
                })
            .toList();
    return gevonden.size() == 1 ? Optional.of(gevonden.get(0)) : Optional.empty();
  }
}
