package nl.machtigingsbrug.zds;

/** What is done with a message: the steps in which a gemeente can move over. */
public enum Modus {
  /** We handle it: it becomes calls to the new zaaksysteem. */
  VERTALEN,
  /** It goes on to the old zaaksysteem, with what we know added. */
  VERRIJKEN,
  /** It goes on as it is, and what we would have done is compared. */
  SCHADUW,
  /** It goes on as it is. */
  DOORGEVEN
}
