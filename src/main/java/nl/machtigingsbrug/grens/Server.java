package nl.machtigingsbrug.grens;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the HTTP server itself answers. */
@Configuration(proxyBeanMethods = false)
class Server {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> foutklep() {
    return server ->
        server.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new Foutklep()));
  }
}
