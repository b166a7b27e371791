package nl.machtigingsbrug.grens;

import org.apache.camel.component.cxf.jaxws.CxfComponent;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.cxf.Bus;
import org.apache.cxf.logging.FaultListener;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every SOAP endpoint, also one that forgets to ask, its filter, limits and fault screen. */
@Configuration(proxyBeanMethods = false)
class Soapbewaking {

  @Bean
  ComponentCustomizer soapHeaderfilter() {
    return ComponentCustomizer.builder(CxfComponent.class)
        .build(soap -> soap.setHeaderFilterStrategy(new SoapHeaderfilter()));
  }

  @Bean
  @ConditionalOnWebApplication
  InitializingBean soapbewaker(Bus bus, SoapGrenzen grenzen) {
    return () -> {
      Soapfoutscherm scherm = new Soapfoutscherm();
      bus.getOutFaultInterceptors().add(scherm);
      bus.setProperty(FaultListener.class.getName(), scherm);
      grenzen.zetOp(bus);
    };
  }
}
