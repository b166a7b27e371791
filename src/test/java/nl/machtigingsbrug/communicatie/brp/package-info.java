@org.jspecify.annotations.NullMarked
package nl.machtigingsbrug.communicatie.brp;
