package nl.machtigingsbrug.levering;

import java.time.Instant;

/** A bestemming that was stopped, why, by whom and since when. */
public record Leveringsstop(
    String gemeente, String bestemming, String reden, String door, Instant sinds) {}
