package nl.machtigingsbrug.communicatie.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.machtigingsbrug.buren.klant.Klantpartij;
import nl.machtigingsbrug.communicatie.Adres;
import org.junit.jupiter.api.Test;

class OpenKlantGegevensTest {

  private final Klantpartij partij = Klantpartij.met("bsn", "999990019");

  @Test
  void hetEnigeGeverifieerdeAdresIsHetAdres() {
    partij
        .adres("email", "oud@post.example", null)
        .adres("email", "nieuw@post.example", "2026-01-01")
        .adres("telefoonnummer", "06 12345678", "2026-01-01");

    Contactgegevens gegevens = lees(true);

    assertThat(gegevens.email()).isEqualTo(new Adres.Email("nieuw@post.example"));
    assertThat(gegevens.mobiel()).isEqualTo(new Adres.Telefoon("+31612345678"));
  }

  @Test
  void tussenTweeAdressenWordtNietGeraden() {
    partij.adres("email", "een@post.example", null).adres("email", "twee@post.example", null);

    assertThat(lees(false).email()).isNull();
  }

  @Test
  void hetAdresVoorDezeZaakGaatVoorDeVoorkeurEnDieVoorHetStandaardadres() {
    partij.adres("email", "standaard@post.example", null);
    partij.laatste().put("isStandaardAdres", true);
    partij.adres("email", "anders@post.example", null);
    assertThat(lees(false).email()).isEqualTo(new Adres.Email("standaard@post.example"));

    partij.adres("email", "voorkeur@post.example", null);
    partij
        .json()
        .putObject("voorkeursDigitaalAdres")
        .put("uuid", partij.laatste().path("uuid").asText());
    assertThat(lees(false).email()).isEqualTo(new Adres.Email("voorkeur@post.example"));

    partij.adres("email", "zaak@post.example", null);
    partij.laatste().put("referentie", "ZAAK-1");
    assertThat(lees(false).email()).isEqualTo(new Adres.Email("zaak@post.example"));
  }

  @Test
  void eenAdresVanEenAnderIsGeenAdres() {
    partij.adres("email", "vreemd@post.example", "2026-01-01");
    partij
        .laatste()
        .putObject("verstrektDoorPartij")
        .put("uuid", "99999999-9999-4999-8999-999999999999");
    partij.adres("telefoonnummer", "0612345678", "2026-01-01");
    partij.laatste().remove("verstrektDoorPartij");

    assertThat(lees(false)).isEqualTo(Contactgegevens.GEEN);
  }

  @Test
  void wieNietActiefIsHeeftGeenGegevens() {
    partij.adres("email", "oud@post.example", "2026-01-01");
    partij.json().put("indicatieActief", false);
    assertThat(lees(false)).isEqualTo(Contactgegevens.GEEN);

    partij.json().remove("indicatieActief");
    assertThat(lees(false)).isEqualTo(Contactgegevens.GEEN);
  }

  @Test
  void geheimhoudingGaatMee() {
    partij.json().put("indicatieGeheimhouding", true);

    assertThat(lees(true).geheim()).isTrue();
  }

  @Test
  void hetCorrespondentieadresKomtOpDeEnvelop() {
    ObjectNode adres = partij.json().putObject("correspondentieadres");
    adres
        .put("straatnaam", "Dorpsstraat")
        .put("huisnummer", 1)
        .put("huisnummertoevoeging", "A")
        .put("postcode", "1234 AB")
        .put("stad", "Voorbeeldstad");
    assertThat(lees(true).post())
        .isEqualTo(
            new Adres.Post("A. Voorbeeld", List.of("Dorpsstraat 1 A", "1234 AB  Voorbeeldstad")));

    ObjectNode buitenland = partij.json().putObject("correspondentieadres");
    buitenland.put("adresregel1", "Rue 1").put("adresregel2", "1000 Bruxelles").put("land", "BE");
    assertThat(lees(true).post())
        .isEqualTo(new Adres.Post("A. Voorbeeld", List.of("Rue 1", "1000 Bruxelles", "BELGIË")));

    partij.json().putObject("correspondentieadres").put("nummeraanduidingId", "0363200000218908");
    assertThat(lees(true).post()).isNull();
  }

  @Test
  void vreemdeSoortenVanWaardenZijnGeenGegevens() {
    partij.json().put("correspondentieadres", "Dorpsstraat").put("indicatieGeheimhouding", "x");
    ((ObjectNode) partij.json().path("_expand")).put("digitaleAdressen", 7);

    assertThat(lees(false)).isEqualTo(Contactgegevens.GEEN);
  }

  private Contactgegevens lees(boolean alleenGeverifieerd) {
    return OpenKlantGegevens.van(partij.json(), alleenGeverifieerd, "ZAAK-1");
  }
}
