package nl.machtigingsbrug.optreden;

/** The form in which evidence reaches us. */
public enum Bewijssoort {
  /** A signed assertion of the Routeringsdienst (ST-SAML 1.0). */
  SAML,
  /** The authenticatiecontext of a trusted portal. */
  AUTHENTICATIECONTEXT,
  /** The rollen of a zaak that did not begin here, as the zaaksysteem had them. */
  ZAAKROLLEN
}
