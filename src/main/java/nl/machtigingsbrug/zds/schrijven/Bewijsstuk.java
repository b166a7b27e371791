package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.bewijs.AanvaardBewijs;
import nl.machtigingsbrug.bewijs.BewijsInzending;
import nl.machtigingsbrug.bewijs.Bewijsinname;
import nl.machtigingsbrug.bewijs.Bewijzen;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Oordeel;
import nl.machtigingsbrug.dienst.Toetsing;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Zaak;
import nl.machtigingsbrug.zaak.zgw.Rolverdeling;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The evidence that came with a message: referred to, or the assertion itself. */
@Component
class Bewijsstuk {

  private final Bewijzen bewijzen;
  private final Bewijsinname inname;
  private final Gemeentecatalogi catalogi;
  private final ZgwGemeenten gemeenten;
  private final Vertaalinstellingen instellingen;
  private final Clock klok;

  Bewijsstuk(
      Bewijzen bewijzen,
      Bewijsinname inname,
      Gemeentecatalogi catalogi,
      ZgwGemeenten gemeenten,
      Vertaalinstellingen instellingen,
      Clock klok) {
    this.bewijzen = bewijzen;
    this.inname = inname;
    this.catalogi = catalogi;
    this.gemeenten = gemeenten;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /**
   * The roles, with what the evidence says of them.
   *
   * @param dienstnaam the dienst of the zaaktype where no setting names one, or null
   * @throws Afwijzing where the evidence does not hold, is not enough for the dienst of the
   *     zaaktype, or says something else than the message
   */
  Vertaald.Wie neem(
      Zdsvraag vraag,
      Zaak zaak,
      String zaaktype,
      @Nullable String dienstnaam,
      List<Elementrol> rollen) {
    Gemeentevertaling vertaling = instellingen.van(vraag.gemeente());
    String referentie = extra(zaak, vertaling.bewijsveld());
    String assertie = extra(zaak, vertaling.assertieveld());
    if (referentie == null && assertie == null) {
      return Vertaald.Wie.van(rollen);
    }
    if (referentie != null && assertie != null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "extraElementen");
    }
    Instant nu = klok.instant();
    Dienst dienst =
        dienst(vraag.gemeente(), zaaktype, vertaling.diensten().getOrDefault(zaaktype, dienstnaam));
    Bewijsinname.Gecontroleerd vers =
        assertie == null
            ? null
            : inname.controleer(
                new BewijsInzending(
                    "saml", vraag.gemeente(), dienst.id(), null, TextNode.valueOf(assertie)),
                vraag.afnemer());
    AanvaardBewijs bewijs = vers == null ? bekend(vraag, referentie) : vers.bewijs();
    bewijs.eisGeldig(dienst.id(), nu);
    Oordeel oordeel =
        Toetsing.toets(
            bewijs.optreden(), dienst, Handelingssoort.AANVRAGEN, nu, bewijs.geldigTot());
    if (oordeel instanceof Oordeel.Geweigerd geweigerd) {
      throw new Afwijzing(geweigerd.code());
    }
    if (oordeel instanceof Oordeel.Herstel herstel) {
      throw new Afwijzing(herstel.code());
    }
    ZgwInstellingen zgw = gemeenten.van(vraag.gemeente());
    List<Elementrol> verrijkt =
        new Bewijstoets(vertaling.bijTegenspraak(), zgw.profiel())
            .verrijk(
                rollen,
                bewijs.optreden(),
                Rolverdeling.rollen(
                    bewijs.optreden(),
                    zgw.rolconventieVoor(zaaktype),
                    zgw.profiel(),
                    uuid ->
                        catalogi
                            .van(vraag.gemeente())
                            .zoek(uuid)
                            .map(Dienst::dienstnummer)
                            .orElse(null)));
    return new Vertaald.Wie(verrijkt, bewijs, vers);
  }

  private AanvaardBewijs bekend(Zdsvraag vraag, @Nullable String referentie) {
    AanvaardBewijs bewijs = bewijzen.vind(String.valueOf(referentie), vraag.afnemer().id());
    if (!bewijs.gemeente().equals(vraag.gemeente())) {
      throw new Afwijzing(Foutcode.BEWIJS_ONBEKEND, "bewijsreferentie");
    }
    return bewijs;
  }

  private Dienst dienst(String gemeente, String zaaktype, @Nullable String ingesteld) {
    if (ingesteld != null) {
      return catalogi.van(gemeente).dienst(ingesteld);
    }
    List<Dienst> past =
        catalogi.van(gemeente).diensten().stream()
            .filter(
                dienst -> {
                  var zaak = dienst.zaak();
                  return zaak != null && zaak.zaaktype().equals(zaaktype);
                })
            .toList();
    if (past.size() != 1) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, "dienst");
    }
    return past.get(0);
  }

  /** Of the zaak or of one of its roles; said twice it must be the same. */
  private static @Nullable String extra(Zaak zaak, String naam) {
    List<String> waarden =
        Stream.concat(
                zaak.extra().stream(), zaak.rollen().stream().map(Rol::extra).flatMap(List::stream))
            .filter(element -> element.naam().equals(naam))
            .map(element -> element.inhoud().tekst())
            .filter(java.util.Objects::nonNull)
            .distinct()
            .toList();
    if (waarden.size() > 1) {
      throw new Afwijzing(Foutcode.BERICHT_DUBBELE_SLEUTEL, "extraElement");
    }
    return waarden.isEmpty() ? null : waarden.get(0);
  }
}
