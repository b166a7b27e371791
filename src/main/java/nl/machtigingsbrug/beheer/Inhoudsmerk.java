package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** SHA-256 of what was asked, by which a repeat is known. */
final class Inhoudsmerk {

  private Inhoudsmerk() {}

  /** Of parts in their order; what is null differs from what is empty. */
  static byte[] van(@Nullable Object... delen) {
    ArrayNode lijst = JsonNodeFactory.instance.arrayNode();
    for (Object deel : delen) {
      lijst.add(deel == null ? null : deel.toString());
    }
    return DigestUtils.sha256(lijst.toString());
  }
}
