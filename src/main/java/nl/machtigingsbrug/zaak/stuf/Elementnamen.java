package nl.machtigingsbrug.zaak.stuf;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the extraElementen with the mandate are called, by agreement with the zaaksysteem; empty for
 * one that is not sent.
 *
 * @param dienst each national ServiceUUID that the evidence names
 * @param grond why one may act
 * @param niveau how surely who acted was known
 * @param referentie our id of the aanvraag
 * @param kvknummer of an organisation, for which StUF-ZKN has no field
 */
public record Elementnamen(
    @DefaultValue("machtigingDienstId") String dienst,
    @DefaultValue("machtigingGrond") String grond,
    @DefaultValue("betrouwbaarheidsniveau") String niveau,
    @DefaultValue("machtigingReferentie") String referentie,
    @DefaultValue("kvkNummer") String kvknummer) {}
