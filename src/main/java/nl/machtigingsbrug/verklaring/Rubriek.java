package nl.machtigingsbrug.verklaring;

import java.util.List;

/** A part of the document under a heading: paragraphs, then a table; either may be empty. */
record Rubriek(String kop, List<String> alineas, List<Regel> regels) {}
