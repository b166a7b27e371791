package nl.machtigingsbrug.opslag;

/** With the pool as it is packaged: nobody waits in vain. */
class StandaardpoolIT extends Drukteproef {}
