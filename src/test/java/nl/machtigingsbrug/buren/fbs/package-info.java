/** A berichtenmagazijn of the Federatief Berichtenstelsel (proof of concept). */
@NullMarked
package nl.machtigingsbrug.buren.fbs;

import org.jspecify.annotations.NullMarked;
