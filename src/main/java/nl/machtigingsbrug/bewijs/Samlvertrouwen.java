package nl.machtigingsbrug.bewijs;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.machtigingsbrug.bewijs.saml.SamlInstellingen;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.gemeente.SamlInstelling;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Grond;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.stereotype.Component;

/** What each gemeente trusts, with its certificates and keys read once at the start. */
@Component
final class Samlvertrouwen {

  private final Map<String, SamlInstellingen> perGemeente;

  Samlvertrouwen(Gemeenten gemeenten) {
    perGemeente =
        gemeenten.gemeenten().entrySet().stream()
            .filter(ingang -> ingang.getValue().saml() != null)
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, ingang -> lees(ingang.getKey(), ingang.getValue().saml())));
  }

  @Nullable SamlInstellingen van(String gemeente) {
    return perGemeente.get(gemeente);
  }

  private static SamlInstellingen lees(String gemeente, @Nullable SamlInstelling instelling) {
    if (instelling == null) {
      throw new IllegalArgumentException(gemeente + " heeft geen saml");
    }
    return new SamlInstellingen(
        instelling.entityId(),
        instelling.ontvangstadres(),
        elk(instelling.uitgevers(), pems -> sleutels(gemeente, pems)),
        elk(instelling.sleutels(), pem -> sleutel(gemeente, pem)),
        elk(instelling.bevoegdheidsdiensten(), naam -> grond(gemeente, naam)),
        elk(instelling.representatiesoorten(), naam -> grond(gemeente, naam)),
        instelling.klokafwijking());
  }

  private static <A, B> Map<String, B> elk(Map<String, A> waarden, Function<A, B> lezer) {
    return waarden.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, ingang -> lezer.apply(ingang.getValue())));
  }

  private static List<PublicKey> sleutels(String gemeente, List<String> pems) {
    return pems.stream()
        .flatMap(pem -> pem(gemeente, pem).getCertificates().stream())
        .map(Certificate::getPublicKey)
        .toList();
  }

  private static PrivateKey sleutel(String gemeente, String pem) {
    PrivateKey sleutel = pem(gemeente, pem).getPrivateKey();
    if (sleutel == null) {
      throw new IllegalArgumentException(
          "Een sleutel van " + gemeente + " is geen PEM met sleutel");
    }
    return sleutel;
  }

  private static PemContent pem(String gemeente, String pem) {
    try {
      PemContent inhoud =
          PemContent.isPresentInText(pem)
              ? PemContent.of(pem)
              : PemContent.load(java.nio.file.Path.of(pem));
      if (inhoud == null) {
        throw new IllegalArgumentException("Een PEM van " + gemeente + " is leeg");
      }
      return inhoud;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Een PEM-bestand van " + gemeente + " is niet te lezen: " + pem);
    }
  }

  private static Grond grond(String gemeente, String naam) {
    try {
      return BekendeGrond.valueOf(naam);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(gemeente + " noemt een grond die niet bestaat: " + naam);
    }
  }
}
