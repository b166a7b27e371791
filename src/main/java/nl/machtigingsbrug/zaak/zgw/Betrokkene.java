package nl.machtigingsbrug.zaak.zgw;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Organisatienummer;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;

/**
 * A party as a rol states it (Zaken API, Rol).
 *
 * @param type the {@code betrokkeneType}
 * @param identificatie the {@code betrokkeneIdentificatie}: no more than identifies the party
 */
public record Betrokkene(String type, Map<String, String> identificatie) {

  private static final int ANP_IDENTIFICATIE = 17;
  private static final int GESLACHTSNAAM = 200;
  private static final int MEDEWERKER_ZGW = 24;
  private static final int MEDEWERKER_OPENZAAK = 128;

  public Betrokkene {
    identificatie = Collections.unmodifiableMap(new LinkedHashMap<>(identificatie));
  }

  /**
   * {@code partij} in the words of {@code profiel}.
   *
   * @param sleutel names the rol in an Afwijzing
   * @throws Afwijzing ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN where an identifier does not fit: cut short
   *     it would be somebody else's
   */
  public static Betrokkene van(Partij partij, Profiel profiel, String sleutel) {
    Map<String, String> velden = new LinkedHashMap<>();
    if (partij instanceof NatuurlijkPersoon persoon) {
      if (persoon.identificatie() instanceof Bsn bsn) {
        velden.put("inpBsn", bsn.waarde());
      } else if (persoon.identificatie() instanceof AndersGeidentificeerd anders) {
        anders(anders, velden, sleutel);
      }
      return new Betrokkene("natuurlijk_persoon", velden);
    }
    if (partij instanceof Organisatie organisatie) {
      organisatie(organisatie.nummer(), profiel, velden);
      return new Betrokkene("niet_natuurlijk_persoon", velden);
    }
    if (partij instanceof Vestiging vestiging) {
      return vestiging(vestiging, profiel, velden);
    }
    Medewerker medewerker = (Medewerker) partij;
    int ruimte = profiel == Profiel.OPENZAAK ? MEDEWERKER_OPENZAAK : MEDEWERKER_ZGW;
    velden.put("identificatie", passend(medewerker.identificatie(), ruimte, sleutel));
    return new Betrokkene("medewerker", velden);
  }

  private static void anders(
      AndersGeidentificeerd anders, Map<String, String> velden, String sleutel) {
    velden.put("anpIdentificatie", passend(anders.waarde(), ANP_IDENTIFICATIE, sleutel));
    String geslachtsnaam = anders.geslachtsnaam();
    if (geslachtsnaam != null) {
      velden.put("geslachtsnaam", Tekst.kort(geslachtsnaam, GESLACHTSNAAM));
    }
    LocalDate geboortedatum = anders.geboortedatum();
    if (geboortedatum != null) {
      velden.put("geboortedatum", geboortedatum.toString());
    }
  }

  /** The standard has no field for a KvK number; annIdentificatie is what senders use. */
  private static void organisatie(
      Organisatienummer nummer, Profiel profiel, Map<String, String> velden) {
    if (nummer instanceof Rsin rsin) {
      velden.put("innNnpId", rsin.waarde());
    } else if (nummer instanceof KvkNummer kvk) {
      velden.put(profiel == Profiel.OPENZAAK ? "kvkNummer" : "annIdentificatie", kvk.waarde());
    }
  }

  /** Open Zaak has deprecated betrokkeneType vestiging. */
  private static Betrokkene vestiging(
      Vestiging vestiging, Profiel profiel, Map<String, String> velden) {
    if (profiel == Profiel.OPENZAAK) {
      organisatie(vestiging.organisatie(), profiel, velden);
      velden.put("vestigingsNummer", vestiging.nummer().waarde());
      return new Betrokkene("niet_natuurlijk_persoon", velden);
    }
    velden.put("vestigingsNummer", vestiging.nummer().waarde());
    if (vestiging.organisatie() instanceof KvkNummer kvk) {
      velden.put("kvkNummer", kvk.waarde());
    }
    return new Betrokkene("vestiging", velden);
  }

  private static String passend(String waarde, int ruimte, String sleutel) {
    if (waarde.length() > ruimte || !Tekst.kort(waarde, ruimte).equals(waarde)) {
      throw new Afwijzing(Foutcode.ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN, sleutel);
    }
    return waarde;
  }

  @Override
  public String toString() {
    return "Betrokkene[" + type + "]";
  }
}
