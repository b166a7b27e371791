package nl.machtigingsbrug.zaak.zgw;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Kalender;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks whether a zaaksysteem has all that the diensten of a gemeente need. Only reads. */
@Component
class Zaaksysteemkeuring {

  private final Gemeentecatalogi diensten;
  private final Catalogi catalogi;
  private final ZgwGemeenten gemeenten;
  private final List<Zaaktypekeuring> verder;
  private final ProducerTemplate camel;
  private final Clock klok;

  Zaaksysteemkeuring(
      Gemeentecatalogi diensten,
      Catalogi catalogi,
      ZgwGemeenten gemeenten,
      List<Zaaktypekeuring> verder,
      ProducerTemplate camel,
      Clock klok) {
    this.diensten = diensten;
    this.catalogi = catalogi;
    this.gemeenten = gemeenten;
    this.verder = List.copyOf(verder);
    this.camel = camel;
    this.klok = klok;
  }

  /**
   * Looks.
   *
   * @throws Afwijzing MB-CONFIG-01 where the gemeente has no zaaksysteem that speaks ZGW
   */
  List<Keurregel> keur(String gemeente) {
    Zgwlezer lezer = new Zgwlezer(camel, gemeenten.van(gemeente));
    List<Keurregel> regels = new ArrayList<>();
    Bereikkeuring bereik = new Bereikkeuring(lezer);
    Keurregel catalogus = bereik.catalogi();
    regels.add(catalogus);
    regels.add(bereik.zaken());
    regels.add(bereik.documenten());
    if (catalogus.oordeel() != Keurregel.Oordeel.GOED) {
      return regels;
    }
    Scopekeuring scopes = Scopekeuring.lees(lezer, regels);
    Catalogus eigen = diensten.van(gemeente);
    for (Dienst dienst : eigen.diensten()) {
      Zaakinrichting zaak = dienst.zaak();
      if (zaak != null) {
        keur(gemeente, eigen, dienst, zaak, lezer.instellingen(), scopes, regels);
      }
    }
    return regels.stream().distinct().toList();
  }

  private void keur(
      String gemeente,
      Catalogus eigen,
      Dienst dienst,
      Zaakinrichting zaak,
      ZgwInstellingen instellingen,
      @Nullable Scopekeuring scopes,
      List<Keurregel> regels) {
    String wat = "zaaktype " + zaak.zaaktype();
    Zaaktype zaaktype;
    try {
      zaaktype = catalogi.van(gemeente).zaaktype(zaak.zaaktype(), Kalender.dag(klok.instant()));
    } catch (Afwijzing fout) {
      regels.add(
          Keurregel.ontbreekt(
              wat,
              fout.code() == Foutcode.ZAAK_INRICHTING
                  ? "Publiceer vandaag precies één geldige versie, voor dienst " + dienst.id() + "."
                  : fout.code().uitleg() + " Keur later opnieuw."));
      return;
    } catch (RuntimeCamelException fout) {
      regels.add(
          Keurregel.ontbreekt(wat, "Het zaaksysteem gaf er geen antwoord op. Keur later opnieuw."));
      return;
    }
    regels.add(Keurregel.goed(wat));
    if (scopes != null) {
      regels.add(scopes.zaken(zaak.zaaktype(), zaaktype.url()));
    }
    for (Roltypekeuze rol : rollen(dienst, instellingen.rolconventieVoor(zaak.zaaktype()))) {
      regels.add(heeft(wat, () -> zaaktype.roltype(rol), rol.toString()));
    }
    regels.add(heeft(wat, zaaktype::beginstatus, "een statustype"));
    Rolconventie conventie = instellingen.rolconventieVoor(zaak.zaaktype());
    verder.forEach(
        keuring -> regels.addAll(keuring.keur(gemeente, zaak.zaaktype(), zaaktype, conventie)));
    for (String eigenschap : eigenschappen(eigen, dienst)) {
      regels.add(heeft(wat, () -> zaaktype.eigenschap(eigenschap), "eigenschap " + eigenschap));
    }
    for (String soort : documentsoorten(zaak, instellingen)) {
      regels.add(
          heeft(wat, () -> zaaktype.informatieobjecttype(soort), "informatieobjecttype " + soort));
      if (scopes != null) {
        zaaktype.informatieobjecttypen().stream()
            .filter(type -> type.omschrijving().equalsIgnoreCase(soort))
            .forEach(type -> regels.add(scopes.documenten(type)));
      }
    }
  }

  private static List<Roltypekeuze> rollen(Dienst dienst, Rolconventie conventie) {
    return dienst.grondenVoor(Handelingssoort.AANVRAGEN).isEmpty()
        ? Rolverdeling.keuzesVoorZelf()
        : Rolverdeling.keuzes(conventie, dienst.keten());
  }

  private static Iterable<String> eigenschappen(Catalogus eigen, Dienst dienst) {
    return new TreeSet<>(eigen.zaakmapping(dienst).orElseThrow().eigenschappen());
  }

  private static List<String> documentsoorten(Zaakinrichting zaak, ZgwInstellingen instellingen) {
    List<String> soorten = new ArrayList<>();
    soorten.add(instellingen.bijlagetype());
    if (zaak.aanvraagformulier()) {
      soorten.add(instellingen.formuliertype());
    }
    if (zaak.machtigingsverklaring()) {
      soorten.add(instellingen.verklaringtype());
    }
    return soorten;
  }

  private static Keurregel heeft(String zaaktype, Runnable vraag, String wat) {
    String regel = zaaktype + ": " + wat;
    try {
      vraag.run();
      return Keurregel.goed(regel);
    } catch (Afwijzing fout) {
      return Keurregel.ontbreekt(regel, "Voeg dit één keer toe aan het zaaktype.");
    }
  }
}
