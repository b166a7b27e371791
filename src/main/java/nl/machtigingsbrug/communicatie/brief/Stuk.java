package nl.machtigingsbrug.communicatie.brief;

/** A file of a letter: the letter itself or a bijlage, with how many pages it has. */
record Stuk(byte[] pdf, int paginas) {}
