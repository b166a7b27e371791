package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.buren.notifynl.Notifynl;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.communicatie.brp.Brpinstellingen;
import nl.machtigingsbrug.communicatie.contact.ContactGemeenten;
import nl.machtigingsbrug.communicatie.contact.ContactInstellingen;
import nl.machtigingsbrug.communicatie.notificatie.NotificatieGemeenten;
import nl.machtigingsbrug.communicatie.notifynl.NotifynlGemeenten;
import nl.machtigingsbrug.communicatie.notifynl.NotifynlInstellingen;
import nl.machtigingsbrug.communicatie.verzending.VerzendingGemeenten;
import nl.machtigingsbrug.communicatie.vtb.VtbGemeenten;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.gemeente.Gemeente;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import org.junit.jupiter.api.Test;

class KanaalgemeentenTest {

  private static final Gemeenten GEMEENTEN =
      new Gemeenten(
          Map.of("voorbeeldstad", new Gemeente("Voorbeeldstad", Duration.ofHours(1), null, null)));

  @Test
  void eenGemeenteDieErNietIsHoudtDeStartTegen() {
    assertThatCode(() -> namen("voorbeeldstad")).doesNotThrowAnyException();
    assertThatThrownBy(() -> namen("voorbeeldstat"))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("machtigingsbrug.communicatie.contact.gemeenten.voorbeeldstat");
  }

  private static void namen(String gemeente) {
    new Kanaalgemeenten(
        GEMEENTEN,
        new NotifynlGemeenten(Map.of()),
        new VtbGemeenten(Map.of()),
        new ContactGemeenten(
            Map.of(gemeente, new ContactInstellingen(List.of(), true, null, null))),
        new VerzendingGemeenten(Map.of()),
        new Brpinstellingen(Map.of()),
        new NotificatieGemeenten(Duration.ofMinutes(5), Duration.ofDays(90), Map.of()),
        new ZgwGemeenten(Map.of()));
  }

  @Test
  void brievenNaarAdressenUitEenBrpDieErNietIsHoudenDeStartTegen() {
    NotifynlInstellingen brieven =
        new NotifynlInstellingen(
            Basisadres.of("https://notify.example"),
            new Geheim(Notifynl.SLEUTEL),
            Map.of(),
            null,
            null,
            Adresbronsoort.BRP,
            Duration.ofDays(6));

    assertThatThrownBy(
            () ->
                new Kanaalgemeenten(
                    GEMEENTEN,
                    new NotifynlGemeenten(Map.of("voorbeeldstad", brieven)),
                    new VtbGemeenten(Map.of()),
                    new ContactGemeenten(Map.of()),
                    new VerzendingGemeenten(Map.of()),
                    new Brpinstellingen(Map.of()),
                    new NotificatieGemeenten(Duration.ofMinutes(5), Duration.ofDays(90), Map.of()),
                    new ZgwGemeenten(Map.of())))
        .hasMessageContaining("machtigingsbrug.communicatie.brp.gemeenten.voorbeeldstad");
  }
}
