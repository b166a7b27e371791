package nl.machtigingsbrug.zds.modus;

import java.util.Optional;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.zds.Modus;
import nl.machtigingsbrug.zds.Moduskeuze;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses as the configuration says. */
@Component
class IngesteldeModus implements Moduskeuze {

  private final ModusInstellingen instellingen;
  private final Dienstvinder diensten;

  IngesteldeModus(ModusInstellingen instellingen, Dienstvinder diensten) {
    this.instellingen = instellingen;
    this.diensten = diensten;
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
    Optional<Dienst> dienst = diensten.met(vraag.gemeente(), zaaktype);
    Modus vanDienst = dienst.map(haar -> gemeente.diensten().get(haar.id())).orElse(null);
    return vanDienst == null ? gemeente.zaaktypen().get(zaaktype) : vanDienst;
  }
}
