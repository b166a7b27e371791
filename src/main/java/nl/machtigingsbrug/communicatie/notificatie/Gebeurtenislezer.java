package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.machtigingsbrug.zaak.zgw.Statustype;
import nl.machtigingsbrug.zaak.zgw.Zaakinzage;
import org.springframework.stereotype.Component;

/** Reads in the zaaksysteem what a notificatie is about: the notificatie itself proves nothing. */
@Component
class Gebeurtenislezer {

  private final Zaakinzage zaken;

  Gebeurtenislezer(Zaakinzage zaken) {
    this.zaken = zaken;
  }

  /** Empty where it is about no zaak. */
  Optional<Zaakgebeurtenis> lees(String gemeente, Notificatie notificatie) {
    return switch (notificatie.soort()) {
      case STATUS -> Optional.of(status(zaken.status(gemeente, notificatie.adres())));
      case RESULTAAT ->
          Optional.of(getypeerd("resultaat", zaken.resultaat(gemeente, notificatie.adres())));
      case BESLUIT ->
          zaken
              .besluit(gemeente, notificatie.adres())
              .map(besluit -> getypeerd("besluit", besluit));
      case DOCUMENT -> Optional.of(document(zaken.document(gemeente, notificatie.adres())));
    };
  }

  private static Zaakgebeurtenis status(Zaakinzage.Status status) {
    Statustype type = status.type();
    ObjectNode gegevens = JsonNodeFactory.instance.objectNode();
    gegevens
        .putObject("statustype")
        .put("omschrijving", type.omschrijving())
        .put("volgnummer", type.volgnummer())
        .put("eerste", status.eerste())
        .put("eindstatus", type.eindstatus())
        .put("informeren", type.informeren())
        .put("tekst", type.tekst());
    return new Zaakgebeurtenis(status.zaak(), gegevens);
  }

  private static Zaakgebeurtenis getypeerd(String naam, Zaakinzage.Getypeerd ding) {
    ObjectNode gegevens = JsonNodeFactory.instance.objectNode();
    gegevens.putObject(naam).put("type", ding.type());
    return new Zaakgebeurtenis(ding.zaak(), gegevens);
  }

  private static Zaakgebeurtenis document(Zaakinzage.Document document) {
    ObjectNode gegevens = JsonNodeFactory.instance.objectNode();
    gegevens
        .putObject("document")
        .put("titel", document.titel())
        .put("type", document.type())
        .put("richting", document.richting())
        .put("vertrouwelijkheid", document.vertrouwelijkheid())
        .put("definitief", document.definitief());
    return new Zaakgebeurtenis(document.zaak(), gegevens);
  }
}
