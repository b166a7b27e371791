package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalantwoord;
import nl.machtigingsbrug.communicatie.aanroep.Kanaallezer;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the abonnement of a gemeente at her Notificaties API as her settings say, with the client
 * of her zaaksysteem. Those of others are left alone.
 */
@Component
class Abonnementbeheer {

  private static final Logger LOG = LoggerFactory.getLogger(Abonnementbeheer.class);
  private static final String AANROEP = "direct:kanaal-aanroep";
  private static final String WIE = "machtigingsbrug";

  /** Of APIs that do not show the auth: those to which this process gave it. */
  private final Set<String> gegeven = ConcurrentHashMap.newKeySet();

  private final NotificatieGemeenten gemeenten;
  private final ZgwGemeenten zgw;
  private final Kanaallezer lezer;
  private final Clock klok;

  Abonnementbeheer(
      NotificatieGemeenten gemeenten, ZgwGemeenten zgw, Kanaallezer lezer, Clock klok) {
    this.gemeenten = gemeenten;
    this.zgw = zgw;
    this.lezer = lezer;
    this.klok = klok;
  }

  /**
   * Looks, and makes or changes where that is needed.
   *
   * @throws RuntimeException where the Notificaties API does not answer, or refuses
   */
  void houdBij(String gemeente, NotificatieInstellingen instellingen) {
    Abonnement gewenst = Abonnement.gewenst(gemeente, instellingen);
    List<Abonnement> onze = new ArrayList<>();
    for (JsonNode een : lijst(gemeente, instellingen)) {
      Abonnement abonnement = Abonnement.van(een);
      if (abonnement.callbackUrl().equals(gewenst.callbackUrl())) {
        onze.add(abonnement);
      }
    }
    if (onze.isEmpty()) {
      roep(gemeente, "POST", instellingen, adres(instellingen), gewenst);
      meld("Subscription made", gemeente);
    } else {
      werkBij(gemeente, instellingen, onze.get(0), gewenst);
      // More than one tells everything more than once.
      onze.stream()
          .skip(1)
          .forEach(
              teveel -> roep(gemeente, "DELETE", instellingen, adres(instellingen, teveel), null));
    }
    gegeven.add(gemeente);
  }

  private void werkBij(
      String gemeente, NotificatieInstellingen instellingen, Abonnement is, Abonnement gewenst) {
    boolean onzichtbaar = is.auth() == null && !gegeven.contains(gemeente);
    if (onzichtbaar || !is.voldoetAan(gewenst)) {
      roep(gemeente, "PUT", instellingen, adres(instellingen, is), gewenst);
      meld("Subscription changed", gemeente);
    }
  }

  private JsonNode lijst(String gemeente, NotificatieInstellingen instellingen) {
    JsonNode antwoord = roep(gemeente, "GET", instellingen, adres(instellingen), null).json();
    return antwoord.isArray() ? antwoord : antwoord.path("results");
  }

  private Kanaalantwoord roep(
      String gemeente,
      String methode,
      NotificatieInstellingen instellingen,
      URI adres,
      @Nullable Abonnement inhoud) {
    String token = new ZgwToken(zgw.van(gemeente), klok).maak(WIE, WIE);
    return lezer
        .vraag(
            AANROEP,
            new Kanaalverzoek(
                methode,
                instellingen.api(),
                adres,
                Map.of("Authorization", "Bearer " + token),
                "application/json",
                inhoud == null ? null : inhoud.json().toString().getBytes(StandardCharsets.UTF_8),
                Set.of()),
            Kanaalantwoord.class)
        .orElseGet(() -> new Kanaalantwoord(404, "", new byte[0]));
  }

  private static URI adres(NotificatieInstellingen instellingen) {
    return instellingen.api().bij("/abonnement", Map.of());
  }

  private static URI adres(NotificatieInstellingen instellingen, Abonnement abonnement) {
    return instellingen.api().binnen(String.valueOf(abonnement.url()));
  }

  private static void meld(String wat, String gemeente) {
    LOG.atInfo().setMessage(wat).addKeyValue("gemeente", gemeente).log();
  }

  /** Every gemeente; one whose Notificaties API fails keeps no other waiting. */
  void houdBij() {
    gemeenten
        .gemeenten()
        .forEach(
            (gemeente, instellingen) -> {
              try {
                houdBij(gemeente, instellingen);
              } catch (RuntimeException mislukt) {
                Throwable oorzaak = mislukt.getCause() == null ? mislukt : mislukt.getCause();
                LOG.atWarn()
                    .setMessage("Subscription could not be kept")
                    .addKeyValue("gemeente", gemeente)
                    .addKeyValue("oorzaak", oorzaak.getClass().getSimpleName())
                    .log();
              }
            });
  }
}
