/**
 * What runs inside the application under test as a Java agent: it knows no class of the application
 * and is woven into methods by name.
 */
@NullMarked
package nl.machtigingsbrug.storing.agent;

import org.jspecify.annotations.NullMarked;
