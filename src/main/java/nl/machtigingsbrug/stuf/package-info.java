/**
 * StUF 03.01 and Zaak- en Documentservices 1.1 and 1.2 as a language: messages in, records out, and
 * back. Decides nothing and calls nobody.
 */
@NullMarked
package nl.machtigingsbrug.stuf;

import org.jspecify.annotations.NullMarked;
