package nl.machtigingsbrug.stuf;

import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.stuf.Betrokkene.Ander;
import nl.machtigingsbrug.stuf.Betrokkene.Eenheid;
import nl.machtigingsbrug.stuf.Betrokkene.Medewerker;
import nl.machtigingsbrug.stuf.Betrokkene.Niemand;
import nl.machtigingsbrug.stuf.Betrokkene.Persoon;
import nl.machtigingsbrug.stuf.Betrokkene.Rechtspersoon;
import nl.machtigingsbrug.stuf.Betrokkene.Vestiging;
import nl.machtigingsbrug.xml.Kinderen;
import org.jspecify.annotations.Nullable;

/** Reads who has a role. */
final class Betrokkenelezer {

  static final String PERSOON = "natuurlijkPersoon";
  static final String RECHTSPERSOON = "nietNatuurlijkPersoon";
  static final String VESTIGING = "vestiging";
  static final String MEDEWERKER = "medewerker";
  static final String EENHEID = "organisatorischeEenheid";

  private static final List<String> SOORTEN =
      List.of(PERSOON, RECHTSPERSOON, VESTIGING, MEDEWERKER, EENHEID);

  private Betrokkenelezer() {}

  /** The element within gerelateerde that says who; the schema allows several, sense does not. */
  static @Nullable Stufelement wie(Stufelement gerelateerde) {
    List<Stufelement> gevonden = new ArrayList<>();
    for (String soort : SOORTEN) {
      gevonden.addAll(gerelateerde.kinderen(Ruimte.ZKN, soort));
    }
    Grens.eis(gevonden.size() <= 1, "gerelateerde");
    return gevonden.isEmpty() ? null : gevonden.get(0);
  }

  static Betrokkene lees(@Nullable Stufelement gerelateerde) {
    if (gerelateerde == null) {
      return new Niemand(Gegeven.AFWEZIG);
    }
    if (leeg(gerelateerde)) {
      return new Niemand(Gegeven.lees(gerelateerde));
    }
    Stufelement wie = wie(gerelateerde);
    if (wie == null) {
      return new Ander();
    }
    return leeg(wie) ? new Niemand(Gegeven.lees(wie)) : persoonOfOrganisatie(wie);
  }

  static boolean leeg(Stufelement element) {
    boolean leeg = Kinderen.van(element.element()).isEmpty();
    Grens.eis(leeg || !element.isNil(), element.naam());
    return leeg;
  }

  private static Betrokkene persoonOfOrganisatie(Stufelement wie) {
    return switch (wie.naam()) {
      case PERSOON ->
          new Persoon(
              wie.gegeven(Ruimte.BG, "inp.bsn"),
              wie.gegeven(Ruimte.BG, "authentiek"),
              wie.gegeven(Ruimte.BG, "anp.identificatie"),
              wie.gegeven(Ruimte.BG, "geslachtsnaam"),
              wie.gegeven(Ruimte.BG, "voorvoegselGeslachtsnaam"),
              wie.gegeven(Ruimte.BG, "voorletters"),
              wie.gegeven(Ruimte.BG, "voornamen"),
              wie.gegeven(Ruimte.BG, "geslachtsaanduiding"),
              wie.gegeven(Ruimte.BG, "geboortedatum"));
      case RECHTSPERSOON ->
          new Rechtspersoon(
              wie.gegeven(Ruimte.BG, "inn.nnpId"),
              wie.gegeven(Ruimte.BG, "authentiek"),
              wie.gegeven(Ruimte.BG, "ann.identificatie"),
              wie.gegeven(Ruimte.BG, "statutaireNaam"));
      case VESTIGING ->
          new Vestiging(
              wie.gegeven(Ruimte.BG, "vestigingsNummer"),
              wie.gegeven(Ruimte.BG, "authentiek"),
              wie.gegeven(Ruimte.BG, "handelsnaam"));
      case MEDEWERKER ->
          new Medewerker(
              wie.gegeven(Ruimte.ZKN, "identificatie"), wie.gegeven(Ruimte.ZKN, "achternaam"));
      default ->
          new Eenheid(wie.gegeven(Ruimte.ZKN, "identificatie"), wie.gegeven(Ruimte.ZKN, "naam"));
    };
  }
}
