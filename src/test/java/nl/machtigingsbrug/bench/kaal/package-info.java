/** What can be done at most with the same libraries: a process that does nothing but pass on. */
@NullMarked
package nl.machtigingsbrug.bench.kaal;

import org.jspecify.annotations.NullMarked;
