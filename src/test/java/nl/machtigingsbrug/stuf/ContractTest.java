package nl.machtigingsbrug.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.wsdl.BindingOperation;
import javax.wsdl.Definition;
import javax.wsdl.Part;
import javax.wsdl.Port;
import javax.wsdl.Service;
import javax.wsdl.extensions.soap.SOAPOperation;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Our contracts of Zaak- en Documentservices beside the official ones. */
class ContractTest {

  private static final Path EIGEN = Path.of("src/test/resources/stuf");
  private static final String OBJECT =
      "</ZKN:object><ZKN:object StUF:entiteittype=\"ZAK\" StUF:verwerkingssoort=\"W\">";
  private static final Map<Versie, Schema> ONS = new HashMap<>();

  /** A sample in which one thing is broken; the first text becomes the second. */
  record Breuk(String omschrijving, String voorbeeld, String goed, String fout) {
    @Override
    public String toString() {
      return omschrijving;
    }
  }

  @Test
  void neemtElkVoorbeeldVanDeStandaardAan() throws IOException, SAXException {
    Path map = Zdsschema.standaard("stuf-voorbeelden");
    List<Path> voorbeelden;
    try (Stream<Path> bestanden = Files.walk(map)) {
      voorbeelden = bestanden.filter(pad -> pad.toString().endsWith(".xml")).sorted().toList();
    }
    assertThat(voorbeelden).hasSizeGreaterThanOrEqualTo(8);
    for (Path pad : voorbeelden) {
      byte[] xml = Files.readAllBytes(pad);
      assertThatCode(() -> Zdsschema.keur(ons(versie(xml)), xml))
          .as(pad.getFileName().toString())
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("eigen")
  void neemtElkEigenVoorbeeldAan(Path pad) throws IOException, SAXException {
    byte[] xml = Files.readAllBytes(pad);
    Zdsschema.keur(ons(versie(xml)), xml);
  }

  @Test
  void ookDeStandaardNeemtElkEigenVoorbeeldAan() throws IOException, SAXException {
    Map<Versie, Schema> officieel = new HashMap<>();
    for (Path pad : eigen().toList()) {
      byte[] xml = Files.readAllBytes(pad);
      Versie versie = versie(xml);
      if (!officieel.containsKey(versie)) {
        officieel.put(versie, Zdsschema.officieel(versie));
      }
      assertThatCode(() -> Zdsschema.keur(officieel.get(versie), xml))
          .as(pad.getFileName().toString())
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("breuken")
  void weigertWatNietKlopt(Breuk breuk) throws IOException {
    String voorbeeld = Files.readString(EIGEN.resolve(breuk.voorbeeld() + ".xml"));
    String kapot = voorbeeld.replace(breuk.goed(), breuk.fout());
    assertThat(kapot).isNotEqualTo(voorbeeld);
    byte[] xml = kapot.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Zdsschema.keur(ons(versie(xml)), xml))
        .isInstanceOf(SAXException.class);
  }

  static Stream<Breuk> breuken() {
    String kort = "creeerZaak-1.2";
    String lang = "creeerZaak-1.1";
    return Stream.of(
        new Breuk("letters in een BSN", lang, "999990421", "99999042A"),
        new Breuk("een reden die niet bestaat", lang, "\"geenWaarde\"", "\"altijd\""),
        new Breuk(
            "nil met inhoud",
            lang,
            "geenWaarde\"/>\n          <StUF:t",
            "geenWaarde\">x</ZKN:toelichting>\n          <StUF:t"),
        new Breuk("een verwerkingssoort die niet bestaat", lang, "soort=\"I\"", "soort=\"Q\""),
        new Breuk("een mutatiesoort die niet bestaat", lang, "soort>T<", "soort>X<"),
        new Breuk("een extraElement zonder naam", lang, " naam=\"grond\"", ""),
        new Breuk("een element dat ZKN niet kent", lang, "ZKN:startdatum", "ZKN:begindatum"),
        new Breuk("een rol op de verkeerde plaats", lang, "heeftAlsGemachtigde", "heeftRelevant"),
        new Breuk("een applicatie van twee tekens", lang, ">PORTAAL<", ">PO<"),
        new Breuk("een zaak in een andere naamruimte", lang, "zkn/0310\"", "zkn/0320\""),
        new Breuk("geen initiator", kort, "heeftAlsInitiator", "heeftAlsUitvoerende"),
        new Breuk("geen zaaktype", kort, "isVan", "leidtTot"),
        new Breuk("een derde object", "updateZaak-1.2", "<!--WAS-->", OBJECT),
        new Breuk("een fout op een andere plek", "fo03", ">client<", ">beide<"),
        new Breuk("een foutcode van acht tekens", "fo03", "StUF055", "StUF0055"));
  }

  @ParameterizedTest
  @EnumSource(Versie.class)
  void noemtAlleenNamenVanDeStandaard(Versie versie) throws Exception {
    Path map = Zdsschema.standaard(versie == Versie.ZDS_1_1 ? "stuf/zds-1.1" : "stuf/zds-1.2");
    Set<String> standaard = Schemanamen.in(map);
    Set<String> onze = new TreeSet<>();
    try (Stream<Path> bestanden = Files.list(Zdsschema.ONS)) {
      for (Path pad : bestanden.toList()) {
        boolean vanDeAndere = versie == Versie.ZDS_1_1 && pad.toString().contains("zds0120");
        boolean vanDeze = versie == Versie.ZDS_1_2 && pad.toString().contains("zkn0310-");
        if (!vanDeAndere && !vanDeze) {
          onze.addAll(Schemanamen.in(pad));
        }
      }
    }
    assertThat(onze).hasSizeGreaterThan(200);
    onze.removeAll(standaard);
    assertThat(onze).isEmpty();
  }

  @Test
  void elkeOperatieHeeftHaarElementEnSoapActionInHetContract() throws Exception {
    Set<String> onze = Schemanamen.in(Zdsschema.ONS);
    for (Operatie operatie : Operatie.values()) {
      for (Versie versie : Versie.values()) {
        assertThat(onze)
            .contains(
                "element " + operatie.element(versie), "soapAction " + operatie.soapAction(versie));
      }
    }
    long acties = onze.stream().filter(naam -> naam.startsWith("soapAction ")).count();
    assertThat(acties).isEqualTo(2L * Operatie.values().length);
  }

  /** A WSDL leads from a SOAPAction to the element that is asked with, through all its parts. */
  @Test
  void elkeWsdlVerbindtSoapActionEnElement() throws Exception {
    Set<String> gevonden = new TreeSet<>();
    WSDLReader lezer = WSDLFactory.newInstance().newWSDLReader();
    lezer.setFeature("javax.wsdl.verbose", false);
    try (Stream<Path> bestanden = Files.list(Zdsschema.ONS)) {
      for (Path pad : bestanden.filter(p -> p.toString().endsWith(".wsdl")).toList()) {
        Definition wsdl = lezer.readWSDL(pad.toUri().toString());
        for (Object dienst : wsdl.getAllServices().values()) {
          for (Object poort : ((Service) dienst).getPorts().values()) {
            for (Object operatie : ((Port) poort).getBinding().getBindingOperations()) {
              gevonden.add(verbinding((BindingOperation) operatie));
            }
          }
        }
      }
    }
    assertThat(gevonden)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Operatie.values())
                .flatMap(
                    operatie ->
                        Arrays.stream(Versie.values())
                            .map(v -> operatie.soapAction(v) + " " + operatie.element(v)))
                .toList());
  }

  private static String verbinding(BindingOperation operatie) {
    SOAPOperation soap = (SOAPOperation) operatie.getExtensibilityElements().get(0);
    Part deel = operatie.getOperation().getInput().getMessage().getPart("body");
    assertThat(operatie.getOperation().getOutput().getMessage().isUndefined()).isFalse();
    return soap.getSoapActionURI() + " " + deel.getElementName();
  }

  private static Stream<Path> eigen() throws IOException {
    try (Stream<Path> bestanden = Files.list(EIGEN)) {
      List<Path> gevonden =
          bestanden.filter(pad -> pad.toString().endsWith(".xml")).sorted().toList();
      assertThat(gevonden).hasSizeGreaterThan(5);
      return gevonden.stream();
    }
  }

  private static Versie versie(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8).contains(Ruimte.ZDS)
        ? Versie.ZDS_1_2
        : Versie.ZDS_1_1;
  }

  private static Schema ons(Versie versie) throws SAXException, IOException {
    Schema schema = ONS.get(versie);
    if (schema == null) {
      schema = Zdsschema.ons(versie);
      ONS.put(versie, schema);
    }
    return schema;
  }

  @Test
  void elkVoorbeeldIsTeLezen() throws IOException {
    Set<String> soorten =
        eigen()
            .map(
                pad -> {
                  try {
                    return Stuflezer.lees(Files.readAllBytes(pad)).soort().getLocalPart();
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .collect(Collectors.toSet());
    assertThat(soorten).containsAll(Arrays.asList("zakLk01", "edcLk01", "Fo03Bericht"));
  }
}
