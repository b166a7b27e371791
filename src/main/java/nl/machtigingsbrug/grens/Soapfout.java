package nl.machtigingsbrug.grens;

import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.fout.Oorsprong;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;

/** An error of the catalogue as a SOAP fault: the only kind that leaves. */
public final class Soapfout extends SoapFault {

  private static final long serialVersionUID = 1L;

  private final Foutcode fout;

  /** The fault that an error is; a detail may be added. */
  public Soapfout(Foutcode fout) {
    super(
        fout.code() + ": " + fout.uitleg() + " " + fout.actie(),
        fout.oorsprong() == Oorsprong.AFZENDER
            ? Soap11.getInstance().getSender()
            : Soap11.getInstance().getReceiver());
    this.fout = fout;
  }

  /** Which error. */
  public Foutcode fout() {
    return fout;
  }
}
