package nl.machtigingsbrug.buren.stufzaaksysteem;

import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.stuf.Ruimte;

/** A short answer: received. */
public final class Bv03 {

  private Bv03() {}

  /** To this message, in SOAP 1.1. */
  public static byte[] op(byte[] vraag) {
    return """
        <s:Envelope xmlns:s="%s"><s:Body><b:Bv03Bericht xmlns:b="http://www.egem.nl/StUF/StUF0301"><b:stuurgegevens>\
        <b:berichtcode>Bv03</b:berichtcode><b:zender><b:applicatie>ZAKEN</b:applicatie></b:zender>\
        <b:referentienummer>1</b:referentienummer><b:tijdstipBericht>20260101120000</b:tijdstipBericht>\
        <b:crossRefnummer>%s</b:crossRefnummer></b:stuurgegevens></b:Bv03Bericht></s:Body></s:Envelope>"""
        .formatted(
            Ruimte.SOAP11,
            new String(vraag, StandardCharsets.UTF_8)
                .replaceAll("(?s).*referentienummer>([^<]+)</.*", "$1"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
