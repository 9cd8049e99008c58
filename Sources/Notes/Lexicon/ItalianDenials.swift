extension Lexicon {
  /// More ways to deny in Italian: `no` before a thing, `non … più`, `macché`, and phrases that deny by themselves.
  static let italianDenials = #"""
    <nega2> = nega | ha negato | nego | negava | negano | negando
    <nonpiu> = non | mai | non piu | nn | neanche | nemmeno | non ha | non ha mai | non ha piu | non si | non si e | non e | non è | non le | non gli | non lo | non la
    denied: niente/nulla/nessun/nessuna/nessuno che faccia/indichi/suggerisca pensare/sospettare? a? | nessun/nessuna/zero segno/segni/segnale/indizio/traccia/accenno/menzione/sospetto di | senza alcun/alcuna segno/segnale/indizio/traccia di
      | non si puo dire che | non credo/crediamo/crede/penso/pensa/risulta/risultano che? | nemmeno/neppure/neanche una volta ha | mai una volta ha | in nessun momento ha/si-e | lontano dall/dal | tutt altro che
    not: macche | macché | mica | invece di | invece che | piuttosto che | al posto di | ha smesso di | hanno smesso di | niente
    answer: macche | macché | ma figurati | figurati | ma va | assolutamente no | certo che no | ma siamo matti | mai e poi mai | per niente | nessuno nuovo | nessuna nuova | nessun riscontro
    denied-after: non trova/trovano riscontro/conferma/conferme | nn trova/trovano riscontro/conferma/conferme | senza riscontro | non se ne parla | nn se ne parla | non succede/capita piu? | nn succede/capita piu? | si e rivelato falso | si sono rivelati falsi | e stato escluso | è stato escluso | sono stati esclusi | è falso | è infondato | sono infondate | sono finiti | sono finite | è finita | è finito
    asked: chiesto/chiedo/domandato .. se/di/del/della/sui/sugli/circa | ho chiesto di/se/del/dei/degli | alla domanda su/se/sui | parlato di/del
    reply: ha riso | si è messo/messa a ridere | ha scosso la testa | scuote la testa | fa no con la testa | risponde/dice/ha-detto/ha-risposto di? no/mai/assolutamente-no | nega | ha negato | nessuno/nessuna trovato/trovata?
    pseudo: no comment | mica solo | niente di nuovo | niente scuola | non smette/smesso di | non ha smesso di | non solo | mica per scherzo | niente sonno/voglia/amici/fame | ha detto di no a | dice di no a
    FAMILY_CONFLICT*!: genitori/mamma/papa/padre/madre .. non litigano/litiga/discutono/urlano/gridano/si-urlano piu? | non litigano piu | niente/nessun/nessuna litigi/liti/lite/urla in/tra/a
    MEALS_SKIPPED!: colazione/pranzo/cena non la/lo/le? salta/saltano/saltata piu? | non salta piu? la/il/i/le colazione/pranzo/cena/pasti
    SLEEP_REVERSAL!: non fa piu? giorno della notte | non fa piu? notte | non dorme piu di giorno
    ABUSE_NEGLECT*!: non le/gli/li mettono/mette/ha-messo/hanno-messo le mani addosso | nessuno le/gli/li/lo/la picchia/tocca/mena/maltratta/ha-picchiato/ha-toccato/ha-picchiata/ha-toccata | <nega2> maltrattamenti/abusi/violenze/percosse
    SELF_HARM!: no autolesionismo/autolesioni/tagli | non si taglia/ferisce piu? | non si è tagliato/tagliata/ferito/ferita piu? | <nega2> autolesionismo/autolesioni/di-tagliarsi/tagli | nessun taglio nuovo? | tagli nessuno
    SUICIDE_TALK!: no idee/pensieri/ideazione di? morte/suicidarie/suicida/suicidari/suicidio | niente idee/pensieri di? morte/suicidari/suicidarie | nessun pensiero/nessuna idea di? morte/suicidario/suicidaria/suicidio/morire/del-genere
      | <nega2> idee/pensieri/ideazione di? morte/suicidarie/suicidari/suicidaria | di voler/voler morire nn/non se ne parla
    BULLYING_OSTRACISM!: non e vero che lo/la lasciano/isolano/escludono/prendono in/di disparte/giro? | non è vero che lo/la lasciano/isolano/escludono/prendono in/di disparte/giro? | nessuno lo/la isola/esclude/prende/bullizza in? giro? | non lo/la isola/isolano/escludono/prendono nessuno/piu/in-giro
    GRADE_DROP!: voti/media/rendimento non .. calati/calata/scesi/scesa/peggiorati/peggiorata/calano/scendono | nessun calo dei/nei/di/del voti/rendimento | voti stabili
    ALONE_AT_BREAK!: non .. solo/sola all/a/in/durante intervallo/ricreazione/mensa/pausa
    NURSE_ROOM_FREQUENT!: <nonpiu> .. andato/andata/venuto/venuta/va/viene/chiede/chiesto .. infermeria
    SOMATIC_MORNING!: <nonpiu> .. mal di testa/pancia/stomaco .. mattina/mattino/scuola | niente/nessun mal di testa/pancia/stomaco .. mattina/mattino/scuola
    WHEREABOUTS_UNKNOWN*!: è/e/sono stato/stata/stati ritrovato/ritrovata/rintracciato/rintracciata/ritrovati
    VIOLENCE!: non .. picchiato/picchia/colpito/minacciato/aggredito/spinto/menato nessuno/nessun/alcun | niente/nessuna/nessun/no risse/rissa/violenza/minacce/aggressioni/armi
    QUIT_CLUB_ACTIVITY!: non ha lasciato/mollato/smesso/abbandonato .. calcio/calcetto/basket/pallavolo/nuoto/danza/coro/banda/scout/squadra/corso/musica
    DECLINES_INVITATIONS!: non/mai rifiuta/rifiutato/declina .. inviti/invito | mica dice di no
    LONELY_SOCIAL!: macche/macché solo/sola | non .. si-sente/sente solo/sola
    """#
}
