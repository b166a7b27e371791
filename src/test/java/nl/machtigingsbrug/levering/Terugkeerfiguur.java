package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls at the neighbour in time, as a picture. */
record Terugkeerfiguur(List<Long> momenten, long begin, long terug, Duration vak, Grens grens) {
  private static final int BREED = 900;
  private static final int LINKS = 60;
  private static final int ONDER = 300;
  private static final int HOOG = 220;

  String svg() {
    long laatste = momenten.stream().mapToLong(Long::longValue).max().orElse(begin);
    int vakken = (int) ((laatste - begin) / vak.toNanos()) + 2;
    int[] tellingen = new int[vakken];
    momenten.forEach(moment -> tellingen[(int) ((moment - begin) / vak.toNanos())]++);
    double perVak = grens.snelheid() * vak.toMillis() / 1000;
    double grootste = perVak + grens.stoot();
    double staaf = (double) (BREED - LINKS - 20) / vakken;
    double weg = LINKS + staaf * (terug - begin) / vak.toNanos();
    String staven =
        IntStream.range(0, vakken)
            .mapToObj(i -> staaf(LINKS + i * staaf, staaf, HOOG * tellingen[i] / grootste))
            .collect(Collectors.joining("\n"));
    int vanaf = (int) ((terug - begin) / vak.toNanos());
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d 360" font-family="sans-serif" font-size="13">
        <rect width="%d" height="360" fill="#fff"/>
        <text x="%d" y="24" font-size="15">2000 leveringen, a neighbour away for a scaled hour: calls per %d ms</text>
        <rect x="%d" y="50" width="%.1f" height="%d" fill="#f3e5e0"/>
        <text x="%d" y="68" fill="#8a3b1f">neighbour away: %d calls</text>
        <text x="%.1f" y="68" fill="#1c5d3a">back: 1, 2, 4, 8 at once, then at the rate</text>
        %s
        %s
        %s
        <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#333"/>
        %s
        <text x="%d" y="345" text-anchor="middle">seconds</text>
        </svg>
        """
        .formatted(
            BREED,
            BREED,
            LINKS,
            vak.toMillis(),
            LINKS,
            weg - LINKS,
            ONDER - 50,
            LINKS + 8,
            IntStream.range(0, vanaf).map(i -> tellingen[i]).sum(),
            weg + 8,
            staven,
            lijn("rate", perVak, grootste, "#b00020"),
            lijn("rate and burst", grootste, grootste, "#b08000"),
            LINKS,
            ONDER,
            BREED - 20,
            ONDER,
            as(vakken, staaf),
            BREED / 2)
        .replaceAll("(?m)[ \\t]+$", "");
  }

  private static String staaf(double x, double breed, double hoog) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#2b6cb0\"/>",
        x,
        ONDER - hoog,
        Math.max(1, breed - 1),
        hoog);
  }

  private static String lijn(String naam, double waarde, double grootste, String kleur) {
    double y = ONDER - HOOG * waarde / grootste;
    return String.format(
        Locale.ROOT,
        "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\" stroke-dasharray=\"4 3\"/>\n"
            + "<text x=\"%d\" y=\"%.1f\" fill=\"%s\" text-anchor=\"end\">%s (%.0f)</text>\n",
        LINKS,
        y,
        BREED - 20,
        y,
        kleur,
        BREED - 24,
        y - 5,
        kleur,
        naam,
        waarde);
  }

  private String as(int vakken, double staaf) {
    long stap = Math.max(1, Math.round(5000.0 / vak.toMillis()));
    return IntStream.range(0, vakken)
        .filter(i -> i % stap == 0)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"320\" text-anchor=\"middle\">%d</text>",
                    LINKS + i * staaf,
                    i * vak.toMillis() / 1000))
        .collect(Collectors.joining("\n"));
  }
}
