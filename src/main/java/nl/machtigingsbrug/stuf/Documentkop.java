package nl.machtigingsbrug.stuf;

/**
 * What is told of a document beside its content.
 *
 * @param identificatie its number, at most 40 characters
 * @param soort dct.omschrijving, at most 80 characters
 * @param dag when it was made: eight digits
 * @param titel at most 200 characters
 * @param formaat its media type, at most 85 characters
 * @param auteur at most 200 characters
 * @param vertrouwelijkheid vertrouwelijkAanduiding
 * @param bestandsnaam at most 255 characters
 * @param zaaknummer of the zaak that it belongs to
 */
public record Documentkop(
    String identificatie,
    String soort,
    String dag,
    String titel,
    String formaat,
    String auteur,
    String vertrouwelijkheid,
    String bestandsnaam,
    String zaaknummer) {

  public Documentkop {
    Grens.eis(identificatie, 40, "identificatie");
    Grens.eis(soort, 80, "dct.omschrijving");
    Grens.eis(dag.matches("[0-9]{8}"), "creatiedatum");
    Grens.eis(titel, 200, "titel");
    Grens.eis(formaat, 85, "formaat");
    Grens.eis(auteur, 200, "auteur");
    Grens.eis(vertrouwelijkheid, 20, "vertrouwelijkAanduiding");
    Grens.eis(bestandsnaam, 255, "@bestandsnaam");
    Grens.eis(zaaknummer, 40, "isRelevantVoor/identificatie");
  }
}
