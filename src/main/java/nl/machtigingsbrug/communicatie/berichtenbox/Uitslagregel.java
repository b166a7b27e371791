package nl.machtigingsbrug.communicatie.berichtenbox;

import static nl.machtigingsbrug.communicatie.Verzendresultaat.BEZORGD;
import static nl.machtigingsbrug.communicatie.Verzendresultaat.ONBEKEND;
import static nl.machtigingsbrug.communicatie.Verzendresultaat.ONBESTELBAAR;

import java.util.Optional;

/**
 * What a result or an event means for a letter. Pure. In doubt a human decides: a second channel
 * for a letter that did arrive, or none for one that did not, is worse than a question.
 *
 * @param herzendingen how often a letter is offered again by itself
 */
record Uitslagregel(int herzendingen) {

  /** Told instead of a code that the standard does not have. */
  static final String CODE_ONBEKEND = "CodeOnbekend";

  /** Told where no result came. */
  static final String GEEN_UITSLAG = "GeenUitslag";

  /** After a result. */
  Besluit na(Brief brief, String waarde) {
    Optional<Verwerkingscode> bekend = Verwerkingscode.van(waarde);
    if (bekend.isEmpty()) {
      return brief.resultaat() == null ? new Besluit.Meld(ONBEKEND, CODE_ONBEKEND) : niets();
    }
    Verwerkingscode code = bekend.get();
    return switch (code.betekenis()) {
      case BEZORGD ->
          code.waarde().equals(brief.code()) ? niets() : new Besluit.Meld(BEZORGD, code.waarde());
      case NIET_BEZORGD ->
          isOpgeslagen(brief) || brief.resultaat() == ONBESTELBAAR
              ? niets()
              : new Besluit.Meld(ONBESTELBAAR, code.waarde());
      case OPNIEUW -> brief.resultaat() == null ? opnieuw(brief, code.waarde()) : niets();
      case EERDER_AANGEBODEN -> eerderAangeboden(brief, code);
    };
  }

  /** After an event of the adapter: DELIVERED is an acknowledgement of receipt, and no result. */
  Besluit naGebeurtenis(Brief brief, Gebeurtenis gebeurtenis) {
    return gebeurtenis == Gebeurtenis.DELIVERED || brief.resultaat() != null
        ? niets()
        : opnieuw(brief, "ebMS " + gebeurtenis);
  }

  private Besluit opnieuw(Brief brief, String code) {
    return brief.herzendingen() < herzendingen && brief.ebmsBericht() != null
        ? new Besluit.Herzend(code)
        : new Besluit.Meld(ONBEKEND, code);
  }

  /**
   * Stored, where we ourselves offered it more than once: this is the answer to the repeat. Not
   * where the first was a TechnischProbleem, which may have left it unstored; nor where it was
   * offered once, for then somebody else used its id.
   */
  private static Besluit eerderAangeboden(Brief brief, Verwerkingscode code) {
    if (brief.resultaat() != null) {
      return niets();
    }
    boolean opgeslagen =
        brief.aanbiedingen() > 1
            && !Verwerkingscode.TECHNISCH_PROBLEEM.waarde().equals(brief.code());
    return new Besluit.Meld(opgeslagen ? BEZORGD : ONBEKEND, code.waarde());
  }

  /** The repeat of a stored letter can be refused for another reason; it stays stored. */
  private static boolean isOpgeslagen(Brief brief) {
    return brief.resultaat() == BEZORGD && Verwerkingscode.VERWERKT.waarde().equals(brief.code());
  }

  private static Besluit niets() {
    return new Besluit.Niets();
  }
}
