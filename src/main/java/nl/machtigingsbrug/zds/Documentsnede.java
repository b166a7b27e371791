package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Wegwerpspoel;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.xml.Kinderen;
import nl.machtigingsbrug.xml.Uitsnede;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Cuts the content of documents out of a message: every {@code object/inhoud} of StUF-ZKN. */
final class Documentsnede implements Uitsnede {

  /** More than was and wordt of one document no message of ours has. */
  private static final int HOOGSTENS = 2;

  private final Supplier<Wegwerpspoel> spoelen;
  private final long grootste;
  private final List<Snede> sneden = new ArrayList<>();

  /**
   * Cuts.
   *
   * @param spoelen gives an empty spool, which its maker cleans up
   * @param grootste the largest document, in bytes
   */
  Documentsnede(Supplier<Wegwerpspoel> spoelen, long grootste) {
    this.spoelen = spoelen;
    this.grootste = grootste;
  }

  @Override
  public @Nullable Ontvanger bij(Element element) {
    if (!Kinderen.is(element, Ruimte.ZKN, "inhoud")
        || !(element.getParentNode() instanceof Element object)
        || !Kinderen.is(object, Ruimte.ZKN, "object")) {
      return null;
    }
    if (sneden.size() == HOOGSTENS) {
      throw new Afwijzing(Foutcode.BERICHT_DUBBELE_SLEUTEL, "inhoud");
    }
    Wegwerpspoel spoel = spoelen.get();
    Snede snede = new Snede(element, object, spoel, new Base64ontvanger(spoel, grootste));
    sneden.add(snede);
    return snede.ontvanger;
  }

  /**
   * The document as it is to be: of the last object of a message. Null where that has no content.
   *
   * @throws Afwijzing MB-BERICHT-05 for two in one object, MB-BERICHT-04 for content in an element
   *     that says to have none
   */
  @Nullable Documentinhoud document() {
    Snede laatste = null;
    for (Snede snede : sneden) {
      if (laatste != null && laatste.object.equals(snede.object)) {
        throw new Afwijzing(Foutcode.BERICHT_DUBBELE_SLEUTEL, "inhoud");
      }
      Stufelement inhoud = new Stufelement(snede.element, "inhoud");
      if (snede.lengte() > 0 && (inhoud.isNil() || inhoud.attribuut("noValue") != null)) {
        throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "inhoud");
      }
      laatste = snede;
    }
    return laatste == null || laatste.lengte() == 0 || volgtNogEenObject(laatste.object)
        ? null
        : laatste;
  }

  private static boolean volgtNogEenObject(Element object) {
    for (Node broer = object.getNextSibling(); broer != null; broer = broer.getNextSibling()) {
      if (broer instanceof Element element && Kinderen.is(element, Ruimte.ZKN, "object")) {
        return true;
      }
    }
    return false;
  }

  private static final class Snede implements Documentinhoud {

    private final Element element;
    private final Element object;
    private final Wegwerpspoel spoel;
    private final Base64ontvanger ontvanger;
    private byte @Nullable [] merk;

    Snede(Element element, Element object, Wegwerpspoel spoel, Base64ontvanger ontvanger) {
      this.element = element;
      this.object = object;
      this.spoel = spoel;
      this.ontvanger = ontvanger;
    }

    @Override
    public long lengte() {
      return ontvanger.lengte();
    }

    @Override
    public byte[] sha256() {
      byte[] al = merk;
      if (al == null) {
        al = ontvanger.sha256();
        merk = al;
      }
      return al.clone();
    }

    @Override
    public InputStream open() throws IOException {
      return spoel.open();
    }
  }
}
