extension Lexicon {
  /// What children say themselves and what is only hinted at.
  static let italianSpoken = #"""
    <mangia> = mangio | mangiavo | mangiamo
    <adulto> = compagno di mamma | compagna di papa | ragazzo di mamma | fidanzato di mamma | nuovo marito | marito della mamma
      | zii | suocero | catechista | mister | convivente della madre
    <ferita> = segnetti | tagliettini | taglietti | graffietti | sfregi | incisioni | ustioni | scottature
    SELF_HARM: preso/presa/prende/prendere/ingerito/ingerita/ingoiato/ingoiata/inghiottito/buttato-giu/mandato-giu/bevuto/assunto ..
      apposta/decina/ventina/scatola/scatole/manciata/blister/flacone/boccetta/tutte/tante/troppe/molte/pugno ..
      pastiglie/pillole/compresse/farmaci/medicine/sonniferi/tachipirina/gocce/ansiolitici/tranquillanti/psicofarmaci/medicinali/xanax/antidolorifici/antidepressivi
      | troppe/tante/molte/venti/dieci/trenta pastiglie/pillole/compresse/gocce | dose eccessiva | mix di farmaci | mi taglio | mi
      tagliavo | mi graffio | mi brucio | mi faccio male | mi sono fatta/fatto/rifatta/ritagliata/graffiata/bruciata |
      tagliuzza | tagliuzzata | tagliuzzato | tagliuzzarsi | si scortica | si gratta .. sangue | si ustiona | si conficca |
      compasso/puntine/spillo/spille/forbici/vetro/lama/ago/graffetta .. braccio/braccia/polso/polsi/pelle/gambe/coscia/cosce |
      quando sta/sto male .. taglia/taglio/graffia/brucia | sentire .. dolore .. sollievo/meglio/calma/viva/vivo |
      felpa/maniche/polsini/bracciali/bende .. coprire/copre/nascondere/nasconde/coprono |
      segni/tagli/graffi/bruciature .. fatti/fatte/procurati/procurate da solo/sola/se | si fa i tagli | bruciature tonde |
      si strappa/stacca le unghie/crosticine/ciglia
    SUICIDE_TALK: stanotte/stasera/domani/oggi/adesso/presto .. chiudo-tutto/chiudo/finisco/finisce-tutto/è-finita/la-finisco/me-ne-vado/sparisco/faccio-la-finita/tutto-finito
      | chiudo tutto | la chiudo qui | la finisco qui | la faccio finita | me ne vado per sempre | non mi vedrete/vedrai/rivedrete piu |
      non mi svegliero | se domani non vengo/torno/ci-sono | se non ci fossi/torno piu | se ne
      accorgerebbe/accorgerebbero/accorgerà/accorgeranno | sentireste/sentiresti/sentirebbe/sentirebbero la mia mancanza |
      mi mancherete | vi mancherei | vi mancherò | perdonatemi | scusatemi per tutto | grazie di/per tutto .. addio/ciao/ultimo/ultima |
      ultimo messaggio | ultimo saluto | lettera per i genitori/tutti | dire addio | davanzale | gambe fuori/nel-vuoto/penzoloni |
      sporto/sporta/sporgeva/sporgersi/si-sporge .. balcone/finestra/ponte/ringhiera/tetto | scavalcato .. ringhiera/parapetto/balcone/finestra |
      sui/sul/vicino-ai binari/cornicione/parapetto | non dovevo/dovevano nascere/farmi/mettermi | non ho chiesto di nascere |
      senza di me .. meglio/felici/problemi/liberi/tranquilli | saranno/sarete/sareste/sarebbero/staranno .. senza-di-me |
      sarebbe/era/è meglio non esserci/esistere/svegliarsi | non sveglia/svegliarmi/svegliassi piu | dormire e non svegliarmi | voglio
      dormire per sempre | volare via | andare da .. nonno/nonna/papa/mamma .. cielo | diventare un angelo | vado/andare in cielo/paradiso |
      raggiungo/raggiungere .. nonno/nonna/papa/mamma/fratello | mi butto | mi buttero | mi lancio | mi impicco | mi sparo | mi tolgo la vita | mi tolgo di
      mezzo | togliermi di mezzo | togliersi di mezzo | levarmi di mezzo | voglio morire | vorrei morire | volevo morire | meglio morire | meglio morta | meglio
      morto | quanto .. pillole/pastiglie/farmaci .. servono/morire/bastano | stanca/stanco di esserci/esistere/lottare/respirare | che ci sto
      a fare | cosa ci sto a fare | che ci faccio al mondo | nessuno piangerebbe | nessuno verrebbe al mio funerale | mio/suo funerale |
      non arrivo/arrivero a domani/natale/diciotto/compleanno | quando saro morta/morto/via | scomparire dalla faccia
    ABUSE_NEGLECT*: <adulto> .. viene/entra/infila/sdraia/dorme .. mio/suo/mia/sua? letto/stanza/camera/cameretta/bagno/doccia |
      letto/stanza/camera/doccia .. <adulto> .. notte/viene/entra/tocca | <adulto> .. <lo>
      spia/guarda-mentre/fotografa/bacia/accarezza/spoglia/palpa/sfiora/costringe/chiude-fuori/chiude-a-chiave/lascia-senza/prende-a-cinghiate/da-le-botte/ha-dato-le-botte |
      <adulto> .. cinghia/cintura/mattarello/bastone/ciabatta/mestolo/botte/ceffoni/sberle/schiaffi |
      <adulto> .. cose-strane/cose-brutte/giochi-segreti/segreto/non-dire | da <adulto> .. botte/schiaffi
    ABUSE_NEGLECT: le prendo | le prende da/dal/dalla | le ho prese | le ha prese | le buscate | mi danno le botte | mi da le botte | da
      le botte | prese a botte | tante botte | niente cena/cibo/pranzo per/se/quando | non mi danno/da/fanno da-mangiare/mangiare/cena |
      a casa non c'è niente/nulla/cibo | non c'è niente da mangiare | mi/lo/la lasciano/lascia fuori/digiuno/senza-cena/solo/sola/al-buio |
      senza luce/gas/riscaldamento/acqua | non dirlo/ditelo/lo-dica/dica-niente a mamma/papa/nessuno/casa/mia/mio | se lo dico/dice/sanno
      .. botte/ammazza/picchia/casa/arrabbia/menano | è un segreto | il nostro segreto | non voglio stare/restare/rimanere solo/sola con |
      non vuole stare/restare/rimanere solo/sola con | ho paura di lui/tornare/papa/mamma/mio/mia/andare-a-casa | dorme sul
      divano/pavimento/balcone | mangia solo a scuola | chiede .. merenda/cibo/avanzi .. compagni/fame/bidella | mi tocca/toccava/toccano .. li/sotto/seno/gambe/dove/modo
      | mi fa vedere/toccare .. video/cose/parti/suo | fa cose che non voglio | si infila nel letto | viene nel mio letto | entra nel mio
      letto | mi guarda mentre
    NOT_EATING: non mangio | non mangio da | non ho mangiato | non ho piu fame | senza toccare/mangiare cibo/niente/nulla |
      non mangiare .. orgoglio/giorni/dimagrire | a digiuno | mangio solo | bevo solo | vomito tutto | vomito dopo |
      mi sento/vedo/vede/sente grassa/grasso/enorme/una-balena | conta le calorie | conto le calorie | le calorie | si pesa .. volte/giorno/ogni |
      va/corre/chiude .. bagno .. dopo mangiato/pranzo/cena/pasti/pasto/ogni-pasto | jeans/vestiti/divisa/pantaloni .. larghi/cadono/addosso |
      non ha piu le mestruazioni | ciclo .. sparito/saltato/assente | mangia .. foglia/foglie/gallette/gambi | ossa sporgenti | viso scavato | guance
      scavate | è uno stecchino | clavicole
    VIOLENCE: morso | mordeva | morde .. compagni/compagno/maestra/educatrice/fratello | tira/tirava/lancia/lanciava/scaraventa/scaglia/lanciato/tirato
      .. sedie/banchi/forbici/sassi/pietre/astuccio/bottiglia/oggetti .. addosso/contro/ai/a/alla/al |
      lo/la/li/vi/ti meno/gonfio/spacco/massacro/accoltello/sgozzo/faccio-fuori | spacco/spacca/rompo/rompe la faccia/testa |
      gli spacco | le spacco | la faccio pagare | messo/messa/mette/preso/presa/afferrato .. mani .. collo/gola/addosso |
      preso per il collo | presa per il collo | preso per i capelli | presa per i capelli | alzato le mani | mani addosso | botte da orbi | coltellino |
      taglierino .. minaccia/compagno/tira/mostra | lama .. mostra/minaccia/compagno | spinto .. scale/terra/muro | calci e pugni | pugni e calci
    WHEREABOUTS_UNKNOWN: allontanato | allontanata | si allontana | si è allontanato/allontanata | non si è saputo/sapeva dove | non si sapeva dove | per ore
      .. saputo/notizie/cercato/cercata/rintracciato | uscito/uscita .. mai .. arrivato/arrivata | non è mai arrivato/arrivata/rientrato/tornato/tornata | mai
      arrivato/arrivata a scuola/casa | da ieri non .. casa/risponde/torna/trova | telefono/cellulare spento/staccato .. da/ieri/giorni |
      via da casa | scappo | scappo di casa | me ne vado di casa | voglio scappare | vuole scappare | dormito .. amico-conosciuto/sconosciuto/stazione |
      si è vista/visto .. sconosciuto/uomo/online | appuntamento con .. conosciuto/chat/online/grande | sparito/sparita da/per/nel/senza/all
    BULLYING_OSTRACISM*: scritto/scritte/scritta/scrivono/biglietti/biglietto/bigliettini/messaggi/messaggio/commenti .. ammazzati/ucciditi/crepa/muori/fai-schifo/sparisci/cicciona/ciccione/sfigato/sfigata/puttana/frocio/mongoloide/scimmia/ritardato
      | lo/la/li chiamano .. scimmia/cicciona/ciccione/balena/sfigato/sfigata/secchiona/ritardato/handicappato/puzzone/frocio/maiale/negro/racchia |
      fuori dai giochi/dal-gioco/dalla-chat/dal-gruppo/dalle-feste | lasciano/lasciato/lasciata/tengono fuori | lasciato/lasciata da parte | nessuno lo/la vuole in
      squadra/gruppo/banco | gli/le fanno dispetti/sgambetti/scherzi/versi | dispetti | sgambetti | lo/la
      spingono/sputano/picchiano/bersagliano/ostracizzano | ridono quando .. parla/entra/passa | risatine | voci su | voci sul | spargono voci | lo/la
      scansano | si spostano quando | cambiano posto | gli/le rubano/rompono/sporcano/buttano/nascondono
    """#
  /// Everyday words for the ordinary signs.
  static let italianEveryday = #"""
    ACADEMIC_PRESSURE: verifiche/interrogazioni/compiti/esami/test .. non-respiro/fino-all-una/fino-a-tardi/notte/non-dorme/crolla/soffoca/in-quattro-giorni/in-tre-giorni/uno-dietro-l-altro/una-dietro-l-altra/insieme |
      due/tre/quattro/cinque verifiche .. interrogazioni/settimana/giorni | studia fino/notte/anche-di-notte/sempre/tutto-il-giorno | non respiro | non ha un
      attimo/momento | sempre sui libri | studia e basta
    AFRAID_OF_JUDGMENT_SHAME: mi/lo/la/ci guardano .. tutti/pensano/scema/strano/strana/male | tutti .. guardano/fissano/pensano/ridono/giudicano | pensano che sono/sia/io |
      scema/scemo/stupida/stupido/sfigata/sfigato/ridicola/ridicolo/un-peso .. pensano/dicono/sembro | si sente osservata/osservato | sentirsi osservata/osservato | si vergogna a/di/del/della | cosa
      diranno/penseranno | faccio schifo | mi vergogno | si vergogna
    CARER_DUTY: cambia/imbocca/lava/veste/accudisce/solleva/aiuta .. nonno/nonna/madre/mamma/padre/papa/fratellino/sorellina/zia/fratello |
      nonno/nonna/madre/mamma/padre/papa/fratellino/sorellina/zio/zia .. lo/la cambia/imbocca/lava/veste/assiste/accudisce | è lei/lui che lo/la/li
      cambia/imbocca/lava/accompagna/cura/segue/veste/prepara | alza/sveglia/alzarsi/svegliarsi .. nonna/nonno/mamma/madre/fratellino/sorellina/allettata/allettato |
      allettata | allettato | fa da mamma/papa/madre/badante | cucina/prepara/lava/stira per tutti/i-fratelli/la-famiglia/fratellini
    DECLINES_INVITATIONS: chiamano/invitano/propongono/chiedono .. scuote-la-testa/dice-di-no/si-gira/se-ne-va/non-va/resta | scuote la testa | declina | dice sempre di no | preferisce stare/restare a-casa/solo/sola
    DIAGNOSED_ILLNESS: in cura per | in cura per depressione/ansia/tumore | malattia | chemioterapia | dialisi
    FAMILY_CONFLICT*: in/a casa .. litigano/litiga/litigi/urla/urlano/discussioni/botte/liti/clima/tensione/gelo | i suoi .. litigano/urlano/separano/lasciano/discutono | litigano/urlano .. casa/genitori/continuamente | aria pesante .. casa | non si parla/parlano .. genitori/padre/madre
    FAMILY_ISOLATION_SHAME*: non invitano/ricevono/frequentano .. nessuno | per la vergogna | non sanno nulla/niente .. nonni/parenti/zii/vicini | nonni/parenti/zii/vicini .. non-sanno/non-sanno-nulla/all-oscuro
    FAMILY_PRESSURE*: i suoi/genitori/padre/madre/papa/mamma .. controllano/controllava/controllavano/controlla .. registro/voti/compiti/quaderni/telefono | guai .. otto/8/nove/9/sette/sotto | sotto l'8/il-9/l-otto .. guai/punizione | vogliono/vuole solo .. voti/dieci/nove
    FLAT_AFFECT_MOOD_SWINGS: euforia/euforico/euforica/riso/risate .. mutismo/pianto/silenzio/lacrime/tristezza/rabbia | passa dal/dalla/dall .. al/alla/all | cambia umore | umore ballerino | senza motivo apparente
    FRIEND_CONTACT: si vede/vedono/sente/sentono ancora/spesso/sempre | con .. si vede/vedono/sente .. campetto/bar/parco/ancora/oratorio/piazza |
      gioca/mangia/pranza/esce/ride/studia/chiacchiera/cammina/torna-a-casa/parla con/anche-con/insieme-a i/il/la/le/gli/un/una/due/dei/alcuni/tre .. ragazzi/ragazze/vicini/squadra/coro/classe/cugini/compagni/compagna/compagno/amici/amiche/amica/amico |
      pizza/cinema/gelato/uscita/merenda/partita/festa/compiti con .. squadra/amici/amiche/classe/compagni/compagna/coro/amica/amico | pizza con | si è fatto/fatta un-amico/un-amica/degli-amici/amici | va/andato/andata dal/dalla suo/sua? amico/amica/compagno/compagna
    GRADE_DROP: voti .. scendendo/calando/scendono/calano/peggiorano/crollano/precipitano/abbassano/giu/picchiata | calano/scendono/crollano i voti | voti in picchiata/discesa | va male in/a | media .. scende/cala/crolla
    HOPELESS_EMPTY: futuro non esiste | il futuro non | fallisco lo stesso/comunque/sempre | tanto .. fallisco/inutile/uguale/sbaglio/cambia/bocciano/serve/vale | non ho futuro | che senso ha | a che scopo | a cosa serve | niente ha senso | non vedo futuro
    HYGIENE_DECLINE: si lavi | si lava poco/raramente/mai/piu | non si lava | stessi vestiti | stesso maglione | stessa felpa | odora | capelli unti | denti non lavati | non si cambia
    INTEREST: riprendere/iniziare/imparare/provare/ricominciare/iscriversi .. teatro/danza/calcio/basket/nuoto/chitarra/pianoforte/disegno/musica/pallavolo/violino/scherma/canto/batteria/karate/fotografia/judo | li/le/lo/la adora | lo/la appassiona/diverte | disegno/disegni
      nuovo/nuovi/suo/suoi | porta .. disegno/disegni/fumetti/lavori/racconti/poesie | gli/le piace/piacciono | si è iscritto/iscritta a/al/alla | non vede l'ora di
    IN_COUNSELING: iniziasse/iniziare/cominciare/cominciasse/avviare/intraprendere .. percorso/psicologa/psicologo/terapia/colloqui | percorso con .. psicologa/psicologo/terapeuta
    IRRITABLE_WHEN_PRESSED: come/appena/se/quando .. fretta/dici/metti/chiedi/dice/mettono/pressione/tocchi/parli .. esplode/urla/scatta/sbatte/parla/arrabbia/insulta/grida/chiude/scoppia | esplode | sbotta | scatta per un nonnulla/niente | perde la pazienza | perde le staffe | salta su
    LONELY_EMOTIONAL: nessuno/nessun .. mi vuole bene | almeno lui/lei mi vuole/capisce/ascolta | mi vuole bene .. nessun/nessuno | pupazzo/peluche/cane/gatto/coperta .. vuole-bene/capisce/abbraccia/ascolta/stretto/stretta/unico | bisogno di un abbraccio | abbracciata al/a | vorrei un abbraccio
    LONELY_EXISTENTIAL: vetro/muro/barriera/schermo .. tra/fra .. me/lui/lei .. mondo/altri/gente | vetro tra | nessuno .. davvero .. capire/conoscere/capirsi/capisce | siamo tutti soli | ognuno è solo | non ci si capisce/puo-capire
    LOSS_OF_INTEREST: non .. frega/importa/interessa .. piu/niente/nulla | non me ne frega/importa | chiuso/chiusa/fermo/ferma .. armadio/custodia/cassetto/cantina .. da | violino/chitarra/pianoforte/pallone/bici/disegni/colori/scarpini .. armadio/polvere/cantina/non-tocca/chiuso/chiusa | non tocca piu | non gli/le va piu
    MEALS_SKIPPED: in/a mensa/refettorio/pranzo/tavola .. non-tocca/non-mangia/niente/nulla/avanza/lascia/digiuna | non tocca niente/nulla | masticare .. vergogna/davanti | vergogna .. masticare/mangiare
    MORNING_DISTRESS_RECOVERS_NOON: prime due/tre? ore/ora .. mezzogiorno/pomeriggio/ricreazione/intervallo/poi/ultima/scherza/ride/bene | bianco/bianca/pallido/pallida/verde .. lenzuolo/cencio? .. mezzogiorno/pomeriggio/intervallo/scherza/ride/poi | a mezzogiorno/nel-pomeriggio/dopo-pranzo/alla-terza-ora/dalla-terza-ora .. scherza/ride/bene/meglio/rinasce/chiacchiera/un-altro/un-altra
    NO_PEER_CONTACT: isolato | isolata | abbia ancora qualche/degli/un amico/amici | abbia amici/degli-amici/qualche-amico | non .. frequentava/frequenta/vedeva/sentiva .. nessun/nessuno .. coetaneo/amico/compagno? | telefono .. squilla/squillare/muto | nessun coetaneo | senza un amico
    PERFECTIONISM_FEAR_FAILURE: piuttosto che .. errore/sbagliare/rischiare/fallire/insufficienza/brutto | in bianco piuttosto | rischiare .. errore/sbagliare/fallire | se non è/viene/riesce perfetto/perfetta/benissimo | o dieci o niente | tutto o niente
    QUIT_CLUB_ACTIVITY: smettere/mollare/lasciare/abbandonare con/di/il/la/gli/l .. <sport> | smettere con | mollare tutto
    REFUSES_SCHOOL_TALK: ancora .. scuola/sta-scuola .. tappa/basta/uffa/orecchie/chiude | si tappa le orecchie | tappa le orecchie | basta con la/sta/questa scuola | non nominare/nominarmi .. scuola | sempre la scuola
    RETURN_STEP: viene/venuto/venuta/entra/frequenta/presente una/due/tre/quattro/2/3/4 volte/mattine/giorni/ore/mattina/giorno | entrato/entrata/presente/restato/restata/rimasto/rimasta per/fino/a .. appello/prima-ora/seconda-ora/ora/ore/intervallo/mensa/assemblea | reggere/resistere/restare/rimanere/arrivare/stare fino .. ora/ore/intervallo/mensa/seconda/terza/mezzogiorno/fine | fino alla seconda/terza/prima/quarta ora
    SLEEP_REVERSAL: viveva/vive/vivo di notte | non dormo | alle 2/3/4/5 .. sveglio/sveglia | ancora sveglio/sveglia | mi addormento .. alle/alba/mattina | sveglio/sveglia alle 2/3/4/5
    SMALL_STEP_OUT: prendere/prende/preso/presa/salito/salita/sale .. bus/autobus/metro/tram/treno/pullman .. solo/sola/biblioteca/centro/scuola | prendere il bus/treno/tram | da solo/sola fino/in/al/alla .. biblioteca/edicola/bar/centro/negozio/supermercato/parco/piscina
    TRAVEL: stara/sara/restera/andra/va/parte/partira/passera/torna .. in/nelle/negli/alle ecuador/peru/brasile/marocco/albania/romania/cina/filippine/egitto/tunisia/senegal/pakistan/bangladesh/india/ucraina/moldavia/sri-lanka/stati-uniti/germania/francia/spagna/londra/inghilterra/nigeria/ghana | settimane/mese/mesi in ecuador/peru/brasile/marocco/albania/romania/cina/filippine/egitto/tunisia/senegal/pakistan/bangladesh/india/ucraina/moldavia
    TRUSTED_ADULT: sa che puo andare/contare/parlare/rivolgersi | con lei/lui mi calmo/sfogo/trovo/apro/parlo/confido | dalla/dal/alla/al bidella/bidello/prof/tutor/maestra/nonna/psicologa/educatrice/collaboratrice/zia .. mi-calmo/si-calma/si-rifugia/si-confida/puo-andare/va-quando | va/andare dalla/dal bidella/bidello/collaboratrice/psicologa/tutor/educatrice | mi fido di | l'unica/l'unico che mi/lo/la ascolta/capisce/aiuta
    """#
  /// More words that change a meaning: spoken denials, years, other people.
  static let italianMoreCues = #"""
    answer: figurati | ma figurati | ma figuriamoci | figuriamoci | ma va | ma dai | macche | certo che no | assolutamente no | ma no | no no | ma quando mai | mai fatto | mai successo | non è vero | mai pensato | per niente | non lo faccio | non l'ho mai fatto
    denied: non è mai | non mi sono mai | non ho mai | non è vero che | mi assicura che non | giura di non | giura che non | giura di non aver | smentisce | ha smentito | non risulta che | è da escludere
    denied-after: è guarito | è guarita | guarito | guarita | guarite | guariti | è rientrato | non accade piu | non succede piu
    past: l'estate scorsa | la scorsa estate | l'inverno scorso | lo scorso inverno | l'autunno scorso | lo scorso autunno | la primavera scorsa | la scorsa primavera | l'anno passato | nell'altra classe | nella vecchia scuola | nella vecchia classe | da giovane | da ragazza | da ragazzo | da adolescente | da studentessa | a vent'anni | in prima/seconda/terza/quarta era/viveva/aveva/dormiva/stava/non-veniva/veniva/andava | all'epoca delle | ai tempi di/del/della/delle | alla materna | in prima elementare | cicatrici vecchie | solo vecchie | di vecchia data
    hoped: ha in programma | in programma | sabato prossimo | domenica prossima | venerdi prossimo | martedi prossimo | mercoledi prossimo | giovedi prossimo | nel weekend | un giorno vorrebbe | un domani | col nuovo anno | dal nuovo anno | a settembre | dopo le vacanze | starà | l'estate prossima | la prossima estate | sta organizzando | ha prenotato | sogna | non vede l'ora di | vorrebbe che
    report: vorrebbe che | desidera che | spera che | chiede che
    uncertain: se sia vero che | sia vero che | si chiedono se | si domandano se | ci chiediamo se | mi domando se | c'è chi dice che | dicono che forse | ho il dubbio che | non vorrei che | non escludo che | temiamo che
    uncertain-after: se ne sono accorti? | credo | mi pare | mi sembra | suppongo | immagino
    person: uno/il/suo/un/lo zio/cugino/nonno/prozio/parente materno/paterno | una/la/sua zia/cugina/nonna materna/paterna | uno zio | un cugino | una cugina | una zia | il/suo/la/sua fratello/sorella maggiore/minore | la/sua/il/suo madre/padre/mamma/papa/nonna/nonno racconta/ammette/confida/rivela/riferisce/dice di aver/essere/avere | la/sua/il/suo madre/padre/mamma/papa .. da giovane/ragazza/ragazzo/adolescente
    peer: una/un/la/sua/l/il/suo/un-altra compagna/compagno/amica/amico/ragazza/ragazzo le/gli ha scritto/detto/confidato/confessato/mandato/raccontato/rivelato che
    other-after: anche la/il/alla/al sorella/fratello/cugina/cugino/sorellina/fratellino
    ignore: morta e sepolta | morto e sepolto | meglio morto/morta che interista/juventino/milanista/romanista/laziale/napoletano/juventina | morto dal ridere | morti dal ridere | morta dal ridere | morto di sonno | passa dal/dalla bidella/segreteria/preside/prof | casa isolata | paese isolato | caso isolato | episodio isolato
    """#
}
