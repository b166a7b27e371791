package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextregelsTest {

  @ParameterizedTest
  @CsvSource({
    "BASIS, urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport",
    "MIDDEN, urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract",
    "SUBSTANTIEEL, urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard",
    "HOOG, urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI"
  })
  void zegtVoorWieMetDigidVoorZichzelfHandeltAlleenHetNiveau(
      Betrouwbaarheidsniveau niveau, String loa) {
    assertThat(json(Voorbeeld.zelf(Voorbeeld.AN, "digid", niveau)))
        .isEqualTo("{\"source\":\"digid\",\"levelOfAssurance\":\"" + loa + "\"}");
  }

  @Test
  void zegtNietsAlsHetNiveauNietBekendIs() {
    assertThat(json(Voorbeeld.zelf(Voorbeeld.AN, "digid", Betrouwbaarheidsniveau.GEEN))).isNull();
  }

  @Test
  void noemtBijDigidDeVertegenwoordigdeEnDeDienst() {
    assertThat(json(Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.VOLMACHT, "digid")))
        .isEqualTo(
            """
            {"source":"digid","levelOfAssurance":"urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard",\
            "representee":{"identifierType":"bsn","identifier":"999990020"},\
            "mandate":{"services":[{"id":"11111111-2222-4333-8444-555555555555"}]}}""");
  }

  @ParameterizedTest
  @CsvSource({
    "BEWIND, bewindvoerder",
    "CURATELE, curator",
    "MENTORSCHAP, mentor",
    "VRIJWILLIGE_MACHTIGING,",
    "WSNP_BEWIND,"
  })
  void noemtBijEherkenningDeRolWaarHetSchemaErEenHeeft(BekendeGrond grond, @Nullable String rol) {
    assertThat(json(Voorbeeld.namens(Voorbeeld.FILIAAL, Voorbeeld.BEP, grond, "eherkenning")))
        .isEqualTo(
            """
            {"source":"eherkenning","levelOfAssurance":"urn:etoegang:core:assurance-class:loa3",\
            "actingSubject":"AAAA@BBBB",\
            "representee":{"identifierType":"bsn","identifier":"999990020"},\
            "mandate":{%s"services":[{"id":"urn:etoegang:DV:00000000000000000001:services:9001",\
            "uuid":"11111111-2222-4333-8444-555555555555"}]}}"""
                .formatted(rol == null ? "" : "\"role\":\"" + rol + "\","));
  }

  @Test
  void noemtEenOrganisatieBijHaarKvkNummer() {
    assertThat(
            json(
                Voorbeeld.namens(
                    Voorbeeld.KANTOOR,
                    Voorbeeld.WINKEL,
                    BekendeGrond.VRIJWILLIGE_MACHTIGING,
                    "eherkenning")))
        .contains("\"representee\":{\"identifierType\":\"kvkNummer\",\"identifier\":\"90000002\"}");
  }

  @Test
  void hergroepeertDeCijfersVanEenServiceUuid() {
    Namens namens =
        Voorbeeld.namens(
            vertegenwoordiging(Voorbeeld.KANTOOR, Voorbeeld.BEP, BekendeGrond.BEWIND, "A@B"),
            "eherkenning",
            Set.of(new ServiceUuid("1111-1111222243338444-5-555-55555555")));

    assertThat(json(namens)).contains("\"uuid\":\"11111111-2222-4333-8444-555555555555\"");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "12345678901234567890123456789012345678901234567890"
            + "123456789012345678901234567890123456789012345678901"
      })
  void zegtBijEherkenningNietsZonderBruikbareHandelende(@Nullable String handelende) {
    assertThat(
            json(
                Voorbeeld.namens(
                    vertegenwoordiging(
                        Voorbeeld.KANTOOR, Voorbeeld.BEP, BekendeGrond.BEWIND, handelende),
                    "eherkenning",
                    Set.of(Voorbeeld.DIENST))))
        .isNull();
  }

  @Test
  void zegtNietsZonderDienst() {
    Vertegenwoordiging ouder =
        vertegenwoordiging(Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.OUDERLIJK_GEZAG, null);
    Vertegenwoordiging bewind =
        vertegenwoordiging(Voorbeeld.KANTOOR, Voorbeeld.BEP, BekendeGrond.BEWIND, "A@B");

    assertThat(json(Voorbeeld.namens(ouder, "digid", Set.of()))).isNull();
    assertThat(json(Voorbeeld.namens(bewind, "eherkenning", Set.of()))).isNull();
  }

  @Test
  void beweertNooitEenMandaatOpEenOnbekendeGrond() {
    Grond onbekend = new Onbekend("iets nieuws");

    assertThat(json(Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, onbekend, "digid"))).isNull();
    assertThat(json(Voorbeeld.namens(Voorbeeld.KANTOOR, Voorbeeld.BEP, onbekend, "eherkenning")))
        .isNull();
  }

  @Test
  void zegtNietsWaarEenPartijNietBijHetMiddelPast() {
    BekendeGrond grond = BekendeGrond.VRIJWILLIGE_MACHTIGING;

    assertThat(json(Voorbeeld.namens(Voorbeeld.EIDAS, Voorbeeld.BEP, grond, "digid"))).isNull();
    assertThat(json(Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.EIDAS, grond, "digid"))).isNull();
    assertThat(json(Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.WINKEL, grond, "digid"))).isNull();
    assertThat(json(Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, grond, "eherkenning"))).isNull();
    assertThat(json(Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, grond, "eidas"))).isNull();
    assertThat(json(Voorbeeld.namens(Voorbeeld.KANTOOR, Voorbeeld.BEP, grond, "digid"))).isNull();
    assertThat(json(Voorbeeld.namens(Voorbeeld.WINKEL, Voorbeeld.FILIAAL, grond, "eherkenning")))
        .isNull();
    assertThat(json(Voorbeeld.namens(Voorbeeld.WINKEL, Voorbeeld.STICHTING, grond, "eherkenning")))
        .isNull();
    assertThat(
            json(
                Voorbeeld.namens(
                    Voorbeeld.KANTOOR, Voorbeeld.WINKEL, BekendeGrond.CURATELE, "eherkenning")))
        .isNull();
    assertThat(
            json(
                Voorbeeld.zelf(
                    Voorbeeld.KANTOOR, "eherkenning", Betrouwbaarheidsniveau.SUBSTANTIEEL)))
        .isNull();
  }

  @Test
  void zegtNietsWaarEherkenningDeDienstNietKent() {
    Namens namens =
        Voorbeeld.namens(Voorbeeld.KANTOOR, Voorbeeld.BEP, BekendeGrond.BEWIND, "eherkenning");

    assertThat(Contextregels.context(namens, Dienstnummers.GEEN)).isNull();
  }

  @Test
  void toontGeenBsn() {
    Optreden optreden =
        Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.VOLMACHT, "digid");

    assertThat(String.valueOf(Contextregels.context(optreden, Voorbeeld.DIENSTNUMMERS)))
        .contains("digid")
        .doesNotContain("99999");
  }

  private static Vertegenwoordiging vertegenwoordiging(
      Partij gemachtigde, Partij vertegenwoordigde, Grond grond, @Nullable String handelende) {
    return new Vertegenwoordiging(gemachtigde, vertegenwoordigde, grond, List.of(), handelende);
  }

  private static @Nullable String json(Optreden optreden) {
    Authenticatiecontext context = Contextregels.context(optreden, Voorbeeld.DIENSTNUMMERS);
    return context == null ? null : context.json().toString();
  }
}
