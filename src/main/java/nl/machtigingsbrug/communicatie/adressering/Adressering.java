package nl.machtigingsbrug.communicatie.adressering;

import java.util.List;
import nl.machtigingsbrug.fout.Foutcode;

/** Who receives the message, or that a human decides. Nobody else receives it. */
public sealed interface Adressering {

  /** By what it was decided. Holds nothing by which a person is known. */
  Uitleg uitleg();

  /** The same in one line, without people: {@code gemachtigde volledig via berichtenbox}. */
  default String samenvatting() {
    return Samenvatting.van(this);
  }

  /**
   * These receive it.
   *
   * @param ontvangers at least one, each once
   * @param uitleg by what
   */
  record Geadresseerd(List<Geadresseerde> ontvangers, Uitleg uitleg) implements Adressering {
    public Geadresseerd {
      ontvangers = List.copyOf(ontvangers);
      if (ontvangers.isEmpty()) {
        throw new IllegalArgumentException("een bericht gaat naar iemand of naar een medewerker");
      }
    }
  }

  /**
   * Nobody receives it before a human has decided.
   *
   * @param code what is in the way
   * @param reden the same in words
   * @param uitleg by what
   */
  record Voorgelegd(Foutcode code, String reden, Uitleg uitleg) implements Adressering {}
}
