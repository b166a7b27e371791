package nl.machtigingsbrug.zds;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.proces.Poorten;
import org.springframework.boot.SpringApplication;

/** The endpoint in a JVM of its own, with as little memory as is asked. */
final class Zdsproces implements AutoCloseable {

  static final String ROUTES =
      "camel.main.routes-include-pattern=classpath:routes/in-zds-11-soap.camel.yaml,"
          + "classpath:routes/in-zds-12-soap.camel.yaml,classpath:routes/zds-ontvangen.camel.yaml,"
          + "classpath:zds/zds-vertalen.camel.yaml";

  private final Process proces;
  private final Path uitvoer;
  final int poort;

  private Zdsproces(Process proces, Path uitvoer, int poort) {
    this.proces = proces;
    this.uitvoer = uitvoer;
    this.poort = poort;
  }

  public static void main(String[] args) {
    SpringApplication.run(Proefzds.class, args);
  }

  /** Starts with these options of the JVM, and waits until it can be called. */
  static Zdsproces start(Path map, List<String> opties, String... argumenten) throws IOException {
    int poort = Poorten.vrij();
    Path klassenpad = Files.createTempFile(map, "java", ".args");
    String alles =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Files.writeString(klassenpad, "-cp\n\"" + alles.replace("\\", "\\\\") + "\"\n");
    Path uitvoer = map.resolve("uitvoer.log");
    var opdracht = new java.util.ArrayList<String>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(opties);
    opdracht.add("@" + klassenpad);
    opdracht.add(Zdsproces.class.getName());
    opdracht.add("--server.port=" + poort);
    opdracht.add("--" + ROUTES);
    opdracht.add(
        "--machtigingsbrug.zds.ingang.spool=" + Files.createDirectories(map.resolve("spoel")));
    opdracht.addAll(List.of(argumenten));
    Process proces =
        new ProcessBuilder(opdracht)
            .redirectErrorStream(true)
            .redirectOutput(uitvoer.toFile())
            .start();
    Zdsproces zds = new Zdsproces(proces, uitvoer, poort);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> !proces.isAlive() || (zds.luistert() && zds.log().contains("Started Zdsproces")));
    if (!proces.isAlive()) {
      throw new IOException("does not start: " + zds.log());
    }
    return zds;
  }

  private boolean luistert() {
    try (Socket lijn = new Socket()) {
      lijn.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  String log() throws IOException {
    return Files.readString(uitvoer);
  }

  @Override
  public void close() {
    proces.destroy();
    try {
      if (!proces.waitFor(20, TimeUnit.SECONDS)) {
        proces.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
