package nl.machtigingsbrug.zaak.stuf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.ondertekening.Ondertekening;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.xml.Staxfilter;
import nl.machtigingsbrug.xml.Uitsnede;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;

/** Signs what goes to a zaaksysteem that asks for it, and looks who signed its answer. */
final class Stufondertekening {

  /** To know what it would be if it were signed. */
  private static final Staxfilter ONGETEKEND =
      new Staxfilter() {
        @Override
        public XMLStreamReader om(XMLStreamReader bron) {
          return bron;
        }

        @Override
        public Afwijzing bij(XMLStreamException fout) {
          return new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
        }

        @Override
        public void klaar() {}
      };

  private final Ondertekeningen sleutels;
  private final InstantSource klok;

  private Stufondertekening(Ondertekeningen sleutels, InstantSource klok) {
    this.sleutels = sleutels;
    this.klok = klok;
  }

  /**
   * Reads the keys.
   *
   * @throws Afwijzing MB-CONFIG-01 for a bundle that is not there or has no keys
   */
  static Stufondertekening van(StufGemeenten gemeenten, SslBundles bron, InstantSource klok) {
    Map<String, String> bundels = new TreeMap<>();
    for (StufInstellingen bij : gemeenten.gemeenten().values()) {
      String bundel = bij.ondertekening();
      if (bundel != null) {
        bundels.put(bundel, bundel);
      }
    }
    return new Stufondertekening(
        new Ondertekeningen(
            "machtigingsbrug.stuf.gemeenten ondertekening %s",
            bundels,
            bron,
            // An answer names the message that it answers, and each of those is new.
            (bundel, merk) -> true),
        klok);
  }

  /** The message as it goes out. */
  InputStream open(Stufoproep oproep) throws IOException {
    Ondertekening sleutel = sleutel(oproep);
    return sleutel == null
        ? oproep.inhoud().open()
        : sleutel.teken(oproep.inhoud()::open, klok.instant()).open();
  }

  /**
   * An answer, that is signed where it should. Empty where it holds no message of StUF: a failure
   * without one is asked for no signature, since it grants nothing.
   *
   * @throws Afwijzing MB-STUF-52 for a message that is not signed as it should
   */
  Optional<Stufbericht> lees(byte[] antwoord, Stufoproep oproep) {
    Ondertekening sleutel = sleutel(oproep);
    if (sleutel == null) {
      return probeer(() -> Stuflezer.lees(antwoord));
    }
    Optional<Stufbericht> getekend = probeer(() -> lees(antwoord, sleutel.controle()));
    if (getekend.isEmpty() && probeer(() -> lees(antwoord, ONGETEKEND)).isPresent()) {
      throw new Afwijzing(Foutcode.STUF_ANTWOORD_ONDERTEKENING);
    }
    return getekend;
  }

  private static Stufbericht lees(byte[] antwoord, Staxfilter filter) {
    return Stuflezer.lees(
        new ByteArrayInputStream(antwoord), Uitsnede.GEEN, filter, Ondertekening.KOP);
  }

  private static Optional<Stufbericht> probeer(Supplier<Stufbericht> lezer) {
    try {
      return Optional.of(lezer.get());
    } catch (Afwijzing onleesbaar) {
      return Optional.empty();
    }
  }

  private @Nullable Ondertekening sleutel(Stufoproep oproep) {
    String bundel = oproep.ondertekening();
    return bundel == null ? null : Objects.requireNonNull(sleutels.van(bundel));
  }
}
