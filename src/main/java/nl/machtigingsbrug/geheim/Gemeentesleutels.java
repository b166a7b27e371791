package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.StreamingAead;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The keys of one gemeente at one moment. Never changes: newer keys are a new one of these. */
final class Gemeentesleutels {

  private final Map<Sleutelsoort, Sleutelset> sets;
  private final Aead kluis;
  private final Indexsleutels index;
  private final StreamingAead spool;
  private final PublicKeySign zetten;
  private final PublicKeyVerify controleren;

  /**
   * Takes one keyset of each kind.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-CONFIG-01 naming one that is for another purpose
   */
  Gemeentesleutels(Map<Sleutelsoort, Sleutelset> sets) {
    this.sets = new EnumMap<>(sets);
    this.kluis = set(Sleutelsoort.KLUIS).primitief(Aead.class);
    this.index = new Indexsleutels(set(Sleutelsoort.INDEX));
    this.spool = set(Sleutelsoort.SPOOL).primitief(StreamingAead.class);
    Sleutelset zegel = set(Sleutelsoort.ZEGEL);
    this.zetten = zegel.primitief(PublicKeySign.class);
    this.controleren = zegel.publiek().primitief(PublicKeyVerify.class);
  }

  static Gemeentesleutels lees(GeheimInstellingen instellingen, String gemeente) {
    Map<Sleutelsoort, Sleutelset> sets = new EnumMap<>(Sleutelsoort.class);
    for (Sleutelsoort soort : Sleutelsoort.values()) {
      sets.put(soort, Sleutelset.lees(instellingen, new Sleutelnaam(gemeente, soort)));
    }
    return new Gemeentesleutels(sets);
  }

  /** The same, but for this keyset. */
  Gemeentesleutels met(Sleutelset nieuw) {
    Map<Sleutelsoort, Sleutelset> anders = new EnumMap<>(sets);
    anders.put(nieuw.naam().soort(), nieuw);
    return new Gemeentesleutels(anders);
  }

  Sleutelset set(Sleutelsoort soort) {
    return Objects.requireNonNull(sets.get(soort));
  }

  Aead kluis() {
    return kluis;
  }

  Indexsleutels index() {
    return index;
  }

  StreamingAead spool() {
    return spool;
  }

  PublicKeySign zetten() {
    return zetten;
  }

  PublicKeyVerify controleren() {
    return controleren;
  }
}
