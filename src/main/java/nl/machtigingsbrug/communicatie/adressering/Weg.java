package nl.machtigingsbrug.communicatie.adressering;

import nl.machtigingsbrug.communicatie.Kanaal;

/** A channel as the rules name it. */
public enum Weg {
  /** The recipient's own box. */
  BERICHTENBOX(Kanaal.BERICHTENBOX),
  /** The box of the vertegenwoordigde, which the gemachtigde may read. */
  BERICHTENBOX_VIA_MACHTIGING(Kanaal.BERICHTENBOX),
  FBS(Kanaal.FBS),
  VTB_BERICHT(Kanaal.VTB_BERICHT),
  VTB_TAAK(Kanaal.VTB_TAAK),
  EMAIL(Kanaal.EMAIL),
  SMS(Kanaal.SMS),
  BRIEF_NOTIFYNL(Kanaal.BRIEF_NOTIFYNL),
  BRIEF_PRINT(Kanaal.BRIEF_PRINT);

  private final Kanaal kanaal;

  Weg(Kanaal kanaal) {
    this.kanaal = kanaal;
  }

  /** Through what it goes. */
  public Kanaal kanaal() {
    return kanaal;
  }
}
