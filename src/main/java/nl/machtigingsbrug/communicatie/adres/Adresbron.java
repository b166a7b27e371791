package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.optreden.Partij;

/** Where a postal address comes from; which one is the choice of each gemeente. */
public interface Adresbron {

  /**
   * The address of someone.
   *
   * @param gegeven what the back office gave
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-BRIEF-03 where there is none to write to
   */
  Postadres vind(String gemeente, Partij van, Adres gegeven);
}
