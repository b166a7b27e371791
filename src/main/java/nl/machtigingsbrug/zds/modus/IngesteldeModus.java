package nl.machtigingsbrug.zds.modus;

import nl.machtigingsbrug.zds.Modus;
import nl.machtigingsbrug.zds.Moduskeuze;
import nl.machtigingsbrug.zds.Zaaktypegids;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses as the configuration says. */
@Component
class IngesteldeModus implements Moduskeuze {

  private final ModusInstellingen instellingen;
  private final Zaaktypegids zaaktypen;

  IngesteldeModus(ModusInstellingen instellingen, Zaaktypegids zaaktypen) {
    this.instellingen = instellingen;
    this.zaaktypen = zaaktypen;
  }

  @Override
  public Modus voor(Zdsvraag vraag) {
    Gemeentemodus gemeente = instellingen.gemeenten().get(vraag.gemeente());
    if (gemeente == null) {
      return Modus.VERTALEN;
    }
    Modus vanZaak = vanZaak(gemeente, vraag);
    if (vanZaak != null) {
      return vanZaak;
    }
    Modus vanSoort =
        switch (vraag.operatie().berichtcode()) {
          case LV01 -> gemeente.vragen();
          case DI02 -> gemeente.vrijeBerichten();
          default -> gemeente.kennisgevingen();
        };
    return vanSoort == null ? gemeente.modus() : vanSoort;
  }

  private @Nullable Modus vanZaak(Gemeentemodus gemeente, Zdsvraag vraag) {
    if (gemeente.zaaktypen().isEmpty() && gemeente.diensten().isEmpty()) {
      return null;
    }
    String zaaktype = Zaakvelden.zaaktype(vraag.bericht());
    if (zaaktype == null) {
      return null;
    }
    Modus vanZaaktype = gemeente.zaaktypen().get(zaaktype);
    return vanZaaktype != null
        ? vanZaaktype
        : zaaktypen
            .dienst(vraag.gemeente(), zaaktype)
            .map(dienst -> gemeente.diensten().get(dienst.id()))
            .orElse(null);
  }
}
