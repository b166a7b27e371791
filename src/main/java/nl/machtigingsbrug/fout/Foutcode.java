package nl.machtigingsbrug.fout;

import static nl.machtigingsbrug.fout.Oorsprong.ADAPTER;
import static nl.machtigingsbrug.fout.Oorsprong.AFZENDER;
import static nl.machtigingsbrug.fout.Oorsprong.ONTVANGER;
import static nl.machtigingsbrug.fout.Oorsprong.VOORZIENING;

/**
 * Every error that can reach a caller, an operator or the logboek. A code is stable: it is never
 * given another meaning.
 */
public enum Foutcode {
  // spotless:off
  // Message: form and size.
  BERICHT_ONLEESBAAR("MB-BERICHT-01", AFZENDER, false,
      "Het bericht is niet te lezen.",
      "Verstuur een geldig bericht."),
  BERICHT_TE_GROOT("MB-BERICHT-02", AFZENDER, false,
      "Het bericht is te groot.",
      "Verstuur een kleiner bericht."),
  BERICHT_TE_DIEP("MB-BERICHT-03", AFZENDER, false,
      "Het bericht is te diep genest of bevat te veel elementen.",
      "Verstuur een eenvoudiger bericht."),
  BERICHT_VELD_ONGELDIG("MB-BERICHT-04", AFZENDER, false,
      "Een veld is niet geldig.",
      "Verbeter het genoemde veld."),
  BERICHT_DUBBELE_SLEUTEL("MB-BERICHT-05", AFZENDER, false,
      "Een veld staat er twee keer.",
      "Stuur elk veld één keer."),
  BERICHT_SOORT_ONBEKEND("MB-BERICHT-06", AFZENDER, false,
      "Dit soort bericht is niet bekend.",
      "Gebruik een type uit de lijst in de documentatie."),

  // HTTP, before the message is looked at.
  HTTP_VERZOEK("MB-HTTP-01", AFZENDER, false,
      "Het verzoek is geen geldig HTTP-verzoek.",
      "Verbeter het adres en de kopregels."),
  HTTP_ADRES("MB-HTTP-02", AFZENDER, false,
      "Dit adres bestaat niet.",
      "Bekijk het contract op /v1/openapi.json."),
  HTTP_METHODE("MB-HTTP-03", AFZENDER, false,
      "Deze methode kan op dit adres niet.",
      "Bekijk het contract op /v1/openapi.json."),
  HTTP_MEDIATYPE("MB-HTTP-04", AFZENDER, false,
      "Dit Content-Type of Accept kan hier niet.",
      "Verstuur en vraag application/json."),
  HTTP_AFGEBROKEN("MB-HTTP-05", AFZENDER, true,
      "Het bericht kwam niet of niet op tijd helemaal aan.",
      "Verstuur het bericht opnieuw."),

  // Access.
  TOEGANG_GEEN_AFNEMER("MB-TOEGANG-01", AFZENDER, false,
      "U bent niet bekend als afnemer.",
      "Meld u aan met uw certificaat of een geldig token."),
  TOEGANG_GEEN_RECHT("MB-TOEGANG-02", AFZENDER, false,
      "Deze afnemer heeft hier geen recht op.",
      "Vraag de beheerder om dit recht."),
  TOEGANG_ANDERE_GEMEENTE("MB-TOEGANG-03", AFZENDER, false,
      "Deze afnemer mag niet voor deze gemeente handelen.",
      "Vraag de beheerder om toegang voor deze gemeente."),

