package nl.machtigingsbrug.communicatie.vervolg;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.machtigingsbrug.aanvraag.Kenmerkvorm;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Postvorm;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Tekstveld;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and checks a vervolgbericht; what is wrong is named by its field. */
@Component
final class Inzendinglezer {

  /** The longest text that the widest channel takes; each channel checks its own limits later. */
  private static final int ONDERWERP = 255;

  private static final int TEKST = 20_000;
  private static final int OMSCHRIJVING = 128;
  private static final int BIJLAGEN = 10;
  private static final Pattern MEDIATYPE = Pattern.compile("[\\w.+-]{1,50}/[\\w.+-]{1,50}");

  private final int grootste;
  private final StrikteJson json;

  Inzendinglezer(Communicatie instellingen) {
    this.grootste = Math.toIntExact(instellingen.grootste().toBytes());
    this.json = new StrikteJson(grootste, Foutcode.BERICHT_VELD_ONGELDIG, Inzendbericht.SLEUTELS);
  }

  /**
   * Reads.
   *
   * @throws Afwijzing MB-BERICHT, naming the field
   */
  Inzending lees(InputStream bericht) throws IOException {
    byte[] bytes = bericht.readNBytes(grootste + 1);
    Inzendbericht gelezen = json.lees(bytes, Inzendbericht.class);
    String kenmerk = gelezen.kenmerk();
    if (kenmerk == null || !Kenmerkvorm.mag(kenmerk)) {
      throw Velden.ongeldig("kenmerk");
    }
    if ((gelezen.aanvraag() == null) == (gelezen.zaak() == null)) {
      throw Velden.ongeldig("zaak");
    }
    return new Inzending(
        Tekstveld.vereis(gelezen.gemeente(), "gemeente", 100),
        kenmerk,
        gelezen.aanvraag() == null ? null : Velden.uuid(gelezen.aanvraag(), "aanvraag"),
        gelezen.zaak() == null ? null : Tekstveld.vereis(gelezen.zaak(), "zaak", 100),
        Velden.keus(Berichtsoort.class, gelezen.berichtsoort(), "berichtsoort"),
        teksten(gelezen.teksten()),
        bijlagen(gelezen.bijlagen()),
        gelezen.publicatie() == null ? null : Velden.moment(gelezen.publicatie(), "publicatie"),
        gelezen.uiterlijk() == null ? null : Velden.dag(gelezen.uiterlijk(), "uiterlijk"),
        adressen(gelezen.adressen()),
        DigestUtils.sha256(bytes));
  }

  private static Map<Variant, Tekst> teksten(
      @Nullable Map<String, Inzendbericht.@Nullable Teksten> gelezen) {
    Map<Variant, Tekst> teksten = new EnumMap<>(Variant.class);
    if (gelezen != null) {
      gelezen.forEach(
          (naam, tekst) -> {
            Variant variant = Velden.keus(Variant.class, naam, "teksten");
            String pad = "teksten." + naam;
            if (tekst == null) {
              throw Velden.ongeldig(pad);
            }
            teksten.put(
                variant,
                new Tekst(
                    regel(tekst.onderwerp(), pad + ".onderwerp", ONDERWERP),
                    alineas(tekst.tekst(), pad + ".tekst")));
          });
    }
    if (!teksten.containsKey(Variant.VOLLEDIG)) {
      throw Velden.ongeldig("teksten.volledig");
    }
    return teksten;
  }

  private static List<Inzending.Bijlage> bijlagen(
      @Nullable List<Inzendbericht.@Nullable Document> gelezen) {
    List<Inzending.Bijlage> bijlagen = new ArrayList<>();
    if (gelezen == null) {
      return bijlagen;
    }
    if (gelezen.size() > BIJLAGEN) {
      throw Velden.ongeldig("bijlagen");
    }
    for (int i = 0; i < gelezen.size(); i++) {
      bijlagen.add(bijlage(gelezen.get(i), "bijlagen[" + i + "]"));
    }
    return bijlagen;
  }

  private static Inzending.Bijlage bijlage(Inzendbericht.@Nullable Document document, String pad) {
    if (document == null) {
      throw Velden.ongeldig(pad);
    }
    String mediatype = document.mediatype();
    if (mediatype == null || !MEDIATYPE.matcher(mediatype).matches()) {
      throw Velden.ongeldig(pad + ".mediatype");
    }
    byte[] inhoud = document.inhoud();
    if (inhoud == null || inhoud.length == 0) {
      throw Velden.ongeldig(pad + ".inhoud");
    }
    return new Inzending.Bijlage(
        regel(document.omschrijving(), pad + ".omschrijving", OMSCHRIJVING),
        mediatype,
        varianten(document.varianten(), pad + ".varianten"),
        inhoud);
  }

  /** Without a word about it a document goes along with the whole message only. */
  private static Set<Variant> varianten(@Nullable List<@Nullable String> gelezen, String pad) {
    if (gelezen == null) {
      return Set.of(Variant.VOLLEDIG);
    }
    Set<Variant> varianten = EnumSet.noneOf(Variant.class);
    gelezen.forEach(naam -> varianten.add(Velden.keus(Variant.class, naam, pad)));
    if (varianten.isEmpty()) {
      throw Velden.ongeldig(pad);
    }
    return varianten;
  }

  private static Map<Hoedanigheid, Adres.Post> adressen(
      @Nullable Map<String, Inzendbericht.@Nullable Post> gelezen) {
    Map<Hoedanigheid, Adres.Post> adressen = new EnumMap<>(Hoedanigheid.class);
    if (gelezen != null) {
      gelezen.forEach(
          (naam, post) -> {
            Hoedanigheid wie = Velden.keus(Hoedanigheid.class, naam, "adressen");
            if (post == null || post.naam() == null || post.regels() == null) {
              throw Velden.ongeldig("adressen." + naam);
            }
            adressen.put(
                wie,
                Postvorm.post(post.naam(), post.regels())
                    .orElseThrow(() -> Velden.ongeldig("adressen." + naam)));
          });
    }
    return adressen;
  }

  private static String regel(@Nullable String tekst, String veld, int langste) {
    if (tekst == null
        || tekst.isBlank()
        || tekst.length() > langste
        || tekst.chars().anyMatch(Character::isISOControl)) {
      throw Velden.ongeldig(veld);
    }
    return tekst.strip();
  }

  private static String alineas(@Nullable String tekst, String veld) {
    if (tekst == null
        || tekst.isBlank()
        || tekst.length() > TEKST
        || tekst.chars().anyMatch(teken -> Character.isISOControl(teken) && teken != '\n')) {
      throw Velden.ongeldig(veld);
    }
    return tekst.strip();
  }
}
