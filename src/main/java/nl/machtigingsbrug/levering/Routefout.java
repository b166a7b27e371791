package nl.machtigingsbrug.levering;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.jspecify.annotations.Nullable;

/** Whether a route failed, also when an error handler in it claims that it did not. */
final class Routefout {
  private Routefout() {}

  static @Nullable Throwable van(Exchange exchange) {
    if (exchange.getException() != null) {
      return exchange.getException();
    }
    if (!Boolean.TRUE.equals(exchange.getExchangeExtension().getErrorHandlerHandled())) {
      return null;
    }
    Throwable gevangen =
        exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
    return gevangen != null ? gevangen : new IllegalStateException("handled without an exception");
  }
}
