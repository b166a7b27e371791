package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code authenticatieContext} of a rol in Open Zaak: flat, unlike the authentication-context
 * schema, and without the authorizee, who is the betrokkene of the rol.
 *
 * @param bron {@code digid} or {@code eherkenning}
 * @param niveau the {@code levelOfAssurance} in the words of the bron
 * @param handelende the opaque id of the employee; required for eHerkenning
 * @param mandaat what was mandated, null for someone who acts for themselves
 */
public record Authenticatiecontext(
    String bron, String niveau, @Nullable String handelende, @Nullable Mandaat mandaat) {

  /**
   * The mandate.
   *
   * @param identifierType {@code bsn} or {@code kvkNummer}
   * @param identifier of the vertegenwoordigde
   * @param rol {@code bewindvoerder}, {@code curator} or {@code mentor}; eHerkenning only
   * @param diensten for what, never empty
   */
  record Mandaat(
      String identifierType, String identifier, @Nullable String rol, List<Dienst> diensten) {

    Mandaat {
      diensten = List.copyOf(diensten);
    }

    @Override
    public String toString() {
      return "Mandaat[" + identifierType + "]";
    }
  }

  /**
   * A dienst.
   *
   * @param id the ServiceUUID for DigiD, the ServiceID for eHerkenning
   * @param uuid the ServiceUUID, eHerkenning only
   */
  record Dienst(String id, @Nullable String uuid) {}

  public ObjectNode json() {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    context.put("source", bron).put("levelOfAssurance", niveau);
    if (handelende != null) {
      context.put("actingSubject", handelende);
    }
    if (mandaat != null) {
      context
          .putObject("representee")
          .put("identifierType", mandaat.identifierType())
          .put("identifier", mandaat.identifier());
      ObjectNode mandate = context.putObject("mandate");
      if (mandaat.rol() != null) {
        mandate.put("role", mandaat.rol());
      }
      ArrayNode services = mandate.putArray("services");
      for (Dienst dienst : mandaat.diensten()) {
        ObjectNode service = services.addObject().put("id", dienst.id());
        if (dienst.uuid() != null) {
          service.put("uuid", dienst.uuid());
        }
      }
    }
    return context;
  }
}
