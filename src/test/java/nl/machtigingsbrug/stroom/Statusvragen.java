package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Versie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** How far a zaak is. */
abstract class Statusvragen extends Leesproef {

  @ParameterizedTest
  @EnumSource(Versie.class)
  void deStatusEnHetResultaat(Versie versie) throws Exception {
    String zaak = zaak();
    behandelaar().zetStatus(zaak, "Ontvangen");
    Thread.sleep(5);
    behandelaar().zetStatus(zaak, "In behandeling");
    behandelaar().zetResultaat(zaak, "Toegekend");
    Element alle = vraag(Buren.GEMEENTE, versie, Operatie.GEEF_ZAAKSTATUS, zaak, "");
    assertThat(Leesblik.teksten(alle, "gerelateerde", "volgnummer")).containsExactly("2", "1");
    Leesblik.keur(alle, versie);
    Element laatste =
        vraag(
            Buren.GEMEENTE,
            versie,
            Operatie.GEEF_ZAAKSTATUS,
            zaak,
            "",
            "<ZKN:heeft StUF:entiteittype=\"ZAKSTT\"><ZKN:indicatieLaatsteStatus>J</ZKN:indicatieLaatsteStatus></ZKN:heeft>");
    assertThat(Leesblik.teksten(laatste, "gerelateerde", "volgnummer")).containsExactly("2");
    Element details = vraag(Buren.GEMEENTE, versie, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(Leesblik.teksten(details, "resultaat", "omschrijving")).containsExactly("Toegekend");
    Leesblik.keur(details, versie);
  }
}
