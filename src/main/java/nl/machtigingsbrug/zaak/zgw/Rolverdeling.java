package nl.machtigingsbrug.zaak.zgw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Generiek;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Omschreven;
import org.jspecify.annotations.Nullable;

/** Who gets which rol. A zaak never gets two initiators: Open Zaak refuses the second. */
public final class Rolverdeling {

  private static final Roltypekeuze INITIATOR = new Generiek("initiator");
  private static final Roltypekeuze BELANGHEBBENDE = new Generiek("belanghebbende");
  private static final Roltypekeuze GEMACHTIGDE = new Omschreven("Gemachtigde");

  private Rolverdeling() {}

  /**
   * The rollen of a zaak, initiator first; everyone in {@code optreden} exactly once.
   *
   * @throws Afwijzing ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN with the sleutel of the rol as field
   */
  public static List<Rolvoorstel> rollen(
      Optreden optreden, Rolconventie conventie, Profiel profiel, Dienstnummers dienstnummers) {
    Authenticatiecontext context =
        profiel == Profiel.OPENZAAK ? Contextregels.context(optreden, dienstnummers) : null;
    String niveau = context == null ? ", niveau: " + woord(optreden.niveau().name()) : "";
    if (!(optreden instanceof Namens namens)) {
      return List.of(
          rol(
              "initiator",
              optreden.handelt(),
              profiel,
              INITIATOR,
              Indicatie.GEEN,
              "Handelt voor zichzelf" + niveau,
              context));
    }
    Vertegenwoordiging vertegenwoordiging = namens.vertegenwoordiging();
    String grond = ", grond: " + woord(vertegenwoordiging.grond().naam());
    Rolvoorstel gemachtigde =
        rol(
            "gemachtigde",
            vertegenwoordiging.gemachtigde(),
            profiel,
            switch (conventie) {
              case A -> INITIATOR;
              case B -> BELANGHEBBENDE;
              case C -> GEMACHTIGDE;
            },
            Indicatie.GEMACHTIGDE,
            "Gemachtigde" + grond + niveau,
            context);
    Rolvoorstel vertegenwoordigde =
        rol(
            "vertegenwoordigde",
            vertegenwoordiging.vertegenwoordigde(),
            profiel,
            conventie == Rolconventie.A ? BELANGHEBBENDE : INITIATOR,
            Indicatie.MACHTIGINGGEVER,
            "Vertegenwoordigde" + grond,
            null);
    List<Rolvoorstel> rollen = new ArrayList<>();
    rollen.add(conventie == Rolconventie.A ? gemachtigde : vertegenwoordigde);
    rollen.add(conventie == Rolconventie.A ? vertegenwoordigde : gemachtigde);
    rollen.addAll(tussenpersonen(vertegenwoordiging, profiel, grond));
    return List.copyOf(rollen);
  }

  /** Which roltypen a zaaktype needs when people act for others. */
  static List<Roltypekeuze> keuzes(Rolconventie conventie, boolean keten) {
    Set<Roltypekeuze> keuzes = new LinkedHashSet<>();
    keuzes.add(INITIATOR);
    keuzes.add(conventie == Rolconventie.C ? GEMACHTIGDE : BELANGHEBBENDE);
    if (keten) {
      keuzes.add(BELANGHEBBENDE);
    }
    return List.copyOf(keuzes);
  }

  /** Which roltypen a zaaktype needs when people act for themselves only. */
  static List<Roltypekeuze> keuzesVoorZelf() {
    return List.of(INITIATOR);
  }

  /** The standard has no word for them: belanghebbende, on neither side of the mandate. */
  private static List<Rolvoorstel> tussenpersonen(
      Vertegenwoordiging vertegenwoordiging, Profiel profiel, String grond) {
    Set<Partij> partijen = new LinkedHashSet<>(vertegenwoordiging.keten());
    partijen.remove(vertegenwoordiging.gemachtigde());
    partijen.remove(vertegenwoordiging.vertegenwoordigde());
    List<Rolvoorstel> rollen = new ArrayList<>();
    for (Partij partij : partijen) {
      int plaats = rollen.size() + 1;
      rollen.add(
          rol(
              "tussenpersoon-" + plaats,
              partij,
              profiel,
              BELANGHEBBENDE,
              Indicatie.GEEN,
              "Tussenpersoon " + plaats + " van " + partijen.size() + " in de keten" + grond,
              null));
    }
    return rollen;
  }

  private static Rolvoorstel rol(
      String sleutel,
      Partij partij,
      Profiel profiel,
      Roltypekeuze roltype,
      Indicatie indicatie,
      String toelichting,
      @Nullable Authenticatiecontext context) {
    Betrokkene betrokkene = Betrokkene.van(partij, profiel, sleutel);
    return new Rolvoorstel(sleutel, partij, betrokkene, roltype, indicatie, toelichting, context);
  }

  private static String woord(String naam) {
    return naam.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
