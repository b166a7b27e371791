package nl.machtigingsbrug.xml;

import nl.machtigingsbrug.fout.Foutcode;

/**
 * How much XML a kind of message may hold, and which error says that it holds what it may not.
 *
 * @param bytes of the whole
 * @param diepte elements inside each other
 * @param elementen in the whole
 * @param attributen of one element, declarations of namespaces included
 * @param doctype the error for a DOCTYPE
 * @param vorm the error for what readers read differently: a processing instruction, a relative
 *     namespace
 */
public record Xmlgrenzen(
    int bytes, int diepte, int elementen, int attributen, Foutcode doctype, Foutcode vorm) {}
