package nl.machtigingsbrug.communicatie.brief;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands round the text of every letter.
 *
 * @param afzender the gemeente, as it stands over the letter
 * @param contact lines beside the address: visiting address, telephone, website; at most 9
 * @param retouradres one small line over the address, to be seen through the window
 * @param aanhef the opening; empty where the text has its own
 * @param afsluiting over the signature
 * @param ondertekening who signs, line by line; at most 6
 */
public record Huisstijl(
    String afzender,
    @DefaultValue List<String> contact,
    String retouradres,
    @DefaultValue("Geachte heer of mevrouw,") String aanhef,
    @DefaultValue("Met vriendelijke groet,") String afsluiting,
    @DefaultValue List<String> ondertekening) {

  private static final int CONTACTREGELS = 9;
  private static final int ONDERTEKENING = 6;

  public Huisstijl {
    contact = List.copyOf(contact);
    ondertekening = List.copyOf(ondertekening);
    vereis(afzender != null && !afzender.isBlank() && afzender.length() <= 60, "afzender");
    vereis(
        retouradres != null && !retouradres.isBlank() && retouradres.length() <= 80, "retouradres");
    vereis(contact.size() <= CONTACTREGELS && kort(contact, 40), "contact");
    vereis(ondertekening.size() <= ONDERTEKENING && kort(ondertekening, 80), "ondertekening");
  }

  private static boolean kort(List<String> regels, int langste) {
    return regels.stream().allMatch(regel -> regel.length() <= langste);
  }

  private static void vereis(boolean goed, String naam) {
    if (!goed) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "huisstijl." + naam);
    }
  }
}
