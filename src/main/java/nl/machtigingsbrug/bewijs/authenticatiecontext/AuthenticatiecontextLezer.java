package nl.machtigingsbrug.bewijs.authenticatiecontext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.bewijs.authenticatiecontext.Context.Mandate;
import nl.machtigingsbrug.bewijs.authenticatiecontext.Context.Service;
import nl.machtigingsbrug.bewijs.authenticatiecontext.Context.Subject;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import org.jspecify.annotations.Nullable;

/**
 * Reads the authenticatiecontext that a trusted portal made of a login with DigiD or eHerkenning
 * (authentication-context schema, variants digid and eherkenning). What the schema lets pass and
 * means nothing, such as an empty mandate, is refused.
 */
public final class AuthenticatiecontextLezer {

  static final int GROOTSTE_BERICHT = 16 * 1024;

  private static final Set<String> SLEUTELS =
      Set.of(
          "source",
          "levelOfAssurance",
          "authorizee",
          "legalSubject",
          "actingSubject",
          "representee",
          "identifierType",
          "identifier",
          "branchNumber",
          "mandate",
          "role",
          "services",
          "serviceSet",
          "id",
          "uuid");

  private final StrikteJson json =
      new StrikteJson(GROOTSTE_BERICHT, Foutcode.CONTEXT_VORM, SLEUTELS);
  private final Duration geldigheid;

  /**
   * A reader.
   *
   * @param geldigheid how long after receipt a context can be accepted
   */
  public AuthenticatiecontextLezer(Duration geldigheid) {
    this.geldigheid = geldigheid;
  }

  /**
   * Reads one context.
   *
   * @param bericht the JSON as received, UTF-8
   * @param afnemer the portal that vouches for it
   * @param id a new id for this evidence: the context has none of its own
   * @param nu moment of receipt
   * @throws Afwijzing with a code of MB-BERICHT or MB-CONTEXT, naming the field
   */
  public GelezenBewijs lees(byte[] bericht, String afnemer, String id, Instant nu) {
    Context context = json.lees(bericht, Context.class);
    Bewijs bewijs = new Bewijs(Bewijssoort.AUTHENTICATIECONTEXT, context.source(), afnemer, id, nu);
    Optreden optreden =
        switch (context.source()) {
          case "digid" -> digid(context, bewijs);
          case "eherkenning" -> eherkenning(context, bewijs);
          default -> throw new Afwijzing(Foutcode.CONTEXT_VORM, "source");
        };
    return new GelezenBewijs(optreden, nu.plus(geldigheid), afnemer + " " + id);
  }

  private static Optreden digid(Context context, Bewijs bewijs) {
    Betrouwbaarheidsniveau niveau = Niveaus.van(Niveaus.DIGID, context.levelOfAssurance());
    verbied(context.authorizee().actingSubject(), "authorizee.actingSubject");
    Partij handelt =
        Partijen.persoon(context.authorizee().legalSubject(), "authorizee.legalSubject");
    Subject representee = context.representee();
    if (representee == null) {
      verbied(context.mandate(), "mandate");
      return new Zelf(handelt, niveau, Set.of(), bewijs);
    }
    Mandate mandate = vereis(context.mandate(), "mandate");
    Set<ServiceUuid> diensten = diensten(mandate, false);
    verbied(mandate.role(), "mandate.role");
    return namens(
        handelt,
        Partijen.persoon(representee, "representee"),
        BekendeGrond.VRIJWILLIGE_MACHTIGING,
        null,
        niveau,
        diensten,
        bewijs);
  }

  private static Optreden eherkenning(Context context, Bewijs bewijs) {
    Betrouwbaarheidsniveau niveau = Niveaus.van(Niveaus.EHERKENNING, context.levelOfAssurance());
    Partij handelt =
        Partijen.organisatie(context.authorizee().legalSubject(), "authorizee.legalSubject");
    String handelende = handelende(context.authorizee().actingSubject());
    Subject representee = context.representee();
    if (representee == null) {
      verbied(context.mandate(), "mandate");
      return new Zelf(handelt, niveau, Set.of(), bewijs);
    }
    Mandate mandate = vereis(context.mandate(), "mandate");
    Set<ServiceUuid> diensten = diensten(mandate, true);
    verbied(mandate.serviceSet(), "mandate.serviceSet");
    boolean persoon = representee.identifierType().equals("bsn");
    Partij vertegenwoordigde =
        persoon
            ? Partijen.persoon(representee, "representee")
            : Partijen.organisatie(representee, "representee");
    return namens(
        handelt,
        vertegenwoordigde,
        grond(mandate.role(), persoon),
        handelende,
        niveau,
        diensten,
        bewijs);
  }

  /**
   * A role is a ground over a person; without one only organisations can give each other a mandate.
   */
  private static Grond grond(@Nullable String role, boolean overPersoon) {
    if (role == null) {
      return overPersoon
          ? new Onbekend("eherkenning namens een persoon zonder role")
          : BekendeGrond.VRIJWILLIGE_MACHTIGING;
    }
    Grond grond =
        switch (role) {
          case "bewindvoerder" -> BekendeGrond.BEWIND;
          case "curator" -> BekendeGrond.CURATELE;
          case "mentor" -> BekendeGrond.MENTORSCHAP;
          default -> throw new Afwijzing(Foutcode.CONTEXT_VORM, "mandate.role");
        };
    return overPersoon ? grond : new Onbekend(role + " van een organisatie");
  }

  private static String handelende(@Nullable Subject actingSubject) {
    Subject handelende = vereis(actingSubject, "authorizee.actingSubject");
    if (!handelende.identifierType().equals("opaque")) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, "authorizee.actingSubject.identifierType");
    }
    if (handelende.identifier().isBlank() || handelende.identifier().length() > 100) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, "authorizee.actingSubject.identifier");
    }
    verbied(handelende.branchNumber(), "authorizee.actingSubject.branchNumber");
    return handelende.identifier();
  }

  private static Set<ServiceUuid> diensten(Mandate mandate, boolean eherkenning) {
    List<Service> services = mandate.services() == null ? List.of() : mandate.services();
    List<Service> set = mandate.serviceSet() == null ? List.of() : mandate.serviceSet().services();
    if (mandate.role() == null && services.isEmpty() && set.isEmpty()) {
      throw new Afwijzing(Foutcode.CONTEXT_LEEG_MANDAAT, "mandate");
    }
    return Stream.concat(services.stream(), set.stream())
        .map(service -> dienst(service, eherkenning))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ServiceUuid dienst(Service service, boolean eherkenning) {
    String uuid = eherkenning ? vereis(service.uuid(), "mandate.services.uuid") : service.id();
    if (!eherkenning) {
      verbied(service.uuid(), "mandate.services.uuid");
    }
    try {
      return new ServiceUuid(uuid);
    } catch (OngeldigeIdentificatie e) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, "mandate.services");
    }
  }

  private static Namens namens(
      Partij gemachtigde,
      Partij vertegenwoordigde,
      Grond grond,
      @Nullable String handelende,
      Betrouwbaarheidsniveau niveau,
      Set<ServiceUuid> diensten,
      Bewijs bewijs) {
    if (gemachtigde.equals(vertegenwoordigde)) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, "representee");
    }
    return new Namens(
        new Vertegenwoordiging(gemachtigde, vertegenwoordigde, grond, List.of(), handelende),
        niveau,
        diensten,
        bewijs);
  }

  private static <T> T vereis(@Nullable T waarde, String veld) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, veld);
    }
    return waarde;
  }

  private static void verbied(@Nullable Object waarde, String veld) {
    if (waarde != null) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, veld);
    }
  }
}
