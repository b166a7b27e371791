package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.zaak.zgw.Catalogi;
import nl.machtigingsbrug.zaak.zgw.Keurregel;
import nl.machtigingsbrug.zaak.zgw.Rolconventie;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import nl.machtigingsbrug.zaak.zgw.Zaaktypekeuring;
import org.apache.camel.RuntimeCamelException;
import org.springframework.stereotype.Component;

/** Whether zaken of a zaaktype can be ended: without a resultaattype none of them can. */
@Component
class Resultaatkeuring implements Zaaktypekeuring {

  private final Catalogi catalogi;

  Resultaatkeuring(Catalogi catalogi) {
    this.catalogi = catalogi;
  }

  @Override
  public List<Keurregel> keur(
      String gemeente, String naam, Zaaktype zaaktype, Rolconventie conventie) {
    String wat = "zaaktype " + naam + ": resultaattypen";
    try {
      return catalogi.van(gemeente).resultaattypen(zaaktype.url()).isEmpty()
          ? List.of(
              Keurregel.letOp(
                  wat + " zijn er niet",
                  "Voeg ze toe: anders kan een zaak niet worden afgesloten, ook niet via StUF."))
          : List.of();
    } catch (Afwijzing | RuntimeCamelException fout) {
      return List.of(
          Keurregel.letOp(
              wat + " zijn niet te lezen",
              "Keur later opnieuw: zonder resultaat kan een zaak niet worden afgesloten."));
    }
  }
}
