package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Variant;
import org.jspecify.annotations.Nullable;

/**
 * A vervolgbericht as it was handed in, checked. Exactly one of aanvraag and zaak is there.
 *
 * @param adressen the postal addresses that came along, each of one person
 * @param sha256 of all of it
 */
record Inzending(
    String gemeente,
    String kenmerk,
    @Nullable UUID aanvraag,
    @Nullable String zaak,
    Berichtsoort soort,
    Map<Variant, Tekst> teksten,
    List<Bijlage> bijlagen,
    @Nullable Instant publicatie,
    @Nullable LocalDate uiterlijk,
    Map<Hoedanigheid, Adres.Post> adressen,
    byte[] sha256) {

  Inzending {
    adressen = Map.copyOf(adressen);
  }

  /** A document that came along, and with which variants it goes. */
  record Bijlage(String omschrijving, String mediatype, Set<Variant> varianten, byte[] inhoud) {
    @Override
    public String toString() {
      return "Bijlage[***]";
    }
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "Inzending[" + soort + "]";
  }
}
