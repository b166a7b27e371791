package nl.machtigingsbrug.zaak.zgw;

import java.util.List;

/** What else there is to say of a zaaktype before a gemeente goes live with it. */
@FunctionalInterface
public interface Zaaktypekeuring {

  /**
   * Looks.
   *
   * @param naam the identificatie of the zaaktype
   * @param conventie who is initiator when someone acts for another
   */
  List<Keurregel> keur(String gemeente, String naam, Zaaktype zaaktype, Rolconventie conventie);
}
