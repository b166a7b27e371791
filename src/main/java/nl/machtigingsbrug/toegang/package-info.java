/**
 * No call without an afnemer: mTLS or OAuth 2 client credentials, on every path but health and API
 * document.
 */
@NullMarked
package nl.machtigingsbrug.toegang;

import org.jspecify.annotations.NullMarked;
