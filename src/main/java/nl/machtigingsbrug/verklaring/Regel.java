package nl.machtigingsbrug.verklaring;

/** One line of a table: what it is, and what it says. */
record Regel(String label, String waarde) {}