  // Evidence in SAML.
  SAML_DOCTYPE("MB-SAML-01", AFZENDER, false,
      "Het bewijs bevat een DOCTYPE.",
      "Verstuur XML zonder DOCTYPE."),
  SAML_VORM("MB-SAML-02", AFZENDER, false,
      "Het bewijs is geen ST-SAML-bericht zoals verwacht.",
      "Verstuur de assertion, Response of ArtifactResponse ongewijzigd."),
  SAML_HANDTEKENING_ONTBREEKT("MB-SAML-03", AFZENDER, false,
      "De assertion is niet ondertekend.",
      "Verstuur de ondertekende assertion."),
  SAML_HANDTEKENING_ONGELDIG("MB-SAML-04", AFZENDER, false,
      "De handtekening klopt niet of is niet van een bekende sleutel.",
      "Controleer of het bewijs ongewijzigd is en of de metadata actueel is."),
  SAML_HANDTEKENING_ALGORITME("MB-SAML-05", AFZENDER, false,
      "De handtekening gebruikt een algoritme of transformatie die niet is toegestaan.",
      "Gebruik RSA-SHA256 of sterker met exclusive c14n."),
  SAML_HANDTEKENING_VERWIJZING("MB-SAML-06", AFZENDER, false,
      "De handtekening verwijst niet eenduidig naar de assertion.",
      "Verstuur het bericht zoals de voorziening het gaf."),
  SAML_MEERDERE_ASSERTIONS("MB-SAML-07", AFZENDER, false,
      "Het bericht bevat niet precies één assertion.",
      "Verstuur één assertion."),
  SAML_UITGEVER_ONBEKEND("MB-SAML-08", AFZENDER, false,
      "De uitgever van de assertion is niet bekend bij deze gemeente.",
      "Controleer de ingestelde EntityID van de Routeringsdienst."),
  SAML_VERLOPEN("MB-SAML-09", AFZENDER, false,
      "De assertion is verlopen.",
      "Laat de burger opnieuw inloggen."),
  SAML_NOG_NIET_GELDIG("MB-SAML-10", AFZENDER, false,
      "De assertion is nog niet geldig.",
      "Controleer de klok van het systeem."),
  SAML_ANDER_PUBLIEK("MB-SAML-11", AFZENDER, false,
      "De assertion is niet voor deze gemeente bedoeld.",
      "Gebruik de assertion bij de gemeente in Audience."),
  SAML_ANDERE_ONTVANGER("MB-SAML-12", AFZENDER, false,
      "Recipient of Destination klopt niet.",
      "Controleer de ingestelde ACS-URL."),
  SAML_ANDER_VERZOEK("MB-SAML-13", AFZENDER, false,
      "InResponseTo hoort niet bij het verzoek.",
      "Verstuur het antwoord op uw eigen AuthnRequest."),
  SAML_HERHAALD("MB-SAML-14", AFZENDER, false,
      "De assertion is al eerder gebruikt.",
      "Laat de burger opnieuw inloggen."),
  SAML_NIET_TE_ONTSLEUTELEN("MB-SAML-15", AFZENDER, false,
      "Een versleutelde identiteit is niet te ontsleutelen.",
      "Controleer of de ontsleutelsleutel bij de metadata hoort."),
  SAML_IDENTITEIT("MB-SAML-16", AFZENDER, false,
      "De identiteiten in de assertion zijn niet volledig of niet eenduidig.",
      "Vraag de voorziening om een assertion met één handelende en hoogstens één vertegenwoordigde."),
  SAML_ATTRIBUUT("MB-SAML-17", AFZENDER, false,
      "Een attribuut van de assertion ontbreekt of is niet eenduidig.",
      "Verstuur het bericht zoals de voorziening het gaf."),
  SAML_GEANNULEERD("MB-SAML-18", AFZENDER, false,
      "De gebruiker heeft het inloggen afgebroken.",
      "Laat de burger opnieuw inloggen."),
  SAML_VOORZIENING_WEIGERT("MB-SAML-19", VOORZIENING, false,
      "De voorziening gaf geen verklaring af.",
      "Bekijk de status van de voorziening en laat de burger opnieuw inloggen."),

  // Evidence in an authenticatiecontext.
  CONTEXT_VORM("MB-CONTEXT-01", AFZENDER, false,
      "De authenticatiecontext voldoet niet aan het schema.",
      "Verbeter het genoemde veld."),
  CONTEXT_LEEG_MANDAAT("MB-CONTEXT-02", AFZENDER, false,
      "Het mandaat noemt geen dienst en geen rol.",
      "Geef de dienst of de rol mee waarvoor het mandaat geldt."),

