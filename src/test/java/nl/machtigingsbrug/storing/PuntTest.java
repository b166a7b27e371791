package nl.machtigingsbrug.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A point at a method that was renamed would never be reached: this says so without a process. */
class PuntTest {

  @ParameterizedTest
  @EnumSource
  void elkPuntHeeftZijnMethode(Punt punt) throws ClassNotFoundException {
    assertThat(
            Arrays.stream(Class.forName(punt.klasse()).getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet()))
        .contains(punt.methode());
  }
}
