package nl.machtigingsbrug.buren.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import nl.machtigingsbrug.proces.Poorten;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * A broker of one node (KRaft) in this JVM. Its topics live in a folder and outlast a restart; it
 * keeps its port. Topics come into being by {@link #maakTopic} only.
 */
public final class Makelaar implements AutoCloseable {
  private static final Duration WACHT = Duration.ofSeconds(30);
  private static final String CLUSTER = "bWFjaHRpZ2luZ3NicnVnMQ";

  private final Path map;
  private final int poort;
  private final Map<String, String> instellingen;
  private final Map<String, Object> toegang;
  private @Nullable KafkaRaftServer server;

  private Makelaar(Path map, int poort, Luisteraar luisteraar) {
    this.map = map;
    this.poort = poort;
    this.instellingen = instellingen(map, poort, Poorten.vrij(), luisteraar);
    this.toegang = luisteraar.klant();
  }

  /** Starts one with its data in {@code map}, on a free port, open to everyone on this machine. */
  public static Makelaar start(Path map) {
    return start(map, 0);
  }

  /** Starts one on a given port; 0 for a free one. */
  public static Makelaar start(Path map, int poort) {
    return start(map, poort, Luisteraar.OPEN);
  }

  /** Starts one with a listener of choice. */
  public static Makelaar start(Path map, int poort, Luisteraar luisteraar) {
    Makelaar makelaar = new Makelaar(map, poort == 0 ? Poorten.vrij() : poort, luisteraar);
    makelaar.start();
    return makelaar;
  }

  /** Where clients find it: {@code localhost:port}. */
  public String bootstrap() {
    return "localhost:" + poort;
  }

  /** Starts again after {@link #stop}, on the same port and with the same data. */
  public synchronized void start() {
    if (server != null) {
      return;
    }
    Stilte.over("kafka", "org.apache.kafka", "state.change.logger");
    maakOp();
    Properties eigenschappen = new Properties();
    eigenschappen.putAll(instellingen);
    KafkaRaftServer nieuw = new KafkaRaftServer(new KafkaConfig(eigenschappen, false), Time.SYSTEM);
    nieuw.startup();
    server = nieuw;
  }

  /** Stops; clients find nobody on its port. */
  public synchronized void stop() {
    KafkaRaftServer draait = server;
    if (draait != null) {
      draait.shutdown();
      draait.awaitShutdown();
      server = null;
    }
  }

  /** Makes a topic, if it is not there. */
  public void maakTopic(String naam, int partities) {
    try (Admin beheer = Admin.create(klant())) {
      beheer
          .createTopics(List.of(new NewTopic(naam, partities, (short) 1)))
          .all()
          .get(WACHT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("no topic " + naam, e);
      }
    } catch (TimeoutException e) {
      throw new IllegalStateException("no topic " + naam, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All that stands in a topic now, in order per partition. */
  public List<ConsumerRecord<String, byte[]>> lees(String topic) {
    try (KafkaConsumer<String, byte[]> lezer =
        new KafkaConsumer<>(klant(), new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partities =
          lezer.partitionsFor(topic, WACHT).stream()
              .map(partitie -> new TopicPartition(topic, partitie.partition()))
              .toList();
      lezer.assign(partities);
      lezer.seekToBeginning(partities);
      Map<TopicPartition, Long> einden = lezer.endOffsets(partities, WACHT);
      List<ConsumerRecord<String, byte[]>> alles = new ArrayList<>();
      while (einden.entrySet().stream().anyMatch(e -> lezer.position(e.getKey()) < e.getValue())) {
        lezer.poll(Duration.ofMillis(200)).forEach(alles::add);
      }
      return alles;
    }
  }

  /** The settings with which a client reaches it. */
  public Map<String, Object> klant() {
    Map<String, Object> klant = new LinkedHashMap<>(toegang);
    klant.put("bootstrap.servers", bootstrap());
    return klant;
  }

  @Override
  public void close() {
    stop();
  }

  /** Formats the folder; one that was formatted before stays as it is. */
  private void maakOp() {
    try {
      Files.createDirectories(map);
      Path bestand = map.resolve("server.properties");
      Properties eigenschappen = new Properties();
      eigenschappen.putAll(instellingen);
      try (Writer uit = Files.newBufferedWriter(bestand)) {
        eigenschappen.store(uit, null);
      }
      String[] opdracht = {"format", "-t", CLUSTER, "-c", bestand.toString(), "--ignore-formatted"};
      int code =
          StorageTool.execute(opdracht, new PrintStream(OutputStream.nullOutputStream(), true));
      if (code != 0) {
        throw new IllegalStateException("the folder of the broker cannot be formatted: " + map);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> instellingen(
      Path map, int poort, int bestuur, Luisteraar luisteraar) {
    Map<String, String> waarden = new LinkedHashMap<>();
    waarden.put("process.roles", "broker,controller");
    waarden.put("node.id", "1");
    waarden.put("controller.quorum.voters", "1@localhost:" + bestuur);
    waarden.put("controller.listener.names", "BESTUUR");
    waarden.put("listeners", "KLANT://localhost:" + poort + ",BESTUUR://localhost:" + bestuur);
    waarden.put("advertised.listeners", "KLANT://localhost:" + poort);
    waarden.put("inter.broker.listener.name", "KLANT");
    waarden.put("log.dirs", map.resolve("data").toString());
    waarden.put("auto.create.topics.enable", "false");
    waarden.put("offsets.topic.replication.factor", "1");
    waarden.put("offsets.topic.num.partitions", "1");
    waarden.put("transaction.state.log.replication.factor", "1");
    waarden.put("transaction.state.log.min.isr", "1");
    waarden.put("group.initial.rebalance.delay.ms", "0");
    waarden.put("log.cleaner.dedupe.buffer.size", "2097152");
    waarden.put("controlled.shutdown.enable", "false");
    // One that comes back is taken for a second one until the session of the first is over.
    waarden.put("broker.session.timeout.ms", "3000");
    waarden.put("broker.heartbeat.interval.ms", "300");
    waarden.put("num.network.threads", "1");
    waarden.put("num.io.threads", "2");
    waarden.putAll(luisteraar.server());
    return waarden;
  }
}
