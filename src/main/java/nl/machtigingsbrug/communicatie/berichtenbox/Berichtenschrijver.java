package nl.machtigingsbrug.communicatie.berichtenbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code Berichten}, a batch of one letter, in the order of GLOBEBatchRequest.xsd. The
 * letter has a namespace of its own, spelt as the standard spells it.
 */
final class Berichtenschrijver {

  static final String BATCH = "http://schemas.rdw.nl/GEB/BerichtVerwerkService/Types/2009/01";
  static final String BERICHT =
      "http://schemas.rdw.nl/GEB/BerichtenProsessor/Bericht/Types/2009/01";

  private final XMLStreamWriter uit;
  private long bytes;

  private Berichtenschrijver(XMLStreamWriter uit) {
    this.uit = uit;
  }

  /**
   * The whole batch.
   *
   * @param leverancier BerichtLeverancierID
   * @param type BerichtType
   * @param burger whose box it goes into
   * @param nu AanmaakDatum
   * @throws Afwijzing KANAAL_GRENS where attachments turn out larger than they said
   */
  static byte[] schrijf(
      Verzendopdracht opdracht, String leverancier, String type, Bsn burger, Instant nu)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      new Berichtenschrijver(xml).berichten(opdracht, leverancier, type, burger, nu);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }

  private void berichten(
      Verzendopdracht opdracht, String leverancier, String type, Bsn burger, Instant nu)
      throws XMLStreamException, IOException {
    String batch = Nummers.batch(opdracht.id()).toString();
    uit.writeStartElement("bv", "Berichten", BATCH);
    uit.writeNamespace("bv", BATCH);
    uit.writeNamespace("b", BERICHT);
    uit.writeStartElement("bv", "BatchInformatie", BATCH);
    element("bv", BATCH, "BatchID", batch);
    element("bv", BATCH, "AanmaakDatum", moment(nu));
    element("bv", BATCH, "BerichtLeverancierID", leverancier);
    uit.writeEndElement();
    uit.writeStartElement("b", "Bericht", BERICHT);
    uit.writeStartElement("b", "BerichtInformatie", BERICHT);
    veld("BatchID", batch);
    veld("BerichtID", Nummers.bericht(opdracht.id()).toString());
    veld("BerichtType", type);
    veld("PublicatieDatum", publicatie(opdracht.publicatie(), nu));
    veld(
        "EindDatumHandelingsTermijn",
        opdracht.uiterlijk() == null
            ? null
            : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                opdracht.uiterlijk().atTime(LocalTime.of(23, 59, 59)).atZone(Kalender.NEDERLAND)));
    veld("Onderwerp", opdracht.onderwerp());
    veld("BerichtTekst", Berichttekst.van(opdracht.tekst()));
    veld("Referentie", opdracht.zaakidentificatie());
    veld("GebruikerID", burger.waarde());
    veld("SoortGebruiker", "Burger");
    uit.writeEndElement();
    bijlagen(opdracht);
    uit.writeEndElement();
    uit.writeEndElement();
  }

  /** What should have been published already is published at once, which an absent date says. */
  private static @Nullable String publicatie(@Nullable Instant publicatie, Instant nu) {
    return publicatie == null || !publicatie.isAfter(nu) ? null : moment(publicatie);
  }

  private void bijlagen(Verzendopdracht opdracht) throws XMLStreamException, IOException {
    if (opdracht.bijlagen().isEmpty()) {
      return;
    }
    uit.writeStartElement("b", "Bijlagen", BERICHT);
    int volgorde = 0;
    for (Bijlage bijlage : opdracht.bijlagen()) {
      uit.writeStartElement("b", "Bijlage", BERICHT);
      veld("Inhoud", Base64.getEncoder().encodeToString(lees(bijlage)));
      veld("BijlageType", "Pdf");
      veld("Omschrijving", bijlage.omschrijving());
      veld("Volgorde", Integer.toString(++volgorde));
      uit.writeEndElement();
    }
    uit.writeEndElement();
  }

  private byte[] lees(Bijlage bijlage) throws IOException {
    try (InputStream inhoud = bijlage.inhoud().open()) {
      byte[] gelezen = inhoud.readNBytes((int) Berichtenboxgrens.BYTES + 1);
      bytes += gelezen.length;
      if (gelezen.length == 0 || bytes > Berichtenboxgrens.BYTES) {
        throw new Afwijzing(Foutcode.KANAAL_GRENS, "bijlagen");
      }
      return gelezen;
    }
  }

  private void veld(String naam, @Nullable String waarde) throws XMLStreamException {
    if (waarde != null) {
      element("b", BERICHT, naam, waarde);
    }
  }

  private void element(String voorvoegsel, String ruimte, String naam, String waarde)
      throws XMLStreamException {
    uit.writeStartElement(voorvoegsel, naam, ruimte);
    uit.writeCharacters(waarde);
    uit.writeEndElement();
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
