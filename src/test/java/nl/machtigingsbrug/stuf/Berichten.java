package nl.machtigingsbrug.stuf;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.machtigingsbrug.stuf.Betrokkene.Eenheid;
import nl.machtigingsbrug.stuf.Betrokkene.Medewerker;
import nl.machtigingsbrug.stuf.Betrokkene.Niemand;
import nl.machtigingsbrug.stuf.Betrokkene.Persoon;
import nl.machtigingsbrug.stuf.Betrokkene.Rechtspersoon;
import nl.machtigingsbrug.stuf.Betrokkene.Vestiging;
import org.jspecify.annotations.Nullable;

/** Messages at random, as wide as the records allow. */
final class Berichten {

  private static final List<String> BSNS = List.of("999990019", "999990421", "999990639");

  private Berichten() {}

  static Arbitrary<Stuurgegevens> stuurgegevens() {
    return Combinators.combine(
            Arbitraries.of(Berichtcode.class),
            systeem().injectNull(0.2),
            systeem().injectNull(0.2),
            tekst(40).injectNull(0.2),
            cijfers(8, 17).injectNull(0.2),
            tekst(40).injectNull(0.2),
            tekst(30).injectNull(0.2),
            tekst(30).injectNull(0.2))
        .as(Stuurgegevens::new);
  }

  static Arbitrary<Rol> rol() {
    return Combinators.combine(
            Arbitraries.of(Rolsoort.class).filter(soort -> soort != Rolsoort.BETREKKING),
            verwerking(),
            betrokkene(),
            gegeven(tekst(10)),
            gegeven(tekst(80)),
            gegeven(tekst(1000)),
            Combinators.combine(gegeven(cijfers(8, 17)), gegeven(cijfers(8, 17)))
                .as(Tijdvak::new)
                .injectNull(0.3),
            Combinators.combine(gegeven(cijfers(8, 17)), extra().list().ofMaxSize(3))
                .as((moment, extra) -> new Slot(moment, extra)))
        .as(
            (soort, verwerking, wie, code, omschrijving, toelichting, tijdvak, slot) ->
                new Rol(
                    soort,
                    verwerking,
                    wie.betrokkene(),
                    wie.verwerking(),
                    code,
                    omschrijving,
                    toelichting,
                    tijdvak,
                    slot.gegeven(),
                    slot.extra()));
  }

  static Arbitrary<Zaak> zaak() {
    return Combinators.combine(
            verwerking(),
            gegeven(tekst(40).filter(tekst -> tekst.length() >= 5)),
            gegeven(tekst(80)),
            gegeven(cijfers(1, 8)),
            Combinators.combine(gegeven(cijfers(1, 4)), extra().list().ofMaxSize(2))
                .as((moment, extra) -> new Slot(moment, extra)),
            gegeven(tekst(10)),
            rol().list().ofMaxSize(4),
            status().list().ofMaxSize(2))
        .as(
            (verwerking, nummer, omschrijving, dag, extra, code, rollen, statussen) ->
                new Zaak(
                    verwerking,
                    nummer,
                    omschrijving,
                    omschrijving,
                    dag,
                    dag,
                    extra.gegeven(),
                    verwerking == null ? Gegeven.AFWEZIG : Gegeven.van("J"),
                    extra.extra(),
                    omschrijving,
                    code,
                    rollen.stream().sorted(java.util.Comparator.comparing(Rol::soort)).toList(),
                    statussen));
  }

  /** Text that XML can hold, without space around it, with what XML escapes. */
  static Arbitrary<String> tekst(int langste) {
    return Arbitraries.strings()
        .withCharRange('!', '~')
        .withChars("<>&\"' \n\r\té\u00df\u4e2d")
        .ofMinLength(1)
        .ofMaxLength(langste)
        .map(String::strip)
        .filter(tekst -> !tekst.isEmpty());
  }

  /** What no longer fits in a combination of eight. */
  private record Slot(Gegeven gegeven, List<ExtraElement> extra) {}

  private record Wie(Betrokkene betrokkene, @Nullable Verwerkingssoort verwerking) {}

