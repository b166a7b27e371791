package nl.machtigingsbrug;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the adapter. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Machtigingsbrug {

  /** Starts the adapter with the given Spring Boot arguments. */
  public static void main(String[] args) {
    SpringApplication.run(Machtigingsbrug.class, args);
  }
}
