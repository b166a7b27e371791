package nl.machtigingsbrug.levering;

import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * One durable delivery of one aanvraag or vervolgbericht to one bestemming.
 *
 * @param id its own key
 * @param aanvraagId what is delivered
 * @param volgnummer the order among the leveringen of the aanvraag: a higher one waits for all
 *     lower ones
 * @param reeks within which that order counts
 * @param gemeente whose work it is
 * @param bestemming where it goes, as named in the configuration
 * @param route the id of the Camel route that delivers, such as {@code uit-zaak-zgw}
 * @param staat where it stands
 * @param poging the number of the latest attempt, the fence of everything that the attempt writes
 * @param geteld how many attempts count against the maximum
 * @param volgendePoging not before this moment, or null
 * @param foutcode why the latest attempt failed, or null
 * @param mappingversie the version of mappings and rules, pinned at the first attempt
 * @param aangemaakt when it was planned
 */
public record Levering(
    UUID id,
    UUID aanvraagId,
    int volgnummer,
    Reeks reeks,
    String gemeente,
    String bestemming,
    String route,
    Staat staat,
    int poging,
    int geteld,
    @Nullable Instant volgendePoging,
    @Nullable Foutcode foutcode,
    @Nullable String mappingversie,
    Instant aangemaakt) {}
