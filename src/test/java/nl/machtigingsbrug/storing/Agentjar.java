package nl.machtigingsbrug.storing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import nl.machtigingsbrug.storing.agent.Agent;
import org.jspecify.annotations.Nullable;

/** The agent as a jar. Byte Buddy is on the class path of the application under test already. */
final class Agentjar {

  private final Path map;
  private final Path jar;

  private Agentjar(Path map, Path jar) {
    this.map = map;
    this.jar = jar;
  }

  /** Makes it. */
  static Agentjar maak(Path map) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(new Attributes.Name("Premain-Class"), Agent.class.getName());
    Path jar = map.resolve("agent.jar");
    String pakket = Agent.class.getPackageName().replace('.', '/');
    try (OutputStream bestand = Files.newOutputStream(jar);
        JarOutputStream uit = new JarOutputStream(bestand, manifest);
        Stream<Path> klassen = Files.list(klassen(pakket))) {
      for (Path klasse : klassen.filter(pad -> pad.toString().endsWith(".class")).toList()) {
        uit.putNextEntry(new JarEntry(pakket + "/" + klasse.getFileName()));
        Files.copy(klasse, uit);
        uit.closeEntry();
      }
    }
    return new Agentjar(map, jar);
  }

  private static Path klassen(String pakket) throws IOException {
    try {
      return Path.of(Agent.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve(pakket);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** The option of the JVM with which it runs in a replica. */
  String optie(String replica, int loket, @Nullable Sabotage sabotage) throws IOException {
    Properties opdracht = new Properties();
    opdracht.setProperty("loket", String.valueOf(loket));
    opdracht.setProperty("replica", replica);
    for (Punt punt : Punt.values()) {
      opdracht.setProperty(punt.name(), punt.opdracht());
    }
    if (sabotage != null) {
      opdracht.setProperty(sabotage.name(), sabotage.opdracht());
    }
    Path bestand = map.resolve("agent-" + replica + ".properties");
    try (Writer schrijver = Files.newBufferedWriter(bestand)) {
      opdracht.store(schrijver, null);
    }
    return "-javaagent:" + jar + "=" + bestand;
  }
}
