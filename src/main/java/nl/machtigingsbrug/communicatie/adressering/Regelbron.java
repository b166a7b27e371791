package nl.machtigingsbrug.communicatie.adressering;

import org.jspecify.annotations.Nullable;

/**
 * A file that counts.
 *
 * @param bestand its path, or {@code classpath:…} where it is packaged
 * @param vervangt the file of the same name that it counts instead of, or null
 * @param tekst what it says
 */
record Regelbron(String bestand, @Nullable String vervangt, String tekst) {}
