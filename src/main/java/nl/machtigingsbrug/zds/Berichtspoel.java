package nl.machtigingsbrug.zds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.geheim.Wegwerpspoel;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;
import org.jspecify.annotations.Nullable;

/** All that one call keeps outside memory; gone when the call is answered, well or not. */
final class Berichtspoel extends SynchronizationAdapter {

  private final @Nullable Path map;
  private final List<Wegwerpspoel> spoelen = new ArrayList<>();

  Berichtspoel(@Nullable Path map) {
    this.map = map;
  }

  Wegwerpspoel nieuw() {
    Wegwerpspoel spoel = new Wegwerpspoel(map);
    spoelen.add(spoel);
    return spoel;
  }

  @Override
  public void onDone(Exchange exchange) {
    spoelen.forEach(Wegwerpspoel::ruimOp);
  }
}
