package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Makes one schema of the official files of a version, as they are published. */
final class Schemabron {

  private Schemabron() {}

  /**
   * Reads and compiles. Takes about a second; the result can be shared by all threads.
   *
   * @throws Afwijzing MB-CONFIG-01 where a file is missing or no schema
   */
  static Schema lees(Path map, Versie versie) {
    StringBuilder alles =
        new StringBuilder("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">");
    bestanden(versie)
        .forEach(
            (naam, ruimte) -> {
              Path bestand = map.resolve(naam);
              if (!Files.isReadable(bestand)) {
                throw new Afwijzing(
                    Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.ingang.schemas: " + bestand);
              }
              alles.append(
                  "<xs:import namespace=\"%s\" schemaLocation=\"%s\"/>"
                      .formatted(ruimte, bestand.toUri()));
            });
    try {
      SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
      // The official schemas spread one namespace over files that do not include each other.
      fabriek.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
      fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      fabriek.setResourceResolver(
          (soort, ruimte, publicId, bestand, vanuit) -> {
            eisInMap(map, bestand, vanuit);
            return null;
          });
      return fabriek.newSchema(
          new StreamSource(new StringReader(alles.append("</xs:schema>").toString())));
    } catch (SAXException e) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.ingang.schemas: " + map);
    }
  }

  /** What a schema brings in comes from the same folder, and from nowhere else. */
  private static void eisInMap(Path map, @Nullable String bestand, @Nullable String vanuit) {
    if (bestand == null) {
      return;
    }
    try {
      URI doel = vanuit == null ? new URI(bestand) : new URI(vanuit).resolve(bestand);
      if ("file".equals(doel.getScheme())
          && Path.of(doel).toRealPath().startsWith(map.toRealPath())) {
        return;
      }
    } catch (URISyntaxException | IllegalArgumentException | IOException nergens) {
      // Refused below, as what stands elsewhere.
    }
    throw new Afwijzing(
        Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.ingang.schemas: " + map + ": " + bestand);
  }

  /** In the folder of a version: the files that name all messages, with their namespaces. */
  private static Map<String, String> bestanden(Versie versie) {
    return versie == Versie.ZDS_1_1
        ? Map.of(
            "zkn0310/zs-dms/zkn0310_msg_zs-dms.xsd", Ruimte.ZKN,
            "zkn0310/mutatie/zkn0310_msg_mutatie.xsd", Ruimte.ZKN,
            "zkn0310/vraagAntwoord/zkn0310_msg_vraagAntwoord.xsd", Ruimte.ZKN)
        : Map.of("zds0120/berichten/zds0120_msg_zs-dms.xsd", Ruimte.ZDS);
  }
}
