package nl.machtigingsbrug.communicatie.notifynl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Adresvorm;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.Lengte;
import nl.machtigingsbrug.communicatie.Verzendopdracht;

/** What NotifyNL cannot carry through one of its three channels. */
record Notifygrens(Kanaal kanaal, NotifynlGemeenten gemeenten, Clock klok) implements Kanaalgrens {

  /** Six parts of a text message; the text of the template counts too and is not known here. */
  private static final int SMS = 918;

  private static final int EMAILONDERWERP = 200;
  private static final int EMAILTEKST = 100_000;
  private static final int BRIEFTEKST = 20_000;
  private static final int MINSTE_REGELS = 3;
  private static final int MEESTE_REGELS = 7;
  private static final int ADRESREGEL = 100;

  /** {@code scheduled_for}: within the next day. */
  private static final Duration VOORUIT = Duration.ofHours(24);

  @Override
  public List<Overschrijding> toets(Verzendopdracht opdracht) {
    List<Overschrijding> te = new ArrayList<>();
    if (gemeenten.van(opdracht.gemeente()).sjabloon(kanaal, opdracht.soort(), opdracht.variant())
        == null) {
      te.add(new Overschrijding("soort", "Voor dit soort bericht is geen sjabloon ingericht."));
    }
    if (!opdracht.bijlagen().isEmpty()) {
      te.add(new Overschrijding("bijlagen", "Dit kanaal neemt geen bijlagen mee."));
    }
    Lengte.gevuld("tekst", opdracht.tekst(), te);
    switch (kanaal) {
      case SMS -> Lengte.hoogstens(SMS, "tekst", opdracht.tekst(), te);
      case BRIEF_NOTIFYNL -> Lengte.hoogstens(BRIEFTEKST, "tekst", opdracht.tekst(), te);
      default -> {
        Lengte.gevuld("onderwerp", opdracht.onderwerp(), te);
        Lengte.hoogstens(EMAILONDERWERP, "onderwerp", opdracht.onderwerp(), te);
        Lengte.hoogstens(EMAILTEKST, "tekst", opdracht.tekst(), te);
      }
    }
    if (!past(opdracht.adres())) {
      te.add(new Overschrijding("adres", adresuitleg()));
    }
    Instant publicatie = opdracht.publicatie();
    if (publicatie != null && publicatie.isAfter(klok.instant().plus(vooruit()))) {
      te.add(new Overschrijding("publicatie", publicatieuitleg()));
    }
    return te;
  }

  private boolean past(Adres adres) {
    return switch (kanaal) {
      case EMAIL -> adres instanceof Adres.Email e && Adresvorm.email(e.adres()).isPresent();
      case SMS -> adres instanceof Adres.Telefoon t && Adresvorm.mobiel(t.nummer()).isPresent();
      default -> adres instanceof Adres.Post post && past(Notifybericht.adresregels(post));
    };
  }

  private static boolean past(List<String> regels) {
    return regels.size() >= MINSTE_REGELS
        && regels.size() <= MEESTE_REGELS
        && regels.stream().noneMatch(r -> r.isBlank() || r.length() > ADRESREGEL || meer(r));
  }

  private static boolean meer(String regel) {
    return regel.chars().anyMatch(Character::isISOControl);
  }

  private Duration vooruit() {
    return kanaal == Kanaal.BRIEF_NOTIFYNL ? Duration.ZERO : VOORUIT;
  }

  private String adresuitleg() {
    return switch (kanaal) {
      case EMAIL -> "Een geldig e-mailadres is nodig.";
      case SMS -> "Een mobiel nummer is nodig.";
      default ->
          "Een naam en twee tot zes adresregels zijn nodig, elk van hoogstens "
              + ADRESREGEL
              + " tekens.";
    };
  }

  private String publicatieuitleg() {
    return kanaal == Kanaal.BRIEF_NOTIFYNL
        ? "Een brief kan niet worden uitgesteld."
        : "Hoogstens 24 uur vooruit.";
  }
}
