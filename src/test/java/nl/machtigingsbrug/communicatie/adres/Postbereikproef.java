package nl.machtigingsbrug.communicatie.adres;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Map;
import nl.machtigingsbrug.buren.brp.Brp;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.communicatie.brp.Brpinstellingen;
import nl.machtigingsbrug.communicatie.brp.Brproute;
import nl.machtigingsbrug.communicatie.contact.Contactboek;
import nl.machtigingsbrug.communicatie.contact.Contactgegevens;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;

/** Every source of addresses, beside a BRP. */
public final class Postbereikproef {

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private @Nullable Postbereik bereik;

  /** What someone stated; null: nobody can be asked now. */
  public @Nullable Contactgegevens opgegeven = Contactgegevens.GEEN;

  public void start(Brp brp, Clock klok) throws Exception {
    Brpinstellingen instellingen =
        new Brpinstellingen(Map.of(Voorbeeldopdracht.GEMEENTE, Brproute.instelling(brp)));
    Contactboek boek = mock(Contactboek.class);
    when(boek.zoek(any(), any(), any()))
        .thenAnswer(
            vraag -> {
              if (opgegeven == null) {
                throw new IllegalStateException("weg");
              }
              return opgegeven;
            });
    bereik = new Postbereik(new Adresbronnen(Brproute.start(camel, instellingen), boek), klok);
  }

  public Postbereik bereik() {
    if (bereik == null) {
      throw new IllegalStateException("not started");
    }
    return bereik;
  }

  public void stop() {
    camel.stop();
  }
}
