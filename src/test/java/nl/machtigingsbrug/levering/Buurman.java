package nl.machtigingsbrug.levering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** A neighbour with state and faults on demand, apart for each aanvraag. */
class Buurman {
  /** What it does with one call. */
  interface Gedrag {
    void voor() throws Exception;

    void na() throws Exception;

    static Gedrag goed() {
      return gedrag(() -> {}, () -> {});
    }

    /** Fails without having done anything. */
    static Gedrag weiger(Throwable fout) {
      return gedrag(() -> gooi(fout), () -> {});
    }

    /** Does it, but the answer does not arrive. */
    static Gedrag doeMaarZwijg(Throwable fout) {
      return gedrag(() -> {}, () -> gooi(fout));
    }

    static Gedrag na(Werk na) {
      return gedrag(() -> {}, na);
    }

    private static Gedrag gedrag(Werk voor, Werk na) {
      return new Gedrag() {
        @Override
        public void voor() throws Exception {
          voor.doe();
        }

        @Override
        public void na() throws Exception {
          na.doe();
        }
      };
    }

    private static void gooi(Throwable fout) throws Exception {
      if (fout instanceof Error error) {
        throw error;
      }
      throw (Exception) fout;
    }
  }

  interface Werk {
    void doe() throws Exception;
  }

  /** What happened for one aanvraag. */
  static final class Dossier {
    private final Map<String, Deque<Gedrag>> gedrag = new HashMap<>();
    private final List<String> aanroepen = new ArrayList<>();
    private final List<String> effecten = new ArrayList<>();
    private final List<@Nullable Object> gezien = new ArrayList<>();

    synchronized Dossier bij(String wat, Gedrag... hoe) {
      gedrag.computeIfAbsent(wat, w -> new ArrayDeque<>()).addAll(List.of(hoe));
      return this;
    }

    synchronized List<String> aanroepen() {
      return List.copyOf(aanroepen);
    }

    synchronized List<String> effecten() {
      return List.copyOf(effecten);
    }

    /** What the last step knew of the first. */
    synchronized List<@Nullable Object> gezien() {
      return new ArrayList<>(gezien);
    }

    private synchronized Gedrag volgende(String wat, Gedrag anders) {
      aanroepen.add(wat);
      Deque<Gedrag> rij = gedrag.get(wat);
      Gedrag nu = rij == null ? null : rij.poll();
      return nu == null ? anders : nu;
    }

    private synchronized void effect(String wat, Exchange exchange) {
      effecten.add(wat);
      gezien.add(exchange.getProperty("resultaat.zaak-maken"));
    }

    private synchronized boolean heeft(String wat) {
      return effecten.contains(wat);
    }
  }

  private final Map<UUID, Dossier> dossiers = new ConcurrentHashMap<>();

  private volatile Gedrag anders = Gedrag.goed();

  /** How every call goes that no dossier says otherwise of. */
  void altijd(Gedrag gedrag) {
    anders = gedrag;
  }

  Dossier dossier(UUID aanvraag) {
    return dossiers.computeIfAbsent(aanvraag, id -> new Dossier());
  }

  /** Does something; the body becomes what a neighbour gives back. */
  void doe(String wat, Exchange exchange) throws Exception {
    Dossier dossier = van(exchange);
    Gedrag hoe = dossier.volgende(wat, anders);
    hoe.voor();
    dossier.effect(wat, exchange);
    hoe.na();
    exchange.getMessage().setBody(Map.of("url", "https://zaken.example/" + wat));
  }

  /** Answers whether something was done. */
  void zoek(String vraag, String wat, Exchange exchange) throws Exception {
    Dossier dossier = van(exchange);
    dossier.volgende(vraag, anders).voor();
    exchange
        .getMessage()
        .setBody(dossier.heeft(wat) ? Map.of("url", "https://zaken.example/" + wat) : null);
  }

  private Dossier van(Exchange exchange) {
    return dossier(exchange.getProperty("levering", Levering.class).aanvraagId());
  }
}
