package nl.machtigingsbrug.zaak.stuf;

import static nl.machtigingsbrug.stuf.Gegeven.AFWEZIG;

import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.stuf.ExtraElement;
import nl.machtigingsbrug.stuf.Gegeven;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.stuf.Status;
import nl.machtigingsbrug.stuf.Verwerkingssoort;
import nl.machtigingsbrug.stuf.Zaak;
import nl.machtigingsbrug.zaak.zgw.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The zaak of an aanvraag, as a message describes it. Of values that are a mapping's already: those
 * that the dienst's own mapping made, which a supplier overrides there.
 */
final class Stufzaak {

  /** Of our kenmerk. */
  static final String BRON = "machtigingsbrug";

  private Stufzaak() {}

  static Zaak van(Stufopdracht opdracht, String zaaknummer) {
    Gegeven dag = Momenten.van(opdracht.dag());
    return new Zaak(
        Verwerkingssoort.T,
        Gegeven.van(zaaknummer),
        tekst(opdracht.velden().omschrijving(), 80),
        tekst(opdracht.velden().toelichting(), 1000),
        dag,
        dag,
        Gegeven.van("1"),
        Gegeven.van("N"),
        extra(opdracht),
        tekst(opdracht.zaaktype().omschrijving(), 80),
        tekst(opdracht.zaaktype().code(), 10),
        Rollen.van(opdracht),
        List.of());
  }

  /** The first status: to others it says that the zaak is complete. */
  static Status beginstatus(Stufopdracht opdracht) {
    return new Status(
        Verwerkingssoort.T,
        tekst(opdracht.zaaktype().code(), 10),
        tekst(opdracht.zaaktype().omschrijving(), 80),
        Gegeven.van(opdracht.zaaktype().statusvolgnummer()),
        Gegeven.van(opdracht.zaaktype().statusomschrijving()),
        Gegeven.van("Aanvraag ontvangen"),
        Momenten.van(opdracht.aanvraag().ontvangen()),
        AFWEZIG);
  }

  private static List<ExtraElement> extra(Stufopdracht opdracht) {
    List<ExtraElement> elementen = new ArrayList<>();
    opdracht
        .velden()
        .eigenschappen()
        .forEach((naam, waarde) -> Rollen.voeg(elementen, naam, Tekst.kort(waarde, 1000)));
    return elementen;
  }

  private static Gegeven tekst(@Nullable String tekst, int langste) {
    return tekst == null || tekst.isBlank()
        ? AFWEZIG
        : Gegeven.van(Tekst.kort(tekst.strip(), langste));
  }
}
