extension Lexicon {
  /// Critical mentions as they are spoken and typed in a hurry: families of words, a child's own words, slips.
  static let italianSpokenCritical = #"""
    <ke> = che | ke | k
    <nn> = non | nn | nun
    <vuole> = vuole | voglio | vorrei | vorrebbe | voleva | volevo | voio | vojo | vogliamo | desidera | desidero |
      preferirei | preferirebbe | preferisco | preferisce | voglia di | ho voglia di | ha voglia di | penso di | pensa
      di | pensavo di | pensava di | ha pensato di | ho pensato di | pensato di | sogna di | sogno di | minaccia di |
      minacciava di | ha minacciato di | intenzione di | ho deciso di | ha deciso di | mi viene da | mi piacerebbe |
      le piacerebbe | gli piacerebbe | magari potessi | spero di | spera di
    <morire> = morire | moriree | sparire | scomparire | svanire | dissolvermi | dissolversi | uccidermi | uccidersi |
      ammazzarmi | ammazzarsi | suicidarmi | suicidarsi | farla finita | finirla | finirla qui | chiudere tutto |
      chiuderla qui | non svegliarmi | non svegliarmi piu | non svegliarsi | non svegliarsi piu | nn svegliarmi | non
      esistere | non esistere piu | non esserci | non esserci piu | nn esserci | smettere di esistere | smettere di
      vivere | smettere di respirare | essere morta | essere morto | buttarmi | buttarsi | buttarmi giu | buttarsi
      giu | buttarmi sotto | buttarsi sotto | lanciarmi | lanciarsi | gettarmi | gettarsi | impiccarmi | impiccarsi |
      avvelenarmi | avvelenarsi | spararmi | spararsi | tagliarmi le vene | tagliarsi le vene | togliermi la vita |
      togliersi la vita | togliermi di mezzo | togliersi di mezzo | andarmene per sempre | andarsene per sempre |
      dormire per sempre | addormentarmi per sempre | addormentarsi per sempre | riposare per sempre | spegnermi |
      spegnersi | crepare | schiattare | non nascere | non essere nata | non essere nato
    <veleno> = pastiglie | pastiglia | pasticche | pillole | compresse | farmaci | medicine | medicinali | gocce |
      tachipirina | tachi | paracetamolo | moment | oki | ansiolitici | antidepressivi | psicofarmaci | sonniferi |
      tranquillanti | xanax | lexotan | valium | benzodiazepine | candeggina | varechina | detersivo | acido |
      veleno | topicida | ammoniaca | disgorgante
    <segno> = segni | segnetti | tagli | taglietti | tagliettini | taglini | graffi | graffietti | graffiature |
      cicatrici | cicatrice | ferite | ferita | bruciature | ustioni | righe | righette | linee | incisioni | croste |
      crosticine | punture | morsi | lividi
    <arto> = braccio | braccia | braccine | polso | polsi | avambraccio | avambracci | gamba | gambe | coscia | cosce |
      inguine | fianco | fianchi | pancia | addome | caviglia | caviglie | polpacci | spalla | spalle
    <lama> = lametta | lamette | lama | lame | taglierino | cutter | coltellino | forbici | forbicine | compasso |
      puntina | puntine | spillo | spilla | ago | vetro | vetri | accendino | sigaretta | sigarette | temperino |
      temperamatite | rasoio | graffetta | ferretto | piastra | bisturi
    <casalingo> = padre | madre | papa | papà | mamma | babbo | patrigno | matrigna | genitori | zio | zia | zii |
      nonno | nonna | nonni | fratello maggiore | fratello grande | cugino | cugino grande | compagno della mamma |
      compagno della madre | compagno di mamma | compagno di sua madre | compagno di mia madre | compagna del padre |
      compagna di papa | convivente | fidanzato della mamma | fidanzato di mamma | fidanzato della madre | ragazzo
      della mamma | marito della madre | moglie del padre | nuovo marito | suocero | vicino di casa |
      allenatore | mister | prete | catechista | educatore | baby sitter | babysitter | badante | padrino | famiglia
    <botta> = botte | schiaffi | schiaffo | schiaffone | schiaffoni | sberla | sberle | ceffone | ceffoni | sculacciate |
      pugni | calci | cinghiate | cinghiata | cintate | cinturate | bastonate | mazzate | legnate |
      manate | manrovescio | sganassone | sganassoni | scapaccione | scapaccioni | ciabattate | zoccolate | mestolate |
      cucchiaiate | tirate di capelli | strattoni | spintoni | scappellotti
    <mena> = picchia | picchiava | picchiano | picchiavano | picchiato | picchiata | mena | menava | menano | menato |
      menata | pesta | pestava | pestano | pestato | pestata | gonfia | gonfiano | gonfiato | massacra | massacrano |
      massacrato | riempie di botte | riempiono di botte | ha riempito di botte | ammazza di botte | ammazzano di botte
      | prende a botte | prende a schiaffi | prende a cinghiate | prende a calci | prende a pugni | prende a bastonate |
      prende a ceffoni | prende a sberle | prendono a botte | prendono a schiaffi | prendono a calci | preso a botte |
      presa a botte | preso a cinghiate | presa a cinghiate | da le botte | dà le botte | danno le botte | da tante botte | dà
      tante botte | dava le botte | alza le mani | alzava le mani | alzano le mani | alzato le mani | mette le mani addosso |
      messo le mani addosso | mettono le mani addosso | mena le mani | strattona | strattonata | strattonato | strozza |
      strozzato | strozzata | frusta | sbatte al muro | sbattuta al muro | sbattuto al muro | sbatte contro |
      incatena | rinchiude | rinchiudono | rinchiusa | rinchiuso | bruciato
      | bruciata | sputa addosso | sputato addosso | palpa | palpeggia | palpeggiava | molesta | molestava |
      violentata | violentato | stupra | stuprata |
      terrorizza | minaccia di morte
    <vittima> = padre | madre | mamma | papa | papà | babbo | nonna | nonno | fratello | sorella | fratelli | sorelle |
      fratellino | sorellina | genitori | zia | zio | compagno | compagna | compagni | compagne | ragazzo | ragazza |
      ragazzino | ragazzina | ragazzi | bambino | bambina | bambini | bimbo | bimba | alunno | alunna | alunni |
      studente | studentessa | prof | professore | professoressa | insegnante | maestra | maestro | docente | bidello |
      bidella | collaboratrice | educatrice | educatore | preside | fidanzata | ex | amico | amica | altro | altra |
      altri | tutti | vicino | vicina | cugino | cugina | supplente | sostegno
    SELF_HARM:
      si è/e/era/sarebbe/sia piu? di-nuovo? ancora? tagliata/tagliato/tagliuzzata/tagliuzzato/graffiata/graffiato/bruciata/bruciato/ferita/ferito/incisa/inciso/fatta-male/fatto-male |
      mi sono/so tagliata/tagliato/ritagliata/ritagliato/graffiata/graffiato/bruciata/bruciato/ferita/incisa/fatta-male/fatto-male/rifatta-male |
      ricominciato/ripreso/tornata/tornato/ricomincia a tagliarsi/tagliarmi/farsi-male/farmi-male/ferirsi/graffiarsi |
      volersi fare del? male | volermi fare del? male | farsi/farmi/facendosi del? male |
      si/mi faccio/fa/faceva/facevo/è-fatta/è-fatto/sono-fatta/sono-fatto dei/i/degli/qualche? taglio/tagli/taglietti/tagliettini/graffi/segni/segnetti/bruciature/ferite/buchi/croci/righe/cosette/cose .. |
      si è fatta/fatto dei/i/degli/un tagli/taglio/taglietti/graffi/segni/bruciature | fatta/fatto dei/i/degli tagli/taglietti/graffi/segni |
      se l è fatto/fatta/fatti/fatte/procurato/procurata/procurati da sola/solo | se li/le è fatti/fatte/procurati/procurate da? sola/solo | me li sono fatti | me lo sono fatto io/da-sola/da-solo | fatto/fatti/fatte/procurato/procurati da sola/solo .. <lama>/<arto> |
      segni/segnetti/tagli/taglietti/tagliettini/graffi/cicatrici/ferite/bruciature/righe/incisioni/morsi .. su/sul/sui/sulle/sulla/alle/agli/al/ai/lungo .. <arto> | <segno> .. di/da/con .. lametta/lamette/lama/taglierino/cutter/compasso/forbici/sigaretta/accendino/vetro/rasoio |
      <arto> .. piene/pieni/pieno/piena/coperte/coperti/segnati/segnate/graffiate/graffiati/tagliate/tagliati/fasciate/fasciati/fasciato/bendati/bendato/rovinate/rovinati/martoriate/massacrate .. |
      si/mi taglia/taglio/tagliava/tagliavo/tagliuzza/incide/incido/graffia/graffio/graffiava/buca/brucia/brucio/bruciava .. <arto>/<lama>/sangue |
      <lama> .. per/sulle/sulla/sui/sul/contro .. tagliarsi/tagliarmi/calmarsi/calmarmi/farsi/<arto> | lametta/lamette/taglierino/cutter/bisturi/lama/lame .. astuccio/zaino/cassetto/materasso/cuscino/camera/tasca/cover/diario/bagno |
      nasconde/tiene/teneva/porta/ha/trovata/trovato/trovate .. lametta/lamette/taglierino/cutter/bisturi | lametta | lamette |
      si/mi pizzica/pizzico/gratta/gratto/morde/mordo/graffia/graffio/mordeva/grattava/pizzicava/picchia/strofina .. fino/sangue/segni/lividi | fino a/al farsi/farmi/lasciarsi/lasciarmi/uscire .. male/sangue/segni/segno/lividi/croste |
      si/mi pianta/piantava/pianto/conficca/infila/ficca .. unghie/matita/penna/ago/spillo/puntine/compasso/forbici |
      si/mi da/dà/dava/do/prende/prendo/prendeva/tira/tirava .. pugni/schiaffi/testate/sberle/botte .. testa/faccia/gambe/pancia/sola/solo/da-sola/da-solo/muro/coscia/cosce? |
      si/mi prende/prendo/prendeva/picchia/picchio a pugni/schiaffi | si/mi picchia/picchio/colpisce/schiaffeggia/colpisco .. sola/solo/da-sola/da-solo/testa/se-stessa/se-stesso/gambe/cosce |
      si/mi strappa/strappo/strappava/stacca/tira .. capelli/ciglia/sopracciglia/pelle/pellicine/crosticine/unghie/ciocche | strapparsi/strapparmi .. capelli/ciglia/sopracciglia/pelle | tricotillomania |
      dolore .. toglie/calma/copre/allevia/distrae/dimenticare/fa-dimenticare .. dentro/dolore/altro/testa | meglio il dolore fisico | vedere il? mio? sangue .. calma/rilassa/meglio/solleva |
      solo cosi/tagliandomi/tagliandosi mi/si calmo/calma | mi calma/rilassa .. tagliarmi/lametta/sangue/dolore/tagli | per sentire/sentirsi/sentirmi qualcosa/viva/vivo |
      felpa/maniche/giacca/maglione/felpone .. caldo/gradi/estate/giugno/luglio/afa/maggio | manica lunga .. caldo/gradi/estate/giugno/luglio/maggio | non .. toglie/togliersi/leva .. felpa/bracciali/braccialetti/polsini/maniche/felpone |
      braccialetti/bracciali/polsini/polsiera/fondotinta/cerotti/bende/scaldamuscoli .. coprire/coprirsi/nascondere/copre/nasconde | copre/nasconde/coprono/nascondere/coprire .. con .. braccialetti/bracciali/polsini/fondotinta/cerotti/maniche |
      non .. fa/vuole/lascia/mostra/fatto .. guardare/vedere/mostrare/toccare .. <arto> | non .. scoprire/scopre/mostra/mostrare .. <arto> | si tira/abbassa giu? le maniche | tira giu le maniche |
      fazzoletti/asciugamano/asciugamani/carta/lenzuola/garze/maniche/cotone sporchi/sporco/sporca/sporche/macchiati/macchiate/macchiata/pieni/con di? sangue | sporchi di sangue |
      condotte/condotta/gesti/gesto/atti/atto/comportamenti/lesioni/lesione/agiti/agito autolesivi/autolesive/autolesiva/autolesivo/autolesionistici/autolesionistiche/autolesionistico/autoinferte/autoinferta/autoinflitte/autoinflitta/autoprovocate |
      autoinferti | autoinferte | autoinferta | autoinflitte | autoinflitta | autoinflitto | autoprovocati | autoprovocate | agiti autolesivi | autolesionarmi | si autolesiona | nssi | auto lesionismo |
      sfida/sfide/challenge .. tagliarsi/soffocarsi/soffocamento/bruciarsi/tagli/blackout | blackout challenge
    SUICIDE_TALK:
      macchina/treno/camion/auto/autobus .. mi/la/lo metta/mettesse/investa/investisse/prenda/prendesse/travolga/travolgesse .. sotto? | mi/la/lo metta/mettesse/mettano sotto/sotto-una | mi/la/lo investa/investisse/travolgesse/travolga .. macchina/treno/camion/auto/autobus |
      se lei/lui/io non ci fosse/fossi .. | cosa succederebbe/cambierebbe/succede se .. non/morissi/morisse/sparissi/sparisse/muoio/muore/scomparissi | la mia ultima notte | smettere/smettessi/smettesse/smetto di vivere/esistere/respirare | smettesse/smettessi di esserci |
      <vuole> <morire> | <vuole> .. <morire> | <nn> <vuole> .. vivere/esistere/esserci/svegliarmi/svegliarsi/stare-al-mondo/campare/continuare-a-vivere/andare-avanti-cosi | <nn> <vuole> piu? vivere/esistere/esserci/stare-al-mondo/stare-qui/svegliarmi/svegliarsi/campare |
      nn ce la faccio/fa piu | nn ne posso/puo piu | nn voglio piu vivere/esserci/stare | <ke> vivo a fare | cosa/<ke> ci sto a fare .. | <ke> campo a fare | a <ke> serve/pro/scopo vivere/campare/svegliarsi/continuare-a-vivere/esistere | perche/xke/xche/perke vivere/esisto/sono-nata/sono-nato/devo-vivere/continuare-a-vivere/dovrei-vivere |
      se <nn> mi/si svegliassi/svegliasse/sveglio .. | vorrei/vorrebbe/spero/magari <nn> .. svegliarmi/svegliarsi/svegliassi/esistere/esserci/nascere/nata/nato | <nn> mi svegliassi/svegliassi-piu/sveglio-piu | <nn> svegliarmi/svegliarsi piu/domani/mai/la-mattina | addormentarmi/addormentarsi/dormire .. <nn> svegliarmi/svegliarsi/svegliarmi-piu/svegliarsi-piu |
      era/sarebbe/è/meglio .. se? <nn> nascevo/nasceva/fossi-nata/fossi-nato/ero-nata/fosse-nata/fosse-nato/nascessi/esistevo/esistessi/ci-fossi/ci-ero | se <nn> nascevo/nasceva/fossi-nata/fossi-nato/esistessi/ci-fossi | <nn> dovevo/sarei-dovuta/sarei-dovuto/dovrei nascere/esistere | <nn> ho chiesto di nascere | mai nata/nato |
      starebbero/starebbe/stareste/staranno/sareste/sarebbero/vivrebbero/vivrebbe/vivreste .. senza .. me/lui/lei | senza di me/lui/lei .. meglio/tranquilla/tranquilli/tranquillo/felici/felice/bene/contenti/problemi/sereni/serena | senza di me starebbe/starebbero/sarebbero/sarebbe/vivrebbe/vivrebbero |
      sono/sei/essere/sarei/sentirmi/sentirsi solo? soltanto? un/una peso/palla-al-piede/errore/disgrazia/fardello/zavorra/ingombro/problema-per-tutti/spreco | un peso per .. | sono di troppo al-mondo/qui/per-tutti |
      se muoio/muore/morissi/morisse/sparisco/sparisce/ammazzo/mi-ammazzo/si-ammazza/mi-succede-qualcosa/mi-butto .. nessuno/accorge/accorgerebbe/frega/importa/piange/uguale/cambia/meglio/contenti | se muoio | se mi ammazzo/uccido/butto | se muore nessuno/<nn> |
      nessuno .. accorge/accorgerebbe/frega/mancherei/mancherebbe/piangerebbe/piange/noterebbe .. se .. muoio/muore/sparisco/sparisce/morissi | nessuno piangerebbe/verrebbe al/per | tanto se muoio/sparisco | a nessuno .. se muoio/sparisco/esisto/vivo |
      mio/proprio funerale | mia tomba/bara/lapide | disegna/disegnato/disegni/disegno .. tombe/tomba/lapidi/lapide/bare/bara/impiccati/impiccato/impiccata/cappio/cimitero/cimiteri/cadaveri/forca | tomba/tombe/lapide/bara col/con .. nome |
      scrive/scritto/disegna/pensa/chiede/chiesto/cerca/cercato .. alla/della/sulla/di/la/sul .. morte/morire/suicidio | parla/parlava sempre/continuamente/spesso/ossessivamente .. morte/morire/morti | parla di morire/morte | ossessionata/ossessionato/ossessione/fissazione/fissata/fissato .. morte/suicidio |
      faccio/fa/fare/faro/farebbe/facesse/faccia una? pazzia/sciocchezza/follia/cavolata-grossa/gesto-estremo/cosa-brutta-a-me | gesto estremo/inconsulto/insano | gesti estremi | farsi qualcosa di brutto | fare qualche pazzia/sciocchezza |
      la fa/faccio/faro/farei/facesse/facciamo finita | finirla/finisco/finisce con-tutto/con-la-vita/questa-vita/tutto-questo | chiudo con tutto/la-vita | basta vivere/con-la-vita/con-tutto |
      si/mi ammazza/ammazzo/ammazzera/ammazzerei/uccide/uccido/uccidera/uccidero/ammazzero/suicida/suicido/suicidera/suicidero/impicca/impicco/impicchera/spara/sparo/butta-sotto/butto-sotto/butta-di-sotto/butto-di-sotto/lancia-giu/lancio-giu/avvelena/getta/toglie-di-mezzo/tolgo-di-mezzo/leva-di-mezzo/levo-di-mezzo/voleva-uccidere |
      <veleno> .. scatola/scatole/scatoletta/blister/flacone/boccetta/manciata/pugno/tutte-insieme/insieme/nascoste/nascosti/accumula/accumulate/accumulava/scorta/di-nascosto/overdose/troppe/morire/ammazzarsi |
      scatola/scatole/blister/flacone/boccetta/manciata/pugno/mucchio intera/intero/piena/tutta/tutto? di .. <veleno> | quante/quanti/quanta <veleno> .. servono/bastano/bisogna/prendere/morire/vogliono/ci-vogliono/mortale/fatale? | quante <veleno> |
      si/mi è/e/sono/ha/ho? presa/preso/prese/presi/ingoiata/ingoiato/ingoiate/inghiottito/mandato-giu/buttato-giu/imbottita/imbottito/scolato/scolata .. <veleno>/scatola/blister/flacone/boccetta |
      bevuto/beve/bere/ingerito/ingerita/ingoiato/bevo .. candeggina/varechina/detersivo/acido/veleno/topicida/ammoniaca/disgorgante | ingestione incongrua/volontaria | assunzione incongrua/volontaria .. | intossicazione volontaria/da-farmaci | abuso di farmaci |
      buttarsi/buttarmi/si-butta/mi-butto/si-buttava/mi-buttavo/gettarsi/gettata/lanciarsi/lanciata .. sotto/giu .. treno/metro/macchina/macchine/auto/camion/pullman/ponte/balcone/finestra/tetto/piano/scale/terrazza/cavalcavia/dirupo |
      si/mi butta/butto/buttava/buttavo/buttasse/buttassi/getta/lancia/lancio/sporge/sporgeva .. ponte/binari/cornicione/tetto/balcone/finestra/cavalcavia/davanzale/parapetto/ringhiera/terrazza .. |
      sul/dal/sui/dai/giu-dal/giu-dai tetto/cornicione/ponte/binari/cavalcavia/parapetto/terrazzo/balcone .. buttarsi/butta/buttarmi/saltare/minaccia/minacciava/minacciato/gambe/vuoto |
      minaccia/minacciava/minacciato/minacciando di buttarsi/ammazzarsi/uccidersi/suicidarsi/farla-finita/togliersi/impiccarsi/tagliarsi/farsi/saltare/lanciarsi | attraversa/attraversato/attraversare .. senza guardare .. apposta/investire/importa | farsi/farmi investire/mettere-sotto/schiacciare | mi mette sotto una macchina |
      corda/cappio/cavo/lenzuolo/lenzuola/cintura/nodo .. collo/impiccarsi/impiccarmi/soffitto/trave/scorsoio | nodo scorsoio | cercato/provato/tentato a/ad/di? impiccarsi/ammazzarsi/uccidersi/farla-finita/buttarsi/togliersi/suicidarsi | aperto/aprire/acceso il gas | sacchetto/busta in/sulla/sopra testa/la-testa | pistola .. tempia/testa/bocca/spararsi/spararmi | spararsi/spararmi .. |
      lettera/lettere/biglietto/biglietti/messaggio/messaggi/audio/video/post/storia .. addio/suicidio/commiato | come se fosse un addio | salutato/salutando/saluta/salutava .. tutti/amiche/amici/tutte/famiglia .. addio/ultima-volta/per-sempre/strano | si è congedata/congedato | addio mondo/a-tutti/per-sempre |
      scusate/scusatemi/perdonatemi/scusami/perdonami per tutto/tutto-il-male/essere-nata/esistere/quello-che-sto | vi voglio bene .. addio/scusate/perdonatemi | prenditi/prendetevi cura di/del/della .. per-me/quando-non/mio/mia/gatto/cane | non mi rivedrai/rivedrete/rivedra/vedrai/vedrete/vedra piu | non vi/ti daro/disturbero/rompero piu .. | tra poco non ci/sara/sono | presto sara tutto finito | presto <nn> ci saro |
      <vuole> andare/raggiungere/stare/tornare/andarmene .. dal/dalla/da/con/il/la nonno/nonna/papa/mamma/papà/zio/fratello/cane/amico/amica .. cielo/paradiso/lassu/morto/morta/mancato/mancata/la-su | raggiungere/raggiungo/raggiungerlo/raggiungerla/raggiungerti .. nonno/nonna/papa/papà/mamma/fratello/cielo/lassu/paradiso | dal/dalla nonno/nonna/papa/mamma in/che-è-in cielo/paradiso | da lui/lei in cielo/paradiso |
      ideazione/ideazioni/pensieri/idee/pensiero/ruminazioni .. passiva/passivi/passive/anticonservativa/anticonservativi/anticonservative/autosoppressivi/autosoppressive/suicidaria/suicidari/suicidaria/autolesiva/morte/mortiferi/mortifera/tanatici/intrusivi-di-morte |
      pensieri .. di/della/alla morte | ts | tentato suicidio | tentativo/tentativi/gesto/gesti/rischio/condotta/ideazione/intento/proposito/propositi anticonservativo/anticonservativi/anticonservativa/anticonservative/suicidario/suicidari/suicidiari/autosoppressivo/autosoppressivi/suicida/suicidi/di-suicidio/estremo | parasuicidio | parasuicidario | autosoppressiva | autosoppressivi |
      stanca/stanco/stufa/stufo/stanchissima .. vivere/vita/esistere/respirare/esserci/lottare/combattere | la vita <nn> .. senso/vale/piace/interessa | la vita .. schifo/merda | odio/odia .. vivere/vita/esistere/essere-viva/essere-vivo | vivere .. fatica/peso/schifo/inutile | <nn> mi/gli/le importa/frega .. vivere/morire/vita/se-muoio |
      mi è indifferente/uguale vivere/morire/se-muoio | vivere o morire | morire o vivere | vivo per inerzia | tiro avanti per inerzia | lasciarmi/lasciarsi morire | si lascia morire | suicidassi | suicidasse | suicida | mi suicido | si suicida/suicidasse/suiciderebbe | sucidarsi | sucidarmi | suicidarsì | unalive |
      mi spacco la testa/il-cranio | tolgo/togliere/levo/levare/tolto/toglie/toglier il disturbo | mi/si levo/leva/tolgo/toglie dai piedi per-sempre | non arrivo/arrivera/arrivero a? diciotto/18/vent/vecchia/vecchio/domani/natale/maturita | <nn> arrivo/arrivero ai/a 18/diciotto/vent-anni/trenta
    """#
}
