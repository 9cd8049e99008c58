extension Lexicon {
  /// Signs that come from home.
  static let italianFamily = #"""
    FAMILY_CONFLICT*:
      conflitto/conflitti/problemi/discussioni/litigi/liti/lite/tensioni/tensione/urla/contrasti/crisi/scontri/conflittualita/rapporto-difficile
      .. in/con/tra/fra ..
      famiglia/casa/genitori/padre/madre/familiare/familiari/fratello/sorella/patrigno/madre-e-padre/coniugi |
      conflitto familiare | conflitti familiari | problemi familiari | situazione familiare ..
      difficile/complessa/tesa/conflittuale/complicata | clima familiare .. teso/conflittuale/pesante |
      litiga/litigato/discute/discusso/scontra/scontrato/urla-contro/va-d-accordo/arrabbiato/parla .. con ..
      madre/padre/genitori/fratello/sorella/patrigno/famiglia/nonna/mamma/compagno-della-madre | genitori ..
      litigano/separati/separano/separando/divorziati/divorziano/divorziando/separazione/divorzio/urlano/litigi/lite/affidamento/discutono/separazione/divisi
      | divorzio | separazione dei/tra/conflittuale/genitori | separazione | separati | separandosi | affidamento |
      affido | padre/madre/papa/mamma ..
      andato-via-di-casa/andata-via-di-casa/lasciato-la-famiglia/lasciato-casa/se-n-è-andato/se-n-è-andata | non va
      d'accordo con | non parla .. con .. padre/madre/genitori | rapporto/rapporti ..
      teso/difficile/conflittuale/tesi/pessimo/interrotti/difficili/pessimi/conflittuali ..
      madre/padre/genitori/famiglia/fratello | rapporto conflittuale con | litigi continui/quotidiani/frequenti |
      urla in casa | litigano spesso/sempre/continuamente
    FAMILY_PRESSURE*: pressione/pressioni .. famiglia/genitori/padre/madre/familiare/familiari |
      genitori/padre/madre/papa/mamma/famiglia/nonno ..
      pretende/pretendono/esige/esigono/esigenti/esigente/obbligano/obbliga/costringe/costringono/paragona/paragonano/confronta/confrontano/vuole-che-diventi/vogliono-che-diventi/vuole-che-faccia/vogliono-che-faccia/si-aspetta/si-aspettano/punisce-per/puniscono-per/controlla/controllano/autoritario/autoritaria/severo/severa/severi/forza/forzano/aspettative/delusi/deluso/delusa/trascina/a-forza/rigidi/rigido/iperprotettiva/pressa/pressano
      | lo/la/mi paragonano/confrontano/paragona/confronta .. con/al/alla .. fratello/sorella/cugino/cugina/altri |
      paragonato al/alla | aspettative .. alte/genitori/famiglia/madre/padre/familiari/elevate | pressione familiare
      | a forza .. scuola | lo/la portano/porta/trascinano/trascina .. forza/peso | paura di deludere | deludere
      i/il/la | deve diventare medico/avvocato/ingegnere | solo .. voti .. contano/interessano
    FAMILY_ISOLATION_SHAME*: famiglia/genitori/madre/padre/nonna ..
      vergogna/vergognano/nasconde/nascondono/isolata/isolati/isolato/isolamento/segreto/si-sappia/si-venga-a-sapere/venga-a-sapere/sappia/sappiano/sappiamo/colpa/colpevole/colpevoli/colpevolizza/esausta/esausto/esausti/sfinita/sfinito/sfiniti/stremata/senza-aiuti/senza-rete/senza-sostegno/fallito/fallita/soli
      | non vogliono/vuole che .. sappia/sappiano/venga/scopra/scoprano/parli | nessuno .. sa/sanno ..
      situazione/assenza/famiglia/parenti/nonni/vicini | davanti ai vicini/parenti | cosa
      dira/diranno/penseranno/direbbero la? gente/vicini/parenti | i vicini | non ..
      detto/dicono/raccontato/parlato/parlano .. nessuno/parenti/nonni/vicini | nessuna rete | senza rete | non
      hanno .. sostegno/aiuto/nessuno/parenti | famiglia chiusa | rifiuta/rifiutano/evita/evitano ..
      visita/visite/aiuto/servizi/colloquio/colloqui/incontro/domiciliare
    PARENT_ACCOMMODATES*: genitori/padre/madre/papa/mamma/nonna/famiglia ..
      giustifica/giustificano/giustificato/firma/lascia-a-casa/lasciano-a-casa/tiene-a-casa/tengono-a-casa/permette/permettono/consente/consentono/asseconda/assecondano/cede/cedono/iperprotettiva/iperprotettivi/iperprotettivo/porta-da-mangiare/porta-il-cibo/porta-i-pasti/porta-il-pranzo/porta-la-cena/lascia-dormire/lasciano-dormire/non-insiste/non-insistono/non-lo-obbliga/non-la-obbliga/non-obbliga/non-lo-sveglia/non-la-sveglia/non-mette-limiti/non-mettono-limiti/non-pone-limiti/non-sa-dire-di-no/non-riesce-a-dire-di-no/compra/chiama-dicendo/scusa/copre/coprono/fa-i-compiti/fa-i-suoi-compiti/lasciato-il-lavoro/dorme-con/viene-a-prendere/viene-a-prenderlo/viene-a-prenderla/va-a-prendere/preferisce-non/lascia-giocare/lascia-che/lasciano-che/da-tutto/mente/lo-tiene/la-tiene
      | giustifica .. assenze/assenza | giustificazioni .. genitori/firmate | giustificazione | iperprotezione |
      iperprotettiva | iperprotettivo | lascia/lasciano che .. resti/rimanga/dorma/giochi/stia/salti | lo/la/gli/le
      lascia/lasciano/tiene/tengono a-casa/dormire/giocare/stare | gli/le/lo/la portano/porta ..
      mangiare/cibo/pasti/pranzo/cena/vassoio | pur di non/evitare | per evitare
      litigi/discussioni/conflitti/scenate/crisi | cedono su tutto | non gli/le mettono/mette limiti/regole | fanno
      tutto quello che | assecondato | assecondata
    """#
}
