package nl.machtigingsbrug.zds;

import java.io.InputStream;

/**
 * An answer that is too large for memory: the message of the body, while it is read.
 *
 * @param inhoud read once: XML in UTF-8 without a declaration, that declares its own namespaces
 */
public record Berichtbron(InputStream inhoud) {}
