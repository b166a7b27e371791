package nl.machtigingsbrug.logboek;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Zegelsleutel;
import org.jspecify.annotations.Nullable;

/** One check, with what it has seen so far. */
final class Controleronde {

  private static final int STAP = 1000;

  private final String gemeente;
  private final @Nullable Anker anker;
  private final Zegels zegels;
  private final Regels regels;
  private final Regelslot slot;
  private final Zegelsleutel sleutel;

  private final Bevindingen bevindingen = new Bevindingen();
  private final Map<Long, @Nullable Long> leeg = new LinkedHashMap<>();
  private final Set<Long> gewist = new HashSet<>();
  private final List<Regelreeks> verlopen = new ArrayList<>();
  private long aantalZegels;
  private long aantalRegels;
  private long onverzegeld;
  private @Nullable Anker laatste;
  private boolean ankerGezien;

  Controleronde(
      String gemeente,
      @Nullable Anker anker,
      Zegels zegels,
      Regels regels,
      Regelslot slot,
      Zegelsleutel sleutel) {
    this.gemeente = gemeente;
    this.anker = anker;
    this.zegels = zegels;
    this.regels = regels;
    this.slot = slot;
    this.sleutel = sleutel;
  }

  Verslag loop(Duration verzegeldBinnen) {
    loopZegelsLangs();
    zegels
        .ontbrekend(gemeente)
        .forEach(zegel -> bevindingen.meld(Bevindingssoort.ZEGEL_ONTBREEKT, zegel, null));
    if (anker != null && !ankerGezien) {
      bevindingen.meld(Bevindingssoort.ANKER_KLOPT_NIET, anker.volgnummer(), null);
    }
    loopOnverzegeldLangs();
    zegels
        .teLangOnverzegeld(gemeente, verzegeldBinnen)
        .forEach(regel -> bevindingen.meld(Bevindingssoort.NIET_VERZEGELD, null, regel));
    leeg.forEach(
        (regel, zegel) -> {
          if (!gewist.contains(regel) && verlopen.stream().noneMatch(r -> r.bevat(regel))) {
            bevindingen.meld(Bevindingssoort.REGEL_LEEG_ZONDER_WISSING, zegel, regel);
          }
        });
    return new Verslag(
        aantalZegels,
        aantalRegels,
        leeg.size(),
        onverzegeld,
        bevindingen.eerste(),
        bevindingen.aantal(),
        laatste);
  }

  private void loopZegelsLangs() {
    byte[] vorige = Zegel.begin();
    long verwacht = 1;
    long na = Long.MIN_VALUE;
    for (Optional<GezetZegel> volgend = zegels.na(gemeente, na);
        volgend.isPresent();
        volgend = zegels.na(gemeente, na)) {
      GezetZegel gezet = volgend.get();
      keurPlaats(gezet.zegel(), verwacht, vorige);
      keurZegel(gezet);
      keurRegels(gezet.zegel());
      vorige = gezet.hash();
      na = gezet.zegel().volgnummer();
      verwacht = na + 1;
      laatste = new Anker(na, gezet.hash());
      ankerGezien |= laatste.equals(anker);
      aantalZegels++;
    }
  }

  private void keurPlaats(Zegel zegel, long verwacht, byte[] vorige) {
    if (zegel.volgnummer() > verwacht) {
      bevindingen.meld(Bevindingssoort.ZEGEL_ONTBREEKT, verwacht, null);
    } else if (zegel.volgnummer() < verwacht || !Arrays.equals(zegel.vorige(), vorige)) {
      bevindingen.meld(Bevindingssoort.ZEGEL_VOLGORDE, zegel.volgnummer(), null);
    }
  }

  private void keurZegel(GezetZegel gezet) {
    Zegel zegel = gezet.zegel();
    if (!Arrays.equals(zegel.hash(), gezet.hash())) {
      bevindingen.meld(Bevindingssoort.ZEGEL_GEWIJZIGD, zegel.volgnummer(), null);
    }
    if (!sleutel.klopt(gemeente, gezet.handtekening(), gezet.hash())) {
      bevindingen.meld(Bevindingssoort.HANDTEKENING_ONJUIST, zegel.volgnummer(), null);
    }
  }

  private void keurRegels(Zegel zegel) {
    List<Regelrij> rijen = regels.vanZegel(gemeente, zegel.volgnummer());
    Set<Long> aanwezig = rijen.stream().map(Regelrij::id).collect(Collectors.toSet());
    Set<Long> verzegeld = new HashSet<>(zegel.regels());
    long ervoor = bevindingen.aantal();
    zegel.regels().stream()
        .filter(regel -> !aanwezig.contains(regel))
        .forEach(
            regel -> bevindingen.meld(Bevindingssoort.REGEL_VERWIJDERD, zegel.volgnummer(), regel));
    for (Regelrij rij : rijen) {
      if (verzegeld.contains(rij.id())) {
        keurRegel(rij, zegel.volgnummer());
      } else {
        bevindingen.meld(Bevindingssoort.REGEL_INGEVOEGD, zegel.volgnummer(), rij.id());
      }
    }
    boolean nietsGevonden = bevindingen.aantal() == ervoor;
    byte[] wortel =
        Merkleboom.wortel(
            rijen.stream().map(rij -> Zegel.blad(rij.id(), rij.vastlegging())).toList());
    if (nietsGevonden && !Arrays.equals(wortel, zegel.wortel())) {
      bevindingen.meld(Bevindingssoort.REGELS_GEWIJZIGD, zegel.volgnummer(), null);
    }
    aantalRegels += rijen.size();
  }

  private void loopOnverzegeldLangs() {
    List<Regelrij> rijen = regels.onverzegeld(gemeente, Long.MIN_VALUE, STAP);
    while (!rijen.isEmpty()) {
      rijen.forEach(rij -> keurRegel(rij, null));
      onverzegeld += rijen.size();
      rijen = regels.onverzegeld(gemeente, rijen.get(rijen.size() - 1).id(), STAP);
    }
  }

  private void keurRegel(Regelrij rij, @Nullable Long zegel) {
    if (rij.gewist()) {
      leeg.put(rij.id(), zegel);
      if (!rij.zoekingangen().isEmpty()) {
        bevindingen.meld(Bevindingssoort.ZOEKINGANG_GEWIJZIGD, zegel, rij.id());
      }
      return;
    }
    try {
      Handeling handeling = slot.open(rij);
      if (!slot.isVindbaar(rij, handeling)) {
        bevindingen.meld(Bevindingssoort.ZOEKINGANG_GEWIJZIGD, zegel, rij.id());
      }
      Long gewisteRegel = handeling.onderwerp().regel();
      if (handeling.soort() == Handelingssoort.WISSING && gewisteRegel != null) {
        gewist.add(gewisteRegel);
      }
      String nummers = handeling.resultaat();
      if (handeling.soort() == Handelingssoort.REGELS_GEWIST && nummers != null) {
        verlopen.add(Regelreeks.lees(nummers));
      }
    } catch (Afwijzing e) {
      bevindingen.meld(
          e.code() == Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN
              ? Bevindingssoort.REGEL_ONLEESBAAR
              : Bevindingssoort.REGEL_GEWIJZIGD,
          zegel,
          rij.id());
    }
  }
}
