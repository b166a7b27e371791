package nl.machtigingsbrug.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.machtigingsbrug.fout.Afwijzing;

/** Looks at a message while it is read, such as at its signature. */
public interface Staxfilter {

  /** Reads through this reader. */
  XMLStreamReader om(XMLStreamReader bron) throws XMLStreamException;

  /** The refusal that a failure of the reader is. */
  Afwijzing bij(XMLStreamException fout);

  /**
   * The message was read to its end.
   *
   * @throws Afwijzing where it is not what it should be
   */
  void klaar();
}
