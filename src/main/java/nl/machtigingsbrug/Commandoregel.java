package nl.machtigingsbrug;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.geheim.MaakSleutels;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Runs a command instead of the application. */
final class Commandoregel {

  private static final int VERKEERD_GEBRUIK = 2;

  private Commandoregel() {}

  /** The command that the arguments name, where they name one. */
  static Optional<String> naam(String[] args) {
    return Stream.of(args).filter(argument -> !argument.startsWith("-")).findFirst();
  }

  /** Runs it; the exit status, 1 also where the application around it cannot start. */
  static int voerUit(String naam, String[] args, PrintStream uit) {
    ApplicationArguments argumenten = new DefaultApplicationArguments(args);
    MaakSleutels zonderApplicatie = new MaakSleutels();
    if (naam.equals(zonderApplicatie.naam())) {
      return zonderApplicatie.voerUit(argumenten, uit);
    }
    ConfigurableApplicationContext gestart;
    try {
      gestart =
          new SpringApplicationBuilder(Machtigingsbrug.class)
              .web(WebApplicationType.NONE)
              .profiles(Commando.PROFIEL)
              .run(args);
    } catch (RuntimeException oorzaak) {
      // Its text may hold a secret of the configuration.
      uit.println(
          "Het commando kan niet starten ("
              + NestedExceptionUtils.getMostSpecificCause(oorzaak).getClass().getSimpleName()
              + "). Controleer de configuratie en of de database te bereiken is.");
      return 1;
    }
    try (ConfigurableApplicationContext context = gestart) {
      return context.getBeanProvider(Commando.class).stream()
          .filter(commando -> commando.naam().equals(naam))
          .findFirst()
          .map(commando -> commando.voerUit(argumenten, uit))
          .orElseGet(() -> onbekend(context, uit));
    }
  }

  private static int onbekend(ConfigurableApplicationContext context, PrintStream uit) {
    uit.println(
        "Commando's: "
            + Stream.concat(
                    Stream.of(new MaakSleutels()), context.getBeanProvider(Commando.class).stream())
                .map(Commando::naam)
                .sorted()
                .collect(Collectors.joining(", ")));
    return VERKEERD_GEBRUIK;
  }
}
