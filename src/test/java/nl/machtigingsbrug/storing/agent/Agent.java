package nl.machtigingsbrug.storing.agent;

import java.io.IOException;
import java.io.Reader;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/**
 * Weaves points and sabotages into the application. Its argument is a properties file: {@code
 * loket} and {@code replica}, and of each point or sabotage {@code
 * <name>=<ADVIES>:<class>#<method>}.
 */
public final class Agent {

  private static final String NERGENS = "geen methode voor punt ";
  private static final int STUK = 97;

  private Agent() {}

  private record Weefsel(String naam, String advies, String klasse, String methode) {}

  /** Called by the JVM. Ends it when a point has no method: a test that kills nothing is none. */
  public static void premain(String argument, Instrumentation instrumentatie) {
    try {
      Properties opdracht = new Properties();
      try (Reader lezer = Files.newBufferedReader(Path.of(argument))) {
        opdracht.load(lezer);
      }
      weef(weefsels(opdracht), instrumentatie);
      Punten.verbind(
          Integer.parseInt(opdracht.getProperty("loket")), opdracht.getProperty("replica"));
    } catch (IOException | RuntimeException e) {
      System.out.println("agent: " + e);
      Runtime.getRuntime().halt(STUK);
    }
  }

  private static List<Weefsel> weefsels(Properties opdracht) {
    List<Weefsel> weefsels = new ArrayList<>();
    for (String naam : opdracht.stringPropertyNames()) {
      String[] delen = opdracht.getProperty(naam).split("[:#]");
      if (delen.length == 3) {
        weefsels.add(new Weefsel(naam, delen[0], delen[1], delen[2]));
      }
    }
    return weefsels;
  }

  private static void weef(List<Weefsel> weefsels, Instrumentation instrumentatie) {
    TypePool klassen = TypePool.Default.of(ClassFileLocator.ForClassLoader.ofSystemLoader());
    Map<String, List<Weefsel>> perKlasse = new TreeMap<>();
    for (Weefsel weefsel : weefsels) {
      TypeDescription klasse = klassen.describe(weefsel.klasse()).resolve();
      if (klasse.getDeclaredMethods().filter(ElementMatchers.named(weefsel.methode())).isEmpty()) {
        throw new IllegalStateException(NERGENS + weefsel);
      }
      perKlasse.computeIfAbsent(weefsel.klasse(), k -> new ArrayList<>()).add(weefsel);
    }
    AgentBuilder bouw =
        new AgentBuilder.Default()
            .disableClassFormatChanges()
            // Its default would parse every class that is loaded.
            .ignore(ElementMatchers.none())
            .with(AgentBuilder.Listener.StreamWriting.toSystemOut().withErrorsOnly());
    for (Map.Entry<String, List<Weefsel>> klasse : perKlasse.entrySet()) {
      bouw =
          bouw.type(ElementMatchers.named(klasse.getKey()))
              .transform(
                  (type, beschrijving, lader, module, domein) -> {
                    for (Weefsel weefsel : klasse.getValue()) {
                      type = type.visit(bezoek(weefsel));
                    }
                    return type;
                  });
    }
    bouw.installOn(instrumentatie);
  }

  private static AsmVisitorWrapper bezoek(Weefsel weefsel) {
    return Advice.withCustomMapping()
        .bind(Naam.class, weefsel.naam())
        .to(advies(weefsel.advies()))
        .on(ElementMatchers.named(weefsel.methode()));
  }

  private static Class<?> advies(String naam) {
    return switch (naam) {
      case "ERVOOR" -> Adviezen.Ervoor.class;
      case "ERNA" -> Adviezen.Erna.class;
      case "OVERSLAAN" -> Adviezen.Overslaan.class;
      case "UITSTELLEN" -> Adviezen.Uitstellen.class;
      case "TE_VROEG_GELEVERD" -> Adviezen.TeVroegGeleverd.class;
      case "TE_VROEG_VERTELD" -> Adviezen.TeVroegVerteld.class;
      case "EERST_BEVESTIGD" -> Adviezen.EerstBevestigd.class;
      case "TOCH_VERDER" -> Adviezen.TochVerder.class;
      case "KORTE_LEASE" -> Adviezen.KorteLease.class;
      default -> throw new IllegalArgumentException(naam);
    };
  }
}
