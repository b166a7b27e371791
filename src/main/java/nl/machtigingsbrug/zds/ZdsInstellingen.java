package nl.machtigingsbrug.zds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Stuurgegevens;
import nl.machtigingsbrug.stuf.Systeem;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How messages of Zaak- en Documentservices are let in.
 *
 * @param grootste the longest call, envelope and base64 included
 * @param grootsteDocument the largest document, decoded
 * @param spool the folder where a call waits, encrypted, while it is handled; the temporary folder
 *     of the system where not set
 * @param schemas where the official schemas are; we may not bring them
 * @param gemeenten what differs per gemeente, by its name in the configuration
 */
@Validated
@ConfigurationProperties("machtigingsbrug.zds.ingang")
record ZdsInstellingen(
    @DefaultValue("75MB") DataSize grootste,
    @DefaultValue("50MB") DataSize grootsteDocument,
    @Nullable Path spool,
    @DefaultValue Schemas schemas,
    @DefaultValue @Valid Map<String, Gemeente> gemeenten) {

  /** Where what differs per gemeente stands, with {@code %s} for the gemeente. */
  static final String INSTELLING = "machtigingsbrug.zds.ingang.gemeenten.%s.";

  private static final Gemeente GEWOON =
      new Gemeente(null, Map.of(), new Keuringen(Keuring.UIT, Keuring.UIT), null, null, null);

  ZdsInstellingen {
    gemeenten = Map.copyOf(gemeenten);
  }

  /** What holds for one gemeente. */
  Gemeente van(String gemeente) {
    return gemeenten.getOrDefault(gemeente, GEWOON);
  }

  /**
   * What holds for one gemeente.
   *
   * @param gemeentecode what the ontvanger of a message must be, or null where that says nothing
   * @param zenders by afnemer, the applicaties that it may call itself; any where it is not named
   * @param keuring whether messages are compared with the official schemas
   * @param ondertekening the SSL bundle with who may sign messages and how we sign answers, or null
   *     where nothing is signed
   * @param herondertekening the SSL bundle with which we sign a message that we changed, to the
   *     zaaksysteem behind us, or null where a signed message is not changed
   * @param antwoordondertekening the SSL bundle with who may sign what the zaaksysteem behind us
   *     answers, or null where nobody looks
   */
  record Gemeente(
      @Nullable @Pattern(regexp = "[0-9]{4}") String gemeentecode,
      @DefaultValue Map<String, Set<String>> zenders,
      @DefaultValue Keuringen keuring,
      @Nullable String ondertekening,
      @Nullable String herondertekening,
      @Nullable String antwoordondertekening) {

    Gemeente {
      zenders = Map.copyOf(zenders);
      if (herondertekening != null && ondertekening == null) {
        // What nobody checked must not go on under our name.
        throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.ingang ondertekening");
      }
    }

    /**
     * Passes a message that was meant for this gemeente and says to come from this afnemer.
     *
     * @throws Afwijzing MB-TOEGANG-03 for another ontvanger, MB-STUF-02 for another zender
     */
    void keur(String afnemer, Stuurgegevens stuurgegevens) {
      Systeem ontvanger = stuurgegevens.ontvanger();
      if (gemeentecode != null
          && (ontvanger == null || !gemeentecode.equals(ontvanger.organisatie()))) {
        throw new Afwijzing(Foutcode.TOEGANG_ANDERE_GEMEENTE, "ontvanger");
      }
      Set<String> toegestaan = zenders.get(afnemer);
      Systeem zender = stuurgegevens.zender();
      if (toegestaan != null && (zender == null || !toegestaan.contains(zender.applicatie()))) {
        throw new Afwijzing(Foutcode.STUF_ANDERE_ZENDER, "zender");
      }
    }
  }

  /**
   * The folders of the official schemas, as published: in each stands for example zkn0310.
   *
   * @param zds11 of 1.1
   * @param zds12 of 1.2
   */
  record Schemas(@Nullable Path zds11, @Nullable Path zds12) {

    Path van(Versie versie) {
      Path map = versie == Versie.ZDS_1_1 ? zds11 : zds12;
      if (map == null) {
        throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.ingang.schemas");
      }
      return map;
    }
  }

  /**
   * What is done with messages that are not as the schema says.
   *
   * @param zds11 at the address of 1.1
   * @param zds12 at the address of 1.2
   */
  record Keuringen(@DefaultValue("UIT") Keuring zds11, @DefaultValue("UIT") Keuring zds12) {

    Keuring van(Versie versie) {
      return versie == Versie.ZDS_1_1 ? zds11 : zds12;
    }
  }
}
