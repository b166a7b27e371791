package nl.machtigingsbrug;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The names of all settings, as the records of the configuration have them. */
final class Instellingnamen {

  /** Stands for a name that whoever configures chooses, as in {@code gemeenten.<…>.naam}. */
  static final String EIGEN_NAAM = "<…>";

  /** A part of a name: between dots, or between brackets where it holds dots itself. */
  private static final Pattern DEEL = Pattern.compile("\\[([^\\]]*)]|([^.\\[]+)");

  private final Map<Class<?>, String> wortels = new LinkedHashMap<>();

  Instellingnamen() throws ClassNotFoundException {
    var zoeker = new ClassPathScanningCandidateComponentProvider(false);
    zoeker.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    for (BeanDefinition gevonden : zoeker.findCandidateComponents("nl.machtigingsbrug")) {
      Class<?> soort = Class.forName(gevonden.getBeanClassName());
      wortels.put(soort, soort.getAnnotation(ConfigurationProperties.class).value());
    }
  }

  /** Whether a setting, or a group of them, has this name. */
  boolean kent(String naam) {
    List<String> delen = DEEL.matcher(naam).results().map(Instellingnamen::deel).toList();
    return wortels.entrySet().stream()
        .anyMatch(
            wortel -> {
              List<String> voor = List.of(wortel.getValue().split("\\."));
              return delen.size() <= voor.size()
                  ? voor.subList(0, delen.size()).equals(delen)
                  : delen.subList(0, voor.size()).equals(voor)
                      && kent(wortel.getKey(), delen.subList(voor.size(), delen.size()));
            });
  }

  /** All of them, in full. */
  Set<String> alle() {
    Set<String> namen = new TreeSet<>();
    wortels.forEach((soort, naam) -> verzamel(soort, naam, namen));
    return namen;
  }

  private static String deel(MatchResult deel) {
    return deel.group(1) != null ? deel.group(1) : deel.group(2);
  }

  private static boolean kent(Type soort, List<String> delen) {
    if (delen.isEmpty()) {
      return true;
    }
    List<String> rest = delen.subList(1, delen.size());
    if (soort instanceof ParameterizedType met) {
      return isMap(met)
          ? kent(met.getActualTypeArguments()[1], rest)
          : delen.get(0).matches("[0-9]+") && kent(met.getActualTypeArguments()[0], rest);
    }
    return isGroep(soort)
        && List.of(((Class<?>) soort).getRecordComponents()).stream()
            .anyMatch(veld -> naam(veld).equals(delen.get(0)) && kent(veld.getGenericType(), rest));
  }

  private static void verzamel(Type soort, String naam, Set<String> namen) {
    if (soort instanceof ParameterizedType met && isMap(met)) {
      verzamel(met.getActualTypeArguments()[1], naam + "." + EIGEN_NAAM, namen);
    } else if (soort instanceof ParameterizedType met && isGroep(met.getActualTypeArguments()[0])) {
      verzamel(met.getActualTypeArguments()[0], naam + "[0]", namen);
    } else if (isGroep(soort)) {
      for (RecordComponent veld : ((Class<?>) soort).getRecordComponents()) {
        verzamel(veld.getGenericType(), naam + "." + naam(veld), namen);
      }
    } else {
      namen.add(naam);
    }
  }

  private static boolean isMap(ParameterizedType soort) {
    return !Collection.class.isAssignableFrom((Class<?>) soort.getRawType());
  }

  /** A record that wraps one value, such as an RSIN, is written as that value. */
  private static boolean isGroep(Type soort) {
    return soort instanceof Class<?> klasse
        && klasse.isRecord()
        && !(klasse.getRecordComponents().length == 1
            && klasse.getRecordComponents()[0].getName().equals("waarde"));
  }

  private static String naam(RecordComponent veld) {
    Name anders = veld.getAnnotation(Name.class);
    return anders != null
        ? anders.value()
        : veld.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }
}
