package nl.machtigingsbrug.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.s9api.XmlProcessingError;
import nl.machtigingsbrug.bestand.Melding;
import org.jspecify.annotations.Nullable;

/** What Saxon has against the files of a mapping, and where. */
final class Vertaalfouten implements ErrorReporter {

  private final List<Melding> meldingen = new ArrayList<>();
  private final Map<String, Module> modules = new HashMap<>();
  private final Module begin;

  Vertaalfouten(Module begin) {
    this.begin = begin;
    ken(begin);
  }

  void ken(Module module) {
    modules.put(module.systemId(), module);
  }

  List<Melding> meldingen() {
    return meldingen;
  }

  @Override
  public void report(XmlProcessingError fout) {
    if (!fout.isWarning()) {
      meld(
          fout.getModuleUri(),
          fout.getLocation().getLineNumber(),
          fout.getLocation().getColumnNumber(),
          fout.getMessage());
    }
  }

  void meld(@Nullable String systemId, int regel, int kolom, @Nullable String fout) {
    Module module = systemId == null ? begin : modules.getOrDefault(systemId, begin);
    meldingen.add(
        new Melding(
            module.bestand().naam(),
            Math.max(regel, 1),
            Math.max(kolom, 1),
            "Dit is geen mapping die mag ("
                + String.valueOf(fout).replaceAll("\\s+", " ").strip()
                + "). Verbeter het hier of vlak hiervoor."));
  }
}
