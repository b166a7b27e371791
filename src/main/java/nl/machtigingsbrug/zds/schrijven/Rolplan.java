package nl.machtigingsbrug.zds.schrijven;

import java.util.List;

/**
 * Which rollen of a zaak go and which come.
 *
 * @param weg addresses of those that go first: a zaak has one initiator at most
 * @param nieuw those that come
 */
record Rolplan(List<String> weg, List<Rolopdracht> nieuw) {

  Rolplan {
    weg = List.copyOf(weg);
    nieuw = List.copyOf(nieuw);
  }

  @Override
  public String toString() {
    return "Rolplan[***]";
  }
}
