package nl.machtigingsbrug.zaak.stuf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Documentkop;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Status;
import nl.machtigingsbrug.stuf.Stufschrijver;
import nl.machtigingsbrug.stuf.Stuurgegevens;
import nl.machtigingsbrug.stuf.Uitbericht;
import nl.machtigingsbrug.stuf.Uitbericht.NieuwDocument;
import nl.machtigingsbrug.stuf.Uitbericht.NieuweStatus;
import nl.machtigingsbrug.stuf.Uitbericht.NieuweZaak;
import nl.machtigingsbrug.stuf.Uitbericht.Nummervraag;
import nl.machtigingsbrug.stuf.Uitbericht.Zaakvraag;
import nl.machtigingsbrug.stuf.Versie;
import org.apache.commons.codec.binary.Base64InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the messages for one zaaksysteem, each with a number of its own. */
@Component
class Stufberichten {

  private final Clock klok;

  Stufberichten(Clock klok) {
    this.klok = klok;
  }

  /** Asks for a number. */
  Stufoproep nummer(StufInstellingen bij, Operatie operatie) {
    return oproep(bij, operatie, wie -> new Nummervraag(wie, bij.versie(), operatie));
  }

  /** Asks what is there of a zaak. */
  Stufoproep vraag(StufInstellingen bij, Operatie operatie, String zaaknummer) {
    return oproep(bij, operatie, wie -> new Zaakvraag(wie, bij.versie(), operatie, zaaknummer));
  }

  /** Tells of the zaak. */
  Stufoproep zaak(Stufopdracht opdracht, String zaaknummer) {
    Versie versie = opdracht.instellingen().versie();
    return oproep(
        opdracht.instellingen(),
        Operatie.CREEER_ZAAK,
        wie -> new NieuweZaak(wie, versie, Stufzaak.van(opdracht, zaaknummer), opdracht.kenmerk()));
  }

  /** Tells of its status. */
  Stufoproep status(StufInstellingen bij, String zaaknummer, Status status) {
    return oproep(
        bij,
        Operatie.ACTUALISEER_ZAAKSTATUS,
        wie -> new NieuweStatus(wie, bij.versie(), zaaknummer, status));
  }

  /** Tells of a document; its content streams into the message and is never whole in memory. */
  Stufoproep document(StufInstellingen bij, Documentkop document, Stufoproep.Inhoud inhoud) {
    // Within base64 this cannot occur, and in what else the message holds nobody can guess it.
    String plaats = "-" + UUID.randomUUID() + "-";
    String referentie = UUID.randomUUID().toString();
    String bericht =
        new String(
            Stufschrijver.schrijf(
                new NieuwDocument(
                    wie(bij, Operatie.VOEG_ZAAKDOCUMENT_TOE, referentie),
                    bij.versie(),
                    document,
                    plaats),
                bij.soap().ruimte()),
            StandardCharsets.UTF_8);
    int knip = bericht.indexOf(plaats);
    return oproep(
        bij,
        Operatie.VOEG_ZAAKDOCUMENT_TOE,
        referentie,
        () ->
            new SequenceInputStream(
                Collections.enumeration(
                    List.of(
                        tekst(bericht.substring(0, knip)),
                        new Base64InputStream(inhoud.open(), true, 0, new byte[0]),
                        tekst(bericht.substring(knip + plaats.length()))))));
  }

  private Stufoproep oproep(
      StufInstellingen bij, Operatie operatie, Function<Stuurgegevens, Uitbericht> maak) {
    String referentie = UUID.randomUUID().toString();
    byte[] bericht =
        Stufschrijver.schrijf(maak.apply(wie(bij, operatie, referentie)), bij.soap().ruimte());
    return oproep(bij, operatie, referentie, () -> new ByteArrayInputStream(bericht));
  }

  private static Stufoproep oproep(
      StufInstellingen bij, Operatie operatie, String referentie, Stufoproep.Inhoud inhoud) {
    return new Stufoproep(
        bij.adressen().van(operatie.berichtcode()),
        operatie,
        operatie.soapAction(bij.versie()),
        bij.soap(),
        referentie,
        bij.ondertekening(),
        inhoud);
  }

  private Stuurgegevens wie(StufInstellingen bij, Operatie operatie, String referentie) {
    boolean vrij = operatie.berichtcode() == Berichtcode.DI02;
    return new Stuurgegevens(
        operatie.berichtcode(),
        bij.zender().systeem(),
        bij.ontvanger().systeem(),
        referentie,
        Momenten.tekst(klok.instant()),
        null,
        vrij ? null : entiteittype(operatie),
        vrij ? functie(operatie) : null);
  }

  private static String entiteittype(Operatie operatie) {
    return operatie == Operatie.VOEG_ZAAKDOCUMENT_TOE ? "EDC" : "ZAK";
  }

  /** The standard writes it with a small i. */
  private static @Nullable String functie(Operatie operatie) {
    return operatie.naam().replace("Identificatie", "identificatie");
  }

  private static InputStream tekst(String tekst) {
    return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
  }
}
