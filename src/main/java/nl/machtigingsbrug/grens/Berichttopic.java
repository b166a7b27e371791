package nl.machtigingsbrug.grens;

import nl.machtigingsbrug.gemeente.Afnemer;

/**
 * A topic that is read.
 *
 * @param afnemer whose it is, with its own rights and for no other gemeente than this one
 * @param gemeente for whom its messages are
 * @param dodeletters the topic for what is refused
 */
record Berichttopic(Afnemer afnemer, String gemeente, String dodeletters) {}
