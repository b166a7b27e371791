package nl.machtigingsbrug.communicatie.contact;

import nl.machtigingsbrug.communicatie.Adres;
import org.jspecify.annotations.Nullable;

/**
 * How one person or organisation wants to be reached. What is null is not known, or not to be used.
 *
 * @param email an address
 * @param mobiel a number for text messages
 * @param post where post is to go, where that was stated
 * @param geheim whether these data are to be kept from others, also from who acts for this person
 * @param ontvangViaBerichtenbox the stated wish to get post in the Berichtenbox, or not to
 */
public record Contactgegevens(
    Adres.@Nullable Email email,
    Adres.@Nullable Telefoon mobiel,
    Adres.@Nullable Post post,
    boolean geheim,
    @Nullable Boolean ontvangViaBerichtenbox) {

  /** Nothing is known. */
  public static final Contactgegevens GEEN = new Contactgegevens(null, null, null, false, null);

  /** These, and of another source what is missing here. Secrecy counts wherever it was stated. */
  Contactgegevens aangevuldMet(Contactgegevens ander) {
    return new Contactgegevens(
        email != null ? email : ander.email,
        mobiel != null ? mobiel : ander.mobiel,
        post != null ? post : ander.post,
        geheim || ander.geheim,
        ontvangViaBerichtenbox != null ? ontvangViaBerichtenbox : ander.ontvangViaBerichtenbox);
  }
}