  // Evidence in general.
  BEWIJS_ONBEKEND("MB-BEWIJS-01", AFZENDER, false,
      "De bewijsreferentie is niet bekend of niet van u.",
      "Dien het bewijs opnieuw in."),
  BEWIJS_VERLOPEN("MB-BEWIJS-02", AFZENDER, false,
      "De bewijsreferentie is verlopen.",
      "Laat de burger opnieuw inloggen."),
  BEWIJS_VERBRUIKT("MB-BEWIJS-03", AFZENDER, false,
      "De bewijsreferentie is al gebruikt voor een ander kenmerk.",
      "Dien voor elke aanvraag eigen bewijs in."),
  BEWIJS_ANDERE_DIENST("MB-BEWIJS-04", AFZENDER, false,
      "Het bewijs is niet voor deze dienst.",
      "Laat de burger voor deze dienst inloggen."),

  // Test of the mandate against the catalogue.
  DIENST_ONBEKEND("MB-DIENST-01", AFZENDER, false,
      "Deze dienst staat niet in de catalogus.",
      "Controleer de naam van de dienst."),
  DIENST_NIET_GELDIG("MB-DIENST-02", AFZENDER, false,
      "Deze dienst is nu niet aan te vragen.",
      "Bekijk de geldigheid in de catalogus."),
  TOETS_NIVEAU_TE_LAAG("MB-TOETS-01", AFZENDER, false,
      "Het betrouwbaarheidsniveau is te laag.",
      "Log in op het gevraagde niveau."),
  TOETS_GROND_NIET_TOEGESTAAN("MB-TOETS-02", AFZENDER, false,
      "Op deze grond mag dit niet namens een ander.",
      "Gebruik de andere manier om aan te vragen."),
  TOETS_GROND_ONBEKEND("MB-TOETS-03", AFZENDER, false,
      "De grond van de vertegenwoordiging is niet bekend.",
      "Gebruik de andere manier om aan te vragen."),
  TOETS_ANDERE_DIENST("MB-TOETS-04", AFZENDER, false,
      "De machtiging is niet voor deze dienst.",
      "Laat de machtiging voor deze dienst registreren."),
  TOETS_HANDELING_NIET_TOEGESTAAN("MB-TOETS-05", AFZENDER, false,
      "Deze handeling kan bij deze dienst niet.",
      "Bekijk de catalogus voor wat wel kan."),
  TOETS_PARTIJ_NIET_TOEGESTAAN("MB-TOETS-06", AFZENDER, false,
      "Deze soort partij kan deze dienst niet gebruiken.",
      "Gebruik de andere manier om aan te vragen."),
  TOETS_MANDAAT_ONDUIDELIJK("MB-TOETS-07", AFZENDER, false,
      "Uit het bewijs blijkt niet voor welke dienst de machtiging geldt.",
      "Een medewerker beoordeelt de aanvraag."),
  TOETS_BEWIJS_VERLOPEN("MB-TOETS-08", AFZENDER, false,
      "Het bewijs is niet meer geldig.",
      "Laat de burger opnieuw inloggen."),
  TOETS_DIENST_NIET_GENOEMD("MB-TOETS-09", AFZENDER, false,
      "Het bewijs noemt geen dienst. Dan is inzien namens een ander niet mogelijk.",
      "Laat de machtiging voor deze dienst registreren."),
  TOETS_KETEN_NIET_TOEGESTAAN("MB-TOETS-10", AFZENDER, false,
      "Deze dienst kan niet met een machtiging via een tussenpersoon.",
      "Gebruik een directe machtiging of de andere manier om aan te vragen."),
  TOETS_ZELF_NIET_TOEGESTAAN("MB-TOETS-11", AFZENDER, false,
      "Deze dienst is alleen te gebruiken namens een ander.",
      "Bekijk de catalogus voor wat wel kan."),

  // Aanvraag.
  AANVRAAG_ONBEKEND("MB-AANVRAAG-01", AFZENDER, false,
      "Deze aanvraag is niet bekend of niet van u.",
      "Controleer het adres."),
  AANVRAAG_ANDERE_INHOUD("MB-AANVRAAG-02", AFZENDER, false,
      "Met dit kenmerk is al een aanvraag met andere inhoud ingediend.",
      "Gebruik voor een nieuwe aanvraag een nieuw kenmerk."),
  AANVRAAG_TE_VEEL_DOCUMENTEN("MB-AANVRAAG-03", AFZENDER, false,
      "De aanvraag heeft te veel documenten.",
      "Verstuur minder documenten."),
  AANVRAAG_DOCUMENT_TE_GROOT("MB-AANVRAAG-04", AFZENDER, false,
      "Een document is te groot.",
      "Verstuur een kleiner document."),

