package nl.machtigingsbrug.communicatie.vtb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalpeiling;
import nl.machtigingsbrug.communicatie.Verzendmeldingen;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalantwoord;
import nl.machtigingsbrug.communicatie.aanroep.Kanaallezer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks in the portal whether a bericht was opened, or a taak done. */
@Component
class Vtbpeiling implements Kanaalpeiling {

  /** Who did it has seen it. */
  private static final Set<String> GEDAAN = Set.of("uitgevoerd", "verwerkt");

  private final VtbGemeenten gemeenten;
  private final Kanaallezer lezer;
  private final ObjectProvider<Verzendmeldingen> meldingen;

  Vtbpeiling(
      VtbGemeenten gemeenten, Kanaallezer lezer, ObjectProvider<Verzendmeldingen> meldingen) {
    this.gemeenten = gemeenten;
    this.lezer = lezer;
    this.meldingen = meldingen;
  }

  @Override
  public Set<Kanaal> kanalen() {
    return Set.of(Kanaal.VTB_BERICHT, Kanaal.VTB_TAAK);
  }

  @Override
  public void peil(UUID verzending, String gemeente, Kanaal kanaal, String kenmerk) {
    VtbInstellingen bij = gemeenten.van(gemeente);
    UUID uuid = UUID.fromString(kenmerk);
    if (kanaal == Kanaal.VTB_BERICHT) {
      JsonNode bericht = lees(bij, bij.berichten(), "/berichten/" + uuid);
      if (bericht.path("referentie").asText().equals(Berichtreferentie.van(verzending))
          && bericht.path("geopendOp").isTextual()) {
        meldingen.getObject().meld(verzending, Verzendresultaat.GEOPEND, "geopend");
      }
      return;
    }
    Basisadres taken = bij.taken();
    if (taken != null) {
      JsonNode taak = lees(bij, taken, Vtbtaak.pad(bij) + "/" + uuid);
      String status = taak.path("status").asText();
      if (taak.path("verwerkerTaakId").asText().equals(verzending.toString())
          && GEDAAN.contains(status)) {
        meldingen.getObject().meld(verzending, Verzendresultaat.GEOPEND, status);
      }
    }
  }

  private JsonNode lees(VtbInstellingen bij, Basisadres basis, String pad) {
    return lezer
        .vraag(
            "direct:kanaal-aanroep",
            Jsonaanroep.lees(basis, pad, Map.of(), bij.autorisatie()),
            Kanaalantwoord.class)
        .map(Kanaalantwoord::json)
        .orElseGet(MissingNode::getInstance);
  }
}
