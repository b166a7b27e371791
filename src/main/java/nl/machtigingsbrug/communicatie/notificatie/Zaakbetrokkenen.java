package nl.machtigingsbrug.communicatie.notificatie;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.ZakenVanElders;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingen;
import nl.machtigingsbrug.zaak.zgw.Rollezing;
import nl.machtigingsbrug.zaak.zgw.Zaakinzage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds who acts for whom in a zaak: what was stored where the zaak began here, what its rollen say
 * where it did not. Where neither is certain a human has to look.
 */
@Component
class Zaakbetrokkenen {

  private static final Logger LOG = LoggerFactory.getLogger(Zaakbetrokkenen.class);

  private final Aanvragen aanvragen;
  private final ZakenVanElders elders;
  private final Vertegenwoordigingen vertegenwoordigingen;
  private final Gemeentecatalogi diensten;
  private final Zaakinzage zaken;

  Zaakbetrokkenen(
      Aanvragen aanvragen,
      ZakenVanElders elders,
      Vertegenwoordigingen vertegenwoordigingen,
      Gemeentecatalogi diensten,
      Zaakinzage zaken) {
    this.aanvragen = aanvragen;
    this.elders = elders;
    this.vertegenwoordigingen = vertegenwoordigingen;
    this.diensten = diensten;
    this.zaken = zaken;
  }

  /**
   * What is known, before anything is stored.
   *
   * @param aanvraag with which the zaak began here, or null
   * @param dienst of the zaak; null where its zaaktype is of none, or of several
   */
  record Bekend(@Nullable Aanvraag aanvraag, @Nullable Dienst dienst) {}

  /** Looks without reading the rollen. */
  Bekend zoek(String gemeente, Zaakinzage.Zaak zaak) {
    Optional<Aanvraag> begonnen =
        zaak.onzeBron()
            ? aanvragen
                .metZaak(gemeente, zaak.nummer())
                .filter(aanvraag -> !ZakenVanElders.vanElders(aanvraag))
            : Optional.empty();
    return begonnen
        .map(
            aanvraag ->
                new Bekend(aanvraag, diensten.van(gemeente).zoek(aanvraag.dienst()).orElse(null)))
        .orElseGet(() -> new Bekend(null, metZaaktype(gemeente, zaak)));
  }

  /**
   * What the zaaksysteem says of a zaak that did not begin here.
   *
   * @throws Afwijzing MB-NOTIF-03 or -04 where a human has to look
   */
  ZakenVanElders.Stand lees(String gemeente, Zaakinzage.Zaak zaak, @Nullable Dienst dienst) {
    if (dienst == null) {
      throw new Afwijzing(Foutcode.NOTIFICATIE_DIENST_ONBEKEND);
    }
    Zaakinzage.Rollen rollen = zaken.rollen(gemeente, zaak);
    if (rollen.lezing() instanceof Rollezing.Onduidelijk onduidelijk) {
      LOG.atInfo()
          .setMessage("Rollen do not say who acts for whom")
          .addKeyValue("gemeente", gemeente)
          .addKeyValue("reden", onduidelijk.reden())
          .log();
      throw new Afwijzing(Foutcode.NOTIFICATIE_ROLLEN_ONDUIDELIJK);
    }
    return new ZakenVanElders.Stand(
        gemeente,
        zaak.nummer(),
        dienst.id(),
        ((Rollezing.Bekend) rollen.lezing()).optreden(),
        rollen.rollen().toString().getBytes(StandardCharsets.UTF_8),
        rollen.gelezen());
  }

  /** Keeps it, in the caller's transaction. */
  Aanvraag neemOp(ZakenVanElders.Stand stand) {
    ZakenVanElders.Opname opname = elders.neemOp(stand);
    if (opname.anders()) {
      vertegenwoordigingen.vervang(opname.aanvraag());
    }
    return opname.aanvraag();
  }

  private @Nullable Dienst metZaaktype(String gemeente, Zaakinzage.Zaak zaak) {
    String zaaktype = zaken.zaaktype(gemeente, zaak.zaaktype());
    List<Dienst> gevonden =
        diensten.van(gemeente).diensten().stream()
            .filter(
                dienst -> {
                  Zaakinrichting inrichting = dienst.zaak();
                  return inrichting != null && inrichting.zaaktype().equals(zaaktype);
                })
            .toList();
    return gevonden.size() == 1 ? gevonden.get(0) : null;
  }
}
