package nl.machtigingsbrug.communicatie.vervolg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.zaak.zgw.Keurregel;
import nl.machtigingsbrug.zaak.zgw.Rolconventie;
import nl.machtigingsbrug.zaak.zgw.Statustype;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import nl.machtigingsbrug.zaak.zgw.Zaaktypekeuring;
import org.springframework.stereotype.Component;

/**
 * Whether people would hear something twice, or the wrong person would hear it. A statustype with
 * {@code informeren} (Catalogi API, StatusType) has a zaaksysteem, or a component beside it, write
 * to the initiator: in role convention A that is the gemachtigde, whoever ought to hear it.
 */
@Component
class Afzenderkeuring implements Zaaktypekeuring {

  private final Communicatie instellingen;

  Afzenderkeuring(Communicatie instellingen) {
    this.instellingen = instellingen;
  }

  @Override
  public List<Keurregel> keur(
      String gemeente, String naam, Zaaktype zaaktype, Rolconventie conventie) {
    List<Keurregel> regels = new ArrayList<>();
    int eerste =
        zaaktype.statustypen().stream()
            .min(Comparator.comparingInt(Statustype::volgnummer))
            .map(Statustype::volgnummer)
            .orElse(0);
    for (Statustype type : zaaktype.statustypen()) {
      if (type.informeren()) {
        Berichtsoort soort =
            type.volgnummer() == eerste
                ? Berichtsoort.ONTVANGSTBEVESTIGING
                : Berichtsoort.STATUSBERICHT;
        regel("zaaktype " + naam + ": status " + type.omschrijving(), gemeente, soort, conventie)
            .ifPresent(regels::add);
      }
    }
    return regels;
  }

  private Optional<Keurregel> regel(
      String wat, String gemeente, Berichtsoort soort, Rolconventie conventie) {
    String bericht = soort.name().toLowerCase(java.util.Locale.ROOT);
    Optional<Afzender> afzender = instellingen.afzender(gemeente, soort);
    if (afzender.filter(Afzender.WIJ::equals).isPresent()) {
      return Optional.of(
          Keurregel.letOp(
              wat + " heeft informeren aan, en wij sturen de " + bericht,
              "Zorg dat het zaaksysteem en andere onderdelen dat niet ook doen: anders komen er twee"
                  + " brieven."));
    }
    return conventie == Rolconventie.A
        ? Optional.of(
            Keurregel.letOp(
                wat + " heeft informeren aan, en wij sturen de " + bericht + " niet",
                "Wie de initiator schrijft, schrijft bij rolconventie A de gemachtigde. Kies een andere"
                    + " rolconventie, of stel WIJ in als afzender."))
        : Optional.empty();
  }
}
