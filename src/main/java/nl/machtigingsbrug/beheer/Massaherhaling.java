package nl.machtigingsbrug.beheer;

import org.jspecify.annotations.Nullable;

/**
 * A replay of many leveringen.
 *
 * @param welke which ones
 * @param maximum at most so many, the oldest
 * @param verwacht the telling of the dry count; null for that count itself
 */
record Massaherhaling(
    Herhaling herhaling, Leveringfilter welke, int maximum, @Nullable String verwacht) {

  byte[] merk() {
    return Inhoudsmerk.van(
        "veel",
        welke.staten(),
        welke.bestemming(),
        welke.foutcode(),
        welke.dienst(),
        welke.vanaf(),
        welke.tot(),
        maximum,
        verwacht,
        herhaling.versie(),
        herhaling.door(),
        herhaling.toelichting());
  }
}
