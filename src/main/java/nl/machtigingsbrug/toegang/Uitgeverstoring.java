package nl.machtigingsbrug.toegang;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/**
 * The keys of an issuer of tokens could not be fetched: whether the token is right is not known.
 * Spring Security would throw its own exception for that up to the server, which answers 500 and
 * writes a trace.
 */
final class Uitgeverstoring extends AuthenticationException {

  @Serial private static final long serialVersionUID = 1L;

  Uitgeverstoring() {
    super("The keys of the issuer could not be fetched");
  }
}
