package nl.machtigingsbrug.zaak.zgw;

import nl.machtigingsbrug.optreden.ServiceUuid;
import org.jspecify.annotations.Nullable;

/** What eHerkenning calls a dienst. */
@FunctionalInterface
public interface Dienstnummers {

  /** No dienst is known to eHerkenning. */
  Dienstnummers GEEN = dienst -> null;

  /** The ServiceID of the dienstencatalogus, {@code urn:etoegang:DV:…}, or null where unknown. */
  @Nullable String nummer(ServiceUuid dienst);
}
