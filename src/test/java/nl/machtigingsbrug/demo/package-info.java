/** The demo: the application with all its neighbours, and people who act for each other. */
@NullMarked
package nl.machtigingsbrug.demo;

import org.jspecify.annotations.NullMarked;
