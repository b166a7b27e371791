package nl.machtigingsbrug.zds.modus;

import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.zds.Modus;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one gemeente does with messages of Zaak- en Documentservices. What is said of a zaaktype
 * goes before what is said of its dienst, that before a kind of message, and that before all.
 *
 * @param modus of every message
 * @param kennisgevingen of what is told (Lk01), where that differs
 * @param vragen of what is asked (Lv01), where that differs
 * @param vrijeBerichten of what is asked freely, such as a number (Di02), where that differs
 * @param zaaktypen of messages that name this zaaktype, by its code
 * @param diensten of messages that name the zaaktype of this dienst, by its id
 * @param zds11 the zaaksysteem behind us for version 1.1
 * @param zds12 the same for version 1.2
 * @param vervolgberichten whether a status that passes has a message sent about it
 */
record Gemeentemodus(
    @DefaultValue("VERTALEN") Modus modus,
    @Nullable Modus kennisgevingen,
    @Nullable Modus vragen,
    @Nullable Modus vrijeBerichten,
    @DefaultValue Map<String, Modus> zaaktypen,
    @DefaultValue Map<String, Modus> diensten,
    @Nullable Zaaksysteemadressen zds11,
    @Nullable Zaaksysteemadressen zds12,
    @DefaultValue("false") boolean vervolgberichten) {

  Gemeentemodus {
    zaaktypen = Map.copyOf(zaaktypen);
    diensten = Map.copyOf(diensten);
    boolean geeftDoor =
        Stream.of(
                Stream.of(modus),
                Stream.of(kennisgevingen, vragen, vrijeBerichten),
                zaaktypen.values().stream(),
                diensten.values().stream())
            .flatMap(keuzes -> keuzes)
            .anyMatch(keuze -> keuze != null && keuze != Modus.VERTALEN);
    if (geeftDoor && zds11 == null && zds12 == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.modus zds11");
    }
  }

  /**
   * The zaaksysteem for one version.
   *
   * @throws Afwijzing MB-CONFIG-01 where there is none
   */
  Zaaksysteemadressen adressen(Versie versie) {
    Zaaksysteemadressen adressen = versie == Versie.ZDS_1_1 ? zds11 : zds12;
    if (adressen == null) {
      String naam = versie == Versie.ZDS_1_1 ? "zds11" : "zds12";
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.modus " + naam);
    }
    return adressen;
  }
}
