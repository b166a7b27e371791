package nl.machtigingsbrug.communicatie.vervolg;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The message of {@code POST /v1/adresseringen}, unchecked. */
record Adresseervraag(
    @Nullable String gemeente,
    @Nullable String aanvraag,
    @Nullable String zaak,
    @Nullable String berichtsoort,
    @Nullable String publicatie,
    @Nullable String uiterlijk) {

  static final Set<String> SLEUTELS =
      Set.of("gemeente", "aanvraag", "zaak", "berichtsoort", "publicatie", "uiterlijk");
}
