package nl.machtigingsbrug.zds.schrijven;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.machtigingsbrug.zaak.zgw.Zaakinzage;
import org.springframework.stereotype.Component;

/** The identificatie of a version of a zaaktype, which never changes. */
@Component
class Zaaktypenamen {

  private final Map<String, String> bekend = new ConcurrentHashMap<>();
  private final Zaakinzage inzage;

  Zaaktypenamen(Zaakinzage inzage) {
    this.inzage = inzage;
  }

  String van(String gemeente, URI versie) {
    return bekend.computeIfAbsent(
        gemeente + " " + versie, wat -> inzage.zaaktype(gemeente, versie));
  }
}
