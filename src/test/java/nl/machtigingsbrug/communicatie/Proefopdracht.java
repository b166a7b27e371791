package nl.machtigingsbrug.communicatie;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/** A message as a channel gets it, of which a test changes what matters to it. */
public record Proefopdracht(
    UUID id,
    String gemeente,
    Kanaal kanaal,
    Partij ontvanger,
    String onderwerp,
    String tekst,
    List<Bijlage> bijlagen,
    @Nullable String zaak,
    @Nullable Instant publicatie,
    @Nullable LocalDate uiterlijk) {

  /** Who gets it, where nothing else is said. */
  public static final String BSN = "999990019";

  /** A letter that fits. */
  public static Proefopdracht gewoon(Kanaal kanaal) {
    return new Proefopdracht(
        UUID.randomUUID(),
        "voorbeeldstad",
        kanaal,
        new NatuurlijkPersoon(new Bsn(BSN)),
        "Besluit op uw aanvraag",
        "Geachte heer,\n\nHierbij ontvangt u ons besluit.",
        List.of(),
        "ZAAK-2026-0000012345",
        null,
        null);
  }

  public Proefopdracht met(UUID nieuw) {
    return new Proefopdracht(
        nieuw,
        gemeente,
        kanaal,
        ontvanger,
        onderwerp,
        tekst,
        bijlagen,
        zaak,
        publicatie,
        uiterlijk);
  }

  public Proefopdracht van(String nieuw) {
    return new Proefopdracht(
        id, nieuw, kanaal, ontvanger, onderwerp, tekst, bijlagen, zaak, publicatie, uiterlijk);
  }

  public Proefopdracht aan(Partij nieuw) {
    return new Proefopdracht(
        id, gemeente, kanaal, nieuw, onderwerp, tekst, bijlagen, zaak, publicatie, uiterlijk);
  }

  public Proefopdracht onderwerp(String nieuw) {
    return new Proefopdracht(
        id, gemeente, kanaal, ontvanger, nieuw, tekst, bijlagen, zaak, publicatie, uiterlijk);
  }

  public Proefopdracht tekst(String nieuw) {
    return new Proefopdracht(
        id, gemeente, kanaal, ontvanger, onderwerp, nieuw, bijlagen, zaak, publicatie, uiterlijk);
  }

  public Proefopdracht bijlagen(Bijlage... nieuw) {
    return new Proefopdracht(
        id,
        gemeente,
        kanaal,
        ontvanger,
        onderwerp,
        tekst,
        Arrays.asList(nieuw),
        zaak,
        publicatie,
        uiterlijk);
  }

  public Proefopdracht zaak(@Nullable String nieuw) {
    return new Proefopdracht(
        id, gemeente, kanaal, ontvanger, onderwerp, tekst, bijlagen, nieuw, publicatie, uiterlijk);
  }

  public Proefopdracht publicatie(@Nullable Instant nieuw) {
    return new Proefopdracht(
        id, gemeente, kanaal, ontvanger, onderwerp, tekst, bijlagen, zaak, nieuw, uiterlijk);
  }

  public Proefopdracht uiterlijk(LocalDate nieuw) {
    return new Proefopdracht(
        id, gemeente, kanaal, ontvanger, onderwerp, tekst, bijlagen, zaak, publicatie, nieuw);
  }

  /** A PDF of so many bytes. */
  public static Bijlage pdf(String omschrijving, int bytes) {
    return bijlage(omschrijving, "application/pdf", bytes, bytes);
  }

  /** A document that may say something else of itself than it is. */
  public static Bijlage bijlage(String omschrijving, String soort, long gezegd, int echt) {
    byte[] inhoud = new byte[echt];
    byte[] kop = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(kop, 0, inhoud, 0, Math.min(kop.length, echt));
    return new Bijlage(omschrijving, soort, gezegd, () -> new ByteArrayInputStream(inhoud));
  }

  /** As the channel gets it. */
  public Verzendopdracht opdracht() {
    return new Verzendopdracht(
        id,
        gemeente,
        Berichtsoort.BESLUIT,
        kanaal,
        ontvanger,
        Hoedanigheid.GEMACHTIGDE,
        Variant.VOLLEDIG,
        new Adres.OpNummer(),
        onderwerp,
        tekst,
        bijlagen,
        zaak,
        publicatie,
        uiterlijk,
        Afscherming.GEEN);
  }
}
