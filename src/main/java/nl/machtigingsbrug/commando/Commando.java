package nl.machtigingsbrug.commando;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;

/** A command: the argument without dashes names it, the others are its options. */
public interface Commando {

  /** The Spring profile in which commands run: nothing listens, delivers or seals. */
  String PROFIEL = "commando";

  /** Such as {@code verifieer-logboek}. */
  String naam();

  /**
   * Does what the arguments ask and says so, without personal data.
   *
   * @return the exit status: 0 when all is well, 1 when it is not, 2 for wrong arguments
   */
  int voerUit(ApplicationArguments argumenten, PrintStream uit);
}
