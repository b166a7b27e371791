package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.communicatie.Adres;

/** What the BRP says of an address. */
record Brpadres(Adres.Post post, boolean geheim) {}
