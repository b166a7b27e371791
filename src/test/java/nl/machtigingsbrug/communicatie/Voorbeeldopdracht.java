package nl.machtigingsbrug.communicatie;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/** Makes a Verzendopdracht, of which a test says only what matters to it. */
public final class Voorbeeldopdracht {

  public static final String GEMEENTE = "voorbeeldstad";
  public static final Bsn DOCHTER = new Bsn("999990019");
  public static final Bsn MOEDER = new Bsn("999990421");
  public static final Adres.Post POST =
      new Adres.Post("A. Voorbeeld", List.of("Dorpsstraat 1", "1234 AB  Voorbeeldstad"));

  private final UUID id = UUID.randomUUID();
  private final Kanaal kanaal;
  private Berichtsoort soort = Berichtsoort.ONTVANGSTBEVESTIGING;
  private Partij ontvanger = new NatuurlijkPersoon(DOCHTER);
  private Hoedanigheid hoedanigheid = Hoedanigheid.GEMACHTIGDE;
  private Adres adres = new Adres.OpNummer();
  private String onderwerp = "Wij hebben de aanvraag ontvangen";
  private String tekst = "Wij hebben de aanvraag ontvangen.\n\nU hoort binnen zes weken van ons.";
  private final List<Bijlage> bijlagen = new ArrayList<>();
  private @Nullable String zaak = "MB-2026-0000000001";
  private @Nullable Instant publicatie;
  private @Nullable LocalDate uiterlijk;
  private Afscherming afscherming = Afscherming.GEEN;

  private Voorbeeldopdracht(Kanaal kanaal) {
    this.kanaal = kanaal;
  }

  /** For a channel, with an address that fits. */
  public static Voorbeeldopdracht voor(Kanaal kanaal) {
    Voorbeeldopdracht opdracht = new Voorbeeldopdracht(kanaal);
    opdracht.adres =
        switch (kanaal) {
          case EMAIL -> new Adres.Email("dochter@post.example");
          case SMS -> new Adres.Telefoon("+31612345678");
          case BRIEF_NOTIFYNL, BRIEF_PRINT -> POST;
          default -> new Adres.OpNummer();
        };
    if (kanaal == Kanaal.VTB_TAAK) {
      opdracht.soort = Berichtsoort.VERZOEK_OM_AANVULLING;
      opdracht.uiterlijk = LocalDate.of(2026, 12, 31);
    }
    return opdracht;
  }

  public Voorbeeldopdracht soort(Berichtsoort nieuw) {
    soort = nieuw;
    return this;
  }

  public Voorbeeldopdracht ontvanger(Partij nieuw, Hoedanigheid als) {
    ontvanger = nieuw;
    hoedanigheid = als;
    return this;
  }

  public Voorbeeldopdracht adres(Adres nieuw) {
    adres = nieuw;
    return this;
  }

  public Voorbeeldopdracht onderwerp(String nieuw) {
    onderwerp = nieuw;
    return this;
  }

  public Voorbeeldopdracht tekst(String nieuw) {
    tekst = nieuw;
    return this;
  }

  public Voorbeeldopdracht bijlage(String omschrijving, @Nullable UUID informatieobject) {
    bijlagen.add(
        new Bijlage(
            omschrijving,
            "application/pdf",
            4,
            () -> new ByteArrayInputStream(new byte[4]),
            informatieobject));
    return this;
  }

  public Voorbeeldopdracht zonder(Adres... vanAnder) {
    afscherming = Afscherming.van(List.of(vanAnder), List.of(adres));
    return this;
  }

  public Voorbeeldopdracht zaak(@Nullable String nieuw) {
    zaak = nieuw;
    return this;
  }

  public Voorbeeldopdracht publicatie(@Nullable Instant nieuw) {
    publicatie = nieuw;
    return this;
  }

  public Voorbeeldopdracht uiterlijk(@Nullable LocalDate nieuw) {
    uiterlijk = nieuw;
    return this;
  }

  public Verzendopdracht maak() {
    return new Verzendopdracht(
        id,
        GEMEENTE,
        soort,
        kanaal,
        ontvanger,
        hoedanigheid,
        Variant.VOLLEDIG,
        adres,
        onderwerp,
        tekst,
        bijlagen,
        zaak,
        publicatie,
        uiterlijk,
        afscherming);
  }
}
