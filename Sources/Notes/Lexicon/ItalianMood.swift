extension Lexicon {
  /// Signs of feeling: mood, body, fear of others, loneliness.
  static let italianMood = #"""
    IRRITABLE_WHEN_PRESSED: irritabile | irritabilita | suscettibile | scontroso | scontrosa | irascibile | si
      irrita | si arrabbia | si innervosisce | si altera | si infuria | si inalbera | nervoso/nervosa
      se/quando/appena | diventa/reagisce/risponde
      aggressivo/aggressiva/furioso/furiosa/violento/male/malamente/bruscamente/con-rabbia/sgarbatamente
      | esplode/esploso/urla/urlato/grida/insulta/risponde-male/sbatte/sbattuto/scatta/crisi-di-rabbia ..
      se/quando/appena/ogni-volta ..
      chiede/chiedono/parla/insiste/insistono/nomina/scuola/sveglia/pressa/dice/compiti/alzarsi |
      se/quando/appena/ogni-volta-che ..
      chiede/chiedono/parla/insiste/insistono/nomina/nominata/nominiamo/preme/svegliano/sveglia/chiediamo ..
      urla/arrabbia/esplode/insulta/irrita/rompe/sbatte/altera/piange/chiude/grida/innervosisce/scatta/reagisce |
      scatti d'ira | scatto d'ira | scatti di rabbia | scatto di rabbia | scoppi d'ira/di-rabbia | attacchi di
      rabbia | attacco di rabbia | accessi d'ira | crisi di rabbia | sbatte la porta | sbattuto la porta | di
      cattivo umore | di malumore | reagisce male | oppositivo | oppositiva
    FLAT_AFFECT_MOOD_SWINGS: triste | tristezza | piange | pianto | piangendo | piangere | piangeva | piangente |
      lacrime | apatico | apatica | abbattuto | abbattuta | demoralizzato | demoralizzata | depresso | depressa |
      depressione | depressivo | depressiva | depressivi | umore ..
      basso/depresso/deflesso/instabile/altalenante/triste/nero/cupo/variabile/calato/sottoterra | deflessione/calo
      del? dell'umore? tono? | tono dell'umore | sbalzi d'umore | sbalzi di umore | sbalzo d'umore | cambi d'umore |
      cambiamenti d'umore | alti e bassi | labilita emotiva | instabile emotivamente | sguardo ..
      perso/vuoto/spento/assente/triste/basso | inespressivo | inespressiva | senza espressione | volto/viso/faccia
      inespressivo/spento/triste | affetto piatto/appiattito | appiattimento | spento | spenta | non sorride | non
      ride | non sorride piu | non ride piu | a monosillabi | monosillabi | taciturno | taciturna | silenzioso |
      silenziosa | chiuso in se stesso | chiusa in se stessa | assente emotivamente | nel suo mondo | giu di morale
      | giu di corda | a terra | malinconico | malinconica | malinconia | non esprime emozioni | crisi di pianto |
      scoppia a piangere | scoppiato/scoppiata a piangere | scoppiato in lacrime | scoppiata in lacrime | muto | a
      testa bassa
    ANXIETY_FACE_TO_FACE: fobia sociale | ansia sociale | ansia | ansioso | ansiosa | attacco/attacchi/crisi di
      panico/ansia/angoscia | crisi d'ansia | attacco d'ansia | attacchi d'ansia | <paura> ..
      di/del/della/dei/delle/degli/davanti/a ..
      gente/pubblico/compagni/parlare/persone/estranei/altri/folla/classe/interrogazione/esporre/entrare/gruppo/insegnanti/interrogazioni
      | si blocca/paralizza/agita/irrigidisce/bloccato/bloccata/impietrisce .. | si blocca | si è bloccato/bloccata
      | trema/tremava/tremando/suda/sudava/palpitazioni/tachicardia/tremori/sudorazione ..
      classe/gente/parlare/aula/porta/entrare/compagni/interrogazione/interrogato/interrogata/lavagna/pubblico/scuola
      | evita/evitava/fugge .. sguardo/sguardi/contatto-visivo/gente/autobus/persone | contatto visivo | non guarda
      negli occhi | non alza lo sguardo/gli-occhi | tiene gli occhi bassi | mutismo | mutismo selettivo | <non>
      parla/parlare/leggere/esporre/entrare/mangiare/entra/interrogato ..
      in-pubblico/davanti/in-classe/in-aula/ad-alta-voce/di-fronte | non entra in classe/aula | non riesce a entrare
      .. | non riesce ad entrare .. | iperventila | iperventilazione | gli/le/mi manca l'aria/il-respiro | fatica a
      respirare | timidezza estrema | molto timido | molto timida | agitazione .. classe/persone/gente/gruppo | a
      disagio .. gente/compagni/persone/gruppo/altri/pubblico | disagio .. gente/compagni/gruppo/aula | soffre la
      folla
    SOMATIC_MORNING: <male> .. <mattina> | <mattina> .. <male>/gli-fa-male/le-fa-male/vomita/vomito | <male> ..
      <scuola>/frequenti/ricorrenti/ripetuti/continui/costanti/lunedi/quotidiani/domenica |
      lamenta/accusa/riferisce/lamentava/si-lamenta-di/lamentato/accusato .. <male>/pancia/testa/stomaco | disturbi
      somatici/psicosomatici | sintomi somatici/psicosomatici | somatizza | somatizzazione | somatizzazioni |
      psicosomatico | psicosomatica | psicosomatici | senza causa medica/organica | esami/accertamenti/visite ..
      negativi/norma/nella-norma/negativa/nulla | mal di pancia | mal di testa | mal di stomaco | gli/le/mi
      fa/faceva male .. pancia/testa/stomaco/tutto | vomita prima/ogni/tutte/la | nausea |
      assenza/assenze/assente/uscita-anticipata .. <male> | dolori addominali
    NURSE_ROOM_FREQUENT: infermeria/infermiera/infermeria-scolastica ..
      spesso/volte/continuamente/ogni/frequente/frequenti/giorno/giorni/sempre/settimana/di-nuovo/volta/terza/quarta/costantemente/frequenza
      | spesso/continuamente/ogni-giorno/di-nuovo/sempre/frequenti/ancora .. infermeria |
      va/andato/andata/chiede/chiede-di-andare/accede/accessi/passa/finisce/rifugia .. in/all/dall/nell
      infermeria/infermiera | in infermeria
    MORNING_DISTRESS_RECOVERS_NOON: <non> alza/alzarsi/svegliarsi/sveglia/alzarlo/alzato ..
      <mattina>/letto/mattina/mattino/scuola | al mattino non .. | la mattina non .. | fatica ..
      alzarsi/svegliarsi/mattino | piange/pianto/pianti/urla/supplica/angoscia/crisi/grida/panico/disperazione ..
      <mattina>/porta/macchina/entrare/entrata/ingresso/cancello/scuola/mattino | <mattina> ..
      piange/pianto/urla/supplica/crisi/angoscia/male/rifiuta/rifiuto/disperato/scenate/panico | domenica ..
      sera/notte .. piange/ansia/angoscia/male/triste/nervoso/nervosa/insonnia/pancia/agitato
      | di pomeriggio/il pomeriggio/nel pomeriggio/a casa/nel weekend/nel fine settimana/in vacanza/a mezzogiorno ..
      bene/meglio/sereno/serena/riprende/tranquillo/tranquilla/gioca/passa/sparisce/spariscono/allegro/normale/scompaiono
      | bene/meglio/sereno/serena/tranquillo/tranquilla/passa/sparisce/spariscono/scompaiono/scompare/riprende ..
      nel-pomeriggio/il-pomeriggio/a-mezzogiorno/nel-weekend/nel-fine-settimana/in-vacanza/appena-resta/se-resta/quando-resta/dopo-pranzo/quando-sta-a-casa/una-volta-a-casa/appena-può
      | appena/se/quando .. resta/rimane/sta a casa ..
      bene/passa/meglio/sereno/sparisce/tranquillo/tranquilla/serena | arriva/arrivato/arrivata ..
      cancello/porta/ingresso .. indietro/piange/entra/entrare/torna/fugge/blocca | torna indietro .. cancello/porta
      | non vuole scendere .. macchina/auto/autobus | <non> scende/scendere dalla? dall'?
      macchina/auto/pullman/autobus | si aggrappa/attacca .. madre/padre/porta/macchina/mamma | resta/rimane in
      macchina/auto | ansia da separazione | pronto/pronta/vestito/vestita/zaino .. ma non/piange/blocca
    AFRAID_OF_JUDGMENT_SHAME: <paura> ..
      giudizio/giudicato/giudicata/giudichino/deriso/derisa/ridano/ridere/pensano/pensino/dicano/diranno/guardino/figuracce/figuraccia/prendano-in-giro/critiche/rifiuto/rifiutato/chiedano
      | paura del giudizio | gli/le/mi importa/preoccupa/preoccupano/ossessiona ..
      pensano/pensino/dicono/dicano/giudizio | quello/cio che pensano/dicono/diranno/penseranno/pensino ..
      altri/compagni/classe/tutti | cosa pensano/diranno/penseranno/dicono/pensino .. altri/compagni/tutti/gli |
      tutti/compagni/altri/gente .. lo/la/mi guardano/fissano/giudicano/ridono/osservano/odiano/criticano/deridono |
      si sente/sentiva/sento ..
      osservato/osservata/giudicato/giudicata/inferiore/ridicolo/ridicola/umiliato/umiliata/inadeguato/inadeguata/in-colpa/brutto/brutta/stupido/stupida/inutile/un-fallimento/fallito/fallita/un-peso/grasso/grassa/meno/fissato/sbagliato/sbagliata/incapace/in-imbarazzo/colpevole
      | si vergogna | vergogna | vergognoso di se | imbarazzato | imbarazzata | imbarazzo | bassa autostima |
      autostima .. bassa/scarsa/sotto/minima | scarsa autostima | insicuro | insicura | insicurezza |
      complesso/complessi d'inferiorita/di-inferiorita/per | si odia | si vede brutto/brutta/grasso/grassa | non si
      piace | odia il suo corpo/aspetto | si crede/considera/ritiene
      stupido/stupida/inutile/inferiore/fallito/incapace/un-fallimento | non vale niente/nulla | non valgo
      niente/nulla | si sente un fallimento | sensi di colpa | senso di colpa | senso di inferiorita/inadeguatezza |
      brutta figura | si copre il viso | paura del rifiuto | teme il giudizio
    PERFECTIONISM_FEAR_FAILURE: perfezionista | perfezionismo | <paura> .. di/dell'? ..
      sbagliare/fallire/fallimento/errore/errori/insuccesso/brutto-voto/brutti-voti/insufficienza/bocciato/bocciatura/deludere
      | paura di sbagliare | paura di fallire | <non> sopporta/tollera/accetta/perdona/sopportare/tollerare ..
      errore/errori/sbagliare/voto/fallimento/insuccesso/sbaglio | troppo esigente con se | molto esigente con se |
      pretende .. troppo/perfezione/se-stesso/se-stessa | non è mai abbastanza/soddisfatto/soddisfatta | mai
      abbastanza | tutto .. perfetto | deve essere .. perfetto/perfetta/migliore/tutto | essere il/la migliore | non
      consegna .. perfetto/perfetta/errore/abbastanza/sicuro | cancella/strappa/riscrive/ricomincia/rifa/butta ..
      volte/volta/foglio/fogli/compito/compiti/capo/disegni/pagina/verifica | piange ..
      voto/voti/verifica/sette/otto/nove/sei/interrogazione | se non prende .. dieci/nove/massimo | solo ..
      dieci/massimo .. conta/vale | frustrazione .. errore/errori/sbaglia/voto | bassa tolleranza alla frustrazione
      | si blocca .. verifica/verifiche/interrogazione/errore | preferisce non consegnare/presentarsi/provare |
      ipercritico | ipercritica | autocritico | autocritica
    LOSS_OF_INTEREST: non .. interessa/interessano .. piu/nulla/niente | niente/nulla ..
      interessa/piace/diverte/va/importa/entusiasma/motiva | non gli/le interessa/importa/piace/va piu/niente/nulla
      .. | perso/persa/perdita/mancanza/perde/calo ..
      interesse/interessi/motivazione/voglia/entusiasmo/gioia/passione/stimoli/passioni | disinteresse |
      disinteressato | disinteressata | demotivato | demotivata | demotivazione | apatia | anedonia | svogliato |
      svogliata | svogliatezza | abulia | abulico | non .. piu disegna/suona/legge/canta/balla/scrive/dipinge | non
      disegna/suona/legge/canta/balla/dipinge/scrive piu | ha smesso di
      disegnare/suonare/leggere/cantare/dipingere/scrivere/divertirsi | smesso di
      disegnare/suonare/leggere/dipingere | non ha voglia di niente/nulla/fare-niente/fare-nulla | senza voglia di
      fare | non ha piu voglia di | tutto .. noia/annoia/indifferente/pesa | tutto lo/la annoia | si annoia di tutto
      | indifferente a tutto | non fa niente/nulla tutto | passivo | passiva | non si diverte piu | non prova
      piacere | senza interessi | nessun interesse
    HOPELESS_EMPTY: senza speranza | disperato | disperata | disperazione | nessuna speranza | perso la speranza |
      non .. futuro | nessun futuro | senza futuro | vuoto | vuota | senso di vuoto | vuoto dentro | si sente
      vuoto/vuota/perso/persa/in-trappola/intrappolato/intrappolata/svuotato/svuotata/senza-via | niente/nulla ha ..
      senso/importanza | non ha senso | tutto è .. inutile/uguale/finito/perduto/vano | è tutto
      inutile/finito/uguale | niente cambiera/migliorera/servira/cambia/serve | non serve a niente/nulla | non
      cambiera mai/niente/nulla | non migliorera mai/niente | non c'è via/uscita/speranza/soluzione/futuro | non
      vede via/futuro/uscita/soluzione/vie | a che serve | a cosa serve | a che pro | si è arreso/arresa | si
      arrende | rassegnato | rassegnata | rassegnazione | pessimista | sfiduciato | sfiduciata | sfiducia nel |
      tutto va male | andra tutto male
    LONELY_EMOTIONAL: nessuno .. capisce/comprende/vuole-bene/ascolta/conosce/aiuta/importa/crede/ama/cerca |
      nessuno mi/lo/la capisce/ascolta/vuole/ama | non .. nessuno ..
      parlare/fidarsi/confidarsi/contare/capisca/ascolti/cui | non si fida di nessuno | non si confida con nessuno |
      non ha nessuno | nessuno con cui parlare/confidarsi/sfogarsi | incompreso | incompresa | si sente
      incompreso/incompresa/non-amato/non-amata/abbandonato/abbandonata/non-capito/non-capita/non-ascoltato/non-ascoltata/trascurato
      | non si sente capito/capita/amato/amata/compreso/compresa/ascoltato/ascoltata/voluto | gli/le/mi manca ..
      madre/padre/nonna/nonno/amica/amico | sente la mancanza .. amica/amico/madre/padre/nonna/nonno | nessun vero
      amico | nessuna vera amica | nessun amico vero | diffida di tutti | non si apre con nessuno
    LONELY_SOCIAL: si sente/sentiva/sento/sentirsi ..
      solo/sola/isolato/isolata/escluso/esclusa/fuori/diverso/diversa/invisibile/emarginato/emarginata/estraneo/estranea/messo-da-parte/a-parte
      | solitudine | molto solo/sola | sempre solo/sola | è sola | è solo al mondo | non si è
      integrato/integrata/inserito/inserita | non si integra | non è integrato/integrata/inserito/inserita |
      fatica/difficolta a/di/ad
      integrarsi/inserirsi/socializzare/fare-amicizia/integrazione/inserimento/relazionarsi | non lega/legato/legata
      con | non ha nessuno con cui giocare/stare/uscire/sedersi/parlare | non appartiene .. gruppo/classe | fuori
      dal gruppo/giro | nessuno lo/la/gli/le/mi invita/cerca/chiama/considera/saluta/vuole/scrive/aspetta | nessun
      gruppo | solitario | solitaria | pesce fuor d'acqua | si sente un pesce | escluso dal gruppo | soffre di
      solitudine
    LONELY_EXISTENTIAL: senso della/di sua? mia? vita/vivere/esistere/esistenza | perche
      esiste/esisto/vive/vivo/nato/nata | senza scopo | nessuno scopo | non ha .. scopo | non appartiene ..
      mondo/luogo/nessun-posto/qui | nessun posto nel mondo | non c'è posto per | non trova .. posto nel mondo |
      scollegato/scollegata/staccato/staccata/distaccato da tutto/tutti/mondo/realta | come un fantasma | guarda la
      vita | altro pianeta | alieno | aliena | vuoto esistenziale | crisi esistenziale | invisibile per/a tutti |
      fuori dal mondo | estraneo al mondo
    REFUSES_SCHOOL_TALK: <non>
      parla/parlare/vuole-parlare/racconta/raccontare/sentir-parlare/nominare/risponde/spiega/spiegare/affronta/affrontare/sentire-parlare/sentire
      .. <scuola>/argomento/motivo/motivi/cosa-succede/ragioni/assenze/discorso | <non>
      andare/tornare/venire/frequentare/entrare/rientrare .. <scuola> | non vuole
      andare/tornare/venire/entrare/frequentare/rientrare .. <scuola> | non voglio andare/tornare/venire .. <scuola>
      | si rifiuta di .. <scuola>/parlarne/entrare/frequentare | rifiuto
      scolastico/della-scuola/di-andare/di-frequentare/di-entrare | rifiuta .. <scuola> | fobia
      scolare/scolastica/della-scuola | cambia/cambiato/evita/elude/sfugge/aggira ..
      discorso/argomento/discorsi/domande/tema | cambia discorso/argomento | si
      chiude/tace/zittisce/ammutolisce/alza/tappa-le-orecchie/va-in-camera/blocca .. quando/se/appena ..
      <scuola>/chiede/chiedono/parla/parliamo/nomina | evita di parlare .. <scuola>/argomento | silenzio ..
      domande/scuola | non da spiegazioni/motivi/motivazioni | non spiega .. perche/motivo | non dice .. motivo |
      odia .. <scuola> | di scuola non .. | della scuola non .. parlare/sentir/parla
    ALONE_AT_BREAK: solo/sola/da-solo/da-sola/isolato/isolata/in-disparte/appartato/appartata ..
      a/durante/all/in/nell/alla/nella/nel ..
      intervallo/ricreazione/mensa/cortile/pausa/pranzo/biblioteca/bagno/banco/angolo |
      intervallo/intervalli/ricreazione/mensa/pausa/pause/pranzo/cortile ..
      solo/sola/biblioteca/bagno/nasconde/angolo/aula/isolato/isolata/disparte/nessuno/banco |
      mangia/pranza/siede/seduto/seduta/cammina/gira/gioca/sta/resta/rimane solo/sola/da-solo/da-sola/in-disparte |
      in disparte | si nasconde/chiude/rifugia/rintana .. bagno/biblioteca/aula/bagni ..
      intervallo/ricreazione/pausa/mensa? | si nasconde/chiude in bagno | nessuno .. siede/gioca/sta ..
      con/vicino/accanto | banco vuoto/isolato | ultimo banco da | sempre solo/sola in | in un angolo | vaga |
      lavora da solo/sola | senza compagni .. gruppo
    GRADE_DROP: voti/rendimento/risultati/media/profitto/pagella/andamento ..
      calati/calato/calo/scesi/sceso/peggiorati/peggiorato/crollati/crollato/bassi/insufficienti/basso/insufficiente/in-calo/abbassati/abbassato/precipitati/peggiorata/scesa/calata/crollata/negativi/negativo/scarso/scarsi/disastroso
      | calo/peggioramento/crollo/flessione/discesa dei/del/nel/nei/di ..
      voti/rendimento/profitto/scolastico/risultati/media | calo scolastico |
      insufficienza/insufficienze/insufficiente/debiti/debito/quattro/bocciato/bocciata/bocciatura/rimandato/rimandata/non-ammesso/non-ammessa/sospensione-del-giudizio
      ..
      in/materie/matematica/formativo/italiano/inglese/tutte/molte/quasi/anno/rischio/gravi/pagella/formativi/diverse/cinque/tre/quattro
      | rischia/rischio .. bocciatura/bocciato/bocciata/debito/anno | insufficienze | gravi insufficienze | <non>
      consegna/consegnato/consegnare/fa/fare/svolge/presenta/fatto ..
      compiti/compito/lavori/verifiche/relazione/consegne | compiti non .. fatti/consegnati/svolti | consegna in
      bianco | verifica in bianco | ripetere/ripete/ripetera l'anno | ripetente | non studia | è passato/passata da
      .. a quattro/cinque/insufficiente/insufficienze | da otto/nove/dieci/sette/sei a .. quattro/cinque/tre |
      rimasto indietro | rimasta indietro con/nel
    """#
}
