package nl.machtigingsbrug.optreden;

/** By what a natural person is known: stated by the source, never guessed from a length. */
public sealed interface Persoonsidentificatie permits Bsn, AndersGeidentificeerd {}
