package nl.machtigingsbrug.zaak.zgw;

import java.time.Duration;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Rsin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The zaaksysteem of one gemeente.
 *
 * @param zaken base address of the Zaken API, with its version: {@code https://…/zaken/api/v1}
 * @param catalogi base address of the Catalogi API
 * @param documenten base address of the Documenten API
 * @param besluiten base address of the Besluiten API, or null; only notificaties are read there
 * @param autorisaties base address of the Autorisaties API, or null; only {@code keur-zaaksysteem}
 *     asks there
 * @param clientId who we are there
 * @param geheim with what we sign; at least 32 bytes (RFC 7518, 3.2)
 * @param kortGeheimToegestaan accepts a secret of 8 to 31 bytes; unsafe, logged at start
 * @param bronorganisatie RSIN of who makes the zaak
 * @param verantwoordelijke RSIN of who is responsible for it
 * @param profiel which dialect
 * @param zaakRegistreren make zaak, rollen and first status in one call; profile OPENZAAK only
 * @param rolconventie who is initiator
 * @param rolconventiePerZaaktype exceptions, by identificatie of the zaaktype
 * @param zaaknummervoorvoegsel with what our zaaknummers begin, 1 to 8 capitals and digits; another
 *     for each installation that makes zaken for one bronorganisatie
 * @param bijlagetype omschrijving of the informatieobjecttype of what the aanvrager added
 * @param formuliertype omschrijving of the informatieobjecttype of the aanvraagformulier
 * @param verklaringtype omschrijving of the informatieobjecttype of the machtigingsverklaring
 * @param eindeVertegenwoordiging what becomes of the rol of who acted when that ends
 * @param cataloguslevensduur how long what was read from the catalogue is used
 */
public record ZgwInstellingen(
    Basisadres zaken,
    Basisadres catalogi,
    Basisadres documenten,
    @Nullable Basisadres besluiten,
    @Nullable Basisadres autorisaties,
    String clientId,
    Geheim geheim,
    boolean kortGeheimToegestaan,
    Rsin bronorganisatie,
    Rsin verantwoordelijke,
    @DefaultValue("ZGW") Profiel profiel,
    boolean zaakRegistreren,
    @DefaultValue("A") Rolconventie rolconventie,
    @DefaultValue Map<String, Rolconventie> rolconventiePerZaaktype,
    @DefaultValue("MB") String zaaknummervoorvoegsel,
    @DefaultValue("Bijlage") String bijlagetype,
    @DefaultValue("Aanvraag") String formuliertype,
    @DefaultValue("Machtigingsverklaring") String verklaringtype,
    @DefaultValue("NIETS") Eindewijze eindeVertegenwoordiging,
    @DefaultValue("10m") Duration cataloguslevensduur) {

  static final int VEILIG_GEHEIM = 32;
  private static final int KORTSTE_GEHEIM = 8;

  public ZgwInstellingen {
    rolconventiePerZaaktype = Map.copyOf(rolconventiePerZaaktype);
    // Spring binds what is not configured as null.
    vereis(zaken, "zaken");
    vereis(catalogi, "catalogi");
    vereis(documenten, "documenten");
    vereis(clientId, "client-id");
    vereis(geheim, "geheim");
    vereis(bronorganisatie, "bronorganisatie");
    vereis(verantwoordelijke, "verantwoordelijke");
    int lengte = geheim.bytes().length;
    if (lengte < KORTSTE_GEHEIM || (lengte < VEILIG_GEHEIM && !kortGeheimToegestaan)) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "geheim");
    }
    if (clientId.isBlank()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "client-id");
    }
    if (!zaaknummervoorvoegsel.matches("[A-Z0-9]{1,8}")) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "zaaknummervoorvoegsel");
    }
    if (zaakRegistreren && profiel != Profiel.OPENZAAK) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "zaak-registreren");
    }
  }

  /** These settings, but for what was chosen when the levering began. */
  ZgwInstellingen zoals(Inrichting inrichting) {
    return new ZgwInstellingen(
        zaken,
        catalogi,
        documenten,
        besluiten,
        autorisaties,
        clientId,
        geheim,
        kortGeheimToegestaan,
        inrichting.bronorganisatie(),
        verantwoordelijke,
        inrichting.profiel(),
        inrichting.zaakRegistreren(),
        inrichting.rolconventie(),
        Map.of(),
        zaaknummervoorvoegsel,
        bijlagetype,
        formuliertype,
        verklaringtype,
        eindeVertegenwoordiging,
        cataloguslevensduur);
  }

  private static void vereis(@Nullable Object waarde, String naam) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }

  /** The convention for zaken of this zaaktype. */
  public Rolconventie rolconventieVoor(String zaaktype) {
    return rolconventiePerZaaktype.getOrDefault(zaaktype, rolconventie);
  }
}
