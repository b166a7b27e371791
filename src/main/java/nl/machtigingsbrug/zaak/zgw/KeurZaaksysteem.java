package nl.machtigingsbrug.zaak.zgw;

import java.io.PrintStream;
import java.util.List;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** The command {@code keur-zaaksysteem}: can this gemeente go live with its zaaksysteem? */
@Component
final class KeurZaaksysteem implements Commando {

  private final Zaaksysteemkeuring keuring;

  KeurZaaksysteem(Zaaksysteemkeuring keuring) {
    this.keuring = keuring;
  }

  @Override
  public String naam() {
    return "keur-zaaksysteem";
  }

  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    List<String> gemeenten = argumenten.getOptionValues("gemeente");
    if (gemeenten == null || gemeenten.size() != 1) {
      uit.println("Gebruik: keur-zaaksysteem --gemeente=<gemeente>");
      return 2;
    }
    List<Keurregel> regels;
    try {
      regels = keuring.keur(gemeenten.get(0));
    } catch (Afwijzing onbekend) {
      uit.println(
          "Voor deze gemeente is geen zaaksysteem ingesteld dat ZGW spreekt ("
              + onbekend.veld()
              + ").");
      return 2;
    }
    regels.forEach(regel -> uit.println(regel.zin()));
    long ontbreekt =
        regels.stream().filter(r -> r.oordeel() == Keurregel.Oordeel.ONTBREEKT).count();
    uit.println(
        ontbreekt == 0
            ? "Het zaaksysteem heeft alles wat de diensten nodig hebben."
            : "Er ontbreekt iets: " + ontbreekt + " van " + regels.size() + " punten.");
    return ontbreekt == 0 ? 0 : 1;
  }
}
