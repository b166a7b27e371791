package nl.machtigingsbrug.zds;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.stuf.Verwerkingssoort;
import nl.machtigingsbrug.xml.Kinderen;
import org.jspecify.annotations.Nullable;

/**
 * What a message asks: its element and, where 1.1 has one element for several operations, its
 * content. A SOAPAction chooses nothing; one that names another operation of ours refuses.
 */
final class Operatiekeuze {

  private Operatiekeuze() {}

  /**
   * Chooses.
   *
   * @param bericht in which 1.1 and 1.2 have different elements
   * @param versie of the address
   * @param actie the SOAPAction, or null
   * @param document whether it has the content of a document
   * @throws Afwijzing MB-BERICHT-06 for what is no operation of this version, MB-STUF-01 for a
   *     SOAPAction that contradicts
   */
  static Operatie van(
      Stufbericht bericht, Versie versie, @Nullable String actie, boolean document) {
    Set<Operatie> mogelijk = EnumSet.noneOf(Operatie.class);
    bericht.operaties().stream()
        .filter(operatie -> operatie.element(versie).equals(bericht.soort()))
        .forEach(mogelijk::add);
    if (mogelijk.isEmpty()) {
      throw new Afwijzing(Foutcode.BERICHT_SOORT_ONBEKEND);
    }
    if (mogelijk.contains(Operatie.CREEER_ZAAK) && mogelijk.size() > 1) {
      mogelijk.retainAll(
          nieuw(bericht)
              ? EnumSet.of(Operatie.CREEER_ZAAK)
              : EnumSet.of(Operatie.UPDATE_ZAAK, Operatie.ACTUALISEER_ZAAKSTATUS));
    }
    eisGeenTegenspraak(mogelijk, actie);
    return mogelijk.size() == 1 ? mogelijk.iterator().next() : kies(bericht, mogelijk, document);
  }

  private static Operatie kies(Stufbericht bericht, Set<Operatie> mogelijk, boolean document) {
    if (mogelijk.contains(Operatie.UPDATE_ZAAK)) {
      return alleenStatus(bericht) ? Operatie.ACTUALISEER_ZAAKSTATUS : Operatie.UPDATE_ZAAK;
    }
    if (mogelijk.contains(Operatie.MAAK_ZAAKDOCUMENT)) {
      return document ? Operatie.VOEG_ZAAKDOCUMENT_TOE : Operatie.MAAK_ZAAKDOCUMENT;
    }
    return vraag(bericht);
  }

  private static boolean nieuw(Stufbericht bericht) {
    Stufelement parameters = bericht.inhoud().vereist(Ruimte.ZKN, "parameters");
    return parameters.vereist(Ruimte.STUF, "mutatiesoort").tekst().equals("T");
  }

  /**
   * Whether the new situation has a status that the old one has not, and changes nothing else. All
   * that identifies a zaak, and what is the same before and after, is no change.
   */
  private static boolean alleenStatus(Stufbericht bericht) {
    List<Stufelement> objecten = bericht.inhoud().kinderen(Ruimte.ZKN, "object");
    if (objecten.size() != 2) {
      return false;
    }
    Stufelement was = objecten.get(0);
    Stufelement wordt = objecten.get(1);
    boolean status =
        wordt.kinderen(Ruimte.ZKN, "heeft").stream()
            .anyMatch(heeft -> heeft.verwerkingssoort() == Verwerkingssoort.T);
    return status
        && Kinderen.van(wordt.element()).stream()
            .filter(deel -> !Kinderen.is(deel, Ruimte.ZKN, "heeft"))
            .filter(deel -> !Kinderen.is(deel, Ruimte.ZKN, "identificatie"))
            .allMatch(
                deel ->
                    Kinderen.van(was.element()).stream().anyMatch(oud -> oud.isEqualNode(deel)));
  }

  /** A question for one thing says so in its scope; any other asks for all of the zaak. */
  private static Operatie vraag(Stufbericht bericht) {
    Stufelement scope = bericht.inhoud().kind(Ruimte.ZKN, "scope");
    Stufelement object = scope == null ? null : scope.kind(Ruimte.ZKN, "object");
    if (object == null) {
      return Operatie.GEEF_ZAAKDETAILS;
    }
    List<String> gevraagd =
        Kinderen.van(object.element()).stream()
            .map(deel -> String.valueOf(deel.getLocalName()))
            .filter(naam -> !naam.equals("identificatie"))
            .distinct()
            .toList();
    if (gevraagd.equals(List.of("heeftRelevant"))) {
      return Operatie.GEEF_LIJST_ZAAKDOCUMENTEN;
    }
    return gevraagd.equals(List.of("heeft")) ? Operatie.GEEF_ZAAKSTATUS : Operatie.GEEF_ZAAKDETAILS;
  }

  private static void eisGeenTegenspraak(Set<Operatie> mogelijk, @Nullable String actie) {
    boolean andere =
        actie != null
            && Arrays.stream(Operatie.values())
                .filter(operatie -> !mogelijk.contains(operatie))
                .anyMatch(
                    operatie ->
                        Arrays.stream(Versie.values())
                            .anyMatch(versie -> operatie.soapAction(versie).equals(actie)));
    if (andere) {
      throw new Afwijzing(Foutcode.STUF_ANDERE_ACTIE, "SOAPAction");
    }
  }
}
