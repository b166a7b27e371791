/** WS-Security as Digikoppeling 2W-be-S has it: a signature over the body and the moment. */
@NullMarked
package nl.machtigingsbrug.ondertekening;

import org.jspecify.annotations.NullMarked;
