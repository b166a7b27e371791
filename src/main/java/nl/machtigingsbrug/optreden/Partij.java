package nl.machtigingsbrug.optreden;

/** Someone who acts or for whom is acted. */
public sealed interface Partij permits NatuurlijkPersoon, Organisatie, Vestiging, Medewerker {}
