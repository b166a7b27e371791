package nl.machtigingsbrug.aanvallen;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * What has to come of one file.
 *
 * @param omschrijving the case in a sentence
 * @param verwacht {@code geweigerd} or {@code gelezen}
 * @param code the codes that are right, where it is refused
 * @param nu the moment of reading
 * @param verzoek the request that an answer is awaited to, or null where none is
 * @param handelt BSN, where it is read
 * @param betreft BSN, where it is read; equal to {@code handelt} for someone who acts for himself
 * @param grond name of the ground, where someone acts for another
 * @param niveau name of the level, where it is read
 * @param diensten ServiceUUIDs, where it is read
 * @param herhaling whether a second reading must give the same herhaalsleutel
 * @param zelfdeSleutelAls file that must give the same herhaalsleutel
 * @param andereSleutelDan file that must give another herhaalsleutel
 */
@JsonPropertyOrder({"omschrijving", "verwacht", "code", "nu", "verzoek"})
record Verwachting(
    String omschrijving,
    @JsonProperty(required = true) String verwacht,
    List<String> code,
    Instant nu,
    @Nullable String verzoek,
    @Nullable String handelt,
    @Nullable String betreft,
    @Nullable String grond,
    @Nullable String niveau,
    List<String> diensten,
    boolean herhaling,
    @Nullable String zelfdeSleutelAls,
    @Nullable String andereSleutelDan) {

  static final String OUDER = "999990019";
  static final String KIND = "999990421";
  static final String AANVALLER = "999990020";
  static final Instant NU = Voorziening.MOMENT.plusSeconds(5);

  static Verwachting geweigerd(String omschrijving, Foutcode... codes) {
    return new Verwachting(
        omschrijving,
        "geweigerd",
        Arrays.stream(codes).map(Foutcode::code).toList(),
        NU,
        Voorziening.VERZOEK,
        null,
        null,
        null,
        null,
        List.of(),
        false,
        null,
        null);
  }

  static Verwachting gelezen(String omschrijving) {
    return new Verwachting(
        omschrijving,
        "gelezen",
        List.of(),
        NU,
        Voorziening.VERZOEK,
        OUDER,
        KIND,
        "VRIJWILLIGE_MACHTIGING",
        "SUBSTANTIEEL",
        List.of(Voorziening.DIENST),
        false,
        null,
        null);
  }

  Verwachting op(Instant moment) {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        moment,
        verzoek,
        handelt,
        betreft,
        grond,
        niveau,
        diensten,
        herhaling,
        zelfdeSleutelAls,
        andereSleutelDan);
  }

  Verwachting voorVerzoek(@Nullable String ander) {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        nu,
        ander,
        handelt,
        betreft,
        grond,
        niveau,
        diensten,
        herhaling,
        zelfdeSleutelAls,
        andereSleutelDan);
  }

  Verwachting wie(String handelende, String betrokkene) {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        nu,
        verzoek,
        handelende,
        betrokkene,
        grond,
        niveau,
        diensten,
        herhaling,
        zelfdeSleutelAls,
        andereSleutelDan);
  }

  Verwachting metGrond(@Nullable String naam) {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        nu,
        verzoek,
        handelt,
        betreft,
        naam,
        niveau,
        diensten,
        herhaling,
        zelfdeSleutelAls,
        andereSleutelDan);
  }

  Verwachting opNiveau(String naam) {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        nu,
        verzoek,
        handelt,
        betreft,
        grond,
        naam,
        diensten,
        herhaling,
        zelfdeSleutelAls,
        andereSleutelDan);
  }

  Verwachting voorDiensten(String... uuids) {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        nu,
        verzoek,
        handelt,
        betreft,
        grond,
        niveau,
        List.of(uuids),
        herhaling,
        zelfdeSleutelAls,
        andereSleutelDan);
  }

  Verwachting tweemaal() {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        nu,
        verzoek,
        handelt,
        betreft,
        grond,
        niveau,
        diensten,
        true,
        zelfdeSleutelAls,
        andereSleutelDan);
  }

  Verwachting zelfdeAls(String bestand) {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        nu,
        verzoek,
        handelt,
        betreft,
        grond,
        niveau,
        diensten,
        herhaling,
        bestand,
        andereSleutelDan);
  }

  Verwachting andersDan(String bestand) {
    return new Verwachting(
        omschrijving,
        verwacht,
        code,
        nu,
        verzoek,
        handelt,
        betreft,
        grond,
        niveau,
        diensten,
        herhaling,
        zelfdeSleutelAls,
        bestand);
  }
}
