package nl.machtigingsbrug.stuf;

import java.util.List;

/** A message that can be written. */
public sealed interface Uitbericht {

  /** Who, to whom, in answer to what. */
  Stuurgegevens stuurgegevens();

  /**
   * Bv02 or Bv03: received.
   *
   * @param stuurgegevens with that berichtcode
   */
  record Bevestiging(Stuurgegevens stuurgegevens) implements Uitbericht {}

  /**
   * Fo01, Fo02 or Fo03: refused.
   *
   * @param stuurgegevens with that berichtcode
   * @param fout why
   */
  record Weigering(Stuurgegevens stuurgegevens, Foutbericht fout) implements Uitbericht {}

  /**
   * Du02: a number that was given out.
   *
   * @param stuurgegevens with that berichtcode
   * @param versie in which version it was asked
   * @param operatie for a zaak or for a document
   * @param nummer at most 40 characters
   */
  record Nummer(Stuurgegevens stuurgegevens, Versie versie, Operatie operatie, String nummer)
      implements Uitbericht {}

  /**
   * La01: zaken that were asked for.
   *
   * @param stuurgegevens with that berichtcode
   * @param versie in which version they were asked
   * @param operatie by which question
   * @param zaken none where there are none
   */
  record Zaken(Stuurgegevens stuurgegevens, Versie versie, Operatie operatie, List<Zaak> zaken)
      implements Uitbericht {

    public Zaken {
      zaken = List.copyOf(zaken);
    }
  }

  /**
   * Lk01: what became of a zaak.
   *
   * @param stuurgegevens with that berichtcode
   * @param versie in which version it is told
   * @param operatie by which operation
   * @param mutatie what
   */
  record Zaakkennisgeving(
      Stuurgegevens stuurgegevens, Versie versie, Operatie operatie, Mutatie<Zaak> mutatie)
      implements Uitbericht {}

  /**
   * Di02: asks for a number.
   *
   * @param stuurgegevens with that berichtcode
   * @param versie in which version
   * @param operatie for a zaak or for a document
   */
  record Nummervraag(Stuurgegevens stuurgegevens, Versie versie, Operatie operatie)
      implements Uitbericht {}

  /**
   * Lv01: asks about one zaak.
   *
   * @param stuurgegevens with that berichtcode
   * @param versie in which version
   * @param operatie which question
   * @param zaaknummer about which zaak
   */
  record Zaakvraag(Stuurgegevens stuurgegevens, Versie versie, Operatie operatie, String zaaknummer)
      implements Uitbericht {}

  /**
   * Lk01: a new zaak that its sender wants to find again.
   *
   * @param stuurgegevens with that berichtcode
   * @param versie in which version
   * @param zaak the zaak
   * @param kenmerk by what the sender knows it
   */
  record NieuweZaak(Stuurgegevens stuurgegevens, Versie versie, Zaak zaak, Kenmerk kenmerk)
      implements Uitbericht {}

  /**
   * Lk01: a zaak has a status.
   *
   * @param stuurgegevens with that berichtcode
   * @param versie in which version
   * @param zaaknummer of the zaak
   * @param status which
   */
  record NieuweStatus(Stuurgegevens stuurgegevens, Versie versie, String zaaknummer, Status status)
      implements Uitbericht {}

  /**
   * Lk01: a document of a zaak. Its content is not written here: it is put in by who sends it.
   *
   * @param stuurgegevens with that berichtcode
   * @param versie in which version
   * @param document what is told of it
   * @param inhoud what stands where its content belongs
   */
  record NieuwDocument(
      Stuurgegevens stuurgegevens, Versie versie, Documentkop document, String inhoud)
      implements Uitbericht {}
}
