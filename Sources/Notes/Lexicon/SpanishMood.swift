extension Lexicon {
  /// Signs of feeling: mood, body, fear of others, loneliness.
  static let spanishMood = #"""
    IRRITABLE_WHEN_PRESSED: irritable | irritabilidad | irascible | susceptible | se irrita | se enfada | se enoja |
      se enfurece | se altera | se pone
      agresivo/agresiva/furioso/furiosa/violento/muy-nervioso/a-gritar/como-loco/de-mal-humor/a-la-defensiva
      |
      explota/exploto/estalla/grita/grito/gritos/insulta/contesta-mal/responde-mal/rabieta/rabietas/portazo/portazos/arrebatos
      .. cuando/si/al/cada-vez ..
      pregunta/preguntan/habla/hablan/insiste/insisten/menciona/presiona/despierta/levantar/colegio/escuela/clase/pide/piden
      | cuando/si/al/cada-vez-que ..
      pregunta/preguntan/habla/hablan/insiste/insisten/mencionan/menciona/nombran/presionan/presiona/levantarlo/despertarlo/despertarla
      .. grita/enfada/enoja/explota/insulta/irrita/rompe/portazo/altera/llora/pone/encierra/estalla/golpea/reacciona
      | salta a la minima | explota por todo | enfados | ataques de ira/rabia | ataque de ira/rabia | arranques de
      ira | rabietas | mal humor | malhumorado | malhumorada | de mal humor | portazos | da portazos | dio un
      portazo | reacciona mal | contestaciones | desafiante
    FLAT_AFFECT_MOOD_SWINGS: triste | tristeza | llora | lloro | llorando | llorar | llorosa | lloroso | llanto |
      llorado | apatico | apatica | decaido | decaida | desanimado | desanimada | desanimo | abatido | abatida |
      deprimido | deprimida | depresion | depresivo | depresiva | animo ..
      bajo/decaido/depresivo/deprimido/por-los-suelos/triste/inestable/variable | estado de animo
      bajo/decaido/depresivo/deprimido | bajo animo | animo bajo | labilidad | labil | cambios de humor/animo |
      cambio de humor | altibajos | cambios bruscos | inestable emocionalmente | inestabilidad emocional
      | mirada perdida/vacia/triste/apagada | inexpresivo | inexpresiva | sin expresion | cara/rostro
      sin/inexpresiva/triste | afecto plano/aplanado | aplanamiento | embotado | apagado | apagada | no sonrie | no
      se rie | ya no se rie/sonrie | ya no sonrie | no habla .. apenas/casi/monosilabos | monosilabos | ausente
      emocionalmente | como ausente | en su mundo | callado | callada | ensimismado | ensimismada | cabizbajo |
      cabizbaja | distimia | melancolia | melancolico | se le ve apagado | no levanta cabeza | no expresa
      emociones/sentimientos | bajon | bajones | crisis de llanto
    ANXIETY_FACE_TO_FACE: fobia social | ansiedad social | ansiedad | ansioso | ansiosa | ataque/ataques/crisis de
      ansiedad/panico/angustia/nervios | crisis de ansiedad | ataque de panico | <miedo> .. a/de/al/ante/hablar la?
      ..
      gente/publico/companeros/clase/aula/profesores/personas/examenes-orales/desconocidos/otros/exponer/entrar/grupo/relacionarse/demas
      | le/me da/dan/daba/produce/provoca/causa .. <miedo>/nervios ..
      hablar/gente/clase/companeros/publico/entrar/exponer/aula/salir/levantar
      | se
      bloquea/paraliza/congela/bloqueo/pone-rojo/pone-roja/pone-nervioso/pone-nerviosa/queda-en-blanco/queda-bloqueado/queda-bloqueada/tensa/angustia
      .. | tiembla/temblaba/temblando/suda/sudaba/taquicardia/temblores/sudoracion ..
      clase/gente/hablar/aula/puerta/entrar/companeros/publico/exponer/colegio | evita/evitaba ..
      mirada/mirar/contacto-visual/gente/hablar/aglomeraciones/autobus/personas | evita el contacto visual | no mira
      a los ojos | no .. contacto visual | no/ni levanta la mirada/vista | mutismo | mutismo selectivo | <no>
      habla/hablar/exponer/participar/entrar/comer/leer/entra .. en
      publico/delante/en-clase/al-aula/en-el-aula/a-clase/voz-alta/frente | no entra en el aula | no puede entrar ..
      clase/aula | agobia/agobio/agobian .. gente/aula/clase/ruido/grupos/mucha | hiperventila | hiperventilo |
      hiperventilacion | le falta el aire | timidez extrema | muy timido | vergüenza de hablar | vergüenza ..
      hablar/publico
    SOMATIC_MORNING: <dolor> .. <manana> | <manana> .. <dolor>/le-duele/vomita/vomito/duele | <dolor> ..
      <escuela>/frecuentes/recurrentes/repetidos/constantes/sin-causa/lunes/diarios/domingo/habituales | se queja ..
      <dolor>/dolor/barriga/cabeza/estomago/tripa | quejas somaticas | somatiza | somatizaciones | somatizacion |
      sintomas somaticos | molestias somaticas | psicosomatico | psicosomaticos | psicosomatica | sin causa
      medica/organica | pruebas medicas .. normales | le duele/duelen .. tripa/barriga/cabeza/estomago/panza/todo ..
      <manana>/<escuela> | le duele la tripa/barriga/cabeza/panza/el-estomago | le duele el estomago | me duele la
      barriga/tripa/cabeza/panza | dolor de barriga | dolor de tripa | dolor de panza | dolores de barriga | dolores
      de cabeza | dolor de estomago | dolores de estomago | vomita antes/cada/todas | nauseas |
      falta/faltas/ausencia/ausencias/falto .. por .. <dolor>/malestar
    NURSE_ROOM_FREQUENT: enfermeria/enfermera/botiquin ..
      varias/muchas/frecuente/cada/menudo/diario/diariamente/todos/veces/semana/siempre/constantemente/dias/seguido/tercera/cuarta/otra-vez/vez/frecuencia
      | va/acude/baja/pide-ir/visita/fue/ha-ido/acudio/visitas/pide .. a/la/de/ir .. enfermeria/enfermera/botiquin |
      pasa .. enfermeria | en la enfermeria
    MORNING_DISTRESS_RECOVERS_NOON: <no>
      levanta/levantarse/levanto/levantarlo/despertar/levantarla/despierta/despertarse ..
      <manana>/cama/mananas/colegio/clase | no hay quien lo/la levante | cuesta/costo/cuestan ..
      levantarse/levantarlo/madrugar/arrancar/salir/mananas/despertarse/despegarse |
      llora/llanto/lloraba/grita/suplica/ruega/angustia/llorando/rabieta/rabietas/berrinche/berrinches/crisis/llora-y/panico/lloros
      .. <manana>/puerta/coche/entrar/entrada/colegio/escuela/ir/separarse/carro | <manana> ..
      llora/llanto/grita/suplica/rabieta/angustia/crisis/lloros/mal/niega | domingo/domingos .. noche/tarde ..
      llora/ansiedad/angustia/mal/triste/nervioso/nerviosa/insomnio/duele
      | por la tarde/a mediodia/al mediodia/en casa/los fines de semana/el fin de semana/en vacaciones ..
      bien/mejor/recupera/animado/animada/normal/contento/contenta/tranquilo/tranquila/juega/pasa/desaparece/desaparecen/perfectamente/alegre
      | bien/mejor/recupera/animado/normal/contento/contenta/tranquilo/tranquila/mejora/desaparece/desaparecen ..
      por-la-tarde/a-mediodia/fines-de-semana/fin-de-semana/vacaciones/cuando-se-queda/en-cuanto/si-se-queda/al-rato/al-quedarse
      | en cuanto/cuando .. se queda en casa .. bien/pasa/mejora/tranquilo/tranquila/desaparece | se le pasa ..
      mediodia/rato/tarde/casa/queda | llega a la puerta .. vuelta/entra/llora | se da la vuelta .. puerta/entrada |
      no quiere bajar/salir del coche/carro/autobus | <no> baja/bajarse del coche/carro | no baja del coche | se
      aferra/agarra/cuelga .. madre/padre/puerta/coche/mama | se queda en el coche | ansiedad por separacion |
      ansiedad de separacion | preparado/preparada/vestido/vestida/mochila .. pero no/incapaz/llora
    AFRAID_OF_JUDGMENT_SHAME: <miedo> .. a/de que/al/lo ..
      digan/piensen/dicen/piensan/rian/juzguen/miren/burlen/critiquen/ridiculo/rechazo/pensaran/diran/mirada/juzgado/juzgada/pregunten/rechacen/que-dira
      | le/me preocupa/importa/obsesiona/angustia .. que/lo .. piensen/digan/piensan/dicen/diran/opinen | lo que
      piensen/piensan/digan/diran/dicen .. demas/otros/companeros/clase/ellos/el/ella/gente |
      todos/todo-el-mundo/la-gente/companeros/los-demas .. le/la/lo/me
      miran/mira/juzgan/critican/observan/rien/juzga/odian/odia/senalan | se siente/sentia/siento ..
      observado/observada/juzgado/juzgada/inferior/ridiculo/ridicula/avergonzado/avergonzada/humillado/humillada/mirado/culpable/feo/fea/tonto/tonta/inutil/fracasado/fracasada/un-fracaso/una-carga/gordo/gorda/menos/rechazado/rechazada/insuficiente/poca-cosa
      | avergonzado | avergonzada | averguenza | verguenza | se averguenza | baja autoestima | autoestima baja |
      autoestima .. baja/suelos/poca/mala/deteriorada | inseguridad | inseguro de si | complejo/complejos .. |
      acomplejado | acomplejada | se odia | se ve feo/fea/gordo/gorda | no se gusta | no le gusta su
      cuerpo/aspecto/cara | se cree tonto/tonta/inutil/inferior | dice que es
      tonto/tonta/inutil/feo/fea/un-fracaso/basura | no vale nada | no sirve para nada | no valgo | culpa |
      culpabilidad | sentimiento/sentimientos de culpa/inferioridad | hacer el ridiculo | quedar en ridiculo | el
      que diran | sentirse juzgado/juzgada/observado | temor al rechazo | miedo al rechazo | se tapa la cara | falta
      de confianza
    PERFECTIONISM_FEAR_FAILURE: perfeccionista | perfeccionismo | <miedo> .. a/al/de ..
      fracaso/fracasar/equivocarse/error/errores/fallar/suspender/reprobar/equivocarme/cometer/fallo | <no>
      soporta/tolera/acepta/soportar/tolerar/perdona ..
      error/errores/fallar/equivocarse/fallos/equivocacion/fracaso/nota | autoexigente | autoexigencia | muy
      exigente consigo | se exige .. demasiado/mucho/perfeccion | exigencia excesiva | nunca es suficiente | nada es
      suficiente | no es suficiente | todo .. perfecto | tiene que ser perfecto/perfecta/la-mejor/el-mejor | ser
      el/la mejor | no entrega .. perfecto/perfecta/bien/error/suficiente |
      borra/rompe/tacha/repite/rehace/reescribe .. veces/vez/hoja/trabajo/trabajos/tareas/deberes/examen/cuaderno |
      llora .. nota/notas/examen/ocho/nueve/diez/calificacion/siete | si no saca .. diez/sobresaliente/nueve | solo
      .. diez/sobresaliente .. vale/sirve | frustra/frustracion .. error/equivoca/nota/perfecto | tolerancia a la
      frustracion | se bloquea .. examen/examenes/error/equivocarse | prefiere no
      entregar/hacer/presentar/presentarse
    LOSS_OF_INTEREST: <no>
      le-interesa/le-gusta/disfruta/le-apetece/le-motiva/le-importa/tiene-interes/tiene-ganas/muestra-interes/tiene-motivacion/le-ilusiona/le-llama
      .. nada/ninguna/ya/hacer/de/por/casi/ningun | nada le
      interesa/gusta/apetece/motiva/importa/ilusiona/divierte/llama | perdio/perdido/perdida/falta/ha-perdido/sin
      de? el? la? .. interes/motivacion/ilusion/ganas/ganas-de-nada/entusiasmo/alegria | desinteres | desmotivado |
      desmotivada | desmotivacion | apatia | anhedonia | desgana | desganado | desganada | abulia | ya no
      pinta/dibuja/lee/toca/juega/canta/baila/escribe/disfruta/le-gusta/le-gustan/le-interesa/le-interesan/le-apetece/quiere-hacer
      | ha dejado de pintar/dibujar/leer/tocar/bailar/cantar/disfrutar/escribir/jugar/hacer | dejo de
      pintar/dibujar/leer/tocar/cantar/disfrutar/interesarle | todo le
      aburre/da-igual/da-pereza/da-lo-mismo/es-indiferente | le da igual todo | todo le da igual | no tiene ganas de
      nada | sin ganas de nada | no quiere hacer nada | no hace nada en todo | aburrido de todo | todo le parece
      aburrido | indiferente a todo | pasa de todo | no disfruta
    HOPELESS_EMPTY: sin esperanza | desesperanza | desesperanzado | desesperanzada | desesperado | desesperada |
      desesperacion | no .. futuro | sin futuro | vacio | vacia | vacio interior | sensacion de vacio | se siente
      vacio/vacia/perdido/perdida/atrapado/atrapada/hundido/hundida | nada ..
      sentido/merece/cambiara/va-a-cambiar/mejorara/va-a-mejorar/importa/servira/vale | nada tiene sentido | todo da
      igual | todo es inutil | no tiene sentido | no sirve de nada | no hay salida/solucion/remedio/esperanza | no
      ve salida/futuro/solucion/sentido | de que sirve | todo va a salir mal | nunca va a mejorar/cambiar | no va a
      mejorar/cambiar | tirado la toalla | se rinde | se ha rendido | rendido | hundido | hundida | pesimista |
      pesimismo | sin ilusion | sin ilusiones | todo esta perdido | no puede mas con
    LONELY_EMOTIONAL: nadie .. entiende/comprende/quiere/escucha/importa/conoce/ayuda/apoya/confia/cree | nadie me
      entiende/quiere/comprende/escucha | no .. nadie .. hablar/confiar/contarle/cuente/confie/desahogarse | no
      confia en nadie | no se fia de nadie | no tiene a nadie | no tiene con quien hablar/desahogarse | no tiene en
      quien confiar | incomprendido | incomprendida | se siente
      incomprendido/incomprendida/no-querido/poco-querido/poco-querida/abandonado/abandonada | sin nadie en quien |
      no se siente querido/querida/comprendido/comprendida/entendido/escuchado/escuchada/apoyado | echa de menos ..
      amiga/amigo/madre/padre/abuela/abuelo | extraña .. madre/padre/abuela/amiga/amigo | le falta ..
      amigo/amiga/madre/padre | ningun amigo de verdad | sin amigos de verdad | no tiene amigos de verdad |
      desconfia de todos | no se abre con nadie
    LONELY_SOCIAL: se siente/sentia/siento/sentirse ..
      solo/sola/aislado/aislada/excluido/excluida/fuera/de-lado/desplazado/desplazada/diferente/invisible/apartado/apartada
      | soledad | muy solo/sola | siempre solo/sola | esta solo/sola | completamente solo/sola | no encaja | no
      encajar | no se integra | no se ha integrado | no esta integrado/integrada | dificultad/dificultades de/para
      integr/integrarse/integracion/relacionarse/socializar/hacer-amigos | no tiene con quien
      jugar/estar/sentarse/salir/ir/juntarse | no pertenece .. grupo/clase | fuera del grupo | nadie ..
      invita/llama/escribe/junta/juega/habla/elige/busca/espera .. a/con/el/ella/la/lo/le/nunca | nadie lo/la/le/me
      invita/llama/busca/elige/escribe/habla | no tiene grupo | sin grupo | le cuesta hacer amigos | bicho raro |
      solitario | solitaria
    LONELY_EXISTENTIAL: sentido de la/su/mi vida/existencia | para que existe/existo/vive/vivo/nacio/naci | sin
      proposito | no tiene proposito | no pertenece .. mundo/ninguna/ningun/lugar/sitio | no encaja en ..
      mundo/ningun/ninguna/sitio/lugar/sociedad | ningun lugar en el mundo | no hay lugar/sitio para |
      desconectado/desconectada de todo/todos/mundo/realidad | como un fantasma | ve pasar la vida | otro planeta |
      extrano en .. mundo | vacio existencial | crisis existencial | invisible para todos/el-mundo/los-demas
    REFUSES_SCHOOL_TALK: <no>
      habla/hablar/quiere-hablar/cuenta/contar/oir/oir-hablar/mencionar/menciona/responde/explicar/explica/decir/toca/comenta
      .. <escuela>/tema/motivo/motivos/pasa/razones/ausencias/faltas | <no> ir/volver/regresar/asistir ..
      <escuela>/colegio | no quiere ir/volver/regresar/asistir/venir/entrar/pisar .. <escuela> | no quiero ir/volver
      .. <escuela> | se niega .. ir/asistir/entrar/hablar/volver/acudir/venir .. <escuela>/tema | negativa a
      ir/asistir/acudir | rechazo .. <escuela>/escolar/escuela | rechazo escolar | fobia escolar |
      cambia/cambio/evita/esquiva/elude/rehuye de/el/los tema/temas/conversacion | cambia de tema | se
      calla/cierra/bloquea/levanta/tapa-los-oidos/queda-callado/queda-callada/va-a-su-cuarto/encierra/enfada ..
      cuando/si/al .. <escuela>/preguntan/pregunta/habla/hablamos/menciona | evita hablar del/de .. <escuela>/tema |
      silencio .. pregunta/escuela/colegio | no da explicaciones/razones/motivos | no explica ..
      por-que/motivo/motivos | no dice .. motivo/motivos | absentismo .. rechazo | odia .. <escuela>/ir
    ALONE_AT_BREAK: solo/sola/aislado/aislada/apartado/apartada .. en/durante/a-la-hora/los/el ..
      recreo/recreos/patio/comedor/descanso/descansos/almuerzo/recesos/receso/biblioteca/rincon/bano/comida |
      recreo/recreos/patio/comedor/receso/recesos/almuerzo/descanso/descansos ..
      solo/sola/biblioteca/bano/esconde/rincon/aula/aislado/aislada/apartado/apartada/nadie/banos |
      come/almuerza/sienta/sentado/sentada/camina/deambula/juega/pasea/anda/esta/va/almuerza/desayuna solo/sola | se
      esconde/encierra/refugia/mete/queda .. bano/banos/biblioteca/aula ..
      recreo/patio/descanso/receso/recreos/recesos | se esconde/encierra/refugia .. bano/banos/biblioteca | come en
      el bano | nadie .. sienta/juega/junta .. con | deambula | siempre solo/sola en | sin compania .. recreo/patio
      | trabaja solo/sola en clase | no tiene pareja para | en un rincon
    GRADE_DROP: notas/calificaciones/rendimiento/resultados/promedio/medias ..
      bajado/bajo/bajaron/bajan/bajando/caido/caida/cayeron/empeorado/desplomado/descenso/disminuido/bajas/malas/peores/baja/bajon/hundido
      | bajada/caida/descenso/bajon/baja/disminucion/deterioro en/de/del ..
      notas/calificaciones/rendimiento/academico/resultados/promedio | bajo rendimiento | fracaso escolar |
      suspende/suspendio/suspendido/suspendidas/reprobo/reprobado/reprueba/suspensos/reprobadas/jalado/cateado ..
      asignaturas/materias/examen/examenes/todas/todo/varias/tres/cuatro/cinco/dos/seis/matematicas/mates/curso/trimestre/evaluacion/lengua/casi
      | <no> entrega/entregar/entregado/entrego/hace/hacer/presenta/trae/hecho ..
      deberes/tareas/trabajos/tarea/trabajo/actividades | sin entregar .. | tareas/deberes/trabajos sin
      entregar/hacer/pendientes/atrasados/atrasadas | repetir/repetira/repite/repetidor de? el? curso/ano/grado |
      riesgo de suspender/reprobar/repetir/perder | ha pasado de .. a suspensos/insuficientes/cuatros | de
      sobresalientes a | pasado de .. notables/sobresalientes/dieces | examen en blanco | se ha quedado atras |
      atrasado en los estudios | materias reprobadas/pendientes
    """#
}
