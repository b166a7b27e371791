package nl.machtigingsbrug.geheim;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.machtigingsbrug.fout.Afwijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Encrypts one column anew. The first bytes of a value tell the id of its key. */
final class Kolomherversleuteling implements Herversleuteling {

  private static final int STAP = 100;
  private static final String SLEUTEL = "substring(t.%s from 2 for 4)";

  private final Kluiskolom kolom;
  private final Kluis kluis;
  private final JdbcClient db;
  private final TransactionOperations transactie;
  private final String sleutel;

  Kolomherversleuteling(
      Kluiskolom kolom, Kluis kluis, JdbcClient db, TransactionOperations transactie) {
    this.kolom = kolom;
    this.kluis = kluis;
    this.db = db;
    this.transactie = transactie;
    this.sleutel = SLEUTEL.formatted(kolom.kolom());
  }

  @Override
  public String naam() {
    return kolom.tabel() + "." + kolom.kolom();
  }

  @Override
  public String primair(String gemeente) {
    return Sleutelset.hex(kluis.primair(gemeente));
  }

  @Override
  public Map<String, Long> telling(String gemeente) {
    Map<String, Long> telling = new TreeMap<>();
    db.sql(
            """
            select encode(%s, 'hex') as sleutel, count(*) as aantal from %s t
            where %s = ? and t.%s is not null group by 1
            """
                .formatted(sleutel, kolom.tabel(), kolom.gemeente(), kolom.kolom()))
        .params(gemeente)
        .query(
            rij -> {
              telling.put(rij.getString("sleutel"), rij.getLong("aantal"));
            });
    return telling;
  }

  @Override
  public Uitkomst herversleutel(String gemeente) {
    long gedaan = 0;
    long gelaten = 0;
    String na = null;
    do {
      Deel deel = deel(gemeente, na);
      gedaan += deel.gedaan();
      gelaten += deel.gelaten();
      na = deel.laatste();
    } while (na != null);
    return new Uitkomst(gedaan, gelaten);
  }

  private record Waarde(String id, byte[] geheim) {}

  private record Deel(long gedaan, long gelaten, @Nullable String laatste) {}

  private Deel deel(String gemeente, @Nullable String na) {
    return transactie.execute(
        status -> {
          List<Waarde> waarden = oudere(gemeente, na);
          long gedaan = waarden.stream().filter(waarde -> vernieuw(gemeente, waarde)).count();
          return new Deel(
              gedaan,
              waarden.size() - gedaan,
              waarden.isEmpty() ? null : waarden.get(waarden.size() - 1).id());
        });
  }

  private List<Waarde> oudere(String gemeente, @Nullable String na) {
    byte[] nu = ByteBuffer.allocate(Integer.BYTES).putInt(kluis.primair(gemeente)).array();
    return db.sql(
            """
            select t.id::text as id, t.%2$s as geheim from %1$s t
            where %3$s = :gemeente and t.%2$s is not null and %4$s <> :nu
              and (:na::text is null or t.id > :na::text::%5$s)
            order by t.id limit %6$d for update of t
            """
                .formatted(
                    kolom.tabel(), kolom.kolom(), kolom.gemeente(), sleutel, kolom.idsoort(), STAP))
        .param("gemeente", gemeente)
        .param("nu", nu)
        .param("na", na)
        .query((rij, nummer) -> new Waarde(rij.getString("id"), rij.getBytes("geheim")))
        .list();
  }

  private boolean vernieuw(String gemeente, Waarde waarde) {
    Rij rij = new Rij(gemeente, kolom.rijnaam(), waarde.id());
    byte[] klaar;
    try {
      klaar = kluis.ontsleutel(waarde.geheim(), rij);
    } catch (Afwijzing e) {
      return false;
    }
    db.sql(
            "update %s set %s = ? where id = ?::%s"
                .formatted(kolom.tabel(), kolom.kolom(), kolom.idsoort()))
        .params(kluis.versleutel(klaar, rij), waarde.id())
        .update();
    return true;
  }
}