  // Delivery.
  LEVERING_ONBEREIKBAAR("MB-LEVERING-01", ONTVANGER, true,
      "De ontvanger is niet bereikbaar.",
      "Wordt vanzelf herhaald."),
  LEVERING_STORING("MB-LEVERING-02", ONTVANGER, true,
      "De ontvanger heeft een storing.",
      "Wordt vanzelf herhaald."),
  LEVERING_TE_DRUK("MB-LEVERING-03", ONTVANGER, true,
      "De ontvanger is te druk.",
      "Wordt vanzelf later herhaald."),
  LEVERING_GEWEIGERD("MB-LEVERING-04", ONTVANGER, false,
      "De ontvanger weigert het bericht.",
      "Bekijk de genoemde velden en herstel de inrichting."),
  LEVERING_NIET_TOEGELATEN("MB-LEVERING-05", ONTVANGER, false,
      "De ontvanger laat ons niet toe.",
      "Controleer client-id, geheim en scopes."),
  LEVERING_UITKOMST_ONBEKEND("MB-LEVERING-06", ONTVANGER, false,
      "Niet bekend is of de ontvanger het bericht verwerkte.",
      "Zoek het na bij de ontvanger en beslis in de werkvoorraad."),
  LEVERING_POGINGEN_OP("MB-LEVERING-07", ONTVANGER, false,
      "Na het grootste aantal pogingen is het bericht nog niet geleverd.",
      "Zoek de storing en lever opnieuw."),
  LEVERING_ANTWOORD_ONLEESBAAR("MB-LEVERING-08", ONTVANGER, true,
      "Het antwoord van de ontvanger is niet te lezen.",
      "Wordt vanzelf herhaald."),
  LEVERING_ONVERWACHT("MB-LEVERING-09", ADAPTER, true,
      "Er ging iets onverwachts mis in de adapter.",
      "Wordt vanzelf herhaald. Meld het met de logregels als het blijft."),
  LEVERING_TE_OUD("MB-LEVERING-10", ONTVANGER, false,
      "Binnen de hoogste leeftijd is het bericht niet geleverd.",
      "Zoek de storing, ga na of het bericht nog nodig is en lever opnieuw."),

  // Vervolgberichten.
  VERVOLG_ZAAK_ONBEKEND("MB-VERVOLG-01", AFZENDER, false,
      "Bij deze zaak of aanvraag is niet bekend wie namens wie handelde.",
      "Controleer het nummer. Een zaak die buiten de adapter om ontstond, is bekend na haar eerste notificatie."),
  VERVOLG_ANDERE_INHOUD("MB-VERVOLG-02", AFZENDER, false,
      "Met dit kenmerk is al een vervolgbericht met andere inhoud ingediend.",
      "Gebruik voor een nieuw bericht een nieuw kenmerk."),
  VERVOLG_ONBEKEND("MB-VERVOLG-03", AFZENDER, false,
      "Dit vervolgbericht is niet bekend of niet van u.",
      "Controleer het adres."),
  VERVOLG_TERMIJN("MB-VERVOLG-04", AFZENDER, false,
      "De dag waarop iets uiterlijk moet, is al voorbij of ligt voor de publicatie.",
      "Verbeter de genoemde dag."),
  VERVOLG_KANALEN_OP("MB-VERVOLG-05", ONTVANGER, false,
      "Geen van de kanalen bereikte de ontvanger.",
      "Zoek een ander adres of bel, en handel de regel af."),
  VERVOLG_INGETROKKEN("MB-VERVOLG-06", ADAPTER, false,
      "De vertegenwoordiging is intussen ingetrokken of beëindigd.",
      "Het bericht gaat niet meer naar de gemachtigde."),
  VERVOLG_ANDERE_AFZENDER("MB-VERVOLG-07", AFZENDER, false,
      "Dit soort bericht verstuurt een ander systeem van deze gemeente.",
      "Laat dat systeem het versturen, of laat de gemeente de afzender anders instellen."),
  VERVOLG_DOCUMENTEN_ONDERWEG("MB-VERVOLG-08", ADAPTER, true,
      "De documenten van het bericht staan nog niet in het zaaksysteem.",
      "Wordt vanzelf herhaald. Blijft dit, herstel dan eerst de levering van de documenten."),

