package nl.machtigingsbrug.stuf;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Betrokkene.Ander;
import nl.machtigingsbrug.stuf.Betrokkene.Eenheid;
import nl.machtigingsbrug.stuf.Betrokkene.Medewerker;
import nl.machtigingsbrug.stuf.Betrokkene.Niemand;
import nl.machtigingsbrug.stuf.Betrokkene.Persoon;
import nl.machtigingsbrug.stuf.Betrokkene.Rechtspersoon;
import nl.machtigingsbrug.stuf.Betrokkene.Vestiging;
import org.jspecify.annotations.Nullable;

/** Writes a role, its parts in the order of ZKN 03.10. */
final class Rolschrijver {

  private Rolschrijver() {}

  static void schrijf(Schrijfelement zaak, Rol rol) {
    Schrijfelement element =
        zaak.kind(Ruimte.ZKN, rol.soort().element())
            .attribuut("entiteittype", rol.soort().entiteittype())
            .attribuut("verwerkingssoort", rol.verwerking());
    schrijf(element, rol.betrokkene(), rol.verwerkingBetrokkene());
    boolean betrekking = rol.soort() == Rolsoort.BETREKKING;
    if (betrekking && (zegtIets(rol.code()) || zegtIets(rol.toelichting()))) {
      throw new Afwijzing(Foutcode.ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN, "heeftBetrekkingOp");
    }
    element.gegeven(Ruimte.ZKN, "code", rol.code());
    element.gegeven(Ruimte.ZKN, "omschrijving", rol.omschrijving());
    element.gegeven(Ruimte.ZKN, "toelichting", rol.toelichting());
    Tijdvak tijdvak = rol.tijdvak();
    if (tijdvak != null) {
      Schrijfelement relatie = element.kind(Ruimte.STUF, "tijdvakRelatie");
      relatie.gegeven(Ruimte.STUF, "beginRelatie", tijdvak.begin());
      relatie.gegeven(Ruimte.STUF, "eindRelatie", tijdvak.einde());
    }
    element.gegeven(Ruimte.STUF, "tijdstipRegistratie", rol.geregistreerd());
    extra(element, rol.extra());
  }

  static void extra(Schrijfelement entiteit, List<ExtraElement> elementen) {
    if (elementen.isEmpty()) {
      return;
    }
    Schrijfelement groep = entiteit.kind(Ruimte.STUF, "extraElementen");
    for (ExtraElement extra : elementen) {
      Schrijfelement element = groep.kind(Ruimte.STUF, "extraElement");
      element.element().setAttributeNS(null, "naam", extra.naam());
      element.vul(extra.inhoud());
    }
  }

  private static boolean zegtIets(Gegeven gegeven) {
    return !(gegeven instanceof Afwezig);
  }

  private static void schrijf(
      Schrijfelement rol, Betrokkene betrokkene, @Nullable Verwerkingssoort verwerking) {
    if (betrokkene instanceof Niemand niemand) {
      rol.gegeven(Ruimte.ZKN, "gerelateerde", niemand.reden());
    } else if (betrokkene instanceof Persoon persoon) {
      persoon(wie(rol, Betrokkenelezer.PERSOON, "NPS", verwerking), persoon);
    } else if (betrokkene instanceof Rechtspersoon rechtspersoon) {
      Schrijfelement element = wie(rol, Betrokkenelezer.RECHTSPERSOON, "NNP", verwerking);
      element.gegeven(Ruimte.BG, "inn.nnpId", rechtspersoon.nummer());
      authentiek(element, rechtspersoon.authentiek());
      element.gegeven(Ruimte.BG, "ann.identificatie", rechtspersoon.buitenlands());
      element.gegeven(Ruimte.BG, "statutaireNaam", rechtspersoon.naam());
    } else if (betrokkene instanceof Vestiging vestiging) {
      Schrijfelement element = wie(rol, Betrokkenelezer.VESTIGING, "VES", verwerking);
      element.gegeven(Ruimte.BG, "vestigingsNummer", vestiging.nummer());
      authentiek(element, vestiging.authentiek());
      element.gegeven(Ruimte.BG, "handelsnaam", vestiging.handelsnaam());
    } else if (betrokkene instanceof Medewerker medewerker) {
      Schrijfelement element = wie(rol, Betrokkenelezer.MEDEWERKER, "MDW", verwerking);
      element.gegeven(Ruimte.ZKN, "identificatie", medewerker.identificatie());
      element.gegeven(Ruimte.ZKN, "achternaam", medewerker.achternaam());
    } else if (betrokkene instanceof Eenheid eenheid) {
      Schrijfelement element = wie(rol, Betrokkenelezer.EENHEID, "OEH", verwerking);
      element.gegeven(Ruimte.ZKN, "identificatie", eenheid.identificatie());
      element.gegeven(Ruimte.ZKN, "naam", eenheid.naam());
    } else if (betrokkene instanceof Ander) {
      // What was not read cannot be written: it would leave as a role of nobody.
      throw new Afwijzing(Foutcode.ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN, "gerelateerde");
    }
  }

  private static Schrijfelement wie(
      Schrijfelement rol, String soort, String type, @Nullable Verwerkingssoort verwerking) {
    return rol.kind(Ruimte.ZKN, "gerelateerde")
        .kind(Ruimte.ZKN, soort)
        .attribuut("entiteittype", type)
        .attribuut("verwerkingssoort", verwerking);
  }

  private static void authentiek(Schrijfelement element, Gegeven authentiek) {
    if (!(authentiek instanceof Afwezig)) {
      element.kind(Ruimte.BG, "authentiek").attribuut("metagegeven", "true").vul(authentiek);
    }
  }

  private static void persoon(Schrijfelement element, Persoon persoon) {
    element.gegeven(Ruimte.BG, "inp.bsn", persoon.bsn());
    authentiek(element, persoon.authentiek());
    element.gegeven(Ruimte.BG, "anp.identificatie", persoon.buitenlands());
    element.gegeven(Ruimte.BG, "geslachtsnaam", persoon.geslachtsnaam());
    element.gegeven(Ruimte.BG, "voorvoegselGeslachtsnaam", persoon.voorvoegsel());
    element.gegeven(Ruimte.BG, "voorletters", persoon.voorletters());
    element.gegeven(Ruimte.BG, "voornamen", persoon.voornamen());
    element.gegeven(Ruimte.BG, "geslachtsaanduiding", persoon.geslacht());
    element.gegeven(Ruimte.BG, "geboortedatum", persoon.geboortedatum());
  }
}
