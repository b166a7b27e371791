package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.vervolg.Afzender;
import nl.machtigingsbrug.communicatie.vervolg.Eigenberichten;
import nl.machtigingsbrug.dienst.Dienst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether something that happened becomes a message, and which. */
@Component
class Regelkeuze {

  private final GemeenteNotificatieregels regels;
  private final Eigenberichten berichten;

  Regelkeuze(GemeenteNotificatieregels regels, Eigenberichten berichten) {
    this.regels = regels;
    this.berichten = berichten;
  }

  /**
   * What becomes of it.
   *
   * @param regel that decided, or null where none is about it
   * @param soort of the message; there where it becomes one
   */
  record Keuze(
      Notificatieuitkomst uitkomst,
      @Nullable Notificatieregel regel,
      @Nullable Berichtsoort soort) {}

  Keuze kies(String gemeente, Notificatiesoort wat, ObjectNode gegevens) {
    Optional<Notificatieregel> regel = regels.van(gemeente).kies(wat, gegevens);
    if (regel.isEmpty()) {
      return new Keuze(Notificatieuitkomst.GEEN_REGEL, null, null);
    }
    Berichtsoort soort = regel.get().bericht();
    if (soort == null) {
      return new Keuze(Notificatieuitkomst.NIETS, regel.get(), null);
    }
    boolean wij = berichten.afzender(gemeente, soort).filter(Afzender.WIJ::equals).isPresent();
    return wij
        ? new Keuze(Notificatieuitkomst.BERICHT, regel.get(), soort)
        : new Keuze(Notificatieuitkomst.ANDERE_AFZENDER, regel.get(), null);
  }

  /** What rules can be about, besides what happened. */
  static void vul(ObjectNode gegevens, String zaak, @Nullable Dienst dienst) {
    gegevens.putObject("zaak").put("nummer", zaak);
    if (dienst != null) {
      ObjectNode haar = gegevens.putObject("dienst").put("id", dienst.id());
      haar.put("naam", dienst.naam());
      if (dienst.zaak() != null) {
        haar.put("zaaktype", dienst.zaak().zaaktype());
      }
    }
  }
}
