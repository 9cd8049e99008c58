extension Lexicon {
  /// Mentions that must reach a person: a false one costs a look, a missed one may cost a life.
  static let italianCritical = #"""
    SELF_HARM: autolesionismo | autolesionista | autolesionismi | autolesioni | autolesione | autolesiva |
      autolesivi | autolesivo | autolesiona | autolesionarsi | autolesionistico | autolesionistica |
      autolesionistici | autolesionato | cutting | autolesioniste
      | si/mi/essersi/s/ti <taglia> | si è/era/e/sarebbe/sia <taglia> | si fa/faceva/procura/provoca/infligge ..
      male/del-male/tagli/ferite/lesioni | farsi del male | farmi del male | farsi male | fatta del male | fatto del
      male | tagliarsi | tagliandosi | tagliarmi | ferirsi | graffiarsi | bruciarsi | mi sono
      tagliata/tagliato/ferita/fatta
      | <ferita> .. su/sul/sui/sulle/sulla/agli/alle/al/ai/alla/nelle .. <braccio> | <braccio> ..
      piene/pieni/pieno/piena/coperte/coperti/coperto/segnati/segnate/fasciato/fasciati/con .. <ferita>/di |
      <ferita> .. superficiali/autoinflitti/autoinferte/sospetti/recenti/paralleli/freschi/procurati | lametta |
      lamette | lama nello/nell/nel/in | lame .. astuccio/zaino/nasconde | taglierino | temperino ..
      lama/polsi/braccia
      | sbatte/sbattere/batte/picchia/sbatteva/sbattuto/battere .. testa .. muro/parete/pavimento/banco | testate ..
      muro | si strappa/strappava/tira .. capelli/ciglia/pelle/crosticine/sopracciglia | si
      morde/graffia/punge/colpisce/picchia/schiaffeggia .. mani/braccia/sangue/sola/solo/pelle/testa/gambe/faccia |
      maniche lunghe .. estate/caldo/sempre/anche | sempre .. maniche lunghe |
      nasconde/copre/nascondere/coprire/nascondeva .. braccia/polsi/ferite/tagli/cicatrici/segni/avambracci | fino
      a/al sanguinare/sangue/farsi-uscire | pugni .. muro/porta | dolore fisico | si brucia ..
      accendino/sigaretta/sigarette | bruciature di sigaretta | si punisce | punirsi |
      impulsi/impulso/voglia/desiderio .. tagliarsi/farsi-del-male/ferirsi | condotte autolesive | gesti
      autolesivi/autolesionistici/autolesionistico | gesto autolesivo/autolesionistico | vene | sangue ..
      maniche/braccio/braccia/polsi/polso/bagno
    SUICIDE_TALK: suicidio | suicida | suicidi | suicidarsi | suicidarmi | suicidare | suicidato | suicidata |
      suicidaria | suicidario | suicidari | suicidarie | suicidale | suicidali | anticonservativo | anticonservativi
      | anticonservativa | anticonservative | mancato suicidio | autosoppressione | sucidio
      |
      vuole/voglio/vorrebbe/vorrei/voleva/volevo/desidera/preferirebbe/preferirei/pensa-di/pensato-di/pensava-di/penso-di/voglia-di/desiderio-di/minaccia-di/minacciato-di/intenzione-di/tentato-di/provato-a/cercato-di/parla-di/parlato-di/idea-di/meglio/pensiero-di/detto-che-vuole/sogna-di
      ..
      morire/morta/morto/uccidersi/uccidermi/ammazzarsi/ammazzarmi/sparire/scomparire/dissolversi/non-esistere/non-esserci/farla-finita/togliersi-la-vita/togliermi-la-vita/buttarsi/impiccarsi/addormentarsi-per-sempre/dormire-per-sempre/non-svegliarsi/non-essere-mai-nato/non-essere-mai-nata/andarsene-per-sempre/smettere-di-vivere/essere-morta/essere-morto/chiudere-tutto/gettarsi/lanciarsi
      | farla finita | farla finita con | togliersi la vita | togliermi la vita | tolta la vita | tolto la vita | si
      toglie la vita | mi ammazzo | mi uccido | si ammazza | si uccide | ammazzarsi | uccidersi | ammazzarmi |
      uccidermi | si è
      ammazzato/ammazzata/ucciso/uccisa/suicidato/suicidata/impiccato/impiccata/tolto/tolta/buttata/buttato/lanciata/lanciato
      | non
      vuole/voglio/voleva/volevo/vorrebbe/ha-voglia-di/ha-piu-voglia-di/desidera/riesce/riesco/vale-la-pena/ha-senso
      ..
      vivere/esistere/esserci/stare-al-mondo/svegliarsi/continuare/andare-avanti/stare-qui/campare/essere-qui/piu-vivere/a-vivere
      | senza voglia di vivere | non .. voglia di vivere | stanco/stanca/stufo/stufa di/della
      vivere/vita/tutto/esistere | la vita non .. senso/vale | la mia vita non | non .. senso ..
      vivere/vita/andare-avanti | che senso ha vivere | a che serve vivere | perche vivere |
      motivi/motivo/ragione/ragioni .. per vivere | non vede .. motivo/ragione/futuro/via .. vivere/uscita
      | non .. mai nato/nata | essere nato/nata .. mai/non | magari ..
      morissi/morisse/non-mi-svegliassi/non-si-svegliasse/sparissi | spera/spero/sperava di non
      svegliarsi/svegliarmi/risvegliarsi | non svegliarsi piu | non svegliarmi piu | addormentarsi e non | meglio se
      .. morto/morta/ci-fossi/esistessi/fossi/fosse/sparissi/sparisse/ci-fosse/muoio/nascevo |
      starebbero/starebbe/stareste/starebbero-tutti meglio senza | meglio senza di me/lui/lei | se non ci
      fossi/fosse | se morissi/morisse/muoio/sparissi/sparisse/scomparissi/scomparisse/fossi-morto/fossi-morta |
      nessuno .. mancherei/mancherebbe/accorgerebbe/importerebbe/piangerebbe/sentirebbe la? mancanza? | nessuno
      sentirebbe la mia/sua mancanza | quando non ci saro/sara piu | quando saro/sara morto/morta | non ci saro/sara
      piu
      | lettera/biglietto/messaggio/messaggi/video d/di addio | addio | ha salutato tutti | saluti definitivi |
      regala/regalato/regalando/regalata/dona/distribuisce/dato-via/da-via ..
      cose/oggetti/vestiti/collezione/giochi/preferiti/suoi/sue | overdose |
      pastiglie/pillole/farmaci/medicine/compresse/psicofarmaci/tachipirina/tranquillanti/sonniferi ..
      preso/presa/ingerito/ingerite/ingoiato/troppe/tutte/tante/scatola/scatole/accumula/nasconde/ospedale/abuso/intere/manciata
      | preso/presa/ingerito/ingoiato/ingerire/ingoiare/assunto/bevuto/bere ..
      pastiglie/pillole/compresse/farmaci/medicine/candeggina/varechina/scatola/tachipirina/veleno/psicofarmaci |
      lavanda gastrica
      |
      buttarsi/buttarmi/buttata/buttato/gettarsi/gettarmi/lanciarsi/lanciarmi/saltare/saltato/lanciata/lanciato/si-butta/mi-butto
      .. ponte/finestra/balcone/treno/metro/tetto/terrazzo/binari/macchina/auto/giu/cavalcavia/piano/traffico |
      salito/salita/seduto/seduta/stava/stare/in-piedi ..
      tetto/cornicione/davanzale/ponte/binari/balcone/ringhiera/parapetto/finestra | sui binari | dal balcone |
      dalla finestra | impiccarsi | impiccarmi | impiccato | impiccata | impiccagione | cappio | corda ..
      collo/trovato/trovata/zaino/camera/nascosta/armadio/cercato | cintura .. collo | sacchetto .. testa |
      tagliarsi le vene | mi taglio le vene | tagliata le vene
      | come .. morire/uccidersi/suicidarsi .. dolore/internet/cercato/senza | modi/modo/metodi per/di
      morire/uccidersi/suicidarsi/ammazzarsi | cercato/cerca/cercava .. suicidarsi/morire/uccidersi/suicidio | non
      ce la faccio/fa piu | non ne posso/puo piu | non reggo piu | non voglio piu | basta con la vita |
      sono/è/sarei/essere un peso | di peso per/a | un peso per .. tutti/famiglia/genitori/altri |
      raggiungere/raggiungerlo/raggiungerla/andare-da .. nonno/nonna/padre/madre/mamma/papa/cielo/paradiso/lassu |
      morte .. pensa/parla/disegna/scrive/ossessione/pensieri/desiderio/disegni/idee/poesie |
      pensieri/idee/pensiero/desideri/desiderio/disegni/poesie/canzoni .. di/sulla/della/morte/morire ..
      morte/morire? | pensieri di morte | idee di morte | desiderio di morte | ideazione | morire | sparire |
      scomparire | smettere di soffrire | smettere di esistere | non merita di vivere | non merito di vivere | non
      dovrei/dovrebbe esistere/essere/vivere | odia/odio/schifo .. vita | fa schifo la vita | la vita fa schifo |
      voglia di vivere | voglia di morire | mi voglio ammazzare/uccidere/suicidare | si vuole
      ammazzare/uccidere/suicidare/buttare | vorrei/vorrebbe essere morto/morta | preferirei essere morto/morta |
      tentato/tentativo/tentativi/tentare .. suicidio/suicidarsi/suicidario/anticonservativo/togliersi
    ABUSE_NEGLECT*: maltrattamento | maltrattamenti | maltrattato | maltrattata | abuso | abusi | abusata | abusato
      | abuso sessuale | abusi sessuali | violenza sessuale | violenza domestica | violenza assistita | violenza in
      famiglia | violenze in famiglia | violenza familiare | trascuratezza | incuria | trascurato dai/dalla/dal |
      trascurata dai/dalla/dal | trascurato in famiglia | servizi sociali | assistente sociale | assistenti sociali
      | tutela minori | tribunale per i minorenni | casa famiglia | allontanamento .. famiglia/casa | molestie |
      molestata | molestato | molesta | molestie sessuali | stupro | stuprata | violentata | violentato |
      adescamento | adescata | adescato | pedofilo | pedopornografia | sextortion | sfruttamento
      | <adulto> .. <lo> <picchia> | <adulto> .. <lo> ha <picchia> | <adulto> .. <picchia> | <adulto> ..
      ubriaco/ubriaca/beve/alcolista/alcolizzato/violento/violenta/droga/tossicodipendente/alza-le-mani | <lo>
      <picchia> .. <adulto>/cintura/cinghia/casa/bastone/ciabatta |
      picchiato/picchiata/menato/menata/schiaffeggiato/schiaffeggiata/toccato/toccata/minacciato/minacciata/colpito/colpita/abusato/abusata/insultata/punita
      .. dal/dalla/dai/da .. <adulto> | lo/la/li/mi picchia/picchiano/mena/menano/picchiava/picchiavano | l ha
      picchiato/picchiata/menato/menata/toccata/toccato/schiaffeggiato/schiaffeggiata/strattonato/presa/preso
      | <lo>? tocca/toccata/toccato/toccava/baciata/baciato/accarezza ..
      parti/intime/seno/gambe/modo/inappropriato/sedere | <adulto> entra/entrava/infila/viene ..
      letto/camera/bagno/doccia | parti intime | palpeggiamenti | palpeggiata | palpata
    ABUSE_NEGLECT: livido | lividi | ematoma | ematomi | ecchimosi | occhio nero | labbro spaccato | occhio pesto |
      segni .. viso/collo/schiena/cintura/cinghia/percosse/dita/faccia/botte | botte | percosse | bruciature ..
      sigaretta/schiena/ferro | tumefatto | tumefatta
      | <paura> .. di/a .. tornare/andare/rientrare/stare .. casa | <paura> .. del/della/di/dei ..
      padre/patrigno/madre/papa/zio/fratello/nonno/compagno/mamma/genitori | non vuole/voglio/voleva
      tornare/andare/rientrare/stare/rincasare .. casa | chiede di non tornare | non si sente ..
      sicuro/sicura/al-sicuro .. casa/con | a casa non è sicura/sicuro | casa .. pericolo/inferno |
      terrorizzato/terrorizzata .. padre/casa/patrigno/madre
      | non .. cibo/da-mangiare .. casa/frigo/frigorifero | frigo/frigorifero .. vuoto | senza cibo | non ..
      danno/da .. mangiare/cena/pranzo/attenzioni | nessuno .. si-occupa/bada/cucina/accudisce/cura/segue/prepara ..
      di-lui/di-lei/di-loro/lui/lei/loro/li/lo/la/pasti? | viene/arriva a scuola affamato/affamata/senza | affamato
      | affamata | ha sempre fame | patisce la fame | solo/sola/soli/sole .. a casa ..
      notte/giorni/sera/notti/ore/settimana/fratelli | lasciato/lasciata/lasciati/lascia/lasciano/lasciate
      solo/sola/soli/sole/da-solo/da-sola/da-soli | chiuso/chiusa/chiudono/rinchiuso/rinchiusa
      fuori/a-chiave/in-cantina/in-bagno/in-camera-a-chiave/nello-sgabuzzino/sul-balcone | dorme in
      macchina/auto/per-terra | buttato/buttata/cacciato/cacciata/buttano fuori/di-casa/fuori-di-casa | abbandono |
      abbandonato | abbandonata | denutrito | denutrita | malnutrizione | sporco e affamato | vestiti sporchi ..
      fame | mal curato | mal curata | mal nutrito
      | punizione/punizioni/punito/punita/puniscono fisica/fisiche/fisicamente/corporali/corporale/cintura/cinghia |
      cinghiate | schiaffi | ceffoni | sberle | ceffone .. padre/madre/casa | schiaffo .. padre/madre/casa |
      foto/video/immagini .. nudo/nuda/intime/intimi/sessuali/esplicite | nudo/nuda ..
      foto/inviato/manda/chiede/mandato | nudes | uomo/signore/maggiorenne/adulto ..
      internet/chat/regali/conosciuto/fidanzato/incontra/scrive/contatta/social | segreto ..
      zio/patrigno/padre/nonno/raccontare/nessuno | non puo .. dire/raccontare .. casa/nessuno/succede |
      costretto/costretta/obbligato/obbligata/costringe/obbliga/forzata ..
      a/sesso/toccare/dormire/spogliarsi/rapporti/lavorare/baciare | rapporti sessuali | se lo
      scopre/viene-a-sapere/lo-sa .. padre/ammazza/picchia | mi/lo/la ammazza/uccide/picchia/picchiera/ammazzera di
      botte/se/mio/quando | mi picchia | mi picchiano | mi mena | mi tocca | mi fa del male | matrimonio
      forzato/combinato | mutilazione genitale | lavoro minorile | tratta | violenza .. casa/famiglia/domestica |
      genitori .. droga/alcol/drogano/bevono/ubriachi/tossicodipendenti | padre violento | madre violenta
    NOT_EATING: anoressia | anoressica | anoressico | bulimia | bulimica | bulimico | dca | disturbo alimentare |
      disturbi alimentari | disturbo del comportamento alimentare | comportamento alimentare | digiuno | digiuna |
      digiuni | digiunando | abbuffate | inedia
      | <non> <mangia> ..
      nulla/niente/giorni/ieri/settimana/settimane/da/quasi/bene/lunedi/martedi/mercoledi/giovedi/venerdi/sabato/domenica/tre/due/solidi/ormai/boccone
      | non mangia | non ha mangiato | non mangiava | non vuole mangiare | non sta mangiando | non mangia piu |
      mangia pochissimo | mangia quasi niente | mangia quasi nulla | quasi non mangia | a malapena mangia | mangia
      appena | mangia come un uccellino | ha smesso di mangiare | smesso di mangiare | si rifiuta di mangiare |
      rifiuta di mangiare | rifiuta .. cibo/pasti/mangiare/pasto | rifiuto .. cibo/alimentazione/mangiare | non
      tocca cibo | non ha toccato cibo | senza mangiare | senza toccare cibo | non si nutre | non si alimenta | non
      ha mangiato niente/nulla | niente cibo
      | solo/soltanto acqua/mele/mela/insalata/gallette/caffe/yogurt/crackers/te | beve solo/soltanto acqua/caffe/te
      | mangia solo/soltanto .. mela/mele/insalata/gallette/crackers/yogurt/riso/frutta/volta |
      vomita/vomitare/vomito/vomitava/vomitando/vomitato ..
      dopo/mangiare/pasti/pasto/mangiato/provoca/autoindotto/cena/pranzo | si provoca il vomito | si induce il
      vomito | provocarsi il vomito | vomito autoindotto | vomito indotto | dita in gola | due dita in gola |
      lassativi | purghe | diuretici | pillole dimagranti
      | perso/persa/perde/perdendo/perdita/calato/calata/dimagrito/dimagrita ..
      chili/chilo/peso/kg/di-peso/molto/tanto | perdita di peso | calo ponderale | calo di peso |
      molto/troppo/estremamente/eccessivamente/cosi/sempre-piu/visibilmente/paurosamente
      magro/magra/magrissima/emaciata/scheletrica/dimagrita/dimagrito | magrezza | magrissima | magrissimo |
      dimagrito | dimagrita | dimagrimento | deperito | deperita | scheletrico | scheletrica | pelle e ossa | si
      vedono/contano .. ossa/costole | sottopeso | bmi | conta/contare/contando/ossessione/ossessionata .. calorie |
      calorie | <paura> .. ingrassare/mangiare/peso/prendere-peso | si vede/sente/crede/considera
      grassa/grasso/obesa | ossessionata/ossessionato/ossessione .. peso/corpo/cibo/dieta/linea | dieta
      ferrea/estrema/rigida/drastica | nasconde/butta/getta/buttava/nascondeva/sputa ..
      cibo/panino/pranzo/merenda/pasto | svenuto/svenuta/sviene/svenimento ..
      mangiato/fame/digiuno/mangiare/mangiava | sondino | flebo .. mangia/digiuno
    VIOLENCE: minaccia/minacciato/minacciava/minacce/minacciando/minacciare ..
      morte/uccidere/ammazzare/coltello/pistola/picchiare/arma/compagno/compagna/compagni/insegnante/prof/professore/professoressa/madre/padre/fratello/sorella/famiglia/accoltellare/bruciare/preside/docente/maestra
      | minacce di morte | coltello | coltelli | coltellino | pistola | pistole | arma | armi | machete | fucile |
      esplosivo | esplosivi | bomba | bombe | mazza da baseball | tirapugni | pugnale | spranga | sparatoria |
      strage | massacro | sparare | sparare a
      | vuole/voglio/voleva/vorrei/vorrebbe/volevo/giuro-che/lo/la/li/vi/ti ..
      ammazzare/ammazzarlo/ammazzarla/ammazzarli/ucciderlo/ucciderla/ucciderli/accoltellare/accoltellarlo/sparare/vendicarsi/vendicarmi/picchiarlo/picchiarla/massacrare/spaccare-la-faccia/dare-fuoco/uccidere-tutti/ammazzo/ammazzo-tutti
      | uccidere/ammazzare ..
      padre/madre/fratello/sorella/compagno/compagni/insegnante/qualcuno/tutti/prof/professore/patrigno/maestra/preside/lui/lei/quel/quella
      | ti ammazzo | li ammazzo tutti | li ammazza tutti | lo ammazzo | la ammazzo | vi ammazzo | vendetta |
      vendicarsi | omicida | omicidio | omicidi
      |
      picchia/picchiato/picchiava/colpisce/colpito/aggredisce/aggredito/aggredita/aggrediva/spinge/spintona/spintonato/morde/morso/attacca/attaccato/schiaffeggia/schiaffeggiato/strangola/strangolato/mena/menato/prende-a-pugni/preso-a-pugni/prende-a-calci/preso-a-calci/sputa/dato-un-pugno/alzato-le-mani/alza-le-mani/tirato-un-pugno/lanciato-contro
      .. il/la/un/una/i/le/gli/suo/sua/l/altri/altro/su/contro/a/al/alla/ai ..
      padre/madre/fratello/sorella/fratelli/compagno/compagna/compagni/nonna/nonno/insegnante/professore/professoressa/maestra/maestro/prof/bambino/bambina/alunno/alunna/cane/gatto/genitori/fratellino/sorellina/mamma/papa/docente/alunni/studente/bidello/collaboratore/genitori
      | rissa | risse | zuffa | lite fisica | scontro fisico | a pugni | a calci | pugno .. a/al/contro/in ..
      compagno/faccia/viso/insegnante/compagna | aggressione | aggressioni | aggressivo/aggressiva/aggressivita ..
      fisicamente/fisica/con/verso/contro/nei | violento | violenta | violenti | violenza | violentemente |
      comportamento/comportamenti/condotta/condotte violento/violenti/violenta/aggressivo/aggressivi/aggressiva
      |
      rompe/rotto/spacca/spaccato/distrugge/distrutto/sfascia/sfasciato/lancia/lanciato/lanciava/sfonda/sfondato/scaraventa/tira/tirato
      ..
      mobili/porta/porte/vetri/vetro/finestra/finestre/sedia/sedie/banco/banchi/oggetti/piatti/cose/tavolo/televisore/computer/armadio
      | dato fuoco | appiccato .. fuoco/incendio/fiamme | appicca .. fuoco/incendio | da fuoco a | incendio doloso |
      bruciare la scuola | maltratta/uccide/ucciso/tortura/torturato/torturava/tira-calci ..
      animali/cane/gatto/gatti/animale | crudelta .. animali | lista .. uccidere/nomi/nera/morti | fare del male
      a/agli/ai/qualcuno | me la pagheranno/pagherete/pagano | gliela faro/faccio pagare | la pagheranno | la
      paghera | accoltellato | accoltellare | accoltella | tentato di strangolare/soffocare/accoltellare |
      strangolare | soffocare .. fratello/sorella/compagno | atti violenti | atti vandalici
    WHEREABOUTS_UNKNOWN*: non sa/sanno/si-sa/sappiamo/sapeva/sapevano .. dove ..
      sia/è/si-trovi/si-trova/sono/dorma/dorme/viva/vive/andato/andata/siano/stia/fosse/abita/finito/finita |
      nessuno sa dove | ignota/ignoto/sconosciuta/sconosciuto dimora/indirizzo/domicilio/destinazione | dove si
      trovi/trovano | nessuno .. visto/vista/visti .. da/piu/dal/dalla | non ..
      rintracciare/rintracciabile/rintracciabili/rintracciato/rintracciata/contattare/reperibile/reperibili/trova/trovano/trovarlo/trovarla/localizzare
      .. famiglia/alunno/alunna/nessuno/da/genitori/madre/casa/ragazzo/ragazza | irreperibile | irreperibili |
      irrintracciabile | non si trova | non si trova piu | nessuna notizia/traccia | senza notizie | non .. notizie
      .. da/di/famiglia | non .. risponde/rispondono ..
      telefono/telefonate/chiamate/citofono/giorni/settimane/nessuno | scomparso | scomparsa | scomparsi | denuncia
      di scomparsa | denunciata la scomparsa | denunciato la scomparsa | non ..
      tornato/tornata/rientrato/rientrata/rincasato/rincasata/arrivato/arrivata/ritornato/rientra ..
      casa/scuola/ieri/notte/sera/stanotte/da | polizia/carabinieri ..
      cerca/cercano/cercando/trovato/trovata/riportato/riportata/rintracciato/rintracciata/ricerche
    WHEREABOUTS_UNKNOWN: scappato | scappata | scappa di casa | scappa da | scappare di casa | fuggito | fuggita |
      fuga da/di casa | fuga da casa | fuga | fughe | è andato via di casa | andata via di casa | se n è
      andato/andata .. casa/dire/avvisare | allontanato/allontanata/allontanato-da/allontanamento
      da/di/dalla/senza/volontario casa/comunita/avvisare/scuola/dire? |
      passato/passata/passa/dorme/dormito/dormendo/passare/trascorso .. notte/notti ..
      fuori/strada/stazione/parco/casa-di/sconosciuti | notte fuori | notti fuori | dorme/dormito/dormendo .. in
      strada/stazione/parco/macchina/giro/da-sconosciuti/fuori/panchina | dorme fuori | fuori casa tutta la notte |
      fuori tutta la notte | incontrato/incontrare/incontra/conosciuto/vedersi .. sconosciuto/uomo/qualcuno ..
      internet/online/social/chat | esce/uscito/uscita/uscire .. notte ..
      nascosto/finestra/dire/di-nascosto/permesso | uscito/uscita di casa e non | senza dire .. dove | senza
      avvisare .. casa/andato/uscita/nessuno/andata | casa/appartamento vuota/vuoto/disabitata/abbandonato | nessuno
      apre .. porta? | si sono trasferiti senza | indirizzo inesistente/falso | via di casa
    """#
}
