/** Tests of what is registered of documents that were sent. */
@NullMarked
package nl.machtigingsbrug.communicatie.verzending;

import org.jspecify.annotations.NullMarked;
