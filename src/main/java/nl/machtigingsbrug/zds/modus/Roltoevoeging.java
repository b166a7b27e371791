package nl.machtigingsbrug.zds.modus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.stuf.ExtraElement;
import nl.machtigingsbrug.stuf.Gegeven;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Tijdvak;
import nl.machtigingsbrug.stuf.Verwerkingssoort;

/**
 * Lays the roles of a message beside the evidence for it. In StUF who is concerned is the
 * initiator, and who acts for him the gemachtigde.
 *
 * @param dienst for what
 * @param voorrang what counts where they disagree
 * @param nu when it is recorded
 */
record Roltoevoeging(Dienst dienst, Tegenspraak voorrang, Instant nu) {

  /**
   * What comes and goes.
   *
   * @throws Afwijzing MB-STUF-43 where they disagree and neither goes before
   */
  Verrijking bepaal(List<Rol> rollen, Optreden optreden) {
    Set<Verschil> verschillen = EnumSet.noneOf(Verschil.class);
    List<Rol> initiators = van(rollen, Rolsoort.INITIATOR);
    List<Rol> gemachtigden = van(rollen, Rolsoort.GEMACHTIGDE);
    boolean anders =
        botst(initiators, optreden.betreft())
            || (optreden instanceof Namens
                ? botst(gemachtigden, optreden.handelt())
                : !gemachtigden.isEmpty());
    if (anders && voorrang == Tegenspraak.WEIGEREN) {
      throw new Afwijzing(Foutcode.STUF_BEWIJS_ANDERS, "rollen");
    }
    if (anders && voorrang == Tegenspraak.BERICHT) {
      return Verrijking.zonder(EnumSet.of(Verschil.TEGENSPRAAK));
    }
    List<Rol> erbij = new ArrayList<>();
    Set<Rolsoort> weg = new HashSet<>();
    if (optreden instanceof Namens namens) {
      if (gemachtigden.isEmpty() || botst(gemachtigden, optreden.handelt())) {
        erbij.add(gemachtigde(namens));
        verschillen.add(
            gemachtigden.isEmpty() ? Verschil.GEMACHTIGDE_ERBIJ : Verschil.GEMACHTIGDE_ANDERS);
        vervang(gemachtigden, Rolsoort.GEMACHTIGDE, weg);
      }
    } else if (!gemachtigden.isEmpty()) {
      weg.add(Rolsoort.GEMACHTIGDE);
      verschillen.add(Verschil.GEMACHTIGDE_ANDERS);
    }
    if (initiators.isEmpty() || botst(initiators, optreden.betreft())) {
      erbij.add(rol(Rolsoort.INITIATOR, optreden.betreft()));
      verschillen.add(initiators.isEmpty() ? Verschil.INITIATOR_ERBIJ : Verschil.INITIATOR_ANDERS);
      vervang(initiators, Rolsoort.INITIATOR, weg);
    }
    return new Verrijking(weg, erbij, verschillen);
  }

  private static void vervang(List<Rol> rollen, Rolsoort soort, Set<Rolsoort> weg) {
    if (!rollen.isEmpty()) {
      weg.add(soort);
    }
  }

  private static List<Rol> van(List<Rol> rollen, Rolsoort soort) {
    return rollen.stream().filter(rol -> rol.soort() == soort).toList();
  }

  /** Nobody named agrees with anything; who is named must be him alone. */
  private static boolean botst(List<Rol> rollen, Partij bewezen) {
    return !rollen.isEmpty()
        && !(rollen.size() == 1 && Partijvorm.is(rollen.get(0).betrokkene(), bewezen));
  }

  private Rol gemachtigde(Namens namens) {
    Rol rol = rol(Rolsoort.GEMACHTIGDE, namens.handelt());
    String grond = namens.vertegenwoordiging().grond().naam();
    String toelichting =
        "Handelt namens de initiator (%s) voor %s.".formatted(woord(grond), dienst.naam());
    List<ExtraElement> extra = new ArrayList<>();
    namens.diensten().stream()
        .filter(dienst.serviceUuids()::contains)
        .map(ServiceUuid::waarde)
        .sorted()
        .forEach(uuid -> extra.add(new ExtraElement("machtigingDienstId", Gegeven.van(uuid))));
    extra.add(new ExtraElement("machtigingGrond", Gegeven.van(grond)));
    extra.add(new ExtraElement("machtigingNiveau", Gegeven.van(namens.niveau().name())));
    String sinds = Kalender.dag(namens.bewijs().uitgegeven()).format(Partijvorm.DAG);
    return new Rol(
        rol.soort(),
        rol.verwerking(),
        rol.betrokkene(),
        rol.verwerkingBetrokkene(),
        Gegeven.AFWEZIG,
        Gegeven.van("Gemachtigde"),
        Gegeven.van(toelichting),
        new Tijdvak(Gegeven.van(sinds), Gegeven.AFWEZIG),
        rol.geregistreerd(),
        extra);
  }

  private Rol rol(Rolsoort soort, Partij partij) {
    return new Rol(
        soort,
        Verwerkingssoort.T,
        Partijvorm.naar(partij),
        Verwerkingssoort.T,
        Gegeven.AFWEZIG,
        Gegeven.AFWEZIG,
        Gegeven.AFWEZIG,
        null,
        Momenten.van(nu),
        List.of());
  }

  private static String woord(String naam) {
    return naam.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
