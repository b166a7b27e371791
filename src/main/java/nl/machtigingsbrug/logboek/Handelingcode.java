package nl.machtigingsbrug.logboek;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.optreden.Partij;

/** A Handeling as bytes and back. These bytes are what is encrypted, and what is committed to. */
final class Handelingcode {

  private static final long VERSIE = 1;
  private static final int LANGSTE_KETEN = 1000;

  private Handelingcode() {}

  static byte[] schrijf(Handeling handeling) {
    var uit = new Veldenschrijver();
    uit.getal(VERSIE)
        .tekst(handeling.gemeente())
        .tekst(handeling.tijdstip().toString())
        .tekst(handeling.soort().name());
    Betrokkenen betrokkenen = handeling.betrokkenen();
    Partijvelden.schrijf(uit, betrokkenen.wie());
    Partijvelden.schrijf(uit, betrokkenen.namensWie());
    uit.tekst(betrokkenen.grond()).getal(betrokkenen.keten().size());
    betrokkenen.keten().forEach(partij -> Partijvelden.schrijf(uit, partij));
    Onderwerp onderwerp = handeling.onderwerp();
    Long regel = onderwerp.regel();
    return uit.tekst(betrokkenen.handelende())
        .tekst(onderwerp.dienst())
        .tekst(onderwerp.aanvraagId())
        .tekst(onderwerp.zaak())
        .tekst(regel == null ? null : regel.toString())
        .tekst(handeling.afnemer())
        .tekst(handeling.resultaat())
        .tekst(handeling.foutcode())
        .klaar();
  }

  static Handeling lees(byte[] bytes) {
    var in = new Veldenlezer(bytes);
    if (in.getal() != VERSIE) {
      throw Veldenlezer.gebroken();
    }
    try {
      var handeling =
          new Handeling(
              in.verplicht(),
              Instant.parse(in.verplicht()),
              Handelingssoort.valueOf(in.verplicht()),
              betrokkenen(in),
              onderwerp(in),
              in.tekst(),
              in.tekst(),
              in.tekst());
      in.einde();
      return handeling;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Veldenlezer.gebroken();
    }
  }

  private static Betrokkenen betrokkenen(Veldenlezer in) {
    Partij wie = Partijvelden.lees(in);
    Partij namensWie = Partijvelden.lees(in);
    String grond = in.tekst();
    long schakels = in.getal();
    if (schakels < 0 || schakels > LANGSTE_KETEN) {
      throw Veldenlezer.gebroken();
    }
    List<Partij> keten = new ArrayList<>();
    for (long schakel = 0; schakel < schakels; schakel++) {
      Partij partij = Partijvelden.lees(in);
      if (partij == null) {
        throw Veldenlezer.gebroken();
      }
      keten.add(partij);
    }
    return new Betrokkenen(wie, namensWie, grond, keten, in.tekst());
  }

  private static Onderwerp onderwerp(Veldenlezer in) {
    String dienst = in.tekst();
    String aanvraagId = in.tekst();
    String zaak = in.tekst();
    String regel = in.tekst();
    return new Onderwerp(dienst, aanvraagId, zaak, regel == null ? null : Long.valueOf(regel));
  }
}
