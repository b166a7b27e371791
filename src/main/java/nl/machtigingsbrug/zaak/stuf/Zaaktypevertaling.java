package nl.machtigingsbrug.zaak.stuf;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the zaaksysteem calls a zaaktype.
 *
 * @param code at most 10 characters, or null where it goes by omschrijving
 * @param omschrijving at most 80 characters, or null where it goes by code
 * @param statusvolgnummer of the first statustype, 1 to 4 digits
 * @param statusomschrijving of the first statustype, at most 80 characters
 */
public record Zaaktypevertaling(
    @Nullable String code,
    @Nullable String omschrijving,
    @DefaultValue("1") String statusvolgnummer,
    @DefaultValue("Ontvangen") String statusomschrijving) {

  boolean isGeldig() {
    return (code != null || omschrijving != null)
        && (code == null || (!code.isBlank() && code.length() <= 10))
        && (omschrijving == null || (!omschrijving.isBlank() && omschrijving.length() <= 80))
        && statusvolgnummer.matches("[0-9]{1,4}")
        && !statusomschrijving.isBlank()
        && statusomschrijving.length() <= 80;
  }
}
