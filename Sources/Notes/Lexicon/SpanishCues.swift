extension Lexicon {
  /// Words that change what a sign beside them means.
  static let spanishCues = #"""
    <pariente> = hermano | hermana | hermanos | hermanas | hermanito | hermanita | madre | padre | mama | papa |
      padres | abuela
      | abuelo | abuelos | tio | tia | tios | primo | prima | primos | primas | padrastro | madrastra | hermanastro
      | hermanastra
      | gemelo | gemela | mellizo | melliza | mami | papi | vecino | vecina | cunada | cunado | sobrino | sobrina |
      familiar
      | tutora legal | bisabuela | bisabuelo | pareja de su madre | pareja de la madre | novio de su madre |
      profesora | profesor | maestra
    <camarada> = amigo | amiga | amigos | amigas | companero | companera | companeros | companeras | novio | novia |
      mejor amiga
      | mejor amigo | alumno | alumna | chico | chica | nino | nina | pupilo
    <el> = el | ella | que el | que ella | el nino | la nina | el chico | la chica | la alumna | el alumno | su hijo
      | su hija | ellos
    not: no | nunca | jamas | ni | sin | tampoco | ya no | nada de | ningun | ninguna | ninguno | ausencia de |
      libre de | falta de
      | no ha vuelto a | no volvio a | no vuelve a | ha dejado de | dejo de | deja de | apenas | casi nunca | rara
      vez | nunca mas
      | ya no hay | dejado de
    denied: niega | nego | negaba | niegan | negaron | negando | negado | ha negado | niega que | niega tener |
      niega haber | negar | no hay | no hubo | no habia
      | no presenta | no presento | no presentaba | no refiere | no refirio | no se observa | no se observan | no se
      observo | no se observaron | no se aprecia | no se aprecian | no se detecta | no se detectan | no se detecto |
      no se detectaron
      | no se evidencia | no se evidencian | no muestra | no mostro | no manifiesta | no manifesto | no verbaliza |
      no verbalizo | no expresa | no expreso | no reporta | no reporto | no menciona | no menciono | no consta | no
      constan | no existe | no existen | no tiene | no tuvo | no tenia | no aparece signos | no existen indicios de
      | sin
      signos/senales/indicios/evidencia/evidencias/antecedentes/sintomas/presencia/sospecha/riesgo/constancia/muestras/indicio
      de?
      | ningun signo/indicio/sintoma/dato/antecedente/riesgo/tipo de? | ninguna
      senal/evidencia/sospecha/muestra/conducta de? | no hay
      signos/indicios/senales/evidencia/evidencias/sospecha/sospechas/constancia/motivos/pruebas de? que? | se
      descarta | se descarto | se descartan | se descartaron | se ha descartado | se han descartado | descarta |
      descarto | descartan | descartado | descartada | descartar | descartamos
      | no cree que | no creo que | no creen que | no piensa que | no pienso que | no parece que | no es cierto que
      | no es verdad que | dice que no | dijo que no | asegura que no | aseguro que no | afirma que no | afirmo que
      no | comenta que no | refiere que no | cuenta que no | responde que no | respondio que no | confirma que no |
      confirmo que no | explica que no | insiste en que no | no ha | no ha habido | no han | no ha tenido | no ha
      presentado | no ha mostrado | nunca ha | nunca ha habido | nunca ha tenido | no sufre | no sufre de | no esta
      siendo | no es victima de | no padece | negativo para | niega cualquier | no vimos | no veo | no ve | no vio |
      no se ven | no se han visto | no se ha visto | no se han detectado/observado | no se ha detectado/observado |
      no noto | no nota | no hemos visto/observado/detectado | no le vemos | no encontro | no encontramos | no se
      encuentran | no se encontraron | no dice tener | no informa de | no se siente | no esta | no estaba | no sabe
      nada de | no ha dicho nada de | no quiere saber nada de
    denied-after: descartado | descartada | descartados | descartadas | se descarta | se descarto | ha sido
      descartado | ha sido descartada | negado | negada | lo niega | la niega | los niega | las niega | lo nego |
      los nego | han desaparecido | ha desaparecido | desaparecio | desaparecieron | han cesado | ha cesado | ceso |
      cesaron | ha terminado | han terminado | ha remitido | han remitido | remitieron | superado | superada |
      resuelto | resuelta | resueltos | ya no existe | ya no es un problema | no es un problema | no se confirmo |
      no se confirma | no se observa | no se observan | no presenta | ya no | ya paso | no existe | no hay | no
    answer: ninguno | ninguna | ningunos | ningunas | negativo | negativa | niega | no refiere | no presenta | no
      consta | no se observa | no se observan | no observado | no observada | no procede | sin indicios | descartado
      | descartada | negado | negados | ausentes | sin novedad | no hay | no aplica | nada que senalar
    answer-alone: no | nada | nunca | jamas | ausente
    yes: sí | si
    pseudo: nadie sabe/sabia/conoce/entiende | sin mediar palabra | a nadie le ha/habia contado/dicho
      | no se lo ha/habia contado/dicho a nadie | no solo | no solamente | no unicamente | no niega | no nego | no lo niega | no ha negado | no puede
      negar | no ha dejado de | no deja de | no dejo de | no para de | no paro de | sin parar de | no ha parado de |
      sin dejar de | no cesa de | no hay dia sin | no hay cambios en | sin cambios en | sin mejoria en | no mejora |
      no ha mejorado | no mejoran | no se descarta | no se puede descartar | no podemos descartar | no descarta | no
      descartamos | no se descartan | sin duda | no hay duda | no cabe duda | no es la primera vez | no por primera
      vez | no sabe por que | no se por que | no sabemos por que | no porque | no es que | no vino porque | no
      asistio porque | no viene porque | no acude porque | no asiste porque | no fue porque | no vino | no viene |
      no asiste | no asistio | no acude | no acudio | no entro | no fue | no fue al colegio | no fue a clase | no
      vino a clase | no vino al colegio | no va al colegio | no va a clase | no quiere ir | no quiere venir | no
      quiere entrar | no puede venir | no esta bien | no se encuentra bien | no se siente bien | no se siente
      querido/querida/seguro/segura/comprendido/comprendida/aceptado/aceptada/integrado/integrada | no esta seguro
      si | sin avisar | sin permiso | sin justificar | sin motivo | sin razon | sin causa | sin decir |
      sin saber | no contesta | no responde | ni siquiera | no siempre | no todos los dias | no logra dejar de | no
      puede dejar de | no consigue dejar de | no puede evitar | no mucho | no muy | no del todo | no obstante | si
      no | sino | sino que | a no ser que | no es suficiente | no se puede negar | no esconde que | no oculta que |
      no disminuye | no disminuyen | no desaparece | no desaparecen | no remite | no le ha pasado | no se le pasa |
      no bien | nada mas que
    uncertain: quizas | quiza | tal vez | posible | posibles | posiblemente | probable | probablemente | puede que |
      pudiera | podria | podrian | podria ser | parece que | pareciera que | aparentemente | al parecer |
      supuestamente | supuesto | supuesta | presunto | presunta | presuntamente | sospecha | sospechas | sospecho |
      sospechamos | sospechan | se sospecha | sospecha de | sospecha que | duda si | dudas sobre | no se sabe si |
      no sabe si | no sabemos si | no se si | no esta claro si | no queda claro si | no es seguro | no estoy segura
      de si | no estoy seguro de si | habria | rumor de | rumores de | hay rumores de | se rumorea que | si | si es
      | se pregunta si | pregunta si | preguntado si | preguntar si | pregunto si | pregunte si | le pregunte por |
      le pregunto por | se le pregunto por | se le pregunta por | preguntar por | preguntamos por | se pregunto por
      | valorar | valorar si | evaluar | evaluar si | explorar | explorar si | descartar si | para descartar |
      riesgo de | en riesgo de | temor de que | teme que | temen que | temo que | preocupa que | preocupada por |
      preocupado por | preocupados por | le preocupa que | me preocupa que | miedo de que | por si | en caso de |
      comprobar si | averiguar si | hay que ver si | a ver si | cree que podria | hipotesis de | indagar | charla
      sobre | taller sobre | taller de | video sobre | pelicula sobre | libro sobre | trabajo sobre | debate sobre |
      campana contra | prevencion de | prevencion del | protocolo de | protocolo anti | informacion sobre | se hablo
      en clase de | hablamos en clase de | desconoce si | ignoramos si | creo que | me parece que | da la impresion
      de | impresion de que | acaso | eventual | impresiona de
    uncertain-after: sin confirmar | por confirmar | no confirmado | no confirmada | no esta confirmado | no esta
      claro | es posible | podria ser | por descartar | pendiente de confirmar | pendiente de valorar | no se
      descarta | no se puede descartar | es probable | dudoso | dudosa | habra que ver | supuestamente | al parecer
      | segun rumores | habria que confirmar | por verificar | por valorar
    person: su/sus/mi/el/la/los/las/un/una/otro/nuestro/nuestra/ambos propio? propia? mejor? <pariente> mayor?
      menor? pequeno? pequena? mayores? | un familiar | una familiar | alguien de la familia | alguien de su familia
      | un pariente
      | el/la/un/una hijo/hija/hermano/hermana/hermanastro/novio/pareja/amigo/amiga/compañero de/del
      un/una/su/la/el/los? vecino/vecina/amigo/amiga/tio/tia/primo/profesora/profesor/madre/padre/vecinos
    peer: su/sus/un/una/el/la/otro/otra/otros/otras/unos/unas/algunos/mi mejor? <camarada> | un/una/otro/otra
      companero/companera/chico/chica/alumno/alumna/nino/nina/amigo/amiga de su/la/clase/otra/otro/el
      clase/curso/grupo/equipo/instituto? | un chico/nino | una chica/nina | otro alumno | otra alumna
    report: dice | dijo | dicen | dijeron | refiere | refirio | refieren | comenta | comento | comentan | cuenta |
      conto | cuentan | informa | informo | informan | explica | explico | explican | manifiesta | manifesto |
      reporta | reporto | relata | relato | avisa | aviso | llama | llamo | llaman | escribe | escribio | cree |
      creen | piensa | piensan | observa | observo | observan | nota | noto | notan | ve | vio | ven | sospecha |
      teme | preocupa | preocupada | preocupado | confirma | confirmo | asegura | aseguro | afirma | afirmo |
      menciona | menciono | descubrio | encontro | encontraron | hallo | senala | senalo | indica | indico |
      verbaliza | se queja | pide | pidio | expresa | expreso | admite | admitio | reconoce | reconocio | sabe | oyo
      | escucho | solicita | denuncia | denuncio | insiste | quiere que | ha visto | ha notado | ha dicho | ha
      contado | ha encontrado | nos | me | lo | le | la lleva | lo lleva | trae | lleva | recoge | despierta | deja
      | permite | justifica | describe | describio | recuerda | muestra | mostro | enseno
    other-after: de su/un/una/la/el/otro/otra/mi mejor? <pariente>/<camarada> mayor?/menor? | del
      hermano/padre/abuelo/tio/primo/companero/amigo/padrastro/vecino | de la
      madre/hermana/abuela/tia/prima/amiga/companera/vecina | en la familia | en las noticias | en la pelicula | en
      el libro | en la serie | en la novela | entre companeros | en el videojuego
    past: el ano pasado | el curso pasado | el ano anterior | el curso anterior | en el curso anterior | en cursos
      anteriores | en anos anteriores | el trimestre pasado | hace un ano | hace
      dos/tres/cuatro/cinco/seis/varios/unos/muchos/algunos/2/3/4/5/6/diez anos | hace anos | hace tiempo | hace
      mucho | hace mucho tiempo | hace meses | hace varios/unos/muchos/seis/ocho/algunos meses | en el pasado |
      anteriormente | antiguamente | en primaria | en primero | en segundo de primaria | en tercero | en cuarto | en
      quinto | en sexto | en infantil | en preescolar | en la primaria | en secundaria | en la secundaria | en
      primero/segundo/tercero/cuarto de la? eso/primaria/secundaria | de pequeno | de pequena | de nino | de nina |
      de bebe | cuando era | cuando estaba | cuando tenia | cuando iba | cuando vivia | en su infancia | en la
      infancia | antes de la mudanza | antes de mudarse | antes de venir | en su anterior/antiguo/antigua
      colegio/instituto/escuela/centro/pais | en el anterior/antiguo colegio/instituto/centro | en la anterior
      escuela | en su colegio anterior | en su escuela anterior | durante la pandemia | durante el confinamiento |
      en el confinamiento | antecedentes de | antecedente de | historia de | historial de | antecedentes | en aquel
      entonces | en aquella epoca | tiempo atras | en 2019/2020/2021/2022/2023/2024
    past-before: solia | solian | antes | habia | habia sido | habia tenido | tuvo | fue victima de | en otro tiempo
      | previamente
    now: ahora | todavia | aun | sigue | siguen | actualmente | en la actualidad | hoy | hoy en dia | de nuevo |
      otra vez | nuevamente | ultimamente | recientemente | estos dias | esta semana | este curso | este ano | este
      mes | desde el ano pasado | desde el curso pasado | desde hace un ano | desde hace anos | desde hace
      dos/tres/varios/unos/seis/ocho anos/meses | desde hace meses | desde hace tiempo | desde hace mucho | desde
      primaria | desde pequeno | desde pequena | desde la mudanza | desde la pandemia | desde el confinamiento |
      como el ano pasado | igual que el ano pasado | ha vuelto a | vuelve a | volvio a | continua | persiste |
      persisten | mas que antes | que el ano pasado | en los ultimos meses | en las ultimas semanas | cada vez mas |
      que antes
    hoped: quisiera | quiere | quieren | queria | le gustaria | les gustaria | me gustaria | desea | desean | espera
      | esperamos | esperan | ojala | ojala pueda | tiene ganas de | tenemos la esperanza de | esperanza de | planea
      | plan | plan de | el plan es | planeamos | pretende | intentara | va a intentar | vamos a | va a | iremos |
      tiene previsto | tiene intencion de | intencion de | objetivo | el objetivo es | la meta es | meta | proxima
      semana | la proxima semana | la semana que viene | la semana proxima | el lunes proximo | el proximo lunes |
      manana | a partir de manana/lunes/enero/septiembre | el mes que viene | el proximo mes | el ano que viene | el
      proximo trimestre | se propone | se le propone | se le propuso | proponemos | propuesta de | propuesta | se
      recomienda | recomendamos | recomendacion | se aconseja | se sugiere | sugerimos | sugiere | se le ofrece | se
      le ofrecio | ofrecemos | se le anima a | animamos a | animarlo a | animarla a | se acuerda | se acordo |
      acordamos | acordado | se compromete a | se comprometio a | prometio | promete | deberia | debe | debera |
      tendria que | tendra que | hay que | necesita | en lista de espera | lista de espera para | pendiente de |
      solicitado | solicitar | solicita | pedir cita | ha aceptado | acepta | acepto | dispuesto a | dispuesta a |
      esta dispuesto a | suena con | ilusion de | piensa en | se plantea | considera | estudia la posibilidad de |
      probara | a ver si | podra | volvera | empezara | comenzara | quedamos en que | quedamos en
    end: pero | aunque | sin embargo | no obstante | excepto | salvo | aparte de | a pesar de | pese a | mientras
      que | mientras | porque | ya que | debido a | por lo que | asi que | entonces | ahora bien | en cambio | si
      bien | hasta que | sino que | sino | solo que | por eso | puesto que | eso si
    subject: ella | él | el nino | la nina | el chico | la chica | el alumno | la alumna | el menor | la menor | el
      joven | la joven | su hijo | su hija | mi hijo | mi hija | el hijo | la hija | yo | nosotros | el estudiante |
      la estudiante
    finite: es | está | esta | estan | tiene | tienen | ha | han | hace | hacen | se | sale | duerme | come | va |
      viene | dice | refiere | comenta | llora | juega | pasa | lleva | quiere | queda | sigue | parece | muestra |
      presenta | esta | estaba | era | tenia | habia | fue | vino | dejo | empezo | grita | pega | rompe | habla |
      vive | cuida | sufre | siente | prefiere | falta | evita | rechaza | perdio | suspende | acude
    and: y | e | ademas | tambien
    or: o | u | ni
    who: que | quien | cuyo | cuya
    opener: porque | que | cuando | desde que | si | como | aunque | mientras | ya que | hoy | ayer | segun | solo |
      tambien | incluso | donde | pero
    ignore: me muero de risa | muerto/muerta/muertos de risa/hambre/sueno/sed/frio/cansancio/verguenza/ganas/calor |
      morirse/moria/morir de risa/verguenza/hambre/ganas | naturaleza muerta | tiempo muerto | punto muerto | hora
      muerta | matar/matando el tiempo | matar el rato | mata de pelo | mata de | se mata a estudiar/trabajar |
      corta/corto/cortar/cortado/cortarse/cortaron/cortarle el? la?
      pelo/cabello/unas/papel/llamada/luz/agua/internet/cesped/cartulina/tarta/pan/flequillo/conversacion/comunicacion/telefono/wifi
      | se corto el pelo | se ha cortado el pelo | corte de pelo/luz/agua | se corto la llamada/luz/comunicacion |
      cortarse el pelo/las-unas | se corta .. llamada/conexion/internet/luz/facil | se corta al hablar |
      arma/armar/armo un/una/el/la puzzle/rompecabezas/maqueta/lio/mochila | bomba de agua | la bomba .. chiste |
      disparo a puerta | golpe de suerte | golpe de calor | se lastimo/lesiono/corto/quemo/hizo-dano/golpeo ..
      futbol/jugando/educacion-fisica/cocinando/cocina/patio/entrenamiento/partido/caida/caer/cayo/bici/plancha/sopa/gimnasia/deporte/papel
      | hacer dano sin querer | examen/examenes/asignatura suspendido/suspendida | violin | violento temporal | pega
      bien | pega/pego/pegar/pegando carteles/cartel/cromos/foto/fotos/pegatinas/papel | puesta en escena | toca el
      piano/tambor/violin | tocar el piano | le toca/toco .. turno/exponer/examen/leer/salir/la-loteria | lo/la/le
      toca/toco a/el/en turno/suerte | me toca | abuso de azucar | clases de natacion | desaparecio/desaparecieron
      .. dolor/dolores/fiebre/sintomas/material/estuche/mochila/libro/cuaderno/movil | desaparecido ..
      dolor/dolores/fiebre/sintomas/estuche/mochila | huyo del tema | fuga de agua/gas | no llego a clase ..
      lluvia/nieve/autobus | lleva gafas | dieta blanda | dieta equilibrada | vacio legal | aula vacia | clase vacia
      | botella vacia | nevera portatil | peleas de almohadas | pelea de gallos
    owner: a su/sus/mi/la/el/un/una/otro/otra hermano/hermana/hermanos/hermanito/hermanita/primo/prima/companero/companera
      | al hermano/primo/companero/abuelo/tio | a su abuelo/abuela/tio/tia/amigo/amiga
    denied: nadie pego/agredio/golpeo/toco/ataco/insulto/lastimo | no ha vuelto a | no ha dejado/perdido | no le han |
      no hay ni | ya no hay | sin ninguna/ningun | no ha habido mas
    pseudo: no pasa dia/semana/noche sin | ni un solo? dia sin | ni una sola? noche/semana sin |
      no niega/nego/negaba/niegan/negaron/negado que | no ha negado que | no nego que | sin negar que |
      no descarta que | no puede negar que | no deja lugar a dudas
    uncertain: pregunto/pregunta/preguntaba/preguntado cuantas/cuantos/cuanto/que/como/si | teme/temen/temo/temia que |
      le parece que | cuentan que | se dice que | dicen que | me dijeron que | nos dijeron que | he oido que | se comenta que
      | oi que | escuche que | corre el rumor | por lo visto | segun rumores | a lo mejor | igual se | capaz que |
      puede estar | podria estar | podria haber | a la mejor | charla/clase/sesion/cartel/carteles/asamblea contra/sobre
    peer: su/la/el/un/una/mi mejor? amiga/amigo/companera/companero/novia/novio le confeso/confio que
      | su/sus/un/una/el/la mejor? cuate/compa/colega/pana/parcero/pololo/polola/amiguito/amiguita
    person: es/era/fue su/la/el/mi <pariente> el/la/quien que? | su/la/el nana/yaya/yayo/tata/abuelito/abuelita/suegra
    now: desde hace | sigue siendo | hasta hoy | hasta ahora
    report: confeso | confesado | confiesa | confio | susurro | mando | envio | publico | escribe
    past: el verano/invierno/otono pasado | la primavera pasada | las navidades pasadas | hasta hace poco |
      el mes de junio pasado | en 1/2/3/4/5/6 o? de la? eso/primaria/secundaria/bachillerato/basica | en sus primeros anos
      | hace ya anos | hace bastante/mucho tiempo | hace un par de anos | ya superado | en la otra escuela |
      en el otro colegio/instituto/cole | cuando era pequeno/pequena/chico/chica/nino/nina | de chico | de chica |
      en kinder | en el kinder | en otra etapa | cuando cursaba
    past-before: solia | acostumbraba | acostumbraba a | en su dia
    hoped: tienen previsto | tiene previsto un | tiene prevista | tienen prevista | tienen planeado | tiene planeado |
      esta previsto | previsto | tienen pensado | tiene pensado | le encantaria | me encantaria | sonaria con |
      objetivo del trimestre/mes/curso/ano | objetivo de la semana | reto de la semana | planea | se espera |
      quiere aprender | ilusionado/ilusionada con | apuntado/apuntada para
    ignore: le/me quitaron/quitan/quito/quitaran el/la/los/las yeso/escayola/puntos/ferula/brackets/muletas/vendaje/gafas |
      me/le lo? dijo/conto/dice/cuenta llorando | me lo dijo/conto llorando | despues/antes de las? vacaciones |
      tras las? vacaciones | conto/cuenta el final/chiste/argumento |
      me conto el/un/la final/chiste/pelicula/serie/partido/libro/argumento | en la que matan/mueren/muere/mata |
      me corte el/las pelo/unas/flequillo | me he cortado el/las pelo/unas | se corta el/las/la pelo/unas/luz/conexion |
      me muero por | muero de hambre/sueno/risa/verguenza | matar el tiempo | de mala muerte | muerto de risa |
      matematicas me matan | me mata de risa | a muerte con | salto de altura/longitud | se tiro a la piscina |
      tirarse a la piscina | tirarse al agua | se tira de cabeza
    common: el | la | los | las | de | que | y | en | un | una | es | se | no | con | por | para | su | sus | le
      | lo | al | del | a | ha | está | esta | como | mas | pero | si | ya | muy | hay | desde | cuando | sin
      | porque | dice | tiene | era | hoy | ayer | sobre | entre | hasta | también | tambien | me | mi | él
      | ella | sí | año | ano | estan | yo
    """#
}
