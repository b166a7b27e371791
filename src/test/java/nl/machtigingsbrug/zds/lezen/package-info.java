/** Tests of the answers to questions. */
@NullMarked
package nl.machtigingsbrug.zds.lezen;

import org.jspecify.annotations.NullMarked;
