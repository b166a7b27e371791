package nl.machtigingsbrug;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the adapter, or runs one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Machtigingsbrug {

  /** Starts with the given Spring Boot arguments; an argument without dashes is a command. */
  public static void main(String[] args) {
    Commandoregel.naam(args)
        .ifPresentOrElse(
            commando -> System.exit(Commandoregel.voerUit(commando, args, System.out)),
            () -> SpringApplication.run(Machtigingsbrug.class, args));
  }
}
