package nl.machtigingsbrug.communicatie;

import java.time.LocalDate;

/**
 * A bijlage that is to be kept in the documentregistratie.
 *
 * @param sleutel names it within the zaak and over retries: 13 letters and digits
 * @param dag on which it came
 * @param bijlage what it is
 */
public record Bijlagestuk(String sleutel, LocalDate dag, Bijlage bijlage) {}
