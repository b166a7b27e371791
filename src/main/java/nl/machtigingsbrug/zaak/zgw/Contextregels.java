package nl.machtigingsbrug.zaak.zgw;

import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.BASIS;
import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.HOOG;
import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.MIDDEN;
import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.SUBSTANTIEEL;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.zaak.zgw.Authenticatiecontext.Dienst;
import nl.machtigingsbrug.zaak.zgw.Authenticatiecontext.Mandaat;
import org.jspecify.annotations.Nullable;

/**
 * When Open Zaak can be told how someone logged in (Open Zaak, authenticatieContext of a rol). What
 * does not fit gives no context at all: a refused rol loses more than an absent context, and a
 * context that says less than the evidence says something else.
 */
final class Contextregels {

  private static final String SAML = "urn:oasis:names:tc:SAML:2.0:ac:classes:";
  private static final String ETOEGANG = "urn:etoegang:core:assurance-class:";
  private static final int ACTING_SUBJECT = 100;

  private static final Map<Betrouwbaarheidsniveau, String> DIGID =
      Map.of(
          BASIS, SAML + "PasswordProtectedTransport",
          MIDDEN, SAML + "MobileTwoFactorContract",
          SUBSTANTIEEL, SAML + "Smartcard",
          HOOG, SAML + "SmartcardPKI");

  private static final Map<Betrouwbaarheidsniveau, String> EHERKENNING =
      Map.of(
          BASIS, ETOEGANG + "loa2",
          MIDDEN, ETOEGANG + "loa2plus",
          SUBSTANTIEEL, ETOEGANG + "loa3",
          HOOG, ETOEGANG + "loa4");

  private static final Map<Grond, String> ROLLEN =
      Map.of(
          BekendeGrond.BEWIND, "bewindvoerder",
          BekendeGrond.CURATELE, "curator",
          BekendeGrond.MENTORSCHAP, "mentor");

  private Contextregels() {}

  /** What a {@code levelOfAssurance} is worth; GEEN where it is not known. */
  static Betrouwbaarheidsniveau niveau(String waarde) {
    return Stream.concat(DIGID.entrySet().stream(), EHERKENNING.entrySet().stream())
        .filter(niveau -> niveau.getValue().equals(waarde))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Betrouwbaarheidsniveau.GEEN);
  }

  /** The grond that a {@code role} of eHerkenning states; null where it is not known. */
  static @Nullable Grond grond(String rol) {
    return ROLLEN.entrySet().stream()
        .filter(bekend -> bekend.getValue().equals(rol))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  static @Nullable Authenticatiecontext context(Optreden optreden, Dienstnummers dienstnummers) {
    return switch (optreden.bewijs().middel()) {
      case "digid" -> digid(optreden);
      case "eherkenning" -> eherkenning(optreden, dienstnummers);
      default -> null;
    };
  }

  private static @Nullable Authenticatiecontext digid(Optreden optreden) {
    String niveau = DIGID.get(optreden.niveau());
    if (niveau == null || bsn(optreden.handelt()).isEmpty()) {
      return null;
    }
    if (!(optreden instanceof Namens namens)) {
      return new Authenticatiecontext("digid", niveau, null, null);
    }
    Optional<Bsn> vertegenwoordigde = bsn(namens.betreft());
    if (vertegenwoordigde.isEmpty() || noemtGeenMandaat(namens)) {
      return null;
    }
    List<Dienst> diensten =
        opVolgorde(namens.diensten()).stream()
            .map(dienst -> new Dienst(dienst.waarde(), null))
            .toList();
    return new Authenticatiecontext(
        "digid",
        niveau,
        null,
        new Mandaat("bsn", vertegenwoordigde.get().waarde(), null, diensten));
  }

  /** Without a mandate the employee, whom Open Zaak requires, is not known. */
  private static @Nullable Authenticatiecontext eherkenning(
      Optreden optreden, Dienstnummers dienstnummers) {
    String niveau = EHERKENNING.get(optreden.niveau());
    if (niveau == null || !(optreden instanceof Namens namens) || noemtGeenMandaat(namens)) {
      return null;
    }
    Vertegenwoordiging vertegenwoordiging = namens.vertegenwoordiging();
    Partij gemachtigde = vertegenwoordiging.gemachtigde();
    String handelende = vertegenwoordiging.handelende();
    if (!(gemachtigde instanceof Organisatie || gemachtigde instanceof Vestiging)
        || handelende == null
        || handelende.isBlank()
        || handelende.length() > ACTING_SUBJECT) {
      return null;
    }
    Mandaat mandaat = mandaat(namens, dienstnummers);
    return mandaat == null
        ? null
        : new Authenticatiecontext("eherkenning", niveau, handelende, mandaat);
  }

  private static @Nullable Mandaat mandaat(Namens namens, Dienstnummers dienstnummers) {
    List<Dienst> diensten =
        opVolgorde(namens.diensten()).stream()
            .flatMap(dienst -> Optional.ofNullable(dienst(dienst, dienstnummers)).stream())
            .toList();
    if (diensten.size() < namens.diensten().size()) {
      return null;
    }
    String rol = ROLLEN.get(namens.vertegenwoordiging().grond());
    Optional<Bsn> persoon = bsn(namens.betreft());
    if (persoon.isPresent()) {
      return new Mandaat("bsn", persoon.get().waarde(), rol, diensten);
    }
    boolean organisatie =
        namens.betreft() instanceof Organisatie o && o.nummer() instanceof KvkNummer;
    if (!organisatie || rol != null) {
      return null;
    }
    KvkNummer kvk = (KvkNummer) ((Organisatie) namens.betreft()).nummer();
    return new Mandaat("kvkNummer", kvk.waarde(), null, diensten);
  }

  /** The uuid is regrouped as RFC 9562 has it; official samples group its digits otherwise. */
  private static @Nullable Dienst dienst(ServiceUuid dienst, Dienstnummers dienstnummers) {
    String nummer = dienstnummers.nummer(dienst);
    String cijfers = dienst.waarde().replace("-", "");
    if (nummer == null || nummer.isBlank() || cijfers.length() != 32) {
      return null;
    }
    return new Dienst(
        nummer, cijfers.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  private static boolean noemtGeenMandaat(Namens namens) {
    return namens.diensten().isEmpty() || namens.vertegenwoordiging().grond() instanceof Onbekend;
  }

  private static Optional<Bsn> bsn(Partij partij) {
    return partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn
        ? Optional.of(bsn)
        : Optional.empty();
  }

  private static List<ServiceUuid> opVolgorde(Set<ServiceUuid> diensten) {
    return diensten.stream().sorted(Comparator.comparing(ServiceUuid::waarde)).toList();
  }
}
