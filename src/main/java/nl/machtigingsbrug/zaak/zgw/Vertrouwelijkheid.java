package nl.machtigingsbrug.zaak.zgw;

import java.util.Locale;

/** The {@code vertrouwelijkheidaanduiding} of zaken and documents, in rising order. */
public enum Vertrouwelijkheid {
  OPENBAAR,
  BEPERKT_OPENBAAR,
  INTERN,
  ZAAKVERTROUWELIJK,
  VERTROUWELIJK,
  CONFIDENTIEEL,
  GEHEIM,
  ZEER_GEHEIM;

  String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }
}
