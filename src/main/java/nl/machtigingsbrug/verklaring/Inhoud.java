package nl.machtigingsbrug.verklaring;

import static nl.machtigingsbrug.verklaring.Teksten.bekend;
import static nl.machtigingsbrug.verklaring.Teksten.hoofdletter;
import static nl.machtigingsbrug.verklaring.Teksten.tekst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;

/** What the document says, part by part. */
final class Inhoud {

  private Inhoud() {}

  static String inleiding(Verklaringgegevens gegevens) {
    Vertegenwoordiging vertegenwoordiging = gegevens.optreden().vertegenwoordiging();
    String zin =
        tekst(
            "inleiding",
            Partijtekst.zin(vertegenwoordiging.gemachtigde()),
            Partijtekst.zin(vertegenwoordiging.vertegenwoordigde()),
            tekst("grond." + vertegenwoordiging.grond().naam()));
    return hoofdletter(zin);
  }

  static List<Rubriek> rubrieken(Verklaringgegevens gegevens) {
    Vertegenwoordiging vertegenwoordiging = gegevens.optreden().vertegenwoordiging();
    List<Rubriek> rubrieken = new ArrayList<>();
    rubrieken.add(
        tabel(
            tekst("kop.zaak"),
            zaakregels(
                gegevens.zaaknummer(),
                gegevens.dienst(),
                gegevens.ontvangen(),
                gegevens.aanvraag())));
    rubrieken.add(gemachtigde(vertegenwoordiging));
    rubrieken.add(
        tabel(tekst("kop.voor"), Partijtekst.regels(vertegenwoordiging.vertegenwoordigde())));
    if (!vertegenwoordiging.keten().isEmpty()) {
      rubrieken.add(keten(vertegenwoordiging.keten()));
    }
    rubrieken.add(grond(vertegenwoordiging.grond(), gegevens.oordeel()));
    rubrieken.add(bewijs(gegevens.optreden()));
    rubrieken.add(
        new Rubriek(
            tekst("kop.document"),
            List.of(
                tekst("document.wat"),
                tekst("document.namen"),
                tekst("document.nakijken", gegevens.aanvraag()),
                tekst("document.tekens")),
            List.of()));
    return rubrieken;
  }

  static List<Regel> zaakregels(
      String zaaknummer, String dienst, Instant ontvangen, UUID aanvraag) {
    return List.of(
        new Regel(tekst("label.zaaknummer"), zaaknummer),
        new Regel(tekst("label.dienst"), dienst),
        new Regel(tekst("label.ontvangen"), Datumtekst.moment(ontvangen)),
        new Regel(tekst("label.aanvraag"), aanvraag.toString()));
  }

  private static Rubriek gemachtigde(Vertegenwoordiging vertegenwoordiging) {
    List<Regel> regels = Partijtekst.regels(vertegenwoordiging.gemachtigde());
    String handelende = vertegenwoordiging.handelende();
    if (handelende != null) {
      regels.add(new Regel(tekst("label.handelende"), handelende));
    }
    return tabel(tekst("kop.wie"), regels);
  }

  private static Rubriek keten(List<Partij> keten) {
    List<Regel> regels = new ArrayList<>();
    for (Partij schakel : keten) {
      regels.add(
          new Regel(
              tekst("label.tussenpersoon", regels.size() + 1),
              hoofdletter(Partijtekst.zin(schakel))));
    }
    return new Rubriek(tekst("kop.keten"), List.of(tekst("keten.uitleg")), regels);
  }

  private static Rubriek grond(Grond grond, String oordeel) {
    String betekenis =
        grond instanceof Onbekend onbekend
            ? tekst("grond.ONBEKEND.betekenis", onbekend.code())
            : tekst("grond." + grond.naam() + ".betekenis");
    return tabel(
        tekst("kop.grond"),
        List.of(
            new Regel(tekst("label.grond"), hoofdletter(tekst("grond." + grond.naam()))),
            new Regel(tekst("label.betekenis"), betekenis),
            new Regel(tekst("label.oordeel"), oordeel)));
  }

  private static Rubriek bewijs(Namens optreden) {
    Bewijs bewijs = optreden.bewijs();
    List<Regel> regels = new ArrayList<>();
    regels.add(new Regel(tekst("label.bewijssoort"), tekst("bewijs." + bewijs.soort())));
    regels.add(new Regel(tekst("label.middel"), bekend("middel", bewijs.middel())));
    regels.add(new Regel(tekst("label.niveau"), tekst("niveau." + optreden.niveau())));
    diensten(optreden.diensten())
        .forEach(dienst -> regels.add(new Regel(tekst("label.diensten"), dienst)));
    regels.add(new Regel(tekst("label.uitgever"), bewijs.uitgever()));
    regels.add(new Regel(tekst("label.kenmerk"), bewijs.id()));
    regels.add(new Regel(tekst("label.uitgegeven"), Datumtekst.moment(bewijs.uitgegeven())));
    return tabel(tekst("kop.bewijs"), regels);
  }

  /** Sorted, since a set has another order in every process. */
  private static List<String> diensten(Set<ServiceUuid> diensten) {
    return diensten.isEmpty()
        ? List.of(tekst("diensten.geen"))
        : diensten.stream().map(ServiceUuid::waarde).sorted().toList();
  }

  private static Rubriek tabel(String kop, List<Regel> regels) {
    return new Rubriek(kop, List.of(), regels);
  }
}