  // Notificaties of the zaaksysteem.
  NOTIFICATIE_GEEN_TOEGANG("MB-NOTIF-01", AFZENDER, false,
      "Zonder het geheim van het abonnement van deze gemeente mag dit niet.",
      "Stuur de auth van het abonnement mee als kop Authorization."),
  NOTIFICATIE_VREEMD_ADRES("MB-NOTIF-02", AFZENDER, false,
      "Het adres in de notificatie hoort niet bij het zaaksysteem van deze gemeente.",
      "Stel het goede basisadres in, of neem op het abonnement een filter op."),
  NOTIFICATIE_ROLLEN_ONDUIDELIJK("MB-NOTIF-03", ONTVANGER, false,
      "Uit de rollen van de zaak blijkt niet wie voor wie handelt.",
      "Verbeter de rollen in het zaaksysteem en lever opnieuw, of verstuur het bericht zelf."),
  NOTIFICATIE_DIENST_ONBEKEND("MB-NOTIF-04", ADAPTER, false,
      "Bij het zaaktype van de zaak hoort niet precies één dienst.",
      "Noem het zaaktype bij precies één dienst van de catalogus, of verstuur het bericht zelf."),

  // Vertegenwoordigingen.
  VERTEGENWOORDIGING_ONBEKEND("MB-VERTEGENWOORDIGING-01", AFZENDER, false,
      "Deze vertegenwoordiging is niet bekend of niet van u.",
      "Gebruik het id dat bij de aanvraag staat."),
  VERTEGENWOORDIGING_AL_BEEINDIGD("MB-VERTEGENWOORDIGING-02", AFZENDER, false,
      "Van deze vertegenwoordiging is al een eerder einde bekend.",
      "Er hoeft niets te gebeuren."),

  // Adressering: who receives a message.
  ADRES_GROND_ONBEKEND("MB-ADRES-01", AFZENDER, false,
      "Niet bekend is waarom de een voor de ander handelt. Daarom krijgt niemand vanzelf bericht.",
      "Ga na op welke grond dat is en beslis in de werkvoorraad."),
  ADRES_DIENST_ONBEKEND("MB-ADRES-02", ADAPTER, false,
      "De dienst van de zaak staat niet meer in de catalogus.",
      "Zet de dienst terug in de catalogus, of beslis in de werkvoorraad."),
  ADRES_MANDAAT_ONDUIDELIJK("MB-ADRES-03", AFZENDER, false,
      "Niet duidelijk is of de machtiging voor deze zaak nog geldt.",
      "Ga het na en beslis in de werkvoorraad."),
  ADRES_GEZAG_ONZEKER("MB-ADRES-04", VOORZIENING, false,
      "Niet zeker is wie het gezag heeft.",
      "Ga het na en beslis in de werkvoorraad."),
  ADRES_OVERLEDEN("MB-ADRES-05", AFZENDER, false,
      "De persoon om wie het gaat is overleden.",
      "Ga na wie de zaken afwikkelt en beslis in de werkvoorraad."),
  ADRES_ONBEREIKBAAR("MB-ADRES-06", ONTVANGER, false,
      "Geen kanaal bereikt iemand die het bericht moet krijgen.",
      "Zoek een adres of een andere manier en beslis in de werkvoorraad."),
  ADRES_TERMIJN_NIET_HAALBAAR("MB-ADRES-07", AFZENDER, false,
      "Geen kanaal bezorgt het bericht voor het einde van de termijn.",
      "Verleng de termijn of neem zelf contact op."),
  ADRES_MEDEWERKER_BESLIST("MB-ADRES-08", ADAPTER, false,
      "De regels van de gemeente leggen dit bericht aan een medewerker voor.",
      "Lees de reden van de regel en beslis in de werkvoorraad."),
  ADRES_BRP_ZWIJGT("MB-ADRES-09", VOORZIENING, true,
      "De BRP geeft nu geen antwoord. Tot dan krijgt niemand het bericht.",
      "Wij vragen het vanzelf opnieuw. Duurt het lang, ga dan na of de BRP bereikbaar is."),
  ADRES_BRP_ONZEKER("MB-ADRES-10", VOORZIENING, false,
      "De BRP zegt niet wat wij voor dit bericht moeten weten.",
      "Ga het na en beslis in de werkvoorraad."),

