/** Zaak- en Documentservices as we provide them: what comes in over SOAP, and the answer to it. */
@NullMarked
package nl.machtigingsbrug.zds;

import org.jspecify.annotations.NullMarked;
