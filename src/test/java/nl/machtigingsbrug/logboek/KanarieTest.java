package nl.machtigingsbrug.logboek;

import static nl.machtigingsbrug.logboek.Proeflogboek.GEMEENTE;
import static nl.machtigingsbrug.logboek.Proeflogboek.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Rsin;
import org.junit.jupiter.api.Test;

/** No personal number of a line stands readable in any column of any table of the logboek. */
class KanarieTest {

  private static final List<String> NUMMERS =
      List.of("999990019", "999990421", "999998894", "999998870", "Kanarievogel");

  private final Proeflogboek proef = Proeflogboek.nieuw();

  @Test
  void laatNergensEenPersoonsnummerLeesbaarAchter() {
    var betrokkenen =
        new Betrokkenen(
            persoon("999990019"),
            persoon("999990421"),
            "VOLMACHT",
            List.of(new Organisatie(new Rsin("999998894")), persoon("999998870")),
            "Kanarievogel");
    Handeling basis = Proeflogboek.handeling("Z-1");
    proef.leg(
        new Handeling(
            GEMEENTE,
            MOMENT,
            Handelingssoort.AANVRAAG_ONTVANGEN,
            betrokkenen,
            basis.onderwerp(),
            null,
            "voor 999990019",
            null));
    var zonderBsn = new AndersGeidentificeerd("eidas", "DE/NL/Kanarievogel", "Kanarievogel", null);
    proef.leg(
        new Handeling(
            GEMEENTE,
            MOMENT,
            Handelingssoort.INZAGE,
            Betrokkenen.alleen(new NatuurlijkPersoon(zonderBsn)),
            Onderwerp.geen(),
            null,
            null,
            null));
    proef.verzegelaar.verzegel();

    assertThat(vindplaatsen()).isEmpty();
  }

  /** The scan itself: it finds a number where there is one. */
  @Test
  void zietEenNummerInTekstEnInBytes() {
    proef.leg("Z-1");
    proef.sql("update logboek_regel set zaak = 'Z999990019', inhoud = ?", bytes("x999990421"));

    assertThat(vindplaatsen())
        .containsExactlyInAnyOrder(
            "logboek_regel.zaak: 999990019", "logboek_regel.inhoud: 999990421");
  }

  private List<String> vindplaatsen() {
    List<Map<String, Object>> kolommen =
        proef.jdbc.queryForList(
            "select table_name as tabel, column_name as kolom from information_schema.columns"
                + " where table_schema = 'public' and table_name like 'logboek%'");
    assertThat(kolommen).hasSizeGreaterThan(15);
    List<String> gevonden = new ArrayList<>();
    for (Map<String, Object> kolom : kolommen) {
      String plaats = kolom.get("tabel") + "." + kolom.get("kolom");
      String alles =
          String.join(
              "\n",
              proef.jdbc.queryForList(
                  "select coalesce(" + plaats + "::text, '') from " + kolom.get("tabel"),
                  String.class));
      for (String nummer : NUMMERS) {
        if (alles.contains(nummer) || alles.contains(HexFormat.of().formatHex(bytes(nummer)))) {
          gevonden.add(plaats + ": " + nummer);
        }
      }
    }
    return gevonden;
  }

  private static NatuurlijkPersoon persoon(String bsn) {
    return new NatuurlijkPersoon(new Bsn(bsn));
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.US_ASCII);
  }
}
