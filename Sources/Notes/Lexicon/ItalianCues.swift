extension Lexicon {
  /// Words that change what a sign beside them means.
  static let italianCues = #"""
    <parente> = fratello | sorella | fratelli | sorelle | fratellino | sorellina | fratellastro | sorellastra |
      madre | padre | mamma | papa | babbo
      | genitori | nonna | nonno | nonni | zio | zia | zii | cugino | cugina | cugini | patrigno | matrigna |
      gemello | gemella | vicino | vicina
      | vicini | nipote | cognato | cognata | familiare | bisnonna | bisnonno | compagno della madre | insegnante |
      professoressa | professore | maestra
    <coetaneo> = amico | amica | amici | amiche | compagno | compagna | compagni | compagne | fidanzato | fidanzata
      | ragazzo | ragazza | migliore amica
      | migliore amico | amico del cuore | amica del cuore | alunno | alunna | bambino | bambina | studente |
      studentessa
    not: non | mai | ne | né | senza | nessun | nessuno | nessuna | niente | nulla | neanche | nemmeno | neppure |
      piu nessun | piu nessuna | assenza di | privo di | priva di
      | ha smesso di | smesso di | smette di | quasi mai | raramente | mancanza di | non piu | non ci sono piu | non
      c'è piu
    denied: nega | negato | negava | negano | negando | ha negato | hanno negato | nega di | nega di aver | nega che
      | negare | non c'è | non ci sono | non c'era | non c'erano | non vi è | non vi sono | non ci sono stati | non
      c'è stato | non c'è stata | non vi sono segni di
      | non presenta | non presentava | non ha presentato | non riferisce | non ha riferito | non riferiti | non si
      osserva | non si osservano | non si sono osservati | non si rileva | non si rilevano | non si notano | non si
      nota | non mostra | non ha mostrato | non manifesta | non ha manifestato | non esprime | non ha espresso | non
      menziona | non segnala | non segnalati | non emergono | non emerge | non è emerso | non sono emersi | non sono
      emerse | non risulta | non risultano | non ha | non ha avuto | non ha mai | non ha mai avuto | non aveva | non
      evidenzia | non si evidenziano | non sono presenti | non è presente | non sembra esserci | non esiste | non
      esistono
      | senza segni/segnali/indizi/sintomi/evidenza/sospetto/rischio/traccia/tracce/episodi di? | nessun
      segno/segnale/indizio/sintomo/sospetto/rischio/episodio/accenno/elemento di? | nessuna
      traccia/evidenza/indicazione/segnalazione/ideazione/prova/forma di? | nessuno ha | esclude | escluso | esclusa
      | escludono | si esclude | si escludono | ha escluso | è escluso | è stato escluso | è stata esclusa |
      escludiamo
      | non crede che | non credo che | non credono che | non pensa che | non penso che | non sembra che | non è
      vero che | dice di non | dice che non | ha detto che non | ha detto di non | assicura che non | assicura di
      non | afferma di non | afferma che non | riferisce di non | riferisce che non | racconta che non | risponde
      che non | risponde di no | conferma che non | spiega che non | sostiene di non | sostiene che non | mi ha
      detto di non | non soffre di | non è vittima di | non è mai stato | non è mai stata | non subisce | non ha
      subito | non è stato | non è stata | negativo per | non ho notato | non noto | non abbiamo notato | non hanno
      notato | non vede | non vedo | non abbiamo visto | non ho visto | non abbiamo riscontrato | non ha notato |
      non si sente | non è | non sta | non sono | non ne parla
    denied-after: escluso | esclusa | esclusi | escluse | è stato escluso | è stata esclusa | sono stati esclusi |
      negato | negata | negati | negate | lo nega | la nega | li nega | le nega | sono spariti | è sparito | spariti
      | sparite | scomparsi | è cessato | sono cessati | cessati | sono finiti | è finito | finiti | risolto |
      risolti | risolta | risolte | superato | superati | superata | rientrati | rientrato | passati | passata | non
      esiste piu | non è un problema | non confermato | non è vero | non si osserva | non si osservano | non
      presente | non presenti | assente | assenti | non c'è | non ci sono | no
    answer: nessuno | nessuna | nessun | negativo | negativa | nega | negato | negati | negata | non riferito | non
      riferiti | non riferisce | non rilevato | non rilevati | non osservato | non osservati | non presente | non
      presenti | assente | assenti | escluso | esclusa | nulla da segnalare | niente da segnalare | non emerso | non
      segnalati
    answer-alone: no | mai | niente | nulla
    yes: sì | si
    pseudo: non solo | non soltanto | non nega | non ha negato | non lo nega | non puo negare | non ha smesso di |
      non smette di | non smetteva di | non la smette di | non fa che | non fa altro che | senza smettere | senza
      sosta | non ci sono miglioramenti | nessun miglioramento | nessun cambiamento | non migliora | non migliorano
      | non è migliorato | non cambia | non si esclude | non si puo escludere | non possiamo escludere | non è da
      escludere | non escludo | non escludiamo | senza dubbio | non c'è dubbio | senza ombra di dubbio | non è la
      prima volta | non per la prima volta | non sa perche | non so perche | non si sa perche | non perche | non è
      venuto perche | non è venuta perche | non viene perche | non è venuto | non è venuta | non viene a scuola |
      non è entrato | non è entrata | non entra | non è andato a scuola | non è andata a scuola | non va a scuola |
      non frequenta | non frequenta da | non vuole venire | non vuole andare | non vuole entrare | non riesce a
      venire | non sta bene | non si sente bene | non si sente
      capito/capita/amato/amata/accettato/accettata/sicuro/sicura/integrato/integrata | non è sicuro se | senza
      avvisare | senza permesso | senza giustificazione | senza motivo | senza ragione | senza dire | senza sapere |
      non risponde | nemmeno | neanche | non sempre | non tutti i giorni | non riesce a smettere di | non puo fare a
      meno di | non del tutto | non molto | non tanto | non appena | se non | non è abbastanza | non si puo negare |
      non nasconde che | non diminuisce | non diminuiscono | non passa | non passano | non sparisce | nient'altro
      che | non è stato facile | non vedo l'ora | mai abbastanza
    uncertain: forse | magari | probabile | probabilmente | possibile | possibili | possibilmente | puo darsi che |
      puo essere che | potrebbe | potrebbero | potrebbe essere | pare che | sembra che | sembrerebbe | sembrerebbe
      che | apparentemente | a quanto pare | presunto | presunta | presunti | sospetto | sospetta | sospetti |
      sospettiamo | sospettano | si sospetta | sospetto di | sospetta che | sospetto che | dubbio che | dubbio se |
      non si sa se | non sa se | non sappiamo se | non so se | non è chiaro se | non è certo | non è sicuro |
      sarebbe | avrebbe | voci di | voce che | corre voce | girano voci | se | si chiede se | si domanda se | mi
      chiedo se | chiede se | chiesto se | chiesto di | chiesto informazioni su | chiedere se | chiedere di |
      domandato se | domandato di | valutare | valutare se | verificare | verificare se | indagare | indagare se |
      esplorare | capire se | accertare | accertare se | da escludere | per escludere | rischio di | a rischio di |
      teme che | temono che | temo che | timore che | timore di un | paura che | preoccupa che | preoccupata che |
      preoccupato che | preoccupati che | preoccupata per | preoccupato per | preoccupati per | nel caso | in caso
      di | credo che | penso che | crede che possa | ho l'impressione che | impressione che | ipotesi di | ipotesi
      che | incontro su | incontro sul | lezione su | lezione sul | film su | film sul | libro su | libro sul |
      progetto contro | progetto sul | prevenzione del | prevenzione di | prevenzione dell' | campagna contro |
      giornata contro | tema su | tema sul | parlato in classe di | parlato in classe del | informazioni su |
      informazioni sul | laboratorio su | laboratorio sul | qualora | eventuale | eventuali | dubbi su
    uncertain-after: da confermare | non confermato | non confermata | da verificare | da accertare | da valutare |
      non è chiaro | è possibile | da approfondire | sospetto | sospetta | da chiarire | è probabile | non si
      esclude | non si puo escludere | non è escluso | non è certo | forse | pare | a quanto pare
    person: suo/sua/suoi/sue/mio/mia/il/la/lo/i/gli/le/l/un/una/loro/altro/nostro/entrambi migliore? <parente>
      maggiore? minore? piccolo? piccola? grande? | un parente | una parente | un familiare | qualcuno in famiglia |
      qualcuno della famiglia
      | il/la/un/una/l figlio/figlia/fratello/sorella/fidanzato/amico/amica/compagno di/del/della/dei
      un/una/sua/suo/l? vicino/vicina/vicini/amico/amica/zio/zia/cugino/professoressa
    peer: suo/sua/un/una/il/la/l/lo/altro/altra/altri/altre/alcuni/alcune/dei/delle/i/le/gli/mia/mio migliore?
      <coetaneo> | un/una/l/altro/altra
      compagno/compagna/ragazzo/ragazza/alunno/alunna/bambino/bambina/amico/amica/studente/studentessa
      di/della/del/dell sua? suo? classe/scuola/corso/gruppo/squadra/altra-classe/banco/giochi
    report: dice | detto | dicono | riferisce | riferito | riferiscono | racconta | raccontato | raccontano |
      informa | informato | spiega | spiegato | comunica | comunicato | segnala | segnalato | segnalano | avvisa |
      avvisato | chiama | chiamato | telefona | telefonato | scrive | scritto | crede | credono | pensa | pensano |
      osserva | osservato | nota | notato | notano | vede | visto | sospetta | teme | preoccupa | preoccupata |
      preoccupato | conferma | confermato | assicura | afferma | sostiene | sostengono | menziona | scoperto |
      trovato | trovata | trovano | indica | lamenta | chiede | chiesto | esprime | ammette | ammesso | riconosce |
      sa | sentito | insiste | vuole che | mi | ci | lo | la | porta | accompagna | sveglia | lascia | permette |
      giustifica | descrive | ricorda | mostra | mostrato | denuncia | denunciato | confida | dichiara | confermano
      | aggiunge | l ha | l'ha | secondo
    other-after: di/del/della/dei/delle/dell/degli sua? suo? un? una? sua? migliore? <parente>/<coetaneo>
      maggiore?/minore? | in famiglia | di sua madre/sorella/cugina/zia/nonna/amica/compagna | di suo
      padre/fratello/cugino/zio/nonno | al telegiornale | nelle notizie | nel film | nel libro | nella serie | nel
      romanzo | tra compagni | nel videogioco | alla televisione
    past: l'anno scorso | lo scorso anno | l'anno passato | l'anno precedente | lo scorso anno scolastico | l'anno
      scolastico scorso | negli anni scorsi | negli anni passati | negli anni precedenti | il quadrimestre scorso |
      lo scorso quadrimestre | un anno fa | due/tre/quattro/cinque/sei/alcuni/qualche/diversi/2/3/4/5/6/dieci
      anni/anno fa | anni fa | tempo fa | molto tempo fa | mesi fa | alcuni/diversi/sei/otto/qualche/pochi mesi/mese
      fa | in passato | in precedenza | precedentemente | anticamente | alle elementari | alla scuola elementare |
      alla primaria | alla scuola primaria | in prima elementare | in seconda/terza/quarta/quinta
      elementare/primaria | alle medie | alla scuola media | in prima media | in seconda media | in terza media |
      all'asilo | alla materna | alla scuola dell'infanzia | da piccolo | da piccola | da bambino | da bambina | da
      neonato | quando era | quando aveva | quando stava | quando frequentava | quando viveva | nell'infanzia |
      durante l'infanzia | prima del trasloco | prima di trasferirsi | prima di venire | nella scuola precedente |
      nella precedente scuola | nella vecchia scuola | alla vecchia scuola | nell'altra scuola | durante la pandemia
      | durante il lockdown | nel lockdown | durante il covid | pregresso | pregressi | pregressa | pregresse |
      anamnesi di | storia di | storia pregressa di | precedenti di | a quel tempo | all'epoca | nel
      2019/2020/2021/2022/2023/2024
    past-before: una volta | era solito | era solita | soleva | un tempo | era stato | era stata | aveva avuto | ex
    now: ora | adesso | ancora | attualmente | oggi | oggigiorno | di nuovo | nuovamente | ultimamente |
      recentemente | in questi giorni | questa settimana | quest'anno | questo mese | al momento | dall'anno scorso
      | dallo scorso anno | da un anno | da anni | da due/tre/alcuni/qualche/diversi/sei/quattro anni/mesi | da mesi
      | da tempo | da molto tempo | dalle elementari | dalle medie | dalla primaria | da quando | dal trasloco |
      dalla pandemia | dal lockdown | come l'anno scorso | come lo scorso anno | rispetto all'anno scorso | rispetto
      allo scorso anno | ha ripreso a | riprende a | torna a | è tornato a | continua | continuano | persiste |
      persistono | piu di prima | sempre piu | negli ultimi mesi | nelle ultime settimane | tuttora | da allora
    hoped: vorrebbe | vorrebbero | vorrei | vuole | vogliono | voleva | gli piacerebbe | le piacerebbe | mi
      piacerebbe | desidera | desiderano | spera | speriamo | sperano | spera di | speranza di | speranza che |
      auspica | auspichiamo | si auspica | magari potesse | ha voglia di | ha intenzione di | intende | intende
      iniziare | intenzione di | pensa di | sta pensando di | pensiamo di | progetta di | piano | il piano è di | il
      piano è | programma di | previsto | prevede di | è previsto | prevediamo | provera | provera a | prossimo
      passo | cerchera di | proviamo | tentera di | obiettivo | l'obiettivo è | l'obiettivo è di | meta | la
      prossima settimana | settimana prossima | prossima settimana | lunedi prossimo | da lunedi | da domani |
      domani | il mese prossimo | il prossimo mese | l'anno prossimo | il prossimo quadrimestre | si propone |
      proposto | proposto di | proponiamo | proposta di | proposta | si consiglia | consigliato | consigliamo |
      consiglio di | si suggerisce | suggerito | suggeriamo | raccomandiamo | si raccomanda | offerto | offriamo |
      invitato a | invitata a | incoraggiato a | incoraggiata a | incoraggiamo | concordato | concordato di | ha
      promesso | promette | promesso di | si impegna a | si è impegnato a | si è impegnata a | dovrebbe | deve |
      dovra | bisogna | occorre | ha bisogno di | in lista d'attesa | lista d'attesa per | in attesa di | richiesto
      | richiesta di | richiedere | chiedere un appuntamento | accetta di | ha accettato di | disposto a | disposta
      a | è disposto a | è disposta a | sogna di | considera di | valuta di | potra | potrebbe iniziare | iniziera |
      tornera | comincera | d'accordo a | riuscira
    end: ma | pero | tuttavia | anche se | benche | sebbene | nonostante | eccetto | tranne | a parte | salvo |
      mentre | invece | perche | poiche | dato che | siccome | a causa di | quindi | percio | allora | cosi | finche
      | bensi | solo che | per questo | eppure | piuttosto | d'altra parte
    subject: lui | lei | il ragazzo | la ragazza | il bambino | la bambina | l'alunno | l'alunna | il minore | la
      minore | lo studente | la studentessa | suo figlio | sua figlia | mio figlio | mia figlia | il figlio | la
      figlia | io | noi | egli | ella
    finite: è | ha | hanno | sono | sta | stanno | fa | si | esce | dorme | mangia | va | viene | dice | riferisce |
      racconta | piange | gioca | passa | porta | vuole | resta | rimane | continua | sembra | mostra | presenta |
      era | aveva | faceva | venuto | venuta | ha lasciato | ha iniziato | urla | picchia | rompe | parla | vive |
      cura | soffre | sente | preferisce | manca | evita | rifiuta | perso | frequenta | sua
    and: e | ed | inoltre | anche | poi
    or: o | oppure | né
    who: che | il quale | la quale | cui
    opener: perche | che | quando | da quando | se | come | anche | mentre | dato che | oggi | ieri | secondo | solo
      | dove | ma
    ignore: morto/morta/morti/morire/muore di/dal/dalle/da ..
      ridere/risate/sonno/fame/freddo/caldo/sete/noia/stanchezza/vergogna | da morire | mi piace da morire | natura
      morta | punto morto | tempo morto | stanco/stanca morto/morta | ammazza/ammazzare/ammazzando il tempo |
      ammazzarsi di fatica/studio | si ammazza di | tagliato/taglia/tagliare/tagliata/tagliati/tagliarsi
      i/il/le/la/corto/corti/fuori ..
      capelli/unghie/carta/cartoncino/pane/torta/prato/cartone/traguardo/stoffa/frutta | taglio di capelli | taglio
      dei capelli | nuovo taglio | si è tagliato i capelli | si è tagliata i capelli | si taglia i capelli | si è
      fatto/fatta male ..
      calcio/giocando/ginnastica/cadendo/palestra/bici/allenamento/partita/cucina/cadere/sciando/pallavolo/basket/caviglia/ginocchio/dito/motorino
      | si è tagliato/tagliata .. cucinando/foglio/carta/vetro/lavoretto/coltello-in-cucina/cucina/giocando | si è
      bruciato/bruciata .. forno/minestra/cucinando/sole/ferro/pentola | si è ferito/ferita ..
      giocando/calcio/partita/cadendo/allenamento/ginnastica/bici | graffio del gatto | graffiato dal gatto |
      graffiata dal gatto | bomba d'acqua | bombe d'acqua | palle di neve | che bomba | una bomba .. | tocca a | gli
      tocca | le tocca | toccato il fondo | tocca il pianoforte | sparito/spariti/scomparso/scomparsa/scomparsi il?
      la? i? .. dolore/dolori/febbre/sintomi/zaino/astuccio/libro/quaderno/mal/telefono/diario | colpito/colpita
      dalla/dal/positivamente/molto .. | colpito da | minaccia pioggia/neve | classe vuota | aula vuota | bottiglia
      vuota | tutto vuoto | foglio bianco | vuoto didattico | fuga d'acqua | fuga di gas | prova di fuga | uscita
      didattica | abuso di zuccheri | intervento educativo/didattico/della-preside/dell-insegnante | intervento in
      classe | ha violato | violino | violinista | fuga da bach | dieta mediterranea | arma a doppio | è una bomba |
      spara cavolate | spara palle | sparare a salve | suicidio calcistico | sport violento | gioco violento |
      videogioco/videogiochi violento/violenti
    common: il | la | lo | gli | le | di | che | e | un | una | è | non | con | per | della | del | dei | delle
      | da | dal | dalla | si | ha | in | a | al | alla | nel | nella | sono | più | piu | anche | ma | come
      | dice | suo | sua | questo | questa | oggi | ieri | suoi | ci | mi | quando | perche | ancora | essere
      | hanno | era | dopo | prima | i | su | se | l | alle | ai | sui | sul | lei | lui
    """#
}
