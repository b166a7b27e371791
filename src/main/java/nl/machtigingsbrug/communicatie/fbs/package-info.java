/**
 * Federatief Berichtenstelsel. <b>Proof of concept</b>: after the contract of a proof of concept
 * (Berichtenmagazijn API 0.2.0), not of a service that can be connected to.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.fbs;

import org.jspecify.annotations.NullMarked;
