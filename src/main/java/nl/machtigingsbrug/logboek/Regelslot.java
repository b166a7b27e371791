package nl.machtigingsbrug.logboek;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import org.springframework.stereotype.Component;

/** Closes a Handeling into a row and opens it again. */
@Component
final class Regelslot {

  private static final String DOMEIN = "machtigingsbrug/logboek/regel/1";
  private static final int ZOUT = 32;

  private final Kluis kluis;
  private final BlindeIndex index;
  private final SecureRandom toeval = new SecureRandom();

  Regelslot(Kluis kluis, BlindeIndex index) {
    this.kluis = kluis;
    this.index = index;
  }

  Regelrij sluit(long id, Handeling handeling) {
    byte[] klaar = Handelingcode.schrijf(handeling);
    byte[] zout = new byte[ZOUT];
    toeval.nextBytes(zout);
    return new Regelrij(
        id,
        handeling.gemeente(),
        handeling.tijdstip(),
        handeling.onderwerp().aanvraagId(),
        handeling.onderwerp().zaak(),
        kluis.versleutel(klaar, rij(handeling.gemeente(), id)),
        zout,
        vastlegging(id, klaar, zout),
        ingangen(handeling));
  }

  /**
   * What a line that is not erased says, when content, salt, commitment and columns agree.
   *
   * @throws Afwijzing MB-GEHEIM-01 when it cannot be decrypted, MB-LOGBOEK-01 when they disagree
   */
  Handeling open(Regelrij rij) {
    byte[] inhoud = rij.inhoud();
    byte[] zout = rij.zout();
    if (inhoud == null || zout == null) {
      throw Veldenlezer.gebroken();
    }
    byte[] klaar = kluis.ontsleutel(inhoud, rij(rij.gemeente(), rij.id()));
    if (!Arrays.equals(vastlegging(rij.id(), klaar, zout), rij.vastlegging())) {
      throw Veldenlezer.gebroken();
    }
    Handeling handeling = Handelingcode.lees(klaar);
    boolean gelijk =
        handeling.gemeente().equals(rij.gemeente())
            && handeling.tijdstip().equals(rij.tijdstip())
            && Objects.equals(handeling.onderwerp().aanvraagId(), rij.aanvraagId())
            && Objects.equals(handeling.onderwerp().zaak(), rij.zaak());
    if (!gelijk) {
      throw Veldenlezer.gebroken();
    }
    return handeling;
  }

  /** By whom the line can be found, under the key that counts now. */
  Set<Zoeksleutel> ingangen(Handeling handeling) {
    return index.ingangen(handeling.gemeente(), handeling.betrokkenen().personen());
  }

  /** Whether the line can be found by exactly those whom it names, under one of the keys. */
  boolean isVindbaar(Regelrij rij, Handeling handeling) {
    Set<Zoeksleutel> alle =
        handeling.betrokkenen().personen().stream()
            .flatMap(persoon -> index.zoeksleutels(handeling.gemeente(), persoon).stream())
            .collect(Collectors.toSet());
    if (alle.isEmpty()) {
      return rij.zoekingangen().isEmpty();
    }
    return alle.stream()
        .collect(Collectors.groupingBy(Zoeksleutel::sleutelversie, Collectors.toSet()))
        .containsValue(rij.zoekingangen());
  }

  private static byte[] vastlegging(long id, byte[] klaar, byte[] zout) {
    return new Veldenschrijver().tekst(DOMEIN).getal(id).bytes(klaar).bytes(zout).sha256();
  }

  private static Rij rij(String gemeente, long id) {
    return new Rij(gemeente, "logboek_regel", id);
  }
}
