package nl.machtigingsbrug.buren.drukstraat;

import java.util.List;
import java.util.Set;

/**
 * A batch that was fetched.
 *
 * @param gemeente whose it is
 * @param partij its name
 * @param brieven the ids of its letters, in their order
 * @param bestanden the names of its files
 * @param gebreken what is wrong with it; empty where it can be printed
 */
public record Levering(
    String gemeente,
    String partij,
    List<String> brieven,
    Set<String> bestanden,
    List<String> gebreken) {}
