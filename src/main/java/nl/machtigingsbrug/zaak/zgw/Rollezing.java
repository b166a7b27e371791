package nl.machtigingsbrug.zaak.zgw;

import nl.machtigingsbrug.optreden.Optreden;

/** What the rollen of a zaak say about who acts for whom. */
public sealed interface Rollezing {

  /** They say who. */
  record Bekend(Optreden optreden) implements Rollezing {}

  /** They do not: a human has to look. */
  record Onduidelijk(Reden reden) implements Rollezing {}

  /** Why they do not. */
  enum Reden {
    /** There is no initiator, or more than one. */
    GEEN_ENIGE_INITIATOR,
    /** There is not one gemachtigde and one machtiginggever. */
    GEEN_PAAR,
    /** The initiator is neither of them. */
    INITIATOR_STAAT_ERBUITEN,
    /** The indicatieMachtiging is one that the standard does not have. */
    INDICATIE_ONBEKEND,
    /** Someone is not known by a number that we can use. */
    BETROKKENE_ONBEKEND,
    /** The authenticatieContext names another vertegenwoordigde than the rollen do. */
    CONTEXT_SPREEKT_TEGEN
  }
}
