package nl.machtigingsbrug.aanvraag;

import java.util.UUID;

/**
 * A stored document of an aanvraag.
 *
 * @param id under which its content is stored
 * @param volgnummer its place among the documenten, from 0
 * @param naam as the sender called it
 * @param mediatype as the sender said
 * @param lengte in bytes
 */
public record Document(UUID id, int volgnummer, String naam, String mediatype, long lengte) {

  /** A file name tells about a person. */
  @Override
  public String toString() {
    return "Document[" + id + "]";
  }
}
