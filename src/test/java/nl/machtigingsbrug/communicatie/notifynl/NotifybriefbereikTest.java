package nl.machtigingsbrug.communicatie.notifynl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.buren.brp.Brp;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.buren.notifynl.Notifynl;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.communicatie.adres.Postbereikproef;
import nl.machtigingsbrug.communicatie.contact.Contactgegevens;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a letter of NotifyNL reaches, beside a BRP. */
class NotifybriefbereikTest {

  private static final Instant NU = Instant.parse("2026-06-15T10:00:00Z");
  private static final Bsn BSN = Voorbeeldopdracht.DOCHTER;
  private static final Partij DOCHTER = new NatuurlijkPersoon(BSN);
  private static final Adres.Post POST = Voorbeeldopdracht.POST;
  private static final Bereikvondst NIET = new Bereikvondst.Niet(NU);
  private static final Inwoner INWONER =
      Inwoner.van("A. Voorbeeld", "Dorpsstraat 1", "1234 AB  Voorbeeldstad");

  private final Brp brp = Brp.start();
  private final Postbereikproef proef = new Postbereikproef();

  @BeforeEach
  void start() throws Exception {
    proef.start(brp, Clock.fixed(NU, ZoneOffset.UTC));
  }

  @AfterEach
  void stop() {
    proef.stop();
    brp.close();
  }

  @Test
  void zonderKeuzeWordtNiemandBereikt() {
    brp.schrijfIn(BSN.waarde(), INWONER);

    assertThat(zoek(null, DOCHTER, POST)).isEqualTo(NIET);
    assertThat(bereik(null).kanaal()).isEqualTo(Kanaal.BRIEF_NOTIFYNL);
    assertThat(
            bereik(Adresbronsoort.BRP)
                .zoek(new Bereikvraag("elders", DOCHTER, Berichtsoort.BESLUIT, null, POST)))
        .isEqualTo(NIET);
  }

  @Test
  void wieInDeBrpEenAdresHeeftWordtBereiktOokAlsDatGeheimIs() {
    brp.schrijfIn(BSN.waarde(), INWONER.metGeheim());

    assertThat(zoek(Adresbronsoort.BRP, DOCHTER, null))
        .isEqualTo(new Bereikvondst.Bereikt(POST, NU));
  }

  @Test
  void inHetBuitenlandTeltHetLand() {
    brp.schrijfIn(
        BSN.waarde(),
        new Inwoner("A", List.of("Kerkstraat 1", "2000 Antwerpen"), "België", false, null, false));
    assertThat(zoek(Adresbronsoort.BRP, DOCHTER, null)).isInstanceOf(Bereikvondst.Bereikt.class);

    brp.schrijfIn(BSN.waarde(), Inwoner.van("A", "Kerkstraat 1", "2000 Antwerpen"));
    assertThat(zoek(Adresbronsoort.BRP, DOCHTER, null)).isEqualTo(NIET);
  }

  @Test
  void wieNietAanTeSchrijvenIsWordtNietBereikt() {
    assertThat(zoek(Adresbronsoort.BRP, DOCHTER, null)).isEqualTo(NIET);

    brp.schrijfIn(BSN.waarde(), INWONER.opgeschort("O"));
    assertThat(zoek(Adresbronsoort.BRP, DOCHTER, null)).isEqualTo(NIET);

    brp.schrijfIn(BSN.waarde(), new Inwoner("A", INWONER.adresregels(), null, false, null, true));
    assertThat(zoek(Adresbronsoort.BRP, DOCHTER, null)).isEqualTo(NIET);

    Partij kantoor = new Organisatie(new KvkNummer("90000001"));
    assertThat(zoek(Adresbronsoort.BRP, kantoor, null)).isEqualTo(NIET);
  }

  @Test
  void isDeBrpWegDanWeetNiemandHet() {
    brp.schrijfIn(BSN.waarde(), INWONER);
    brp.stoor("503");

    assertThat(zoek(Adresbronsoort.BRP, DOCHTER, POST)).isInstanceOf(Bereikvondst.Onbekend.class);
  }

  @Test
  void watMeekwamTeltAlleenAlsDeGemeenteDatWil() {
    assertThat(zoek(Adresbronsoort.ALS_GEGEVEN, DOCHTER, POST))
        .isEqualTo(new Bereikvondst.Bereikt(POST, NU));
    assertThat(zoek(Adresbronsoort.ALS_GEGEVEN, DOCHTER, null)).isEqualTo(NIET);
    assertThat(zoek(Adresbronsoort.BRP, DOCHTER, POST)).isEqualTo(NIET);
    assertThat(brp.vragen()).hasSize(1);
  }

  @Test
  void watIemandZelfOpgafTeltBijContact() {
    assertThat(zoek(Adresbronsoort.CONTACT, DOCHTER, POST)).isEqualTo(NIET);

    proef.opgegeven = new Contactgegevens(null, null, POST, true, null);
    assertThat(zoek(Adresbronsoort.CONTACT, DOCHTER, null))
        .isEqualTo(new Bereikvondst.Bereikt(POST, NU));

    proef.opgegeven = null;
    assertThat(zoek(Adresbronsoort.CONTACT, DOCHTER, null))
        .isInstanceOf(Bereikvondst.Onbekend.class);
  }

  private Bereikvondst zoek(
      @Nullable Adresbronsoort bron, Partij wie, Adres.@Nullable Post gegeven) {
    return bereik(bron)
        .zoek(
            new Bereikvraag(Voorbeeldopdracht.GEMEENTE, wie, Berichtsoort.BESLUIT, null, gegeven));
  }

  private Notifybriefbereik bereik(@Nullable Adresbronsoort bron) {
    NotifynlInstellingen instellingen =
        new NotifynlInstellingen(
            Basisadres.of("https://notify.example"),
            new Geheim(Notifynl.SLEUTEL),
            Map.of(),
            null,
            null,
            bron,
            Duration.ofDays(6));
    return new Notifybriefbereik(
        new NotifynlGemeenten(Map.of(Voorbeeldopdracht.GEMEENTE, instellingen)),
        proef.bereik(),
        Clock.fixed(NU, ZoneOffset.UTC));
  }
}
