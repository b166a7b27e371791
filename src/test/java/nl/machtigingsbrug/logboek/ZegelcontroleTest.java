package nl.machtigingsbrug.logboek;

import static nl.machtigingsbrug.logboek.Bevindingssoort.ANKER_KLOPT_NIET;
import static nl.machtigingsbrug.logboek.Bevindingssoort.HANDTEKENING_ONJUIST;
import static nl.machtigingsbrug.logboek.Bevindingssoort.NIET_VERZEGELD;
import static nl.machtigingsbrug.logboek.Bevindingssoort.REGELS_GEWIJZIGD;
import static nl.machtigingsbrug.logboek.Bevindingssoort.REGEL_GEWIJZIGD;
import static nl.machtigingsbrug.logboek.Bevindingssoort.REGEL_INGEVOEGD;
import static nl.machtigingsbrug.logboek.Bevindingssoort.REGEL_LEEG_ZONDER_WISSING;
import static nl.machtigingsbrug.logboek.Bevindingssoort.REGEL_ONLEESBAAR;
import static nl.machtigingsbrug.logboek.Bevindingssoort.REGEL_VERWIJDERD;
import static nl.machtigingsbrug.logboek.Bevindingssoort.ZEGEL_GEWIJZIGD;
import static nl.machtigingsbrug.logboek.Bevindingssoort.ZEGEL_ONTBREEKT;
import static nl.machtigingsbrug.logboek.Bevindingssoort.ZEGEL_VOLGORDE;
import static nl.machtigingsbrug.logboek.Bevindingssoort.ZOEKINGANG_GEWIJZIGD;
import static nl.machtigingsbrug.logboek.Proeflogboek.DOCHTER;
import static nl.machtigingsbrug.logboek.Proeflogboek.GEMEENTE;
import static nl.machtigingsbrug.logboek.Proeflogboek.MOMENT;
import static nl.machtigingsbrug.logboek.Proeflogboek.VADER;
import static nl.machtigingsbrug.logboek.Proeflogboek.handeling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.machtigingsbrug.geheim.Proefsleutels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three seals: lines 1 to 3, lines 4 and 5, line 6. Someone who can write in the database acts. */
class ZegelcontroleTest {

  private static final String LOS =
      "alter table logboek_regel drop constraint logboek_regel_gemeente_zegel_fkey";

  private final Proefsleutels sleutels = Proefsleutels.nieuw();
  private final Proeflogboek proef = new Proeflogboek(Proefdatabase.nieuw(), sleutels, 100);

