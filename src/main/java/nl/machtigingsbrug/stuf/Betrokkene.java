package nl.machtigingsbrug.stuf;

/** Who has a role in a zaak. */
public sealed interface Betrokkene {

  /**
   * A human being, with or without a BSN.
   *
   * @param bsn inp.bsn
   * @param authentiek whether it comes from the basisregistratie: J or N
   * @param buitenlands anp.identificatie, of who has no BSN: 17 digits
   * @param geslachtsnaam family name
   * @param voorvoegsel its prefix
   * @param voorletters initials
   * @param voornamen given names
   * @param geslacht M, V or O
   * @param geboortedatum up to eight digits from the year on
   */
  record Persoon(
      Gegeven bsn,
      Gegeven authentiek,
      Gegeven buitenlands,
      Gegeven geslachtsnaam,
      Gegeven voorvoegsel,
      Gegeven voorletters,
      Gegeven voornamen,
      Gegeven geslacht,
      Gegeven geboortedatum)
      implements Betrokkene {

    public Persoon {
      Identificaties.eisBsn(bsn);
      Identificaties.eis(authentiek, "[JN]", "authentiek");
      Identificaties.eis(buitenlands, "[0-9]{17}", "anp.identificatie");
      Identificaties.eis(geslacht, "[MVO]", "geslachtsaanduiding");
      Identificaties.eis(geboortedatum, "[0-9]{1,8}", "geboortedatum");
      Grens.eis(geslachtsnaam, 200, "geslachtsnaam");
      Grens.eis(voorvoegsel, 10, "voorvoegselGeslachtsnaam");
      Grens.eis(voorletters, 20, "voorletters");
      Grens.eis(voornamen, 200, "voornamen");
    }
  }

  /**
   * An organisation.
   *
   * @param nummer inn.nnpId: its RSIN
   * @param authentiek whether it comes from the basisregistratie: J or N
   * @param buitenlands ann.identificatie, of one that is not in the Handelsregister: 17 digits
   * @param naam statutaireNaam
   */
  record Rechtspersoon(Gegeven nummer, Gegeven authentiek, Gegeven buitenlands, Gegeven naam)
      implements Betrokkene {

    public Rechtspersoon {
      Identificaties.eis(nummer, "[0-9]{9}", "inn.nnpId");
      Identificaties.eis(authentiek, "[JN]", "authentiek");
      Identificaties.eis(buitenlands, "[0-9]{17}", "ann.identificatie");
      Grens.eis(naam, 500, "statutaireNaam");
    }
  }

  /**
   * An establishment.
   *
   * @param nummer vestigingsNummer: 12 digits
   * @param authentiek whether it comes from the basisregistratie: J or N
   * @param handelsnaam the name it trades under
   */
  record Vestiging(Gegeven nummer, Gegeven authentiek, Gegeven handelsnaam) implements Betrokkene {

    public Vestiging {
      Identificaties.eis(nummer, "[0-9]{12}", "vestigingsNummer");
      Identificaties.eis(authentiek, "[JN]", "authentiek");
      Grens.eis(handelsnaam, 200, "handelsnaam");
    }
  }

  /**
   * An employee.
   *
   * @param identificatie the number by which the gemeente knows them, at most 24 characters
   * @param achternaam family name
   */
  record Medewerker(Gegeven identificatie, Gegeven achternaam) implements Betrokkene {

    public Medewerker {
      Grens.eis(identificatie, 24, "identificatie");
      Grens.eis(achternaam, 200, "achternaam");
    }
  }

  /**
   * A department.
   *
   * @param identificatie the number by which the gemeente knows it, at most 24 characters
   * @param naam its name
   */
  record Eenheid(Gegeven identificatie, Gegeven naam) implements Betrokkene {

    public Eenheid {
      Grens.eis(identificatie, 24, "identificatie");
      Grens.eis(naam, 50, "naam");
    }
  }

  /** Something that is not read here: another object, or a name without more. */
  record Ander() implements Betrokkene {}

  /**
   * Nobody.
   *
   * @param reden why not, such as {@link NoValue#GEEN_WAARDE}
   */
  record Niemand(Gegeven reden) implements Betrokkene {

    public Niemand {
      Grens.eis(!(reden instanceof Waarde), "gerelateerde");
    }
  }
}
