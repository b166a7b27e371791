package nl.machtigingsbrug.storing.agent;

import java.lang.reflect.Method;
import java.time.Duration;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;

/** What is woven in. The bodies are copied into the methods of the application. */
final class Adviezen {

  private Adviezen() {}

  /** A point before a method. */
  static final class Ervoor {
    private Ervoor() {}

    @Advice.OnMethodEnter
    static void in(@Naam String naam, @Advice.AllArguments Object[] argumenten) {
      Punten.bereikt(naam, argumenten);
    }
  }

  /** A point after a method that returned. */
  static final class Erna {
    private Erna() {}

    @Advice.OnMethodExit
    static void uit(@Naam String naam, @Advice.AllArguments Object[] argumenten) {
      Punten.bereikt(naam, argumenten);
    }
  }

  /** Sabotage: the method does nothing. */
  static final class Overslaan {
    private Overslaan() {}

    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean in() {
      return true;
    }
  }

  /** Sabotage: the method says that it did, and does so later. */
  static final class Uitstellen {
    private Uitstellen() {}

    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean in(
        @Advice.This Object dit,
        @Advice.Origin Method methode,
        @Advice.AllArguments Object[] argumenten) {
      return Sabotages.stelUit(dit, methode, argumenten);
    }

    @Advice.OnMethodExit
    static void uit(
        @Advice.Enter boolean uitgesteld, @Advice.Return(readOnly = false) boolean antwoord) {
      if (uitgesteld) {
        antwoord = true;
      }
    }
  }

  /** Sabotage: before its last step a levering is called delivered. */
  static final class TeVroegGeleverd {
    private TeVroegGeleverd() {}

    @Advice.OnMethodEnter
    static void in(@Advice.This Object dit, @Advice.AllArguments Object[] argumenten) {
      Sabotages.noemGeleverd(dit, argumenten);
    }
  }

  /** Sabotage: what is not so yet is told. */
  static final class TeVroegVerteld {
    private TeVroegVerteld() {}

    @Advice.OnMethodExit
    static void uit(@Advice.This Object dit, @Advice.AllArguments Object[] argumenten) {
      Sabotages.vertelZaak(dit, argumenten);
    }
  }

  /** Sabotage: what was read counts as handled. */
  static final class EerstBevestigd {
    private EerstBevestigd() {}

    @Advice.OnMethodExit
    static void uit(@Advice.AllArguments Object[] argumenten) {
      Sabotages.bevestig(argumenten[0]);
    }
  }

  /** Sabotage: a channel that has the message is left for the next one. */
  static final class TochVerder {
    private TochVerder() {}

    @Advice.OnMethodExit
    static void uit(
        @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object resultaat) {
      resultaat = Sabotages.onbestelbaar(resultaat);
    }
  }

  /** Sabotage: a lease is over before its call can be. */
  static final class KorteLease {
    private KorteLease() {}

    @Advice.OnMethodExit
    static void uit(@Advice.Return(readOnly = false) Duration lease) {
      lease = Duration.ofMillis(20);
    }
  }
}
