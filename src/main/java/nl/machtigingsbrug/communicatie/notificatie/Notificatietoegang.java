package nl.machtigingsbrug.communicatie.notificatie;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.grens.Terugroeptoegang;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in the Notificaties API of a gemeente, by the secret of her abonnement alone. */
@Component
final class Notificatietoegang implements Terugroeptoegang {

  private static final String PAD = "/v1/notificaties/";
  private static final String NAAM = "notificaties";

  private final NotificatieGemeenten gemeenten;

  Notificatietoegang(NotificatieGemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  @Override
  public Optional<Afnemer> herken(String pad, @Nullable String autorisatie) {
    if (!pad.startsWith(PAD) || autorisatie == null) {
      return Optional.empty();
    }
    String gemeente = pad.substring(PAD.length());
    NotificatieInstellingen instellingen = gemeenten.gemeenten().get(gemeente);
    if (instellingen == null) {
      return Optional.empty();
    }
    byte[] gegeven = DigestUtils.sha256(autorisatie);
    String vorige = instellingen.vorigeAuth();
    // Both are compared, whichever it is, and in the same time for every wrong one.
    boolean nu = MessageDigest.isEqual(gegeven, DigestUtils.sha256(instellingen.auth()));
    boolean eerder = vorige != null && MessageDigest.isEqual(gegeven, DigestUtils.sha256(vorige));
    return nu || eerder
        ? Optional.of(new Afnemer(NAAM, Set.of(), Set.of(gemeente)))
        : Optional.empty();
  }
}