  // Gebeurtenissen.
  GEBEURTENIS_ONBEKEND("MB-GEBEURTENIS-01", AFZENDER, false,
      "Deze gebeurtenis bestaat niet.",
      "Controleer het adres in dataref."),

  // Letters for the print street.
  BRIEF_GRENS("MB-BRIEF-01", AFZENDER, false,
      "Dit past niet in een brief voor de drukstraat.",
      "Verbeter het genoemde veld of kies een ander kanaal."),
  BRIEF_ADRES_ONBRUIKBAAR("MB-BRIEF-02", AFZENDER, false,
      "Het postadres is niet bruikbaar voor een brief.",
      "Verbeter de genoemde regel van het adres."),
  BRIEF_ADRES_ONBEKEND("MB-BRIEF-03", ONTVANGER, false,
      "De adresbron heeft geen adres waar deze ontvanger post krijgt.",
      "Zoek het adres na of kies een ander kanaal."),
  BRIEF_ADRES_GEHEIM("MB-BRIEF-04", ADAPTER, false,
      "Dit adres is geheim en mag niet in een brief aan een ander.",
      "Schrijf deze ontvanger op een eigen adres aan."),
  BRIEF_PARTIJ("MB-BRIEF-05", ADAPTER, true,
      "Een partij brieven kon niet naar de map van de drukstraat.",
      "Controleer of de map er is en te beschrijven is. Wordt vanzelf herhaald."),

  // Zaaksysteem.
  ZAAK_INRICHTING("MB-ZAAK-01", ONTVANGER, false,
      "Het zaaksysteem mist een zaaktype, roltype, statustype of eigenschap.",
      "Draai keur-zaaksysteem en vul aan wat ontbreekt."),
  ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN("MB-ZAAK-02", ADAPTER, false,
      "Deze partij is in het gekozen profiel niet uit te drukken.",
      "Kies een ander profiel of een andere rolconventie."),
  ZAAK_MAPPING("MB-ZAAK-03", ADAPTER, false,
      "De mapping gaf geen bruikbare waarden.",
      "Verbeter de mapping van de dienst."),
  ZAAK_VREEMD_ADRES("MB-ZAAK-04", ONTVANGER, false,
      "Het zaaksysteem verwijst naar een adres buiten het ingestelde basisadres.",
      "Controleer de ingestelde basisadressen van het zaaksysteem."),

  // Channels of communication.
  KANAAL_GRENS("MB-KANAAL-01", AFZENDER, false,
      "Het bericht past niet in dit kanaal.",
      "Pas het genoemde veld aan of kies een ander kanaal."),
  KANAAL_ADRES_VAN_ANDER("MB-KANAAL-02", AFZENDER, false,
      "Het bericht noemt waar de ander woont of te bereiken is. De ontvanger mag dat niet lezen.",
      "Haal dat adres, e-mailadres of telefoonnummer uit het genoemde veld."),

  // Operators.
  BEHEER_REGEL_ONBEKEND("MB-BEHEER-01", AFZENDER, false,
      "Deze regel staat niet open in de werkvoorraad.",
      "Vraag de werkvoorraad opnieuw op."),
  BEHEER_BESLUIT_PAST_NIET("MB-BEHEER-02", AFZENDER, false,
      "Dit besluit past niet bij deze regel.",
      "Kies een besluit dat past bij de soort regel en bij de stand van de levering."),
  BEHEER_AL_BESLIST("MB-BEHEER-03", AFZENDER, false,
      "Over deze regel is al anders beslist.",
      "Vraag de werkvoorraad opnieuw op."),
  BEHEER_LEVERING_ONBEKEND("MB-BEHEER-04", AFZENDER, false,
      "Deze levering is niet bekend of niet van u.",
      "Controleer het adres en de gemeente."),
  BEHEER_LEVERING_KLAAR("MB-BEHEER-05", AFZENDER, false,
      "Deze levering is al geleverd of ingetrokken.",
      "Er hoeft niets te gebeuren."),
  BEHEER_ANDER_VERZOEK("MB-BEHEER-06", AFZENDER, false,
      "Met dit verzoek is al iets anders gevraagd.",
      "Gebruik voor een nieuwe herhaling een nieuw verzoek."),
  BEHEER_ANDERE_TELLING("MB-BEHEER-07", AFZENDER, false,
      "Het zijn nu andere leveringen dan bij de proef; er is niets gedaan.",
      "Doe de proef opnieuw en bevestig de nieuwe telling."),