  @BeforeEach
  void vul() {
    for (int regels = 3; regels > 0; regels--) {
      for (int nummer = 0; nummer < regels; nummer++) {
        proef.leg("Z-" + regels + nummer);
      }
      proef.verzegelaar.verzegel();
    }
    assertThat(proef.bevindingen()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ingrepen")
  void ziet(List<String> ingreep, List<Bevinding> verwacht) {
    ingreep.forEach(proef.jdbc::execute);

    assertThat(proef.bevindingen()).containsExactlyInAnyOrderElementsOf(verwacht);
  }

  static Stream<Arguments> ingrepen() {
    return Stream.of(
        ingreep(
            "gewijzigde inhoud",
            regel(REGEL_ONLEESBAAR, 1, 2),
            "update logboek_regel set inhoud = set_byte(inhoud, 20, 255 - get_byte(inhoud, 20))"
                + " where id = 2"),
        argumentSet(
            "verwisselde inhoud",
            List.of(
                "update logboek_regel r set inhoud = a.inhoud, zout = a.zout from logboek_regel a"
                    + " where r.id in (1, 2) and a.id = 3 - r.id"),
            List.of(regel(REGEL_ONLEESBAAR, 1, 1), regel(REGEL_ONLEESBAAR, 1, 2))),
        ingreep(
            "een andere zaak",
            regel(REGEL_GEWIJZIGD, 1, 2),
            "update logboek_regel set zaak = 'Z-99' where id = 2"),
        ingreep(
            "een andere aanvraag",
            regel(REGEL_GEWIJZIGD, 1, 2),
            "update logboek_regel set aanvraag_id = null where id = 2"),
        ingreep(
            "een ander tijdstip",
            regel(REGEL_GEWIJZIGD, 1, 2),
            "update logboek_regel set tijdstip = tijdstip + interval '1 microsecond' where id = 2"),
        ingreep(
            "een ander zout",
            regel(REGEL_GEWIJZIGD, 1, 2),
            "update logboek_regel set zout = set_byte(zout, 0, 255 - get_byte(zout, 0)) where id = 2"),
        ingreep(
            "een andere vastlegging",
            regel(REGEL_GEWIJZIGD, 1, 2),
            "update logboek_regel set vastlegging = sha256('x') where id = 2"),
        ingreep(
            "een verwijderde regel",
            regel(REGEL_VERWIJDERD, 2, 4),
            "delete from logboek_regel where id = 4"),
        ingreep(
            "een regel die uit zijn zegel is gehaald",
            regel(REGEL_VERWIJDERD, 2, 4),
            "update logboek_regel set zegel = null where id = 4"),
        ingreep(
            "een zegel zonder regels",
            regel(REGEL_VERWIJDERD, 3, 6),
            "delete from logboek_regel where id = 6"),
        argumentSet(
            "een regel in een ander zegel",
            List.of("update logboek_regel set zegel = 1 where id = 4"),
            List.of(regel(REGEL_VERWIJDERD, 2, 4), regel(REGEL_INGEVOEGD, 1, 4))),
        ingreep(
            "een ingevoegde regel",
            regel(REGEL_INGEVOEGD, 1, 99),
            "insert into logboek_regel select 99, gemeente, tijdstip, aanvraag_id, zaak, inhoud,"
                + " zout, vastlegging, vastgelegd_op, zegel from logboek_regel where id = 2"),
        ingreep(
            "een ingevoegde regel zonder zegel",
            regel(REGEL_ONLEESBAAR, null, 99),
            "insert into logboek_regel select 99, gemeente, tijdstip, aanvraag_id, zaak, inhoud,"
                + " zout, vastlegging, vastgelegd_op from logboek_regel where id = 2"),
        ingreep(
            "een leeggemaakte regel",
            regel(REGEL_LEEG_ZONDER_WISSING, 1, 2),
            "delete from logboek_persoon where regel = 2",
            "update logboek_regel set tijdstip = null, aanvraag_id = null, zaak = null,"
                + " inhoud = null, zout = null where id = 2"),
        ingreep(
            "een verwijderde zoekingang",
            regel(ZOEKINGANG_GEWIJZIGD, 1, 2),
            "delete from logboek_persoon where regel = 2"
                + " and waarde = (select waarde from logboek_persoon where regel = 2 limit 1)"),
        ingreep(
            "een toegevoegde zoekingang",
            regel(ZOEKINGANG_GEWIJZIGD, 1, 2),
            "insert into logboek_persoon select 2, sleutelversie, sha256('x') from logboek_persoon"
                + " where regel = 2 limit 1"),
        ingreep(
            "een ander tijdstip van een zegel",
            zegel(ZEGEL_GEWIJZIGD, 2),
            "update logboek_zegel set tijdstip = tijdstip + interval '1 hour' where volgnummer = 2"),
        argumentSet(
            "een andere wortel",
            List.of("update logboek_zegel set wortel = sha256('x') where volgnummer = 2"),
            List.of(zegel(ZEGEL_GEWIJZIGD, 2), zegel(REGELS_GEWIJZIGD, 2))),
        argumentSet(
            "een andere lijst van regels",
            List.of("update logboek_zegel set regels = '{4}' where volgnummer = 2"),
            List.of(zegel(ZEGEL_GEWIJZIGD, 2), regel(REGEL_INGEVOEGD, 2, 5))),
        argumentSet(
            "een ander vorig zegel",
            List.of("update logboek_zegel set vorige = sha256('x') where volgnummer = 2"),
            List.of(zegel(ZEGEL_GEWIJZIGD, 2), zegel(ZEGEL_VOLGORDE, 2))),
        argumentSet(
            "een andere hash",
            List.of("update logboek_zegel set hash = sha256('x') where volgnummer = 2"),
            List.of(
                zegel(ZEGEL_GEWIJZIGD, 2),
                zegel(HANDTEKENING_ONJUIST, 2),
                zegel(ZEGEL_VOLGORDE, 3))),
        ingreep(
            "een andere handtekening",
            zegel(HANDTEKENING_ONJUIST, 2),
            "update logboek_zegel set handtekening ="
                + " (select handtekening from logboek_zegel where volgnummer = 1)"
                + " where volgnummer = 2"),
        ingreep(
            "een verwijderd zegel",
            zegel(ZEGEL_ONTBREEKT, 2),
            LOS,
            "delete from logboek_zegel where volgnummer = 2"),
        ingreep(
            "een verwijderd zegel met zijn regels",
            zegel(ZEGEL_ONTBREEKT, 2),
            "delete from logboek_regel where zegel = 2",
            "delete from logboek_zegel where volgnummer = 2"),
        ingreep(
            "een verwijderd laatste zegel waar nog een regel bij hoort",
            zegel(ZEGEL_ONTBREEKT, 3),
            LOS,
            "delete from logboek_zegel where volgnummer = 3"),
        argumentSet(
            "verwisselde zegels",
            List.of(
                LOS,
                "update logboek_zegel set volgnummer = volgnummer + 10 where volgnummer < 3",
                "update logboek_zegel set volgnummer = 13 - volgnummer where volgnummer > 10",
                "update logboek_regel set zegel = 3 - zegel where zegel < 3"),
            List.of(
                zegel(ZEGEL_GEWIJZIGD, 1),
                zegel(ZEGEL_GEWIJZIGD, 2),
                zegel(ZEGEL_VOLGORDE, 1),
                zegel(ZEGEL_VOLGORDE, 2),
                zegel(ZEGEL_VOLGORDE, 3))),
        argumentSet(
            "een zegel voor het begin",
            List.of(
                "insert into logboek_zegel select gemeente, 0, tijdstip, '{}', wortel, vorige,"
                    + " hash, handtekening from logboek_zegel where volgnummer = 1"),
            List.of(
                zegel(ZEGEL_VOLGORDE, 0),
                zegel(ZEGEL_GEWIJZIGD, 0),
                zegel(REGELS_GEWIJZIGD, 0),
                zegel(ZEGEL_VOLGORDE, 1))));
  }

  @Test
  void zietDatDeVastleggingVanEenGewisteRegelIsGewijzigd() {
    proef.wis(2);
    proef.sql("update logboek_regel set vastlegging = sha256('x') where id = 2");

    assertThat(proef.bevindingen()).containsExactly(zegel(REGELS_GEWIJZIGD, 1));
  }

  @Test
  void blijftKloppenNaWissen() {
    long nieuw = proef.leg("Z-nieuw");
    proef.wis(2);
    proef.wis(nieuw);
    assertThat(proef.bevindingen()).isEmpty();
    proef.verzegelaar.verzegel();

    Verslag verslag = proef.controleer();
    assertThat(verslag.bevindingen()).isEmpty();
    assertThat(verslag.gewist()).isEqualTo(2);
  }

  @Test
  void zietEenRegelDieTeLangOpEenZegelWacht() {
    long regel = proef.leg("Z-nieuw");
    String ouder = "update logboek_regel set vastgelegd_op = now() - ?::interval where id = ?";
    proef.sql(ouder, "4 minutes", regel);
    assertThat(proef.bevindingen()).isEmpty();

    proef.sql(ouder, "6 minutes", regel);
    assertThat(proef.bevindingen()).containsExactly(regel(NIET_VERZEGELD, null, regel));
  }

  @Test
  void zietEenLeeggemaakteWissing() {
    long wissing = proef.wis(2);
    proef.sql("delete from logboek_persoon where regel = ?", wissing);
    proef.sql(
        "update logboek_regel set tijdstip = null, inhoud = null, zout = null where id = ?",
        wissing);

    assertThat(proef.bevindingen())
        .containsExactlyInAnyOrder(
            regel(REGEL_LEEG_ZONDER_WISSING, 1, 2),
            regel(REGEL_LEEG_ZONDER_WISSING, null, wissing));
  }

  @Test
  void zietDatEenGewisteRegelNogTeVindenIs() {
    proef.wis(2);
    proef.sql(
        "insert into logboek_persoon select 2, sleutelversie, waarde from logboek_persoon"
            + " where regel = 1");

    assertThat(proef.bevindingen()).containsExactly(regel(ZOEKINGANG_GEWIJZIGD, 1, 2));
  }

  @Test
  void zietEenRegelDieNaarEenAndereGemeenteIsVerplaatst() {
    proef.leg(handeling("elders", "Z-1", MOMENT, DOCHTER, VADER));
    proef.verzegelaar.verzegel();
    proef.sql("update logboek_regel set gemeente = 'elders' where id = 2");

    assertThat(proef.bevindingen()).containsExactly(regel(REGEL_VERWIJDERD, 1, 2));
    assertThat(proef.controle.controleer("elders", null).bevindingen())
        .containsExactly(regel(REGEL_INGEVOEGD, 1, 2));
  }

  @Test
  void zietEenKetenDieOpnieuwIsGemaaktZonderDeSleutel() {
    proef.sql("delete from logboek_regel where id = 6");
    var zegels = new Zegels(proef.jdbc);
    Zegel echt = zegels.laatste(GEMEENTE).orElseThrow().zegel();
    var vals =
        new Zegel(
            GEMEENTE, 3, echt.tijdstip(), List.of(), Merkleboom.wortel(List.of()), echt.vorige());
    proef.sql("delete from logboek_zegel where volgnummer = 3");
    byte[] handtekening = Proefsleutels.nieuw().zegel().onderteken(GEMEENTE, vals.hash());
    zegels.zet(new GezetZegel(vals, vals.hash(), handtekening));

    assertThat(proef.bevindingen()).containsExactly(zegel(HANDTEKENING_ONJUIST, 3));
  }

  @Test
  void zietAlleenMetEenAnkerDatHetEindeIsAfgekapt() {
    Anker anker = Objects.requireNonNull(proef.controleer().laatste());
    assertThat(proef.controle.controleer(GEMEENTE, anker).bevindingen()).isEmpty();
    proef.sql("delete from logboek_regel where zegel = 3");
    proef.sql("delete from logboek_zegel where volgnummer = 3");

    assertThat(proef.bevindingen()).isEmpty();
    assertThat(proef.controle.controleer(GEMEENTE, anker).bevindingen())
        .containsExactly(zegel(ANKER_KLOPT_NIET, 3));

    proef.leg("Z-ander");
    proef.verzegelaar.verzegel();
    assertThat(proef.controle.controleer(GEMEENTE, anker).bevindingen())
        .containsExactly(zegel(ANKER_KLOPT_NIET, 3));
  }

  @Test
  void kloptMetEenAnkerVanEerderEnNaEenWisselVanSleutels() {
    Anker eerder = Objects.requireNonNull(proef.controleer().laatste());
    Proeflogboek geroteerd = proef.metSleutels(sleutels.geroteerd());
    geroteerd.leg("Z-nieuw");
    geroteerd.verzegelaar.verzegel();

    Verslag verslag = geroteerd.controle.controleer(GEMEENTE, eerder);
    assertThat(verslag.bevindingen()).isEmpty();
    assertThat(verslag.zegels()).isEqualTo(4);
  }

  @Test
  void teltAllesMaarBewaartDeEersteDuizend() {
    var bevindingen = new Bevindingen();
    for (long regel = 0; regel < 1500; regel++) {
      bevindingen.meld(REGEL_ONLEESBAAR, 1L, regel);
      bevindingen.meld(REGEL_ONLEESBAAR, 1L, 0L);
    }

    assertThat(bevindingen.aantal()).isEqualTo(1500);
    assertThat(bevindingen.eerste()).hasSize(1000);
  }

  private static Arguments ingreep(String naam, Bevinding verwacht, String... sql) {
    return argumentSet(naam, List.of(sql), List.of(verwacht));
  }

  private static Bevinding regel(Bevindingssoort soort, @Nullable Integer zegel, long regel) {
    return new Bevinding(soort, zegel == null ? null : zegel.longValue(), regel);
  }

  private static Bevinding zegel(Bevindingssoort soort, long zegel) {
    return new Bevinding(soort, zegel, null);
  }
}
