package nl.machtigingsbrug.bench;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.bewijs.saml.SamlInstellingen;
import nl.machtigingsbrug.bewijs.saml.SamlLezer;
import nl.machtigingsbrug.buren.voorziening.Sleutels;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Bsn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Verifying and reading an assertion with two encrypted identities, beside the operations with RSA
 * that nobody can avoid: one verification and two decryptions of a key.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SamlBench {

  private static final Bsn GEMACHTIGDE = new Bsn("999990019");
  private static final Bsn VERTEGENWOORDIGDE = new Bsn("999990421");
  private static final OAEPParameterSpec OAEP =
      new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA1, PSource.PSpecified.DEFAULT);

  private final SamlLezer lezer = new SamlLezer();
  private byte[] assertion = {};
  private SamlInstellingen instellingen = onbekend();
  private Instant nu = Instant.EPOCH;
  private KeyPair uitgever = new KeyPair(null, null);
  private PrivateKey sleutel = uitgever.getPrivate();
  private byte[] inhoud = {};
  private byte[] handtekening = {};
  private byte[] omsloten = {};

  /** Makes the assertion, and a signature and an encrypted key of the same sizes. */
  @Setup
  public void bereidVoor() throws Exception {
    Sleutels sleutels = Sleutels.nieuw();
    Voorziening voorziening = new Voorziening(sleutels, new SecureRandom());
    nu = Voorziening.MOMENT.plusSeconds(5);
    assertion = voorziening.assertion(Verklaring.namens(GEMACHTIGDE, VERTEGENWOORDIGDE));
    instellingen =
        new SamlInstellingen(
            Voorziening.DV,
            Voorziening.ACS,
            voorziening.uitgevers(),
            voorziening.ontsleutelsleutels(),
            Map.of(Voorziening.BVD_DDM, BekendeGrond.VRIJWILLIGE_MACHTIGING),
            Map.of(),
            Duration.ofSeconds(30));
    uitgever = sleutels.routeringsdienst();
    KeyPair eigen = Objects.requireNonNull(sleutels.dienstverlener().get(Voorziening.DV_SLEUTEL));
    sleutel = eigen.getPrivate();
    inhoud = new byte[700];
    Signature teken = Signature.getInstance("SHA256withRSA");
    teken.initSign(uitgever.getPrivate());
    teken.update(inhoud);
    handtekening = teken.sign();
    Cipher slot = Cipher.getInstance("RSA/ECB/OAEPPadding");
    slot.init(Cipher.ENCRYPT_MODE, eigen.getPublic(), OAEP);
    omsloten = slot.doFinal(new byte[32]);
  }

  /** Ours: parse, check, verify, decrypt, and make an optreden of it. */
  @Benchmark
  public GelezenBewijs lees() {
    return lezer.lees(assertion, instellingen, Voorziening.VERZOEK, nu);
  }

  /** The limit. */
  @Benchmark
  public int kaal() throws Exception {
    Signature keur = Signature.getInstance("SHA256withRSA");
    keur.initVerify(uitgever.getPublic());
    keur.update(inhoud);
    return (keur.verify(handtekening) ? 1 : 0) + open() + open();
  }

  private int open() throws Exception {
    Cipher slot = Cipher.getInstance("RSA/ECB/OAEPPadding");
    slot.init(Cipher.DECRYPT_MODE, sleutel, OAEP);
    return slot.doFinal(omsloten).length;
  }

  private static SamlInstellingen onbekend() {
    return new SamlInstellingen(
        "-", "-", Map.of(), Map.of(), Map.of(), Map.of(), Duration.ofSeconds(30));
  }
}
