package nl.machtigingsbrug.zds.modus;

/** What of a message would go otherwise. Says nothing of whom. */
enum Verschil {
  GEMACHTIGDE_ERBIJ("de gemachtigde komt bij de zaak"),
  GEMACHTIGDE_ANDERS("bij de zaak komt een andere gemachtigde"),
  INITIATOR_ERBIJ("de aanvrager komt bij de zaak"),
  INITIATOR_ANDERS("bij de zaak komt een andere aanvrager"),
  TEGENSPRAAK("bericht en bewijs spreken elkaar tegen"),
  GEWEIGERD("het bewijs is niet genoeg; het bericht wordt geweigerd"),
  BRIEF_OOK_GEMACHTIGDE("de brief gaat ook naar de gemachtigde"),
  BRIEF_NAAR_GEMACHTIGDE("de brief gaat naar de gemachtigde in plaats van de vertegenwoordigde"),
  BRIEF_OOK_VERTEGENWOORDIGDE("de brief gaat ook naar de vertegenwoordigde"),
  BRIEF_NAAR_VERTEGENWOORDIGDE(
      "de brief gaat naar de vertegenwoordigde in plaats van de gemachtigde"),
  BRIEF_NAAR_MEDEWERKER("een medewerker beslist eerst wie de brief krijgt");

  private final String uitleg;

  Verschil(String uitleg) {
    this.uitleg = uitleg;
  }

  /** In plain Dutch. */
  String uitleg() {
    return uitleg;
  }

  /** Whether it is about a letter. */
  boolean isBrief() {
    return name().startsWith("BRIEF");
  }
}
