package nl.machtigingsbrug.communicatie.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Afscherming;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;

/** Letters of a gemeente that does not exist to people who do not. */
final class Voorbeelden {

  static final String GEMEENTE = "voorbeeldstad";
  static final NatuurlijkPersoon ANNA = new NatuurlijkPersoon(new Bsn("999990019"));
  static final NatuurlijkPersoon BEN = new NatuurlijkPersoon(new Bsn("999990020"));

  static final Adres.Post ADRES =
      new Adres.Post("Mevrouw A.B. de Vries", List.of("Lindelaan 12-A", "1234 AB  Voorbeeldstad"));

  static final Huisstijl STIJL =
      new Huisstijl(
          "Gemeente Voorbeeldstad",
          List.of(
              "Stadhuis",
              "Marktplein 1",
              "1234 AA Voorbeeldstad",
              "",
              "Telefoon 14 0999",
              "www.voorbeeldstad.example",
              "Open op werkdagen van 9 tot 17 uur"),
          "Retouradres: Gemeente Voorbeeldstad, Postbus 100, 1234 ZZ Voorbeeldstad",
          "Geachte heer of mevrouw,",
          "Met vriendelijke groet,",
          List.of("namens het college van burgemeester en wethouders", "Afdeling Zorg en Welzijn"));

  static final String TEKST =
      """
      Op 12 februari 2026 vroeg u voor uw moeder hulp in het huishouden aan. Wij hebben nog niet alles \
      wat wij nodig hebben om een besluit te nemen.

      Wilt u ons dit nog sturen?
      - het verslag van het gesprek met de huisarts
      - een overzicht van de hulp die er nu al is

      Stuur het met het kenmerk van deze brief naar het adres rechtsboven, of via onze website. Hebben wij \
      het niet op tijd, dan kunnen wij besluiten de aanvraag niet verder te behandelen (artikel 4:5 van de \
      Algemene wet bestuursrecht).

      Heeft u vragen of lukt het niet op tijd? Bel ons dan. Wij denken graag met u mee.""";

  static final String TOELICHTING =
      "U krijgt deze brief als gemachtigde van mevrouw C. de Vries. Zij krijgt zelf bericht dat wij u"
          + " hebben geschreven.";

  private Voorbeelden() {}

  static Briefinhoud brief() {
    return brief(ADRES, "Wij missen nog stukken bij de aanvraag", TEKST, TOELICHTING);
  }

  static Briefinhoud brief(
      Adres.Post adres, String onderwerp, String tekst, @Nullable String toelichting) {
    return new Briefinhoud(
        adres,
        LocalDate.of(2026, 3, 2),
        "1F0C-77AB-2D41",
        "ZAAK-2026-0000012345",
        LocalDate.of(2026, 3, 16),
        onderwerp,
        tekst,
        toelichting,
        List.of("Formulier hulp in huis", "Folder Wmo"));
  }

  static Verzendopdracht opdracht(Adres adres, Bijlage... bijlagen) {
    return opdracht(UUID.randomUUID(), adres, bijlagen);
  }

  static Verzendopdracht opdracht(UUID id, Adres adres, Bijlage... bijlagen) {
    return new Verzendopdracht(
        id,
        GEMEENTE,
        Berichtsoort.VERZOEK_OM_AANVULLING,
        Kanaal.BRIEF_PRINT,
        ANNA,
        Hoedanigheid.GEMACHTIGDE,
        Variant.VOLLEDIG,
        adres,
        "Wij missen nog stukken bij de aanvraag",
        TEKST,
        List.of(bijlagen),
        "ZAAK-2026-0000012345",
        null,
        LocalDate.of(2026, 3, 16),
        Afscherming.GEEN);
  }

  static Bijlage bijlage(byte[] inhoud) {
    return new Bijlage(
        "Formulier hulp in huis",
        "application/pdf",
        inhoud.length,
        () -> new ByteArrayInputStream(inhoud));
  }

  static byte[] pdf(int paginas) {
    return pdf(paginas, PDRectangle.A4, false);
  }

  static byte[] pdf(int paginas, PDRectangle vlak, boolean wachtwoord) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < paginas; i++) {
        document.addPage(new PDPage(vlak));
      }
      if (wachtwoord) {
        document.protect(new StandardProtectionPolicy("eigenaar", "", new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
