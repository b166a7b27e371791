/**
 * MijnOverheid Berichtenbox (GLOBE): letters by BerichtVerwerkService, through the REST API of an
 * ebMS adapter, and who takes them, by ValidateAbonnementen.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.berichtenbox;

import org.jspecify.annotations.NullMarked;
