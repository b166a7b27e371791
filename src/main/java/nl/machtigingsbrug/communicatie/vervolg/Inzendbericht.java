package nl.machtigingsbrug.communicatie.vervolg;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The message of {@code POST /v1/vervolgberichten}, as JSON and unchecked. */
record Inzendbericht(
    @Nullable String gemeente,
    @Nullable String kenmerk,
    @Nullable String aanvraag,
    @Nullable String zaak,
    @Nullable String berichtsoort,
    @Nullable Map<String, @Nullable Teksten> teksten,
    @Nullable List<@Nullable Document> bijlagen,
    @Nullable String publicatie,
    @Nullable String uiterlijk,
    @Nullable Map<String, @Nullable Post> adressen) {

  static final Set<String> SLEUTELS =
      Set.of(
          "gemeente",
          "kenmerk",
          "aanvraag",
          "zaak",
          "berichtsoort",
          "teksten",
          "volledig",
          "beperkt",
          "kennisgeving",
          "onderwerp",
          "tekst",
          "bijlagen",
          "omschrijving",
          "mediatype",
          "varianten",
          "inhoud",
          "publicatie",
          "uiterlijk",
          "adressen",
          "aanvrager",
          "gemachtigde",
          "vertegenwoordigde",
          "naam",
          "regels");

  /** One variant. */
  record Teksten(@Nullable String onderwerp, @Nullable String tekst) {}

  /** One postal address. */
  record Post(@Nullable String naam, @Nullable List<@Nullable String> regels) {}

  /** One document. */
  record Document(
      @Nullable String omschrijving,
      @Nullable String mediatype,
      @Nullable List<@Nullable String> varianten,
      byte @Nullable [] inhoud) {}
}
