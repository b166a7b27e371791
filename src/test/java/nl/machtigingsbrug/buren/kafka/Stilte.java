package nl.machtigingsbrug.buren.kafka;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Keeps a broker, which tells a lot, out of the log of a test. */
final class Stilte {

  private Stilte() {}

  static void over(String... namen) {
    LoggingSystem logboek = LoggingSystem.get(Stilte.class.getClassLoader());
    for (String naam : namen) {
      logboek.setLogLevel(naam, LogLevel.ERROR);
    }
    // Calls every end of its own an error.
    logboek.setLogLevel("org.apache.kafka.controller", LogLevel.OFF);
  }
}
