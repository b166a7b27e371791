package nl.machtigingsbrug.zds.schrijven;

import org.jspecify.annotations.Nullable;

/**
 * How one role changes.
 *
 * @param was which role goes, or null where one comes
 * @param wordt which role comes, or null where one goes
 */
record Rolmutatie(@Nullable Elementrol was, @Nullable Elementrol wordt) {}
