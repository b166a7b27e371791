package nl.machtigingsbrug.communicatie.contact;

import nl.machtigingsbrug.communicatie.Verzendregister;
import org.springframework.stereotype.Component;

/** The klantcontacten of Open Klant, where the gemeente has them registered. */
@Component
final class Klantcontactregister implements Verzendregister {

  private final ContactGemeenten gemeenten;

  Klantcontactregister(ContactGemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  @Override
  public String naam() {
    return "klantcontact";
  }

  @Override
  public String bestemming() {
    return "open-klant";
  }

  @Override
  public String route() {
    return "uit-klantcontact-open-klant";
  }

  /** It can be about someone before there is a zaak. */
  @Override
  public boolean naDeZaak() {
    return false;
  }

  @Override
  public boolean neemt(String gemeente, boolean metBijlagen) {
    OpenKlantInstellingen bij = gemeenten.openKlant(gemeente);
    return bij != null && bij.klantcontact();
  }
}
