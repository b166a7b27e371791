package nl.machtigingsbrug.logboek;

/** A seal as the database holds it. */
record GezetZegel(Zegel zegel, byte[] hash, byte[] handtekening) {}
