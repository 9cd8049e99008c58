extension Lexicon {
  /// Signs that come from school.
  static let italianSchool = #"""
    BULLYING_OSTRACISM*: bullismo | bullizzato | bullizzata | bullizzano | bullizza | bulli | bullo | cyberbullismo
      | cyberbullizzata | cyberbullizzato | vessazioni | vessato | vessata | prevaricazioni | angherie | prepotenze
      | perseguitato | perseguitata | tormentato | tormentata | tormentano
      | preso/presa/prendono/prende/prendevano/prendendo in giro | prese in giro | presa in giro | preso di mira |
      presa di mira | prendono di mira | deriso | derisa | deridono | derisione | scherni | schernito | schernita |
      sbeffeggiato | sbeffeggiata | ridono di | ridevano di | ridicolizzato | ridicolizzata | lo/la/gli/le/mi/li
      insultano/escludono/ignorano/umiliano/spingono/minacciano/evitano/isolano/deridono/offendono/tormentano/emarginano/picchiano-a-scuola/prendono/rubano/nascondono/ricattano/filmano/discriminano/chiamano/infastidiscono/hanno-escluso/hanno-insultato/hanno-isolato/hanno-tagliato/hanno-rimosso/hanno-bloccato
      |
      escluso/esclusa/emarginato/emarginata/ignorato/ignorata/rifiutato/rifiutata/umiliato/umiliata/insultato/insultata/isolato/isolata/spinto/spinta/picchiato/picchiata/deriso/evitato/evitata/minacciato/minacciata/offeso/offesa
      dai/dalle/da/dal/dalla .. compagni/compagne/compagno/classe/gruppo/ragazzi/ragazze/amiche/amici/coetanei |
      compagni/compagne/ragazzi/ragazze/amiche/gruppo/classe/bambini/tutti/coetanei .. <lo>?
      escludono/esclude/insultano/ignorano/ignora/deridono/ridono/evitano/isolano/umiliano/spingono/minacciano/parlano-male/prendono-in-giro/emarginano/picchiano/offendono
      | escluso dal gruppo/dalla-chat/dai-giochi | esclusa dal gruppo/dalla-chat/dai-giochi | emarginato |
      emarginata | emarginazione | messo/messa/mettono/lasciato/lasciata da/in parte/disparte |
      conflitto/conflitti/problemi/litigi/litigato/lite .. con ..
      compagni/compagne/compagna/compagno/amiche/amica/classe/amici | litigio con | pettegolezzi | voci false/su-di
      | soprannome | soprannomi | nomignoli | insulti | offese | commenti ..
      cattivi/offensivi/razzisti/crudeli/omofobi/pesanti | foto/video ..
      girano/diffusi/diffusa/diffuse/chat/gruppo/pubblicato/pubblicata/circola/condivisi |
      buttato/buttata/rimosso/rimossa/tolto/tolta/eliminato/cacciato fuori? dalla/dal chat/gruppo | tradito |
      tradita | capro espiatorio | vittima di | bersaglio | nessuno vuole .. sedersi/stare/giocare/lavorare ..
      con/vicino/accanto | gli/le nascondono/rubano/rompono/buttano ..
      zaino/astuccio/cose/quaderni/merenda/diario/scarpe | non gli/le parlano/rivolgono | non le rivolgono la parola
      | non gli rivolgono la parola | smesso di parlargli/parlarle | discriminato | discriminata | razzismo |
      omofobia | scherzi pesanti | scherzi crudeli | ricatti | ricattata | ricattato
    ACADEMIC_PRESSURE:
      pressione/stress/ansia/stressato/stressata/preoccupato/preoccupata/preoccupa/sopraffatto/sopraffatta/agitato/agitata/ansioso/ansiosa/oppresso/sommerso/sommersa/sotto-pressione/angoscia/teme/paura/carico/in-ansia/affaticato
      .. per/da/di/dai/dalle/scolastica/scolastico/dei/delle/dell/prima/del ..
      verifiche/verifica/interrogazioni/interrogazione/esami/esame/compiti/studio/voti/voto/scolastica/scolastico/maturita/scuola/test/studiare/bocciatura/bocciato/medie/carico/prestazione/recuperare/materie
      | ansia da prestazione | stress scolastico | pressione scolastica | ansia scolastica | <non>
      segue/seguire/capisce/capire/regge/reggere/riesce-a-stare/concentra/concentrarsi/sta-al-passo ..
      lezioni/lezione/ritmo/materie/spiegazioni/matematica/passo/programma/compiti | stare al passo | indietro ..
      con/nel/in/nello/nelle .. programma/studio/matematica/materie/lavoro/compiti/scuola | troppi/tanti/mole/carico
      .. compiti/verifiche/interrogazioni/studio/lavoro | recuperare .. materie/lezioni/verifiche/programma/lacune |
      lacune | mole di studio | esame di ammissione/terza-media/maturita | fatica/difficolta ..
      studio/matematica/concentrarsi/studiare/seguire/italiano/scolastiche/apprendimento | scena muta | panico ..
      verifica/interrogazione/esame
    """#
}
