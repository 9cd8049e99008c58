extension Lexicon {
  /// Signs of the way home, into the room and into the night.
  static let italianHome = #"""
    SLEEP_REVERSAL: dorme/dormito/dormire/dormiva/dormendo <sempre>/di-giorno/durante-il-giorno/il-giorno |
      dorme/dormito/dormire/dormiva/dormendo/letto/alza/sveglia/svegliato/svegliata fino/alle/a/al/verso/dopo ..
      mezzogiorno/12/13/14/15/16/una/due/tre/quattro/cinque/pomeriggio/tardi/sera/ora-di-pranzo |
      sveglio/sveglia/alzato/alzata/in-piedi/collegato/collegata/connesso/connessa <notte> |
      passa/passare/passato/passata .. notte/notti ..
      sveglio/sveglia/giocare/cellulare/insonne/bianco/giocando/online | notti in bianco | nottambulo | fa le ore
      piccole | tira tardi | fa tardi .. notte/cellulare/computer | <non>
      dorme/dormire/dormito/dormiva/chiude/prende-sonno/addormenta .. notte/notti/occhio/sonno | insonnia | insonne
      | si addormenta/va-a-letto/va-a-dormire/addormentarsi/coricarsi/corica .. alle/verso/dopo ..
      2/3/4/5/6/due/tre/quattro/cinque/sei/mattino/alba/mattina | si addormenta .. alba/mattino/alle/tardi |
      sonno/orari/ritmo/ritmi/ciclo ..
      invertito/invertiti/alterato/sballato/sballati/capovolto/sfasato/stravolto/irregolari |
      invertito/invertiti/inversione/inverte/scambiato/confonde/scambia ..
      giorno/notte/sonno-veglia/ritmo/ritmi/sonno | giorno per la notte | notte per il giorno | ritmo sonno veglia |
      vive di notte | inversione del ritmo | si alza/sveglia .. mezzogiorno/pomeriggio/12/13/14/15/due/tre/tardi |
      dorme in classe/sul-banco/a-scuola | si addormenta in classe | sveglio fino/tutta | sveglia fino/tutta
    HOMEBOUND: <non> <esce> .. di/da/dalla/dal/mai/piu <casa>? .. | <non> <esce> .. <casa> | non esce | non esce mai
      | non vuole uscire | <non> <esce> .. settimane/mesi/giorni/mai/piu/da/praticamente | non mette/messo piede ..
      fuori/casa | mette il naso fuori |
      chiuso/chiusa/rinchiuso/rinchiusa/isolato/isolata/barricato/barricata/confinato/confinata/recluso/reclusa/segregato
      .. in/a/dentro .. casa/abitazione/mura | si chiude/rinchiude/isola/barrica .. in/a .. casa | chiuso in casa |
      chiusa in casa | sta/resta/rimane/passa/è/rimasto/rimasta/passare/restare .. <sempre> .. a/in casa |
      sta/resta/rimane/rimasto/rimasta/passa .. casa .. <sempre> | <sempre> .. a/in casa | sempre a/in casa | passa
      .. giornate/giorni/tempo/pomeriggi/tutto .. a/in casa | esce solo/soltanto ..
      notte/sera/medico/cane/buio/spesa/per | solo .. notte .. esce | <paura> .. di uscire | rifiuto/rifiuta .. di?
      uscire | senza uscire .. casa/settimane/mesi/giorni | ritiro sociale | ritirato in casa/socialmente | ritirata
      in casa/socialmente | hikikomori | agorafobia | autoreclusione | reclusione | da .. non esce | non lascia ..
      casa/appartamento | non varca .. soglia/porta | recluso | reclusa
    MEALS_SKIPPED: mangia/pranza/cena .. in/nella .. camera/cameretta/stanza
    PARENT_ACCOMMODATES*: pasti/cibo .. in/nella .. camera/cameretta/stanza |
      lascia/lasciano/lasciamo/porta/portano .. cibo/vassoio/cena/pranzo/pasti/piatto .. porta/camera/stanza/fuori
    ROOMBOUND: <non> <esce> .. <camera> |
      chiuso/chiusa/rinchiuso/rinchiusa/barricato/barricata/isolato/isolata/rintanato/rintanata/nascosto/nascosta/confinato
      .. in/nella/dentro/sotto .. <camera>/coperte | si
      chiude/rinchiude/barrica/isola/rintana/rifugia/nasconde/ritira/chiuso/chiusa/rifugiato/chiudeva .. in/nella ..
      <camera> | si chiude a chiave | chiuso/chiusa a chiave |
      passa/sta/resta/rimane/vive/trascorre/passato/rimasto/rimasta/stare/passare/passava .. in/nella .. <suo>?
      <camera> | in/nella sua? propria? camera/cameretta/stanza <sempre> | <sempre> .. in/nella .. <camera> | <non>
      apre/aprire/aperto/apriva .. porta | porta .. camera/stanza/cameretta .. chiusa/chiave | porta chiusa a chiave
      | attraverso la porta | dietro la porta | da dietro la porta | tapparelle/persiane/tende/serrande
      abbassate/chiuse |
      esce solo .. bagno/mangiare/cucina | esce dalla camera/stanza/cameretta solo/soltanto | <non>
      scende/scendere/viene .. tavola/mangiare/pranzo/cena/sotto | <non> alza/alzarsi/scende .. letto | non si alza
      dal letto | non esce dal letto | non esce dalla camera/cameretta/stanza/sua | vive in camera
    NO_PEER_CONTACT: <non>
      vede/visto/vista/vedere/sente/sentito/sentire/frequenta/frequentare/incontra/incontrare/parla/parlare/risponde/rispondere/chiama/scrive/esce/uscire/contatti/rapporti/contatto/relazioni/vedeva
      .. con/a/di/ai/agli/i/gli/le/suoi/piu/mai/dei/alcun .. <nessuno> | non vuole vedere nessuno | non vede nessuno
      | non parla con nessuno | non frequenta nessuno | senza amici/amiche/contatti | <non>
      ha/avere/aveva/mantiene/restano/rimasti ..
      amici/amiche/amico/amica/amicizie/rapporti-con/contatti-con/relazioni
      |
      perso/persi/perse/interrotto/interrotti/tagliato/tagliati/chiuso/troncato/abbandonato/lasciato/evita/evitando/ignora/rifiuta/bloccato/bloccati/allontanato/allontanata/allontana/allontanandosi/isolato/isolata/isola/staccato/staccata/evitava
      .. con/da/dai/i/gli/le/tutti/contatti/rapporti/ponti/dal/dagli/ogni .. <amici>/compagnia/contatto | nessun
      contatto/rapporto con | nessun amico | nessuna amica | nessuna amicizia | isolamento sociale | isolamento |
      isolato socialmente | isolata socialmente | si isola | si è isolato/isolata | si sta isolando | si e
      isolata/isolato | ritiro | ritirato | ritirata | vita sociale nulla/assente/inesistente | nessuna vita sociale
      | non ha .. vita sociale | <non> risponde/legge/rispondere/risposto ..
      messaggi/whatsapp/chiamate/telefono/amici/compagni/chat | uscito/uscita/esce dal/dai/dalla gruppo/gruppi/chat
      | lasciato/abbandonato il gruppo/chat | ha bloccato tutti | bloccato .. compagni/amici | ha smesso di
      vedere/frequentare/sentire/uscire/rispondere/parlare .. <amici>/con | smesso di rispondere | si nasconde
      quando .. amici/visite/qualcuno | tagliato i ponti
    ONLINE_ONLY: solo/soltanto/unici/unico/unica/uniche/tutti ..
      amici/amicizie/amico/rapporti/contatti/relazioni/parla/relaziona/comunica/socializza ..
      online/internet/rete/virtuali/virtuale/gioco/discord/chat/videogiochi/social |
      amici/amicizie/rapporti/relazioni/contatti ..
      online/virtuali/virtuale/su-internet/in-rete/di-gioco/discord/conosciuti | parla/comunica/relaziona/socializza
      solo/soltanto/unicamente .. online/internet/discord/chat/gioco/videogiochi/schermo/social/rete | mai ..
      visti/visto/incontrati/incontrato .. persona/vivo/vero | i suoi amici sono ..
      online/internet/gioco/rete/virtuali
    GAMING_SCREEN_ESCAPE:
      gioca/giocare/giocando/giocava/giocato/attaccato/attaccata/incollato/incollata/dipendente/dipendenza/ossessionato/connesso/connessa/immerso/immersa
      .. a/al/ai/alla/con/dal/dai/allo/davanti/su .. <gioco> |
      gioca/giocare/giocando/giocato/computer/cellulare/videogiochi/console/youtube/tiktok/serie/telefono/playstation/play/online/internet/tablet
      .. <notte> | gioca/giocando/computer/cellulare/schermo/schermi/console/videogiochi/telefono/tablet <sempre> |
      <sempre> .. <gioco> | ore .. <gioco> | passa/passano/passare/passato/trascorre .. <gioco> | <non>
      stacca/staccarsi/molla/lascia/smette .. <gioco> | dipendenza .. <gioco> | dipendente .. <gioco> |
      abuso/uso-eccessivo/uso-smodato/uso-problematico .. <gioco> | si rifugia/evade/scappa/perde .. nei/in/su ..
      <gioco> | se/quando .. tolgono/toglie/spengono/togliamo/staccano .. <gioco> | tutta la notte ..
      giocare/gioco/computer/cellulare | gioca tutta la notte | gioca di notte
    DECLINES_INVITATIONS:
      rifiuta/rifiutato/rifiutava/declina/declinato/ignora/ignorato/annulla/annullato/disdice/rifiutare ..
      invito/inviti/proposte/uscite/uscire/compleanni/compleanno | <non> accetta/accettare/accettato ..
      invito/inviti/proposte | <non>
      va/andato/andata/andare/partecipa/partecipato/partecipare/presentato/presentata/viene ..
      compleanno/compleanni/festa/feste/gita/gite/uscite/inviti/campo-scuola/pizza | dice/detto/risponde .. di no ..
      invita/inviti/invito/uscire/invitano | lo/la/gli/le invitano/invitato/invitata/propongono/chiedono ..
      rifiuta/no/mai/dice/scuse/non | trova/inventa/accampa .. scuse/scusa .. uscire/andare/inviti/vedere/non/per |
      da buca | disdice sempre | ha detto di no
    QUIT_CLUB_ACTIVITY:
      lasciato/lascia/abbandonato/abbandona/mollato/molla/smesso/smette/ritirato/ritirata/ritira/interrotto/sospeso/rinunciato/lasciata/uscito/chiuso/disdetto
      .. <sport> | <non> va/andare/andato/andata/frequenta/partecipa/vuole/pratica/gioca/presenta/torna/viene ..
      a/al/alla/agli/in/ai .. <sport> | ha smesso di giocare/nuotare/ballare/suonare/danzare/allenarsi/fare/andare
      .. | si è ritirato/ritirata .. <sport>/da | non si allena piu | non si allena | non suona piu | non balla piu
      | ha appeso .. chiodo | salta .. allenamenti/allenamento/prove | ha lasciato .. <sport>
    HYGIENE_DECLINE: <non> si lava/cambia/pettina/fa-la-doccia/cura/lavato/lavata/lavarsi/doccia | <non> ..
      lavarsi/lavare/doccia/cambiarsi/pettinarsi/denti/lavato/lavata/capelli | igiene ..
      scarsa/carente/trascurata/personale/peggiorata/precaria/insufficiente/poca |
      trascura/trascurata/trascurato/cura-poco/curata-poco/poca-cura ..
      igiene/aspetto/persona/se-stesso/se-stessa/sua/corpo/aspetto-fisico | aspetto
      trascurato/sciatto/disordinato/trasandato | trasandato | trasandata | sciatto | sciatta | puzza | cattivo
      odore | odore sgradevole | odore forte | maleodorante | vestiti/abiti/capelli/maglietta/felpa/tuta ..
      sporchi/sporca/sporco/stessi/unti/stessa/macchiati/puzzano/macchiata | stessi vestiti | stessa
      felpa/tuta/maglietta/maglia | capelli .. unti/sporchi/spettinati/grassi | unghie .. lunghe/sporche | in
      pigiama .. giorno/tutto/sempre/giorni | sporco | sporca | da .. non si lava | non fa la doccia
    MEALS_SKIPPED: <non> fa-colazione/pranza/cena/fa-merenda/pranzato/cenato |
      salta/saltato/saltare/saltando/saltava .. pasti/pasto/colazione/pranzo/cena/mensa/merenda | salta i pasti |
      senza colazione/pranzo/cena/pranzare/cenare | <non> mangia/mangiare/viene/si-siede ..
      a-tavola/con-la-famiglia/con-noi/in-mensa/a-scuola/in-famiglia/merenda/panino/con-i-genitori |
      lascia/lasciato/riporta .. panino/pranzo/piatto/merenda/vassoio .. intatto/intatta/pieno/intero |
      mangia/mangiato poco/irregolare/orari/male/svogliatamente/fuori-orario | pasti irregolari | poco appetito |
      scarso appetito | mancanza di appetito | perdita di appetito | inappetenza | inappetente | perso l appetito |
      senza appetito | non ha fame/appetito | mangia una volta al giorno | un pasto al giorno | mangia da solo/sola
    """#
}
