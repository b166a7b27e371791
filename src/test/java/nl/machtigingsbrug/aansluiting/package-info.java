@org.jspecify.annotations.NullMarked
package nl.machtigingsbrug.aansluiting;
