package nl.machtigingsbrug.buren.stufzaaksysteem;

import org.w3c.dom.Element;

/**
 * A document as it came.
 *
 * @param nummer its identificatie
 * @param titel as told
 * @param object the whole, without its content
 * @param inhoud the content, decoded
 */
public record Stufdocument(String nummer, String titel, Element object, byte[] inhoud) {}
