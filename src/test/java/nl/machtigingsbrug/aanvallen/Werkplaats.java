package nl.machtigingsbrug.aanvallen;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import nl.machtigingsbrug.buren.voorziening.Identiteit;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.optreden.Bsn;

/**
 * Where one case is made. Chance is seeded by the name of the case, so that a new case changes no
 * other file.
 *
 * @param voorziening signs for real
 * @param bos all keys, also those of the attacker
 */
record Werkplaats(Voorziening voorziening, Sleutelbos bos) {

  /** A parent for a child: what an attacker starts from. */
  static final Verklaring ECHT =
      Verklaring.namens(new Bsn(Verwachting.OUDER), new Bsn(Verwachting.KIND));

  /** What an attacker wants read. */
  static final Verklaring VALS = ECHT.metHandelende(Identiteit.van(new Bsn(Verwachting.AANVALLER)));

  static Werkplaats voor(String naam, Sleutelbos bos) {
    try {
      SecureRandom toeval = SecureRandom.getInstance("SHA1PRNG");
      toeval.setSeed(naam.getBytes(StandardCharsets.UTF_8));
      return new Werkplaats(new Voorziening(bos.sleutels(), toeval), bos);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String echt() {
    return voorziening.ondertekendeAssertion(ECHT);
  }

  String kaal() {
    return voorziening.kaleAssertion(ECHT);
  }

  /** Not signed, but encrypted to the gemeente: its public key is in metadata. */
  String vals() {
    return voorziening.kaleAssertion(VALS);
  }

  String response(String inhoud) {
    return voorziening.omhulMetResponse(inhoud, ECHT);
  }

  String artifactResponse(String inhoud) {
    return voorziening.omhulMetArtifactResponse(inhoud, ECHT);
  }
}
