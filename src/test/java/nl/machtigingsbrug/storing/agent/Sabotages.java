package nl.machtigingsbrug.storing.agent;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** What the sabotages do that is more than to skip. Called from woven code. */
public final class Sabotages {

  private static final int UITSTEL = 2_000;
  private static final ThreadLocal<Boolean> NU = ThreadLocal.withInitial(() -> false);

  private Sabotages() {}

  /** Has a thread of its own call the method again later; whether it is to be skipped now. */
  public static boolean stelUit(Object dit, Method methode, Object[] argumenten) {
    if (NU.get()) {
      return false;
    }
    Thread draad =
        new Thread(
            () -> {
              NU.set(true);
              try {
                Thread.sleep(UITSTEL);
                methode.setAccessible(true);
                methode.invoke(dit, argumenten);
              } catch (InterruptedException | ReflectiveOperationException e) {
                System.out.println("sabotage: " + e);
              }
            });
    draad.setDaemon(true);
    draad.start();
    return true;
  }

  /** Writes, beside the step table of the object, that the levering is delivered. */
  public static void noemGeleverd(Object stapgang, Object[] argumenten) {
    if (!"status".equals(argumenten[1])) {
      return;
    }
    try {
      Object jdbc = veld(veld(stapgang, "stappen"), "jdbc");
      Method id = argumenten[0].getClass().getDeclaredMethod("id");
      id.setAccessible(true);
      Object opdracht =
          roep(
              jdbc,
              "org.springframework.jdbc.core.simple.JdbcClient",
              "sql",
              "update levering set staat = 'GELEVERD' where id = '"
                  + id.invoke(argumenten[0])
                  + "'");
      Class.forName("org.springframework.jdbc.core.simple.JdbcClient$StatementSpec")
          .getMethod("update")
          .invoke(opdracht);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells of the aanvraag that came in that there is a zaak of it. */
  public static void vertelZaak(Object bekendmaking, Object[] argumenten) {
    try {
      Object aanvraag = argumenten[0];
      for (Method methode : bekendmaking.getClass().getDeclaredMethods()) {
        if (methode.getName().equals("meld")) {
          methode.setAccessible(true);
          Object gemaakt = methode.getParameterTypes()[0].getField("ZAAK_GEMAAKT").get(null);
          methode.invoke(
              bekendmaking, gemaakt, uit(aanvraag, "gemeente"), uit(aanvraag, "id"), null);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Commits the record of the exchange. */
  public static void bevestig(Object exchange) {
    try {
      Object bericht = roep(exchange, "org.apache.camel.Exchange", "getProperty", "kafkabericht");
      Class.forName("org.apache.camel.component.kafka.consumer.KafkaManualCommit")
          .getMethod("commit")
          .invoke(uit(bericht, "bevestiging"));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same kind of result, that says that it does not arrive. */
  public static Object onbestelbaar(Object resultaat) {
    for (Object ander : resultaat.getClass().getEnumConstants()) {
      if (ander.toString().equals("ONBESTELBAAR")) {
        return ander;
      }
    }
    throw new IllegalStateException(resultaat.toString());
  }

  private static Object uit(Object record, String veld) throws ReflectiveOperationException {
    Method methode = record.getClass().getDeclaredMethod(veld);
    methode.setAccessible(true);
    return methode.invoke(record);
  }

  private static Object roep(Object op, String soort, String methode, String argument)
      throws ClassNotFoundException,
          NoSuchMethodException,
          IllegalAccessException,
          InvocationTargetException {
    return Class.forName(soort).getMethod(methode, String.class).invoke(op, argument);
  }

  private static Object veld(Object van, String naam) throws ReflectiveOperationException {
    Field veld = van.getClass().getDeclaredField(naam);
    veld.setAccessible(true);
    return veld.get(van);
  }
}
