package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.optreden.Bsn;

/** Whose address is asked for, and who asks. */
record Brpvraag(String gemeente, Bsn bsn) {}
