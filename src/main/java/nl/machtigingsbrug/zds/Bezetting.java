package nl.machtigingsbrug.zds;

/** Whether something that was accepted for a zaak is still on its way to the zaaksysteem. */
@FunctionalInterface
public interface Bezetting {

  /** Whether a levering for this zaak is not done yet. */
  boolean isBezig(String gemeente, String zaaknummer);
}
