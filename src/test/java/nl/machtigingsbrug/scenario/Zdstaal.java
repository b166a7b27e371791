package nl.machtigingsbrug.scenario;

import static java.util.Objects.requireNonNullElse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.machtigingsbrug.stuf.Rolsoort;
import org.jspecify.annotations.Nullable;

/** The objects in a message, in StUF. */
final class Zdstaal {

  private Zdstaal() {}

  static String nieuweZaak(String nummer, String zaaktype, Zdsbericht.Deel deel) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("omschrijving", "Aanvraag Wmo");
    velden.put("startdatum", "20261127");
    velden.put("registratiedatum", "20261127");
    velden.put("zaakniveau", "1");
    velden.put("deelzakenIndicatie", "N");
    velden.putAll(requireNonNullElse(deel.velden(), Map.of()));
    String isVan =
        """
        <ZKN:isVan StUF:entiteittype="ZAKZKT" StUF:verwerkingssoort="T">\
        <ZKN:gerelateerde StUF:entiteittype="ZKT" StUF:verwerkingssoort="I">\
        <ZKN:omschrijving>Wmo</ZKN:omschrijving><ZKN:code>%s</ZKN:code></ZKN:gerelateerde></ZKN:isVan>"""
            .formatted(zaaktype);
    return object(
        "ZAK", "T", nummer, velden(velden) + extra(deel) + isVan + rollen(deel) + status(deel));
  }

  static String zaak(String nummer, Zdsbericht.Deel deel) {
    return object(
        "ZAK",
        "W",
        nummer,
        velden(requireNonNullElse(deel.velden(), Map.of()))
            + extra(deel)
            + rollen(deel)
            + status(deel));
  }

  static String nieuwDocument(String nummer, Zdsbericht.Deel deel) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("dct.omschrijving", "Bijlage");
    velden.put("creatiedatum", "20261127");
    velden.put("titel", "Indicatie");
    velden.put("taal", "nld");
    velden.put("vertrouwelijkAanduiding", "ZAAKVERTROUWELIJK");
    velden.put("auteur", "Voorbeeld");
    velden.putAll(requireNonNullElse(deel.velden(), Map.of()));
    return object(
        "EDC",
        "T",
        nummer,
        velden(velden)
            + inhoud(deel)
            + """
              <ZKN:isRelevantVoor StUF:entiteittype="EDCZAK" StUF:verwerkingssoort="T">\
              <ZKN:gerelateerde StUF:entiteittype="ZAK" StUF:verwerkingssoort="I">\
              <ZKN:identificatie>%s</ZKN:identificatie></ZKN:gerelateerde></ZKN:isRelevantVoor>"""
                .formatted(deel.zaak()));
  }

  static String document(String nummer, Zdsbericht.Deel deel) {
    return object(
        "EDC", "W", nummer, velden(requireNonNullElse(deel.velden(), Map.of())) + inhoud(deel));
  }

  private static String object(String type, String verwerking, String nummer, String rest) {
    return """
        <ZKN:object StUF:entiteittype="%s" StUF:verwerkingssoort="%s">\
        <ZKN:identificatie>%s</ZKN:identificatie>%s</ZKN:object>"""
        .formatted(type, verwerking, nummer, rest);
  }

  private static String velden(Map<String, String> velden) {
    return velden.entrySet().stream()
        .map(veld -> "<ZKN:%1$s>%2$s</ZKN:%1$s>".formatted(veld.getKey(), veld.getValue()))
        .collect(Collectors.joining());
  }

  private static String extra(Zdsbericht.Deel deel) {
    return deel.extra() == null
        ? ""
        : deel.extra().entrySet().stream()
            .map(
                extra ->
                    "<StUF:extraElement naam=\"%s\">%s</StUF:extraElement>"
                        .formatted(extra.getKey(), extra.getValue()))
            .collect(Collectors.joining("", "<StUF:extraElementen>", "</StUF:extraElementen>"));
  }

  private static String status(Zdsbericht.Deel deel) {
    return deel.status() == null
        ? ""
        : """
          <ZKN:heeft StUF:entiteittype="ZAKSTT" StUF:verwerkingssoort="T">\
          <ZKN:gerelateerde StUF:entiteittype="STT" StUF:verwerkingssoort="I">\
          <ZKN:volgnummer>%d</ZKN:volgnummer></ZKN:gerelateerde>\
          <ZKN:datumStatusGezet>%s</ZKN:datumStatusGezet></ZKN:heeft>"""
            .formatted(deel.status().volgnummer(), deel.status().moment());
  }

  private static String inhoud(Zdsbericht.Deel deel) {
    return deel.inhoud() == null
        ? ""
        : "<ZKN:inhoud StUF:bestandsnaam=\"stuk.txt\" xmime:contentType=\"text/plain\">%s</ZKN:inhoud>"
            .formatted(
                Base64.getEncoder().encodeToString(deel.inhoud().getBytes(StandardCharsets.UTF_8)));
  }

  private static String rollen(Zdsbericht.Deel deel) {
    return requireNonNullElse(deel.rollen(), List.<Zdsbericht.Rol>of()).stream()
        .map(Zdstaal::rol)
        .collect(Collectors.joining());
  }

  private static String rol(Zdsbericht.Rol rol) {
    Rolsoort soort =
        Arrays.stream(Rolsoort.values())
            .filter(een -> een.element().equals(rol.rol()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(rol.rol()));
    String verwerking = requireNonNullElse(rol.verwerking(), "T");
    String wie =
        betrokkene("natuurlijkPersoon", "NPS", "BG:inp.bsn", rol.natuurlijkPersoon())
            + betrokkene(
                "nietNatuurlijkPersoon", "NNP", "BG:inn.nnpId", rol.nietNatuurlijkPersoon())
            + betrokkene("vestiging", "VES", "BG:vestigingsNummer", rol.vestiging())
            + betrokkene("medewerker", "MDW", "ZKN:identificatie", rol.medewerker())
            + betrokkene(
                "organisatorischeEenheid",
                "OEH",
                "ZKN:identificatie",
                rol.organisatorischeEenheid());
    return """
        <ZKN:%1$s StUF:entiteittype="%2$s" StUF:verwerkingssoort="%3$s">\
        <ZKN:gerelateerde>%4$s</ZKN:gerelateerde>%5$s</ZKN:%1$s>"""
        .formatted(
            rol.rol(),
            soort.entiteittype(),
            verwerking,
            wie,
            rol.toelichting() == null ? "" : velden(Map.of("toelichting", rol.toelichting())));
  }

  private static String betrokkene(
      String element, String type, String veld, @Nullable String nummer) {
    return nummer == null
        ? ""
        : "<ZKN:%1$s StUF:entiteittype=\"%2$s\" StUF:verwerkingssoort=\"T\"><%3$s>%4$s</%3$s></ZKN:%1$s>"
            .formatted(element, type, veld, nummer);
  }
}
