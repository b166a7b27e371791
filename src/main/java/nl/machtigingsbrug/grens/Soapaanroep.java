package nl.machtigingsbrug.grens;

import org.jspecify.annotations.Nullable;

/**
 * What a SOAP call says of itself in its HTTP headers. Believed by nobody, compared with the body.
 *
 * @param contentType the header Content-Type, or nothing
 * @param soapAction the header SOAPAction, or null
 */
public record Soapaanroep(String contentType, @Nullable String soapAction) {

  /** The exchange property under which it travels. */
  public static final String EIGENSCHAP = "soapaanroep";
}
