/** Makes the certificate chains that tests and demo need, new at every start. */
@NullMarked
package nl.machtigingsbrug.buren.pki;

import org.jspecify.annotations.NullMarked;
