package nl.machtigingsbrug.stuf;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/**
 * A message out of its envelope.
 *
 * @param soort the element in the body
 * @param stuurgegevens who, to whom
 * @param inhoud that element
 */
public record Stufbericht(QName soort, Stuurgegevens stuurgegevens, Stufelement inhoud) {

  /** The namespace of the envelope that it came in. */
  public String soap() {
    return Objects.requireNonNull(
        inhoud.element().getOwnerDocument().getDocumentElement().getNamespaceURI());
  }

  /** The operations that this message may ask for: none where it asks for nothing known. */
  public Set<Operatie> operaties() {
    return Arrays.stream(Operatie.values())
        .filter(
            operatie ->
                Arrays.stream(Versie.values())
                    .anyMatch(versie -> operatie.element(versie).equals(soort)))
        .filter(operatie -> operatie.berichtcode() == stuurgegevens.berichtcode())
        .collect(Collectors.toUnmodifiableSet());
  }
}
