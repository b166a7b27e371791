package nl.machtigingsbrug.zds;

/** What is done with a message that is not as the schema of the standard says. */
enum Keuring {
  /** Nobody looks. */
  UIT,
  /** It is handled, and the log tells. */
  MELDEN,
  /** It is refused. */
  STRENG
}
