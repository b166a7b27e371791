package nl.machtigingsbrug.communicatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/**
 * One message to one recipient through one channel: all that a channel needs to know.
 *
 * @param id the same at every attempt; what a channel recognises a repeat by
 * @param gemeente who sends
 * @param soort what it is
 * @param kanaal through what
 * @param ontvanger the one person or organisation whom the Adressering chose
 * @param hoedanigheid as who
 * @param variant how much the text tells
 * @param adres where the channel finds the recipient
 * @param onderwerp its subject
 * @param tekst plain text, paragraphs parted by an empty line
 * @param bijlagen what goes along
 * @param zaakidentificatie of the zaak that it is about, as the recipient knows it
 * @param publicatie not to be seen before this; null: at once
 * @param uiterlijk the last day on which the recipient can do what is asked, or null
 * @param afscherming what none of this may show: an opdracht that shows it cannot be made
 */
public record Verzendopdracht(
    UUID id,
    String gemeente,
    Berichtsoort soort,
    Kanaal kanaal,
    Partij ontvanger,
    Hoedanigheid hoedanigheid,
    Variant variant,
    Adres adres,
    String onderwerp,
    String tekst,
    List<Bijlage> bijlagen,
    @Nullable String zaakidentificatie,
    @Nullable Instant publicatie,
    @Nullable LocalDate uiterlijk,
    Afscherming afscherming) {

  /**
   * Every channel sends what stands here and nothing else of a person.
   *
   * @throws Afwijzing MB-KANAAL-02 where it shows the address of another
   */
  public Verzendopdracht {
    bijlagen = List.copyOf(bijlagen);
    afscherming.keur(adres);
    afscherming.keur(onderwerp, "onderwerp");
    afscherming.keur(tekst, "tekst");
    bijlagen.forEach(bijlage -> afscherming.keur(bijlage.omschrijving(), "bijlagen"));
  }

  /** The same, to where the channel found the recipient itself. */
  public Verzendopdracht naar(Adres gevonden) {
    return new Verzendopdracht(
        id,
        gemeente,
        soort,
        kanaal,
        ontvanger,
        hoedanigheid,
        variant,
        gevonden,
        onderwerp,
        tekst,
        bijlagen,
        zaakidentificatie,
        publicatie,
        uiterlijk,
        afscherming);
  }

  /**
   * A text that goes along, such as why the recipient gets it.
   *
   * @throws Afwijzing MB-KANAAL-02 where it shows the address of another
   */
  public String keur(String toelichting) {
    afscherming.keur(toelichting, "toelichting");
    return toelichting;
  }

  /** Without content or address. */
  @Override
  public String toString() {
    return "Verzendopdracht[" + id + ", " + gemeente + ", " + soort + ", " + kanaal + "]";
  }
}
