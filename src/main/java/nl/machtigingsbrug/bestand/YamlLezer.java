package nl.machtigingsbrug.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML as plain data: no references, no types of its own, every name once, bounded in depth.
 * Dates stay text. No object of the file's choosing is ever made.
 */
public final class YamlLezer {

  private static final int GROOTSTE_DIEPTE = 10;

  private final String bestand;
  private final List<Melding> meldingen;
  private final Map<String, Plaats> plaatsen = new HashMap<>();

  private YamlLezer(String bestand, List<Melding> meldingen) {
    this.bestand = bestand;
    this.meldingen = meldingen;
  }

  /** What {@code tekst} says, or null where that is not clear; then {@code meldingen} say why. */
  public static @Nullable Bron lees(String bestand, String tekst, List<Melding> meldingen) {
    int vooraf = meldingen.size();
    YamlLezer lezer = new YamlLezer(bestand, meldingen);
    JsonNode inhoud = lezer.inhoud(tekst);
    return inhoud == null || meldingen.size() > vooraf
        ? null
        : new Bron(bestand, inhoud, lezer.plaatsen);
  }

  private @Nullable JsonNode inhoud(String tekst) {
    LoaderOptions grenzen = new LoaderOptions();
    grenzen.setMaxAliasesForCollections(0);
    grenzen.setNestingDepthLimit(GROOTSTE_DIEPTE);
    Yaml yaml = new Yaml(grenzen);
    try {
      if (!begrensd(yaml, tekst)) {
        return null;
      }
      Node wortel = yaml.compose(new StringReader(tekst));
      if (wortel == null) {
        meld(null, "Het bestand is leeg. Vul het in.");
        return null;
      }
      return waarde(wortel, "");
    } catch (MarkedYAMLException e) {
      meld(
          e.getProblemMark(),
          "Dit is geen geldige YAML (" + e.getProblem() + "). Verbeter het hier of vlak hiervoor.");
    } catch (ReaderException e) {
      Plaats plaats = plaats(tekst, e.getPosition());
      meldingen.add(
          new Melding(
              bestand,
              plaats.regel(),
              plaats.kolom(),
              "Hier staat een teken dat niet te zien is. Haal het weg."));
    } catch (YAMLException e) {
      meld(null, "Dit is geen geldige YAML. Begin opnieuw met een kopie van een goed bestand.");
    }
    return null;
  }

  /** Looks at the events first, since the limits of the library itself do not name a line. */
  private boolean begrensd(Yaml yaml, String tekst) {
    int diepte = 0;
    int documenten = 0;
    for (Event event : yaml.parse(new StringReader(tekst))) {
      if (event.is(Event.ID.Alias)) {
        meld(event.getStartMark(), "Een verwijzing (*) mag niet. Schrijf de waarde hier uit.");
        return false;
      }
      if (event.is(Event.ID.DocumentStart) && ++documenten > 1) {
        meld(
            event.getStartMark(),
            "Een tweede document (---) mag niet. Maak er een eigen bestand van.");
        return false;
      }
      if (eigenType(event)) {
        meld(event.getStartMark(), "Een eigen type (!) mag niet. Haal het weg.");
        return false;
      }
      if (event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart)) {
        diepte++;
      } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
        diepte--;
      }
      if (diepte > GROOTSTE_DIEPTE) {
        meld(event.getStartMark(), "Dit is te diep genest. Maak het bestand eenvoudiger.");
        return false;
      }
    }
    return true;
  }

  private static boolean eigenType(Event event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag() != null
        : event instanceof CollectionStartEvent groep && groep.getTag() != null;
  }

  private JsonNode waarde(Node node, String pointer) {
    plaatsen.putIfAbsent(pointer, plaats(node.getStartMark()));
    if (node instanceof MappingNode mapping && node.getTag().equals(Tag.MAP)) {
      return object(mapping, pointer);
    }
    if (node instanceof SequenceNode lijst && node.getTag().equals(Tag.SEQ)) {
      ArrayNode uit = JsonNodeFactory.instance.arrayNode();
      for (Node element : lijst.getValue()) {
        uit.add(waarde(element, pointer + "/" + uit.size()));
      }
      return uit;
    }
    return enkel(node);
  }

  private ObjectNode object(MappingNode mapping, String pointer) {
    ObjectNode uit = JsonNodeFactory.instance.objectNode();
    for (NodeTuple paar : mapping.getValue()) {
      if (!(paar.getKeyNode() instanceof ScalarNode sleutel)) {
        meld(
            paar.getKeyNode().getStartMark(),
            "Een sleutel moet een woord zijn. Verbeter de sleutel.");
        continue;
      }
      String naam = sleutel.getValue();
      String hier = Bron.onder(pointer, naam);
      Plaats eerder = plaatsen.putIfAbsent(hier, plaats(sleutel.getStartMark()));
      if (eerder != null) {
        meld(
            sleutel.getStartMark(),
            "De sleutel '"
                + naam
                + "' staat er al op regel "
                + eerder.regel()
                + ". Haal er één weg.");
        continue;
      }
      uit.set(naam, waarde(paar.getValueNode(), hier));
    }
    return uit;
  }

  private JsonNode enkel(Node node) {
    Tag tag = node.getTag();
    String tekst = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (tag.equals(Tag.STR) || tag.equals(Tag.TIMESTAMP)) {
      return JsonNodeFactory.instance.textNode(tekst);
    }
    if (tag.equals(Tag.BOOL) && (tekst.equals("true") || tekst.equals("false"))) {
      return JsonNodeFactory.instance.booleanNode(tekst.equals("true"));
    }
    meld(node.getStartMark(), geenWaarde(tag));
    return JsonNodeFactory.instance.nullNode();
  }

  private static String geenWaarde(Tag tag) {
    if (tag.equals(Tag.BOOL)) {
      return "Schrijf true of false, of zet het woord tussen aanhalingstekens.";
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return "Een getal hoort hier niet. Zet het tussen aanhalingstekens.";
    }
    return tag.equals(Tag.NULL)
        ? "Hier staat niets. Vul een waarde in of haal de sleutel weg."
        : "Dit is geen gewone waarde. Zet haar tussen aanhalingstekens.";
  }

  private void meld(@Nullable Mark mark, String tekst) {
    Plaats plaats = mark == null ? Plaats.BEGIN : plaats(mark);
    meldingen.add(new Melding(bestand, plaats.regel(), plaats.kolom(), tekst));
  }

  /** Where the character stands that has {@code voor} others before it. */
  private static Plaats plaats(String tekst, int voor) {
    String ervoor = tekst.substring(0, tekst.offsetByCodePoints(0, voor));
    int regelbegin = ervoor.lastIndexOf('\n') + 1;
    int regel = (int) ervoor.chars().filter(teken -> teken == '\n').count() + 1;
    return new Plaats(regel, ervoor.length() - regelbegin + 1);
  }

  private static Plaats plaats(Mark mark) {
    return new Plaats(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
