package nl.machtigingsbrug.communicatie.vervolg;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Bijlagestuk;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of vervolgberichten, encrypted. */
@Repository
class Bijlagen implements Kluiskolommen {

  private static final String GEMEENTE =
      "(select v.gemeente from vervolgbericht v where v.id = t.vervolgbericht_id)";

  private final JdbcClient db;
  private final Kluis kluis;

  Bijlagen(JdbcClient db, Kluis kluis) {
    this.db = db;
    this.kluis = kluis;
  }

  /** Stores them, in the caller's transaction. */
  void bewaar(Vervolgbericht bericht, List<Inzending.Bijlage> bijlagen) {
    for (int volgnummer = 0; volgnummer < bijlagen.size(); volgnummer++) {
      Inzending.Bijlage bijlage = bijlagen.get(volgnummer);
      UUID id = UUID.randomUUID();
      String varianten =
          bijlage.varianten().stream().map(Variant::name).sorted().collect(Collectors.joining(","));
      String kop = String.join("\n", bijlage.mediatype(), varianten, bijlage.omschrijving());
      db.sql(
              """
              insert into vervolgbijlage (id, vervolgbericht_id, volgnummer, kop, lengte, inhoud)
              values (?, ?, ?, ?, ?, ?)""")
          .params(
              id,
              bericht.id(),
              volgnummer,
              kluis.versleutel(
                  kop.getBytes(StandardCharsets.UTF_8), rij(bericht.gemeente(), "kop", id)),
              bijlage.inhoud().length,
              kluis.versleutel(bijlage.inhoud(), rij(bericht.gemeente(), "inhoud", id)))
          .update();
    }
  }

  /** Those that go along with one variant, in their order; each is read when it is opened. */
  List<Bijlage> van(UUID vervolgbericht, String gemeente, Variant variant) {
    return bewaard(vervolgbericht, gemeente).stream()
        .filter(bewaard -> bewaard.varianten().contains(variant))
        .map(Bewaard::bijlage)
        .toList();
  }

  /** All of them. */
  List<Bijlage> alle(UUID vervolgbericht, String gemeente) {
    return bewaard(vervolgbericht, gemeente).stream().map(Bewaard::bijlage).toList();
  }

  /** All of them, as they are kept in the documentregistratie. */
  List<Bijlagestuk> stukken(UUID vervolgbericht, String gemeente, LocalDate dag) {
    return bewaard(vervolgbericht, gemeente).stream()
        .map(bewaard -> new Bijlagestuk(bewaard.sleutel(), dag, bewaard.bijlage()))
        .toList();
  }

  private List<Bewaard> bewaard(UUID vervolgbericht, String gemeente) {
    return db.sql(
            """
            select t.id, t.kop, t.lengte, t.sleutel, s.resultaat #>> '{}' as document
            from (
              -- Without digits: it stands in addresses, and nine in a row look like a BSN.
              select *, 'v' || translate(
                left(replace(id::text, '-', ''), 12), '0123456789', 'ghijklmnop') as sleutel
              from vervolgbijlage where vervolgbericht_id = ?) t
            left join vervolgdocumenten d on d.vervolgbericht_id = t.vervolgbericht_id
            left join stap s on s.levering_id = d.levering_id and s.gedaan_op is not null
              and s.naam = 'document[' || t.sleutel || ']'
            order by t.volgnummer""")
        .params(vervolgbericht)
        .query(
            (rij, nummer) ->
                bewaard(
                    gemeente,
                    UUID.fromString(rij.getString("id")),
                    rij.getBytes("kop"),
                    rij.getLong("lengte"),
                    rij.getString("sleutel"),
                    rij.getString("document")))
        .list();
  }

  private record Bewaard(String sleutel, Set<Variant> varianten, Bijlage bijlage) {}

  private Bewaard bewaard(
      String gemeente,
      UUID id,
      byte[] versleuteld,
      long lengte,
      String sleutel,
      @Nullable String document) {
    String kop =
        new String(kluis.ontsleutel(versleuteld, rij(gemeente, "kop", id)), StandardCharsets.UTF_8);
    String[] delen = kop.split("\n", 3);
    return new Bewaard(
        sleutel,
        Arrays.stream(delen[1].split(",")).map(Variant::valueOf).collect(Collectors.toSet()),
        new Bijlage(
            delen[2],
            delen[0],
            lengte,
            () -> new ByteArrayInputStream(inhoud(gemeente, id)),
            informatieobject(document)));
  }

  /** The last part of its address, where that is a UUID as everywhere in ZGW. */
  private static @Nullable UUID informatieobject(@Nullable String document) {
    if (document == null) {
      return null;
    }
    try {
      return UUID.fromString(document.substring(document.lastIndexOf('/') + 1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private byte[] inhoud(String gemeente, UUID id) {
    byte[] inhoud =
        db.sql("select inhoud from vervolgbijlage where id = ?")
            .params(id)
            .query((rij, nummer) -> rij.getBytes(1))
            .single();
    return kluis.ontsleutel(inhoud, rij(gemeente, "inhoud", id));
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(
        new Kluiskolom("vervolgbijlage", "kop", "vervolgbijlage.kop", "uuid", GEMEENTE),
        new Kluiskolom("vervolgbijlage", "inhoud", "vervolgbijlage.inhoud", "uuid", GEMEENTE));
  }

  private static Rij rij(String gemeente, String kolom, UUID id) {
    return new Rij(gemeente, "vervolgbijlage." + kolom, id.toString());
  }
}
