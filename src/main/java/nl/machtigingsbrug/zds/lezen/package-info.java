/** Questions of Zaak- en Documentservices, answered from a zaaksysteem that speaks ZGW. */
@NullMarked
package nl.machtigingsbrug.zds.lezen;

import org.jspecify.annotations.NullMarked;