  private static Arbitrary<Status> status() {
    return Combinators.combine(
            verwerking(),
            gegeven(tekst(10)),
            gegeven(tekst(80)),
            gegeven(cijfers(1, 4)),
            gegeven(tekst(80)),
            gegeven(tekst(1000)),
            gegeven(cijfers(8, 17)),
            gegeven(Arbitraries.of("J", "N")))
        .as(Status::new);
  }

  private static Arbitrary<Wie> betrokkene() {
    Arbitrary<Betrokkene> iemand =
        Arbitraries.oneOf(
            Combinators.combine(
                    gegeven(Arbitraries.of(BSNS)),
                    gegeven(Arbitraries.of("J", "N")),
                    gegeven(cijfers(17, 17)),
                    gegeven(tekst(200)),
                    gegeven(tekst(10)),
                    gegeven(tekst(20)),
                    gegeven(Arbitraries.of("M", "V", "O")),
                    datum())
                .as(
                    (bsn, authentiek, nummer, naam, voorvoegsel, voorletters, geslacht, dag) ->
                        new Persoon(
                            bsn,
                            authentiek,
                            nummer,
                            naam,
                            voorvoegsel,
                            voorletters,
                            naam,
                            geslacht,
                            dag)),
            Combinators.combine(
                    gegeven(cijfers(9, 9)),
                    gegeven(Arbitraries.of("J", "N")),
                    gegeven(cijfers(17, 17)),
                    gegeven(tekst(500)))
                .as(Rechtspersoon::new),
            Combinators.combine(
                    gegeven(cijfers(12, 12)),
                    gegeven(Arbitraries.of("J", "N")),
                    gegeven(tekst(200)))
                .as(Vestiging::new),
            Combinators.combine(gegeven(tekst(24)), gegeven(tekst(200))).as(Medewerker::new),
            Combinators.combine(gegeven(tekst(24)), gegeven(tekst(50))).as(Eenheid::new));
    return Arbitraries.oneOf(
        Combinators.combine(iemand.filter(Berichten::zegtIets), verwerking()).as(Wie::new),
        Arbitraries.<Gegeven>of(Gegeven.AFWEZIG, new Nil(), NoValue.GEEN_WAARDE)
            .map(reden -> new Wie(new Niemand(reden), null)));
  }

  /** Someone of whom nothing at all is said is nobody. */
  private static boolean zegtIets(Betrokkene betrokkene) {
    return betrokkene.toString().matches("(?s).*(Waarde|Nil|[A-Z]_[A-Z]|ONBEKEND).*");
  }

  private static Arbitrary<Gegeven> datum() {
    return Combinators.combine(cijfers(1, 8), Arbitraries.of("J", "M", "D", "V")).as(Waarde::new);
  }

  private static Arbitrary<Gegeven> gegeven(Arbitrary<String> tekst) {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, tekst.map(Gegeven::van)),
        net.jqwik.api.Tuple.of(1, Arbitraries.of(NoValue.class).map(reden -> (Gegeven) reden)),
        net.jqwik.api.Tuple.of(1, Arbitraries.<Gegeven>of(Gegeven.AFWEZIG, new Nil())));
  }

  private static Arbitrary<ExtraElement> extra() {
    return Combinators.combine(tekst(20), gegeven(tekst(50)).filter(g -> !(g instanceof Afwezig)))
        .as(ExtraElement::new);
  }

  private static Arbitrary<@Nullable Verwerkingssoort> verwerking() {
    return Arbitraries.of(Verwerkingssoort.class).injectNull(0.3);
  }

  private static Arbitrary<String> cijfers(int kortste, int langste) {
    return Arbitraries.strings().numeric().ofMinLength(kortste).ofMaxLength(langste);
  }

  private static Arbitrary<Systeem> systeem() {
    return Combinators.combine(
            tekst(200).injectNull(0.2),
            tekst(50).filter(tekst -> tekst.length() >= 3),
            tekst(50).injectNull(0.2),
            tekst(100).injectNull(0.2))
        .as(Systeem::new);
  }
}
