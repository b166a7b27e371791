package nl.machtigingsbrug.communicatie.berichtenbox;

import java.util.List;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.optreden.Bsn;

/**
 * One call of ValidateAbonnementen.
 *
 * @param adres of the service
 * @param leverancier OIN of who sends
 * @param berichttype code of the Leveranciersportaal
 * @param burgers 1 to 250
 */
record Abonnementvraag(
    Basisadres adres, String leverancier, String berichttype, List<Bsn> burgers) {

  Abonnementvraag {
    burgers = List.copyOf(burgers);
  }
}
