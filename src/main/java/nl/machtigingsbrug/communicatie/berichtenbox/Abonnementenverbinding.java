package nl.machtigingsbrug.communicatie.berichtenbox;

import org.apache.camel.component.cxf.jaxws.CxfConfigurer;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.frontend.AbstractWSDLBasedEndpointFactory;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.springframework.stereotype.Component;

/** How long the subscription check may take: addressing waits for it. */
@Component("abonnementenverbinding")
final class Abonnementenverbinding implements CxfConfigurer {

  private static final long VERBINDEN = 5_000;
  private static final long ANTWOORDEN = 15_000;

  @Override
  public void configureClient(Client client) {
    HTTPClientPolicy beleid = new HTTPClientPolicy();
    beleid.setConnectionTimeout(VERBINDEN);
    beleid.setReceiveTimeout(ANTWOORDEN);
    beleid.setAutoRedirect(false);
    beleid.setAllowChunking(false);
    beleid.setVersion("1.1");
    ((HTTPConduit) client.getConduit()).setClient(beleid);
  }

  @Override
  public void configure(AbstractWSDLBasedEndpointFactory fabriek) {}

  @Override
  public void configureServer(Server server) {}
}
