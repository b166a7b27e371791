package nl.machtigingsbrug.zaak.zgw;

import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/**
 * One rol that the zaak must get.
 *
 * @param sleutel names this rol within the zaak and over retries: {@code initiator}, {@code
 *     gemachtigde}, {@code vertegenwoordigde}, {@code tussenpersoon-1}
 * @param partij whose rol it is
 * @param betrokkene this party as the profile writes it
 * @param roltype which roltype of the zaaktype
 * @param indicatie this party's side of the mandate
 * @param toelichting for whoever reads the zaak; without personal data
 * @param authenticatieContext how the party logged in, where the profile has it and it can be
 *     stated
 */
public record Rolvoorstel(
    String sleutel,
    Partij partij,
    Betrokkene betrokkene,
    Roltypekeuze roltype,
    Indicatie indicatie,
    String toelichting,
    @Nullable Authenticatiecontext authenticatieContext) {}
