package nl.machtigingsbrug.levering;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the neighbours of one gemeente can take.
 *
 * @param bestemmingen by their names
 */
public record Gemeentedosering(@DefaultValue @Valid Map<String, Doseerinstelling> bestemmingen) {}
