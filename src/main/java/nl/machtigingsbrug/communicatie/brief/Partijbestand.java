package nl.machtigingsbrug.communicatie.brief;

import java.util.function.Supplier;

/**
 * A file to be written.
 *
 * @param naam under the folder of all print streets
 * @param inhoud made when its turn comes: one file is in memory at a time
 */
record Partijbestand(String naam, Supplier<byte[]> inhoud) {}
