package nl.machtigingsbrug.zds.modus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.machtigingsbrug.dienst.Dienst;
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
import nl.machtigingsbrug.zds.bewijs.Partijvorm;
import nl.machtigingsbrug.zds.bewijs.Rolvergelijking;
import nl.machtigingsbrug.zds.bewijs.Rolvergelijking.Stand;
import nl.machtigingsbrug.zds.bewijs.Tegenspraak;

/**
 * What evidence makes of the roles of a message.
 *
 * @param dienst for what
 * @param voorrang what counts where they disagree
 * @param nu when it is recorded
 */
record Roltoevoeging(Dienst dienst, Tegenspraak voorrang, Instant nu) {

  /**
   * What comes and goes.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-STUF-13 where they disagree and neither goes
   *     before
   */
  Verrijking bepaal(List<Rol> rollen, Optreden optreden) {
    Rolvergelijking vergelijking = Rolvergelijking.van(rollen, optreden);
    if (!vergelijking.volgtBewijs(voorrang)) {
      return Verrijking.zonder(EnumSet.of(Verschil.TEGENSPRAAK));
    }
    List<Rol> erbij = new ArrayList<>();
    Set<Rolsoort> weg = new HashSet<>();
    Set<Verschil> verschillen = EnumSet.noneOf(Verschil.class);
    if (vergelijking.gemachtigde() != Stand.EENS) {
      if (optreden instanceof Namens namens) {
        erbij.add(gemachtigde(namens));
        vervang(rollen, Rolsoort.GEMACHTIGDE, weg);
      }
      if (vergelijking.gemachtigde() == Stand.ANDERS) {
        vervang(rollen, Rolsoort.GEMACHTIGDE, weg);
        verschillen.add(Verschil.GEMACHTIGDE_ANDERS);
      } else if (optreden instanceof Namens) {
        verschillen.add(Verschil.GEMACHTIGDE_ERBIJ);
      }
    }
    if (vergelijking.initiator() != Stand.EENS) {
      erbij.add(rol(Rolsoort.INITIATOR, optreden.betreft()));
      vervang(rollen, Rolsoort.INITIATOR, weg);
      verschillen.add(
          vergelijking.initiator() == Stand.ANDERS
              ? Verschil.INITIATOR_ANDERS
              : Verschil.INITIATOR_ERBIJ);
    }
    return new Verrijking(weg, erbij, verschillen);
  }

  /**
   * Whether a message can pass as it is.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-STUF-13 where they disagree and the message does
   *     not go before
   */
  Verrijking vergelijk(List<Rol> rollen, Optreden optreden) {
    Rolvergelijking vergelijking = Rolvergelijking.van(rollen, optreden);
    if (!vergelijking.isAnders()) {
      return Verrijking.GEEN;
    }
    // Where the evidence goes before, roles of a zaak that we do not see would have to change.
    vergelijking.volgtBewijs(
        voorrang == Tegenspraak.BERICHT ? Tegenspraak.BERICHT : Tegenspraak.WEIGEREN);
    return Verrijking.zonder(EnumSet.of(Verschil.TEGENSPRAAK));
  }

  /** Also one that is empty makes place. */
  private static void vervang(List<Rol> rollen, Rolsoort soort, Set<Rolsoort> weg) {
    if (rollen.stream().anyMatch(rol -> rol.soort() == soort)) {
      weg.add(soort);
    }
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
