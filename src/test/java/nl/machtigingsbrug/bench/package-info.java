/** Measures, beside what the same machine can do at most in the same run. Not part of the tests. */
@NullMarked
package nl.machtigingsbrug.bench;

import org.jspecify.annotations.NullMarked;
