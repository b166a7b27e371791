package nl.machtigingsbrug.buren.voorziening;

import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.optreden.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * What the voorziening is to declare.
 *
 * @param handelende ActingSubjectID
 * @param vertegenwoordigde LegalSubjectID, or null where someone acts for himself
 * @param diensten values of ServiceUUID
 * @param representatiesoorten values of RepresentationType; the attribute is absent where empty
 * @param autoriteiten AuthenticatingAuthority, in order
 * @param niveau AuthnContextClassRef
 * @param publiek Audience, and Recipient of the encrypted keys
 * @param ontvanger Recipient and Destination
 * @param verzoek InResponseTo
 * @param moment IssueInstant; valid from two minutes before it until two minutes after
 * @param sleutelnamen KeyName of each EncryptedKey
 * @param dataversleuteling of the EncryptedData
 * @param oaepDigest of the EncryptedKey
 */
public record Verklaring(
    Identiteit handelende,
    @Nullable Identiteit vertegenwoordigde,
    List<String> diensten,
    List<String> representatiesoorten,
    List<String> autoriteiten,
    String niveau,
    String publiek,
    String ontvanger,
    String verzoek,
    Instant moment,
    List<String> sleutelnamen,
    Dataversleuteling dataversleuteling,
    OaepDigest oaepDigest) {

  /** Someone who acts for himself, with DigiD Substantieel. */
  public static Verklaring zelf(Bsn persoon) {
    return new Verklaring(
        Identiteit.van(persoon),
        null,
        List.of(Voorziening.DIENST),
        List.of(),
        List.of(Voorziening.AD),
        "http://eidas.europa.eu/LoA/substantial",
        Voorziening.DV,
        Voorziening.ACS,
        Voorziening.VERZOEK,
        Voorziening.MOMENT,
        List.of(Voorziening.DV_SLEUTEL),
        Dataversleuteling.CBC,
        OaepDigest.SHA1);
  }

  /** Someone who acts for another by DigiD Machtigen. */
  public static Verklaring namens(Bsn handelende, Bsn vertegenwoordigde) {
    return zelf(handelende)
        .metVertegenwoordigde(Identiteit.van(vertegenwoordigde))
        .metAutoriteiten(Voorziening.AD, Voorziening.BVD_DDM);
  }

  public Verklaring metHandelende(Identiteit nieuw) {
    return new Verklaring(
        nieuw,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metVertegenwoordigde(@Nullable Identiteit nieuw) {
    return new Verklaring(
        handelende,
        nieuw,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metDiensten(String... nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        List.of(nieuw),
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metRepresentatiesoorten(String... nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        List.of(nieuw),
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metAutoriteiten(String... nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        List.of(nieuw),
        niveau,
        publiek,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metNiveau(String nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        nieuw,
        publiek,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metPubliek(String nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        nieuw,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metOntvanger(String nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        nieuw,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metVerzoek(String nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        nieuw,
        moment,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metMoment(Instant nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        verzoek,
        nieuw,
        sleutelnamen,
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metSleutelnamen(String... nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        verzoek,
        moment,
        List.of(nieuw),
        dataversleuteling,
        oaepDigest);
  }

  public Verklaring metDataversleuteling(Dataversleuteling nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        nieuw,
        oaepDigest);
  }

  public Verklaring metOaepDigest(OaepDigest nieuw) {
    return new Verklaring(
        handelende,
        vertegenwoordigde,
        diensten,
        representatiesoorten,
        autoriteiten,
        niveau,
        publiek,
        ontvanger,
        verzoek,
        moment,
        sleutelnamen,
        dataversleuteling,
        nieuw);
  }
}
