package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.dienst.Zaakvelden;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Namens;
import org.junit.jupiter.api.Test;

/** What the zaaktype lacks is known before there is a zaak. */
class ZaakopdrachtTest {

  private static final Namens OPTREDEN =
      Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.VOLMACHT, "digid");
  private static final Zaaktype LEEG =
      new Zaaktype(Voorbeeld.ZAAKTYPE.url(), List.of(), List.of(), List.of(), List.of());

  @Test
  void gaatDoorAlsHetZaaktypeAllesHeeft() {
    assertThatCode(
            () -> opdracht(Voorbeeld.ZAAKTYPE, Map.of("grond", "volmacht"), false).keur(false))
        .doesNotThrowAnyException();
  }

  @Test
  void noemtWatErNietIsOfNietPast() {
    assertThatThrownBy(() -> opdracht(LEEG, Map.of(), false).keur(false))
        .hasMessage("MB-ZAAK-01 (roltype initiator)");
    assertThatThrownBy(() -> opdracht(Voorbeeld.ZAAKTYPE, Map.of("vorm", "pgb"), false).keur(false))
        .hasMessage("MB-ZAAK-01 (eigenschap vorm)");
    assertThatThrownBy(
            () -> opdracht(Voorbeeld.ZAAKTYPE, Map.of("grond", "x".repeat(41)), false).keur(false))
        .hasMessage("MB-ZAAK-01 (eigenschap grond)");
    assertThatThrownBy(() -> opdracht(Voorbeeld.ZAAKTYPE, Map.of(), false).keur(true))
        .hasMessage("MB-ZAAK-01 (informatieobjecttype Bijlage)");
    assertThatThrownBy(() -> opdracht(Voorbeeld.ZAAKTYPE, Map.of(), true).keur(false))
        .hasMessage("MB-ZAAK-01 (informatieobjecttype Machtigingsverklaring)");
  }

  private static Zaakopdracht opdracht(
      Zaaktype zaaktype, Map<String, String> eigenschappen, boolean verklaring) {
    Aanvraag aanvraag = mock(Aanvraag.class);
    when(aanvraag.optreden()).thenReturn(OPTREDEN);
    Dienst dienst = mock(Dienst.class);
    when(dienst.zaak()).thenReturn(new Zaakinrichting("wmo", "wmo", verklaring, true, "wmo.json"));
    return new Zaakopdracht(
        aanvraag,
        dienst,
        Voorbeeld.instellingen(Profiel.ZGW),
        zaaktype,
        new Zaakvelden("Wmo", "", eigenschappen),
        Rolverdeling.rollen(OPTREDEN, Rolconventie.A, Profiel.ZGW, Voorbeeld.DIENSTNUMMERS));
  }
}
