package nl.machtigingsbrug.communicatie;

import java.util.List;

/** Where a channel finds someone. None of them shows itself in text. */
public sealed interface Adres {

  /** An e-mail address. */
  record Email(String adres) implements Adres {
    @Override
    public String toString() {
      return "Email[***]";
    }
  }

  /** A telephone number that takes text messages, as {@code +31…}. */
  record Telefoon(String nummer) implements Adres {
    @Override
    public String toString() {
      return "Telefoon[***]";
    }
  }

  /**
   * A postal address.
   *
   * @param naam to whom, as it stands on the envelope
   * @param regels below the name, from street to place; abroad with the country as the last
   */
  record Post(String naam, List<String> regels) implements Adres {
    public Post {
      regels = List.copyOf(regels);
    }

    @Override
    public String toString() {
      return "Post[***]";
    }
  }

  /** What knows its recipient by the number of the person or organisation alone. */
  record OpNummer() implements Adres {}
}
