package nl.machtigingsbrug.xml;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Takes the text of some elements out of a message while it is read, so that it is never whole. */
public interface Uitsnede {

  /** Leaves everything in. */
  Uitsnede GEEN = element -> null;

  /**
   * Where the text of this element goes.
   *
   * @param element with its attributes, already in its place; nothing is in it yet
   * @return who takes it, or null where it stays in
   */
  @Nullable Ontvanger bij(Element element);

  /** Takes one text in parts. An element inside it is refused before this sees it. */
  interface Ontvanger {

    /** The next part. */
    void tekst(char[] tekens, int vanaf, int aantal);

    /** That was all. */
    void klaar();
  }
}
