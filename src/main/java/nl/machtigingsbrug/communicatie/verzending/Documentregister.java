package nl.machtigingsbrug.communicatie.verzending;

import nl.machtigingsbrug.communicatie.Bijlageregister;
import nl.machtigingsbrug.communicatie.Verzendregister;
import org.springframework.stereotype.Component;

/** The documentregistratie of the zaaksysteem: documents, and to whom each was sent. */
@Component
final class Documentregister implements Verzendregister, Bijlageregister {

  private final VerzendingGemeenten gemeenten;

  Documentregister(VerzendingGemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  @Override
  public String naam() {
    return "verzending";
  }

  @Override
  public String bestemming() {
    return "zaaksysteem";
  }

  @Override
  public String route() {
    return "uit-verzendingen-zgw";
  }

  @Override
  public boolean naDeZaak() {
    return true;
  }

  /** A VERZENDING is of a document. */
  @Override
  public boolean neemt(String gemeente, boolean metBijlagen) {
    VerzendingInstellingen bij = gemeenten.gemeenten().get(gemeente);
    return metBijlagen && bij != null && bij.contactpersoon() != null;
  }

  @Override
  public boolean neemt(String gemeente) {
    VerzendingInstellingen bij = gemeenten.gemeenten().get(gemeente);
    return bij != null && bij.bijlagetype() != null;
  }
}
