package nl.machtigingsbrug.stuf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as a message describes it.
 *
 * @param verwerking what to do with it
 * @param identificatie its number, at most 40 characters
 * @param soort dct.omschrijving: which kind of document
 * @param titel at most 200 characters
 * @param beschrijving at most 1000 characters
 * @param creatiedatum up to eight digits from the year on
 * @param vertrouwelijkheid vertrouwelijkAanduiding
 * @param inhoud the document itself, where it is in the message
 * @param extra by agreement
 * @param zaken the numbers of the zaken that it belongs to
 */
public record Document(
    @Nullable Verwerkingssoort verwerking,
    Gegeven identificatie,
    Gegeven soort,
    Gegeven titel,
    Gegeven beschrijving,
    Gegeven creatiedatum,
    Gegeven vertrouwelijkheid,
    @Nullable Inhoud inhoud,
    List<ExtraElement> extra,
    List<Gegeven> zaken) {

  public Document {
    Grens.eis(identificatie, 40, "identificatie");
    Grens.eis(soort, 80, "dct.omschrijving");
    Grens.eis(titel, 200, "titel");
    Grens.eis(beschrijving, 1000, "beschrijving");
    Identificaties.eis(creatiedatum, "[0-9]{1,8}", "creatiedatum");
    Grens.eis(vertrouwelijkheid, 20, "vertrouwelijkAanduiding");
    extra = List.copyOf(extra);
    zaken = List.copyOf(zaken);
  }

  public static Document lees(Stufelement document) {
    return new Document(
        document.verwerkingssoort(),
        document.gegeven(Ruimte.ZKN, "identificatie"),
        document.gegeven(Ruimte.ZKN, "dct.omschrijving"),
        document.gegeven(Ruimte.ZKN, "titel"),
        document.gegeven(Ruimte.ZKN, "beschrijving"),
        document.gegeven(Ruimte.ZKN, "creatiedatum"),
        document.gegeven(Ruimte.ZKN, "vertrouwelijkAanduiding"),
        Inhoud.lees(document.kind(Ruimte.ZKN, "inhoud")),
        ExtraElement.van(document),
        document.kinderen(Ruimte.ZKN, "isRelevantVoor").stream()
            .map(relatie -> relatie.kind(Ruimte.ZKN, "gerelateerde"))
            .map(zaak -> zaak == null ? Gegeven.AFWEZIG : zaak.gegeven(Ruimte.ZKN, "identificatie"))
            .toList());
  }
}