  // Configuration and the adapter itself.
  STORING("MB-STORING-01", ADAPTER, true,
      "Er ging bij ons iets mis.",
      "Probeer het later opnieuw; bel de beheerder als het blijft."),
  CONFIG_ONGELDIG("MB-CONFIG-01", ADAPTER, false,
      "De configuratie is niet geldig.",
      "Verbeter de genoemde plaats."),
  DATABASE_VERLIEST("MB-CONFIG-02", ADAPTER, false,
      "PostgreSQL kan verliezen wat is bevestigd.",
      "Zet de genoemde instelling van PostgreSQL op on."),
  GEHEIM_NIET_TE_ONTSLEUTELEN("MB-GEHEIM-01", ADAPTER, false,
      "Opgeslagen gegevens zijn niet te ontsleutelen.",
      "Herstel de sleutelset waarmee ze zijn versleuteld."),
  LOGBOEK_GEBROKEN("MB-LOGBOEK-01", ADAPTER, false,
      "Het logboek is gewijzigd of niet volledig.",
      "Vergelijk met een eerder zegel en zoek de oorzaak."),
  LOGBOEK_NIET_TE_WISSEN("MB-LOGBOEK-02", AFZENDER, false,
      "Deze regel bestaat niet, is al gewist of legt zelf een wissing vast.",
      "Controleer het nummer van de regel."),

  // A zaaksysteem that speaks StUF.
  STUF_GEWEIGERD("MB-STUF-30", ONTVANGER, false,
      "Het zaaksysteem weigert het StUF-bericht.",
      "Zoek de genoemde foutcode op bij de leverancier van het zaaksysteem en herstel de inrichting."),
  STUF_STORING("MB-STUF-31", ONTVANGER, true,
      "Het zaaksysteem meldt een fout aan zijn eigen kant.",
      "Wordt vanzelf herhaald."),
  STUF_ANDER_ANTWOORD("MB-STUF-32", ONTVANGER, true,
      "Het zaaksysteem antwoordt op een ander bericht dan wij stuurden.",
      "Wordt vanzelf herhaald. Meld het bij de leverancier als het blijft."),
  STUF_NUMMER_VAN_ANDER("MB-STUF-33", ONTVANGER, false,
      "Het nummer dat het zaaksysteem uitgaf, is al van een andere zaak.",
      "Laat de leverancier nagaan waarom een nummer twee keer is uitgegeven."),
  STUF_ZAAKTYPE("MB-STUF-34", ADAPTER, false,
      "Voor deze dienst is geen zaaktype van het StUF-zaaksysteem ingesteld.",
      "Stel het zaaktype in onder zaaktypen van de gemeente.");
  // spotless:on

  private final String code;
  private final Oorsprong oorsprong;
  private final boolean herstelbaar;
  private final String uitleg;
  private final String actie;

  Foutcode(String code, Oorsprong oorsprong, boolean herstelbaar, String uitleg, String actie) {
    this.code = code;
    this.oorsprong = oorsprong;
    this.herstelbaar = herstelbaar;
    this.uitleg = uitleg;
    this.actie = actie;
  }

  /** The stable code, {@code MB-<area>-<nr>}. */
  public String code() {
    return code;
  }

  /** On whose side the cause lies. */
  public Oorsprong oorsprong() {
    return oorsprong;
  }

  /** Whether the same call may succeed later without a change. */
  public boolean herstelbaar() {
    return herstelbaar;
  }

  /** What is wrong, in plain Dutch. */
  public String uitleg() {
    return uitleg;
  }

  /** What to do about it, in plain Dutch. */
  public String actie() {
    return actie;
  }
}
