extension Lexicon {
  /// What protects, and what explains an absence.
  static let italianFacts = #"""
    TRUSTED_ADULT:
      si-fida/fiducia/si-apre/si-è-aperto/si-è-aperta/si-confida/si-è-confidato/si-è-confidata/confidenza/parla-volentieri/racconta/ha-raccontato/sfogato/sfogata/legame/buon-rapporto/bel-rapporto/ottimo-rapporto/parla/parlato/a-suo-agio/dialogo/dialoga/chiacchiera/chiacchierato/legato/legata/affezionato/affezionata
      .. con/di/in/al/alla/a ..
      tutor/coordinatrice/coordinatore/insegnante/professore/professoressa/prof/nonna/nonno/allenatore/allenatrice/zio/zia/infermiera/bidella/bidello/psicologa/psicologo/educatore/educatrice/maestra/maestro/bibliotecaria/collaboratrice/me/docente/catechista/preside/orientatore/counselor/sportello/sostegno/madre/padre
      | si apre con me | si è aperto/aperta con me | mi ha raccontato | mi racconta | mi ha confidato | si fida di
      me | adulto di riferimento | figura di riferimento | persona di riferimento | adulto di fiducia | chiede di
      parlare con | parla volentieri con | si fa aiutare da | con me parla
    FRIEND_CONTACT*:
      esce/uscito/uscita/uscire/vedere/incontrare/sentire/vede/visto/vista/gioca/giocato/parla/parlato/ride/riso/andato/andata/passato/passata/mangia/mangiato/incontra/incontrato/incontrata/sente/sentito/scrive/chatta/studia/è/era/contatto/sta/stato/stata/chiama/riso
      .. con/a/un/una/i/le/gli/al .. un/una/suo/sua/suoi/sue/due/i/le/gli/il/migliore/altro?
      <amici>/vicino/vicina/cugino/cugina/cugini | con
      amici/amiche/un-amico/un-amica/gli-amici/le-amiche/i-compagni/una-compagna/un-compagno/il-suo-amico/la-sua-amica/i-suoi-amici
      | <amici> ..
      visita/venuto/venuta/viene/venuti/vengono/porta/portato/chiama/chiamato/scrive/sostiene/accompagna/accompagnato/aspetta/aspettano/passa/passato/passata/invitato/cercato/trovarlo/trovarla
      | ha .. amici/amiche/amico/amica/amicizie | ha due amici/amiche | ha fatto amicizia | nuovi amici | nuova
      amica | nuovo amico | nuove amicizie | ripreso .. contatti/contatto/vedere/uscire .. con/amici/amiche |
      <amici> .. a trovarlo/trovarla | è andato/andata a trovarlo/trovarla | buon gruppo di amici | va d'accordo con
      .. compagni/classe | ben inserito nel/in | ben inserita nel/in
    INTEREST: gli/le/mi piace/piacciono/interessa/interessano ..
      disegnare/disegno/musica/calcio/cucinare/cucina/animali/leggere/lettura/manga/chitarra/pianoforte/treni/informatica/programmare/scacchi/dipingere/pittura/fotografia/ballare/danza/storia/scienze/sport/cinema/piante/cani/cavalli/robotica/insetti/dinosauri/astronomia/teatro/lingue/giapponese/coreano/bici/bicicletta/scrivere/cantare/costruire/il/la/lo/molto/le/i/gli/suonare
      | appassionato/appassionata/entusiasta/orgoglioso/orgogliosa/fiero/fiera di/del/della/dei/per/delle/quando |
      passione per/del/della | si diverte/illumina/accende/entusiasma/anima/interessa ..
      a/con/quando/parla/al/di/per/disegnare/cucinare | si illumina quando | gli/le brillano gli occhi | hobby |
      suona la chitarra | suona il pianoforte | disegna molto/bene/benissimo/volentieri | ama/adora ..
      disegnare/musica/leggere/cucinare/animali/suonare/sport/calcio/manga/scienze/i/la/il/le | coltiva | interesse
      per/verso | mostra interesse per | mostrato interesse per | parla con entusiasmo/passione/piacere | sta
      imparando | ha costruito | cucina con | cucinato .. per
    SMALL_STEP_OUT:
      uscito/uscita/esce/andato/andata/va/passeggia/passeggiato/sceso/scesa/scende/accompagnato/accompagnata/accompagna/camminato/fatto/fa/andati/usciti/usciva/portato/porta
      .. a/al/alla/con/in/nel/per/un/una/il/dal/fuori ..
      passeggiata/passeggiare/negozio/spesa/parco/cane/biblioteca/mare/supermercato/bici/bicicletta/edicola/panettiere/cinema/mercato/correre/giro/piazza/spazzatura/centro/nonna/giardino/bar/gelato/palestra/medico/fornaio/farmacia/parrucchiere/compere/montagna/pizzeria/cortile/museo
      | porta/portato fuori/a-spasso/a-passeggio/giu .. cane/spazzatura/immondizia | uscito/uscita/esce ..
      camera/cameretta/stanza/casa .. per/oggi/ieri/prima/un-po/mangiare/cenare/volta/spontaneamente | esce dalla
      camera | uscito dalla camera/stanza | uscita dalla camera/stanza | uscito di casa per | uscita di casa per | è
      uscito oggi/ieri/un-po/con/per | è uscita oggi/ieri/un-po/con/per | mangia/mangiato/cena/cenato/pranza .. con
      la famiglia | cena con la famiglia | scende/sceso/scesa a tavola/cena/pranzo/mangiare/cenare |
      aiuta/aiutato/collabora .. casa/cucina/spesa/faccende/orto/cucinare | ora si alza | si alza alle
      sette/otto/7/8 | dorme meglio/bene/regolarmente | orari regolari | si lava da solo/sola/ogni/oggi | primo
      passo | piccoli passi | piccolo passo | ha ripreso a uscire | fa sport
    IN_COUNSELING:
      va/segue/seguito/seguita/iniziato/inizia/cominciato/ha/frequenta/continua/ripreso/prosegue/in-carico/preso-in-carico/presa-in-carico/visto/vista/incontra/parla/accede/colloquio/colloqui/incontri/incontro/seduta/sedute/appuntamento/percorso/vede
      .. da/dalla/dallo/una/un/con/in/al/allo/la/dal/presso/di/lo ..
      psicologo/psicologa/terapia/psicoterapia/psichiatra/terapeuta/neuropsichiatra/neuropsichiatria/npi/npia/uonpia/consultorio/sportello/sportello-d-ascolto/sportello-di-ascolto/csm/logopedista/cura/counselor/psicoterapeuta/psicologico/sostegno-psicologico
      | in terapia | psicoterapia | in psicoterapia | in cura presso/da/dallo/dalla | sportello d'ascolto |
      sportello di ascolto | sportello psicologico | percorso psicologico/terapeutico/di-psicoterapia | sostegno
      psicologico | supporto psicologico | primo colloquio/appuntamento/incontro ..
      psicologo/psicologa/sportello/npi/neuropsichiatra/terapeuta/psichiatra | prima seduta | seduta ..
      psicologo/psicologa/terapeuta | sedute .. psicologo/psicologa/terapeuta | seguito da/dalla/dallo/dal | seguita
      da/dalla/dallo/dal | terapia farmacologica | farmaci .. psichiatra/ansia | psicologo ..
      settimana/privato/scolastico | psicologa .. settimana/privata/scolastica
    RETURN_STEP:
      venuto/venuta/tornato/tornata/entrato/entrata/rientrato/rientrata/frequentato/viene/entra/frequenta/riuscito/riuscita/partecipato/rimasto/rimasta/presentato/presentata/arrivato/arrivata/seguito/resistito
      .. a/in/alla/al/per/un/una/due/tre/alle/ad/all/fino ..
      scuola/classe/aula/ora/ore/lezione/lezioni/verifica/giorno/giorni/cancello/gita/intervallo/mattinata/ingresso/laboratorio/entrare/palestra/esame/porta
      | è tornato/tornata a scuola/in-classe | tornato a scuola | tornata a scuola | rientro a
      scuola/in-classe/graduale/progressivo/parziale | rientro graduale | rientro scolastico | reinserimento |
      inserimento graduale | frequenza ridotta/parziale | orario ridotto | ingresso posticipato | entrato in
      classe/aula | entrata in classe/aula | è entrato .. classe/ora/ore/scuola | è entrata .. classe/ora/ore/scuola
      | fino al cancello/alla-porta | davanti al cancello | ha svolto/consegnato/fatto .. compiti/verifica/compito |
      tornare a scuola/in-classe | rientrare a scuola/in-classe | venire a scuola .. ora/ore/mattina/lunedi |
      frequentare .. ora/ore/lezione/lezioni | seguire una lezione/ora | entrare in classe/aula
    DIAGNOSED_ILLNESS: ricoverato | ricoverata | ricovero | ospedale | operato | operata | operazione | intervento
      chirurgico | intervento | polmonite | influenza | covid | coronavirus | gastroenterite | bronchite | asma |
      asmatico | asmatica | diabete | diabetico | diabetica | epilessia | mononucleosi | varicella | tonsillite |
      otite | appendicite | emicrania diagnosticata | anemia | tumore | cancro | leucemia | celiaco | celiaca |
      celiachia | malattia .. cronica/grave/autoimmune/di-crohn/rara/genetica | malato | malata | ammalato |
      ammalata | certificato medico | convalescenza | a riposo | diagnosi di | diagnosticato | diagnosticata |
      febbre | raffreddore | raffreddato | raffreddata | terapia medica | lupus | crohn | scarlattina | infezione |
      virus | sinusite | allergia | colite | faringite | in malattia | virus intestinale | pronto soccorso .. febbre
    INJURY: frattura | fratturato | fratturata | distorsione | distorto | si è
      rotto/rotta/fratturato/fratturata/slogato/slogata/lussato/infortunato/infortunata/storto/storta | rotto ..
      braccio/gamba/polso/caviglia/piede/clavicola/dito/naso/legamento | infortunio | infortunato | infortunata |
      gesso | ingessato | ingessata | stampelle | sedia a rotelle | incidente | investito | investita | commozione
      cerebrale | trauma cranico | legamento | legamenti | crociato | punti di sutura | lussazione | contusione |
      tutore .. ginocchio/polso/braccio | frattura .. braccio/gamba | caduto .. bici/motorino/sci | prognosi
    BEREAVEMENT: morto il/suo/mio/lo nonno/padre/zio/fratello/cane/papa | morta la/sua/mia
      nonna/madre/zia/sorella/mamma/gatta | è
      morto/morta/mancato/mancata/deceduto/deceduta/venuto-a-mancare/venuta-a-mancare/scomparso-il/scomparsa-la |
      deceduto | deceduta | decesso | venuto a mancare | venuta a mancare | morte ..
      di/del/della/padre/madre/nonno/nonna/fratello/sorella/zio/zia/cane/gatto/amico/amica/cugino/papa/mamma/familiare
      | lutto | in lutto | funerale | funerali | perso .. il/la/suo/sua
      padre/madre/nonno/nonna/fratello/sorella/zio/zia/papa/mamma/cane | perdita .. del/della/suo/sua
      padre/madre/nonno/nonna/fratello/papa/mamma/sorella | orfano | orfana | vedova | veglia funebre | sepoltura
    CARER_DUTY:
      si-occupa/occuparsi/bada/badare/accudisce/accudire/cura/assiste/assistere/accompagna/si-prende-cura/prendersi-cura/guarda/tiene
      .. di/a/ai/al/alla/della/del/dei/i/il/la/le/delle/sua ..
      fratello/sorella/fratelli/sorelle/fratellino/sorellina/fratellini/nonna/nonno/madre/padre/mamma/nipotino/malata/malato/familiare/piccoli/neonato
      | si occupa dei/del/della/di .. fratelli/fratellino/sorellina/nonna/madre/casa | caregiver |
      traduce/tradurre/interprete .. genitori/madre/famiglia/medico | fa da interprete/mamma/traduttore/traduttrice
      | porta/prende/accompagna/portare .. fratelli/fratellino/sorellina/fratello .. asilo/scuola/nido | manda
      avanti la casa | lavora .. aiutare/negozio/famiglia/campi/ristorante/padre/bar | aiuta nel
      negozio/bar/ristorante/attivita | faccende domestiche | deve lavorare
    TRAVEL: viaggio | in viaggio | viaggi | in vacanza .. famiglia/all/per/in/con | vacanza in/all | all'estero |
      estero |
      andato/andata/partito/partita/andati/rientrato/rientrata/tornato/tornata/torna/partiti/va/vanno/partira/recato/recati
      in/al/nel/dal/per/dalla suo? loro?
      marocco/albania/romania/cina/pakistan/bangladesh/senegal/egitto/tunisia/india/ucraina/peru/ecuador/brasile/filippine/nigeria/francia/germania/londra/spagna/paese/moldavia/patria
      | paese d'origine | paese di origine | visita ai parenti/nonni | visitare .. parenti/nonni | matrimonio ..
      parenti/estero/famiglia
    PREGNANCY: gravidanza | incinta | gestante | gestazione | aspetta un bambino/figlio | ha partorito | parto |
      post parto | test di gravidanza | diventera madre/padre/mamma | interruzione di gravidanza | aborto |
      ginecologo | ginecologa
    SUSPENSION: sospeso dalle/per/fino/da/con | sospesa dalle/per/fino/da/con | sospensione | sospensione dalle
      lezioni | sospeso .. giorni | sospesa .. giorni | espulso | espulsa | espulsione | provvedimento disciplinare
      | provvedimenti disciplinari | allontanamento dalle lezioni/dalla-comunita-scolastica | nota disciplinare |
      sanzione disciplinare | è stato sospeso | è stata sospesa
    MOVE_PLANNED: trasloco | traslochi | traslocano | traslocare | traslochera | traslocheranno | si
      trasferisce/trasferira/trasferiscono/trasferiranno | trasferirsi | trasferimento | trasferiti | trasferita con
      | cambio di scuola/casa/citta/residenza | cambiera/cambiare/cambiano/cambia scuola/casa/citta/istituto/paese |
      nulla osta | va/andra/andranno/vanno a vivere/abitare | altra citta | altro istituto | sfratto | emigrare |
      lascera la scuola | ritiro dalla scuola
    EDUCATED_ELSEWHERE: istruzione parentale | scuola parentale | homeschooling | istruzione domiciliare |
      istruzione a domicilio | scuola in ospedale | sezione ospedaliera | didattica a distanza | dad | lezioni
      online/a-distanza/da-remoto/a-domicilio/domiciliari | studia a casa/da-privatista/privatamente/online |
      privatista | da privatista | scuola privata online | scuola online | percorso ..
      personalizzato-esterno/esterno/alternativo | formazione professionale | centro di formazione | cfp | iefp |
      cpia | insegnante a domicilio/domiciliare | educazione domiciliare | centro diurno | scuola bottega | segue a
      distanza | frequenta altrove
    NEURODEV_KNOWN: adhd | dsa | autismo | autistico | autistica | spettro autistico | asperger | dislessia |
      dislessico | dislessica | discalculia | disgrafia | disortografia | iperattivita | iperattivo | iperattiva |
      deficit di attenzione | disturbo dell'attenzione | disturbo dell'apprendimento | disturbi dell'apprendimento |
      disturbo specifico | disturbi specifici | disturbo del linguaggio | bes | legge 104 | 104 | pei | pdp |
      disabilita intellettiva | disabilita | plusdotato | plusdotata | plusdotazione | tourette | balbuzie |
      balbetta | sindrome di down | insegnante di sostegno | neurodivergente | funzionamento intellettivo limite |
      ritardo cognitivo | disturbo evolutivo | dop | certificazione .. dsa/104
    """#
}
