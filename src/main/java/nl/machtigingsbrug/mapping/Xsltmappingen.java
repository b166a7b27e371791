package nl.machtigingsbrug.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.DOMDestination;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.RawDestination;
import net.sf.saxon.s9api.XdmValue;
import nl.machtigingsbrug.bestand.Gemeentemappen;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.xml.Leegdocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** The mappings of each gemeente. Does not change once loaded; many threads can use it at once. */
public final class Xsltmappingen {

  /** The parameter in which every mapping that declares it finds {@link Waarden}, as a map. */
  private static final QName WAARDEN = new QName("waarden");

  private final Saxoninvoer invoer;
  private final Map<String, Gemeentemappingen> perGemeente;
  private final Map<Waarden, XdmValue> alsMap = new ConcurrentHashMap<>();

  private Xsltmappingen(Saxoninvoer invoer, Map<String, Gemeentemappingen> perGemeente) {
    this.invoer = invoer;
    this.perGemeente = Map.copyOf(perGemeente);
  }

  /**
   * Reads and compiles all: what counts for one zaaktype stands over what counts for all, and then
   * the folder of the gemeente over that of the installation, over what is packaged.
   *
   * @param mappings the folder of the installation, or null where nothing is configured
   * @param gemeenten their names
   * @throws MappingenOngeldig naming every error, and the gemeente whose mappings it spoils
   */
  public static Xsltmappingen lees(@Nullable Path mappings, Collection<String> gemeenten) {
    Saxonmotor motor = new Saxonmotor();
    List<Melding> meldingen = new ArrayList<>();
    Laag installatie = Laag.van(mappings);
    Map<String, Laag> eigen =
        mappings == null ? Map.of() : new Gemeentemappen(mappings, gemeenten).lees(meldingen);
    Gemeentemappingen gedeeld = Gemeentemappingen.lees(motor, List.of(installatie), meldingen);
    Map<String, Gemeentemappingen> perGemeente = new HashMap<>();
    for (String gemeente : gemeenten) {
      Laag laag = eigen.get(gemeente);
      List<Melding> haar = new ArrayList<>();
      perGemeente.put(
          gemeente,
          laag == null ? gedeeld : Gemeentemappingen.lees(motor, List.of(installatie, laag), haar));
      haar.stream()
          .filter(melding -> !meldingen.contains(melding))
          .map(melding -> melding.voor(gemeente))
          .forEach(meldingen::add);
    }
    if (!meldingen.isEmpty()) {
      throw new MappingenOngeldig(meldingen.stream().distinct().sorted(Melding.OP_PLAATS).toList());
    }
    return new Xsltmappingen(new Saxoninvoer(motor.processor()), perGemeente);
  }

  /**
   * Makes JSON of XML.
   *
   * @param naam such as {@code stuf-zgw/zaak}
   * @param zaaktype its code in StUF, or null where it is not known
   * @param bron the element; the mapping sees nothing around it
   * @param parameters those that the mapping declares; others are not seen
   * @throws Afwijzing MB-ZAAK-03 where it fails, naming mapping and field or line, never a value;
   *     MB-CONFIG-01 for a gemeente that is not configured
   */
  public JsonNode naarJson(
      String gemeente,
      String naam,
      @Nullable String zaaktype,
      Node bron,
      Map<String, String> parameters) {
    Mapping mapping = van(gemeente).mapping(naam, zaaktype);
    RawDestination uitkomst = new RawDestination();
    mapping.pasToe(invoer.xml(bron, mapping), parameters(gemeente, zaaktype, parameters), uitkomst);
    return new Jsonuitkomst(mapping).van(uitkomst.getXdmValue());
  }

  /**
   * Makes XML of JSON.
   *
   * @param naam such as {@code zgw-stuf/zaakdetails}
   * @param zaaktype its code in StUF, or null where it is not known
   * @param bron given to the mapping in the XML form of JSON (json-to-xml)
   * @param parameters those that the mapping declares; others are not seen
   * @return a document with one element
   * @throws Afwijzing as {@link #naarJson}
   */
  public Document naarXml(
      String gemeente,
      String naam,
      @Nullable String zaaktype,
      JsonNode bron,
      Map<String, String> parameters) {
    Mapping mapping = van(gemeente).mapping(naam, zaaktype);
    Document document = Leegdocument.maak();
    mapping.pasToe(
        invoer.json(bron, mapping),
        parameters(gemeente, zaaktype, parameters),
        new DOMDestination(document));
    if (document.getDocumentElement() == null) {
      throw mapping.afwijzing("geen XML");
    }
    return document;
  }

  /** Which version of a mapping counts now: 16 characters that change with any of its files. */
  public String versie(String gemeente, String naam, @Nullable String zaaktype) {
    return van(gemeente).mapping(naam, zaaktype).versie();
  }

  /** All that count, by name and zaaktype. */
  SortedMap<String, Mapping> alle(String gemeente) {
    return new TreeMap<>(van(gemeente).mappingen());
  }

  /**
   * The values that count.
   *
   * @param zaaktype its code in StUF, or null for what counts whatever the zaaktype
   */
  public Waarden waarden(String gemeente, @Nullable String zaaktype) {
    return van(gemeente).waarden().van(zaaktype);
  }

  /**
   * What a zaaktype is called in ZGW.
   *
   * @param code in StUF
   * @return its identificatie: the code itself where the values say nothing of it
   */
  public String identificatie(String gemeente, String code) {
    return van(gemeente).waarden().identificatie(code);
  }

  /**
   * What a zaaktype is called in StUF; the first of these is its zaaktype here.
   *
   * @param identificatie in ZGW
   * @return its codes, first those that fit in a message, then in the order of the alphabet: the
   *     identificatie itself where the values say nothing of it, and none where that is the code of
   *     another
   */
  public List<String> codes(String gemeente, String identificatie) {
    return van(gemeente).waarden().codes(identificatie);
  }

  private Map<QName, XdmValue> parameters(
      String gemeente, @Nullable String zaaktype, Map<String, String> parameters) {
    Map<QName, XdmValue> alle = new HashMap<>();
    parameters.forEach((naam, waarde) -> alle.put(new QName(naam), Saxoninvoer.tekst(waarde)));
    alle.put(
        WAARDEN, alsMap.computeIfAbsent(waarden(gemeente, zaaktype), w -> invoer.map(w.eigen())));
    return alle;
  }

  private Gemeentemappingen van(String gemeente) {
    Gemeentemappingen haar = perGemeente.get(gemeente);
    if (haar == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.gemeenten");
    }
    return haar;
  }
}
