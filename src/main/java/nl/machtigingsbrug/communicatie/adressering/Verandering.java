package nl.machtigingsbrug.communicatie.adressering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that would change who receives the message.
 *
 * @param als what would happen, in plain Dutch
 * @param vanaf the day on which it is known to happen, or null
 * @param dan who would receive it then
 */
public record Verandering(String als, @Nullable LocalDate vanaf, Adressering dan) {}
