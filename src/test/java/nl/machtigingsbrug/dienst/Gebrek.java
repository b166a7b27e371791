package nl.machtigingsbrug.dienst;

import static nl.machtigingsbrug.optreden.BekendeGrond.BEWIND;
import static nl.machtigingsbrug.optreden.BekendeGrond.VOLMACHT;
import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.BASIS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Onbekend;

/** All that can be wrong with acting for another, in the order in which it is told. */
enum Gebrek {
  DIENST_NOG_NIET_OPEN(
      Foutcode.DIENST_NIET_GELDIG,
      Redenen.DIENST_GESLOTEN,
      vraag -> vraag.van = LocalDate.parse("2026-06-16")),
  HANDELING_NIET_AANGEBODEN(
      Foutcode.TOETS_HANDELING_NIET_TOEGESTAAN,
      "Deze dienst kan niet worden aangevraagd.",
      vraag -> vraag.biedt = EnumSet.of(Handelingssoort.INZIEN)),
  GROND_ONBEKEND(
      Foutcode.TOETS_GROND_ONBEKEND,
      Redenen.GROND_ONBEKEND,
      vraag -> vraag.grond = new Onbekend("iets")),
  GROND_DEKT_NIET(
      Foutcode.TOETS_GROND_NIET_TOEGESTAAN,
      "Wie handelt op grond van bewind, beslist niet over zorg en ondersteuning.",
      vraag -> vraag.grond = BEWIND),
  GROND_NIET_GENOEMD(
      Foutcode.TOETS_GROND_NIET_TOEGESTAAN,
      "Dit mag niet namens een ander op grond van een machtiging.",
      vraag -> vraag.gronden = Set.of(VOLMACHT)),
  VERKEERDE_VERTEGENWOORDIGDE(
      Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN,
      Redenen.NIET_VOOR_DEZE_PARTIJ,
      vraag -> vraag.voorWie = EnumSet.of(Partijsoort.ORGANISATIE)),
  VERKEERDE_GEMACHTIGDE(
      Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN,
      Redenen.NIET_DOOR_DEZE_PARTIJ,
      vraag -> vraag.doorWie = EnumSet.of(Partijsoort.ORGANISATIE)),
  KETEN(
      Foutcode.TOETS_KETEN_NIET_TOEGESTAAN,
      Redenen.GEEN_KETEN,
      vraag -> {
        vraag.keten = List.of(Voorbeelden.KANTOOR);
        vraag.ketenMag = false;
      }),
  BEWIJS_VERLOPEN(
      Foutcode.TOETS_BEWIJS_VERLOPEN,
      Redenen.BEWIJS_VERLOPEN,
      vraag -> vraag.bewijsGeldigTot = vraag.moment),
  ANDERE_DIENST(
      Foutcode.TOETS_ANDERE_DIENST,
      Redenen.MACHTIGING_ANDERE_DIENST,
      vraag -> vraag.genoemd = Set.of(Voorbeelden.ANDERE)),
  NIVEAU_TE_LAAG(
      Foutcode.TOETS_NIVEAU_TE_LAAG, Redenen.NIVEAU_TE_LAAG, vraag -> vraag.niveau = BASIS),
  GEEN_DIENST_GENOEMD(
      Foutcode.TOETS_MANDAAT_ONDUIDELIJK,
      Redenen.MANDAAT_ONDUIDELIJK,
      vraag -> vraag.genoemd = Set.of());

  final Foutcode code;
  final String reden;
  private final Consumer<Proefvraag> ingreep;

  Gebrek(Foutcode code, String reden, Consumer<Proefvraag> ingreep) {
    this.code = code;
    this.reden = reden;
    this.ingreep = ingreep;
  }

  void breng(Proefvraag vraag) {
    ingreep.accept(vraag);
  }

  /** Whether one question can have both: it has but one grond, and one list of diensten. */
  boolean gaatSamenMet(Gebrek ander) {
    return this != ander
        && !(gaatOverDeGrond() && ander.gaatOverDeGrond())
        && !(gaatOverDeGenoemdeDienst() && ander.gaatOverDeGenoemdeDienst());
  }

  private boolean gaatOverDeGrond() {
    return this == GROND_ONBEKEND || this == GROND_DEKT_NIET || this == GROND_NIET_GENOEMD;
  }

  private boolean gaatOverDeGenoemdeDienst() {
    return this == ANDERE_DIENST || this == GEEN_DIENST_GENOEMD;
  }
}
