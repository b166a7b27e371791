/** Tests of e-mail, sms and letter by NotifyNL. */
@NullMarked
package nl.machtigingsbrug.communicatie.notifynl;

import org.jspecify.annotations.NullMarked;
