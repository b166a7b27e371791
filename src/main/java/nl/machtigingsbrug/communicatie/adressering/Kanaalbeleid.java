package nl.machtigingsbrug.communicatie.adressering;

import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import org.jspecify.annotations.Nullable;

/**
 * What the policy says of one channel.
 *
 * @param bezorgdagen after how many days it is with the recipient at the latest
 * @param controleGeldigDagen how many days a check of reachability counts; null: for good
 * @param alleenVoor which messages it is for; empty: all
 */
public record Kanaalbeleid(
    int bezorgdagen, @Nullable Integer controleGeldigDagen, Set<Berichtsoort> alleenVoor) {

  public Kanaalbeleid {
    alleenVoor = Set.copyOf(alleenVoor);
  }
}
