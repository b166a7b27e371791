package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.time.LocalDate;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * A document, without its content: that is streamed into the body.
 *
 * @param identificatie by which a retry finds it again; 1 to 40 printable ASCII characters
 * @param informatieobjecttype what kind of document
 * @param titel cut to 200 characters
 * @param auteur cut to 200 characters
 * @param bestandsnaam cut to 255 characters, its extension kept
 * @param formaat MIME type
 * @param omvang of the content in bytes
 * @param creatiedatum when it was made
 * @param beschrijving cut to 1000 characters
 * @param vertrouwelijkheid null for that of the informatieobjecttype
 */
public record Documentgegevens(
    String identificatie,
    URI informatieobjecttype,
    String titel,
    String auteur,
    String bestandsnaam,
    String formaat,
    long omvang,
    LocalDate creatiedatum,
    String beschrijving,
    @Nullable Vertrouwelijkheid vertrouwelijkheid) {

  public Documentgegevens {
    if (!identificatie.matches("[!-~]{1,40}")) {
      throw new Afwijzing(Foutcode.ZAAK_MAPPING, "documenten.identificatie");
    }
    if (titel.isBlank() || auteur.isBlank()) {
      throw new Afwijzing(Foutcode.ZAAK_MAPPING, "documenten.titel");
    }
    if (omvang < 0) {
      throw new Afwijzing(Foutcode.ZAAK_MAPPING, "documenten.omvang");
    }
  }
}
