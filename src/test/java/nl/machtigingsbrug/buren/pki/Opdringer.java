package nl.machtigingsbrug.buren.pki;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Shows its certificate to a server whether or not that server asked for one of this CA. */
public final class Opdringer extends X509ExtendedKeyManager {

  private final Certificaat certificaat;

  /** Always this one. */
  public Opdringer(Certificaat certificaat) {
    this.certificaat = certificaat;
  }

  @Override
  public String chooseEngineClientAlias(
      String[] soorten, Principal @Nullable [] uitgevers, @Nullable SSLEngine engine) {
    return "sleutel";
  }

  @Override
  public String chooseClientAlias(
      String[] soorten, Principal @Nullable [] uitgevers, @Nullable Socket socket) {
    return "sleutel";
  }

  @Override
  public String[] getClientAliases(String soort, Principal @Nullable [] uitgevers) {
    return new String[] {"sleutel"};
  }

  @Override
  public String[] getServerAliases(String soort, Principal @Nullable [] uitgevers) {
    return new String[0];
  }

  @Override
  public @Nullable String chooseServerAlias(
      String soort, Principal @Nullable [] uitgevers, @Nullable Socket socket) {
    return null;
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return new X509Certificate[] {certificaat.certificaat(), certificaat.uitgever()};
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return certificaat.sleutel();
  }
}
