package nl.machtigingsbrug.toegang;

import java.util.List;
import nl.machtigingsbrug.gemeente.Afnemer;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A call by a known afnemer. Its principal's name is the afnemer's id. */
public final class AfnemerAuthenticatie extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Afnemer afnemer;

  AfnemerAuthenticatie(Afnemer afnemer) {
    super(List.of());
    this.afnemer = afnemer;
    setAuthenticated(true);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Afnemer getPrincipal() {
    return afnemer;
  }

  @Override
  public String getName() {
    return afnemer.id();
  }
}
