package nl.machtigingsbrug.buren.voorziening;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
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
    return met(nieuwe -> nieuwe.handelende = nieuw);
  }

  public Verklaring metVertegenwoordigde(@Nullable Identiteit nieuw) {
    return met(nieuwe -> nieuwe.vertegenwoordigde = nieuw);
  }

  public Verklaring metDiensten(String... nieuw) {
    return met(nieuwe -> nieuwe.diensten = List.of(nieuw));
  }

  public Verklaring metRepresentatiesoorten(String... nieuw) {
    return met(nieuwe -> nieuwe.representatiesoorten = List.of(nieuw));
  }

  public Verklaring metAutoriteiten(String... nieuw) {
    return met(nieuwe -> nieuwe.autoriteiten = List.of(nieuw));
  }

  public Verklaring metNiveau(String nieuw) {
    return met(nieuwe -> nieuwe.niveau = nieuw);
  }

  public Verklaring metPubliek(String nieuw) {
    return met(nieuwe -> nieuwe.publiek = nieuw);
  }

  public Verklaring metOntvanger(String nieuw) {
    return met(nieuwe -> nieuwe.ontvanger = nieuw);
  }

  public Verklaring metVerzoek(String nieuw) {
    return met(nieuwe -> nieuwe.verzoek = nieuw);
  }

  public Verklaring metMoment(Instant nieuw) {
    return met(nieuwe -> nieuwe.moment = nieuw);
  }

  public Verklaring metSleutelnamen(String... nieuw) {
    return met(nieuwe -> nieuwe.sleutelnamen = List.of(nieuw));
  }

  public Verklaring metDataversleuteling(Dataversleuteling nieuw) {
    return met(nieuwe -> nieuwe.dataversleuteling = nieuw);
  }

  public Verklaring metOaepDigest(OaepDigest nieuw) {
    return met(nieuwe -> nieuwe.oaepDigest = nieuw);
  }

  private Verklaring met(Consumer<Bouwer> wijziging) {
    Bouwer bouwer = new Bouwer(this);
    wijziging.accept(bouwer);
    return bouwer.maak();
  }

  /** The same, until something is changed. */
  private static final class Bouwer {
    private Identiteit handelende;
    private @Nullable Identiteit vertegenwoordigde;
    private List<String> diensten;
    private List<String> representatiesoorten;
    private List<String> autoriteiten;
    private String niveau;
    private String publiek;
    private String ontvanger;
    private String verzoek;
    private Instant moment;
    private List<String> sleutelnamen;
    private Dataversleuteling dataversleuteling;
    private OaepDigest oaepDigest;

    Bouwer(Verklaring van) {
      handelende = van.handelende;
      vertegenwoordigde = van.vertegenwoordigde;
      diensten = van.diensten;
      representatiesoorten = van.representatiesoorten;
      autoriteiten = van.autoriteiten;
      niveau = van.niveau;
      publiek = van.publiek;
      ontvanger = van.ontvanger;
      verzoek = van.verzoek;
      moment = van.moment;
      sleutelnamen = van.sleutelnamen;
      dataversleuteling = van.dataversleuteling;
      oaepDigest = van.oaepDigest;
    }

    Verklaring maak() {
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
          oaepDigest);
    }
  }
}
