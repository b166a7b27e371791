package nl.machtigingsbrug.buren.stufzaaksysteem;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A zaak as it came, with what came after it. */
public final class Stufzaak {

  private final String nummer;
  private final Element object;
  private final List<Element> statussen = new ArrayList<>();
  private final List<Stufdocument> documenten = new ArrayList<>();

  Stufzaak(String nummer, Element object) {
    this.nummer = nummer;
    this.object = object;
  }

  /** Its identificatie. */
  public String nummer() {
    return nummer;
  }

  /** The object of creeerZaak. */
  public Element object() {
    return object;
  }

  /** Each {@code heeft} of actualiseerZaakstatus, in order. */
  public List<Element> statussen() {
    return List.copyOf(statussen);
  }

  /** In order. */
  public List<Stufdocument> documenten() {
    return List.copyOf(documenten);
  }

  void krijgt(Stufdocument document) {
    documenten.add(document);
  }

  void krijgt(Element status) {
    statussen.add(status);
  }
}
