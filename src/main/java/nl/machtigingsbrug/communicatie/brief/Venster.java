package nl.machtigingsbrug.communicatie.brief;

/** On which side of the envelope the window is. */
public enum Venster {
  /** The address field of DIN 5008 form B is 85 mm wide, 20 mm from the left, 45 from above. */
  LINKS(new Vensterplaats(20, 45, 85, 35)),
  /** The same, as far from the right edge of an A4. */
  RECHTS(new Vensterplaats(105, 45, 85, 35));

  private final Vensterplaats plaats;

  Venster(Vensterplaats plaats) {
    this.plaats = plaats;
  }

  Vensterplaats plaats() {
    return plaats;
  }
}
