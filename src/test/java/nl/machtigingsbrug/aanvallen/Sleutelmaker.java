package nl.machtigingsbrug.aanvallen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.util.Base64;

/** Makes the throw-away keys of the collection where they are not there yet. */
final class Sleutelmaker {

  private static final char[] WACHTWOORD = "proefproef".toCharArray();

  private Sleutelmaker() {}

  static void vulAan(Path map) throws IOException, GeneralSecurityException, InterruptedException {
    maak(map, "routeringsdienst", 3072);
    maak(map, "authenticatiedienst", 2048);
    maak(map, "bevoegdheidsdienst", 2048);
    maak(map, "gemeente", 2048);
    maak(map, "gemeente-oud", 2048);
    maakAanvaller(map);
  }

  private static void maak(Path map, String naam, int bits)
      throws IOException, GeneralSecurityException {
    Path bestand = map.resolve("proefsleutel-" + naam + ".pem");
    if (Files.notExists(bestand)) {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(bits);
      schrijf(bestand, "PRIVATE KEY", maker.generateKeyPair().getPrivate().getEncoded());
    }
  }

  /** The JDK has no public way to make a certificate but keytool. */
  private static void maakAanvaller(Path map)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path bestand = map.resolve("proefsleutel-aanvaller.pem");
    if (Files.exists(bestand)) {
      return;
    }
    Path kluis = Files.createTempDirectory("aanvaller").resolve("aanvaller.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "aanvaller",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "36500",
                "-dname",
                "CN=Routeringsdienst, SERIALNUMBER=00000009999999999001",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(WACHTWOORD),
                "-keystore",
                kluis.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool maakte geen certificaat");
    }
    KeyStore inhoud = KeyStore.getInstance("PKCS12");
    try (InputStream stroom = Files.newInputStream(kluis)) {
      inhoud.load(stroom, WACHTWOORD);
    }
    schrijf(bestand, "PRIVATE KEY", inhoud.getKey("aanvaller", WACHTWOORD).getEncoded());
    schrijf(
        map.resolve("proefcertificaat-aanvaller.pem"),
        "CERTIFICATE",
        inhoud.getCertificate("aanvaller").getEncoded());
    Files.delete(kluis);
  }

  private static void schrijf(Path bestand, String soort, byte[] der) throws IOException {
    String tekst = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    Files.writeString(
        bestand,
        "-----BEGIN " + soort + "-----\n" + tekst + "\n-----END " + soort + "-----\n",
        StandardCharsets.US_ASCII);
  }
}
