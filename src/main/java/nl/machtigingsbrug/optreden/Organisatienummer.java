package nl.machtigingsbrug.optreden;

/** By what an organisation is known. */
public sealed interface Organisatienummer permits KvkNummer, Rsin {}
