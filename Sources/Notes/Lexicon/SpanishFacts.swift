extension Lexicon {
  /// What protects, and what explains an absence.
  static let spanishFacts = #"""
    TRUSTED_ADULT:
      confia/confianza/abre/abrio/abierto/desahoga/desahogo/hablo-mucho/cuenta-todo/conto/sincero/sincera/vinculo/conecta/apoya/hablar/habla/charla/hablo/converso/conversa/cercano/cercana/buena-relacion/comoda/comodo
      .. con/en/a ..
      tutor/tutora/orientador/orientadora/profesor/profesora/abuela/abuelo/entrenador/entrenadora/tia/tio/enfermera/conserje/psicologa/psicologo/maestra/maestro/educador/educadora/bibliotecaria/trabajadora-social/director/directora/conmigo/profe/padrino/madrina/monitor/monitora/jefa-de-estudios/hermana-mayor
      | se abre conmigo | hablo conmigo | habla conmigo | me cuenta | me conto | se desahogo | confia en mi | adulto
      de confianza | adulto de referencia | persona de referencia | figura de referencia | tiene confianza con | se
      siente comodo/comoda con .. tutor/tutora/orientadora/orientador/profesora/profesor/abuela | pide hablar con |
      buena relacion con .. tutor/tutora/profesor/profesora/abuela/abuelo/tia/tio/orientadora | se deja acompanar
      por
    FRIEND_CONTACT*:
      queda/quedo/quedado/salio/sale/salido/ve/vio/jugo/juega/habla/hablo/charlo/rio/rie/fue/estuvo/paso/pasa/come/comio/junta/junto/llama/escribe/chatea/estudia/esta/contacto/va
      .. con/a/al/entre .. un/una/su/sus/unos/unas/dos/tres/el/la/los/las/sus-dos/mejor/otro/otra?
      <amigos>/vecino/vecina/prima/primo/primos | con
      amigos/amigas/un-amigo/una-amiga/su-amigo/su-amiga/sus-amigos/sus-amigas/su-mejor-amiga/su-mejor-amigo/companeros
      | <amigos> ..
      visita/visito/vino/viene/vinieron/vienen/trae/trajo/llama/llamo/escribe/apoyan/apoya/acompana/acompano/esperan/espera/recoge/invito/pregunta/preguntan
      | tiene/hizo/hecho/hace .. amigos/amigas/amigo/amiga/amistades | tiene una buena amiga | tiene un buen amigo |
      ha hecho amigos | nuevos amigos | nueva amiga | nuevo amigo | retomo/retomado contacto con | ha vuelto a
      quedar/ver/hablar .. <amigos> | lo/la/le visito/visita/visitan/visitaron .. <amigos> | buen grupo de amigos |
      se lleva bien con .. companeros/clase/grupo | volvio a hablar con
    INTEREST: le
      gusta/gustan/encanta/encantan/apasiona/apasionan/interesa/interesan/entusiasma/motiva/ilusiona/ilusionan/divierte
      ..
      dibujar/dibujo/musica/futbol/cocinar/cocina/animales/leer/lectura/manga/guitarra/piano/trenes/informatica/programar/ajedrez/pintar/pintura/fotografia/bailar/baile/historia/ciencia/ciencias/deporte/cine/plantas/perros/perro/caballos/coches/robotica/insectos/dinosaurios/astronomia/teatro/idiomas/japones/coreano/costura/bici/bicicleta/escribir/cantar/construir/el/la/los/las/mucho
      |
      disfruta/disfruto/disfrutando/entusiasmado/entusiasmada/ilusionado/ilusionada/orgulloso/orgullosa/apasionado/apasionada
      .. de/con/del/mucho/por/el/la/su/haciendo/dibujando/cocinando/pintando/tocando | se le ilumina/iluminan ..
      cara/ojos | aficion | aficionado a | aficionada a | hobby | toca la guitarra | toca el piano | dibuja muy bien
      | dibuja mucho | le hace ilusion | tiene interes por/en | muestra/mostro interes por/en | habla con
      entusiasmo/ilusion/pasion | esta aprendiendo | construyo | cocina con | pasion por
    SMALL_STEP_OUT:
      salio/sale/salido/salir/fue/ido/va/paseo/pasea/bajo/baja/acompano/acompana/camino/camina/dio/ir/anda/salieron/fueron
      .. a/al/de/con/por/un/en ..
      paseo/pasear/tienda/compra/comprar/parque/calle/perro/biblioteca/playa/supermercado/bici/bicicleta/panaderia/cine/mercado/correr/basura/plaza/campo/centro/vuelta/padre/abuela/madre/kiosco/quiosco/jardin/terraza/montana/medico/gimnasio/peluqueria/cafe/restaurante/pueblo
      | saca/saco/pasea/paseo a/al .. perro/perra/basura | salio/sale/salido ..
      cuarto/habitacion/dormitorio/recamara/casa .. para/hoy/ayer/primera/un-rato/comer/cenar/por | salio de su
      cuarto/habitacion/casa | sale de casa | salio a la calle | sale a la calle | ha salido de casa | ha salido ..
      primera/hoy/ayer/semana/un-rato/varias | come/comio/cena/ceno/desayuna con la familia/con su familia/en la
      mesa/con nosotros | cena con la familia | come con la familia | baja/bajo a comer/cenar/desayunar |
      ayuda/ayudo/colabora en/con/a .. casa/cocina/compra/huerto/tareas | ya se levanta | se levanta a las
      siete/ocho/siete-y-media/7/8 | duerme mejor/bien | horario regular | se ducha/ducho solo/sola/todos/hoy/cada |
      primer paso | pequenos pasos | hace deporte | va en bici
    IN_COUNSELING:
      va/acude/asiste/esta/sigue/recibe/empezo/empezado/comenzo/iniciado/inicio/tiene/lleva/continua/retomo/retomado/fue/acudio/recibiendo/yendo/acudiendo/vio/visita/atendido/atendida/atiende/derivado/derivada/ve/hace
      .. a/al/en/con/la/el/una/por/su ..
      psicologo/psicologa/terapia/psiquiatra/terapeuta/salud-mental/consulta/tratamiento/csmij/usmij/cita/sesion/sesiones/sesion-con/psicoterapia/unidad-de/seguimiento/orientador/orientadora/consejera/consejero/gabinete/usm/hospital-de-dia/psiquiatria
      | en terapia | en tratamiento psicologico/psiquiatrico | en tratamiento | terapia | psicoterapia |
      sesion/sesiones con .. psicologa/psicologo/orientadora/orientador/terapeuta/psiquiatra | cita con/en ..
      psicologo/psicologa/psiquiatra/salud-mental/orientadora | primera cita/sesion/visita ..
      psicologo/psicologa/psiquiatra/salud-mental/terapia/csmij | psicologo ..
      semana/semanal/quincenal/privado/particular/escolar | psicologa ..
      semana/semanal/quincenal/privada/particular/escolar/lo/la | medicacion .. psiquiatra/ansiedad/antidepresiva |
      toma antidepresivos | seguimiento psicologico/psiquiatrico/salud-mental
    RETURN_STEP:
      vino/volvio/vuelto/asistio/entro/acudio/regreso/viene/asiste/entra/consiguio/logro/pudo/incorporado/incorporo/reincorporo/reincorporado/retomo/estuvo/acude/venido/asistido/aguanto/quedo
      .. a/al/en/la/un/una/dos/tres/con/entrar/venir/por ..
      clase/clases/colegio/escuela/aula/instituto/hora/horas/patio/examen/examenes/dia/dias/centro/liceo/puerta/entrada/tutoria/excursion/primera/manana/taller/educacion-fisica/biblioteca/rato
      | volvio a clase | ha vuelto a clase | vuelta a clase | vuelta a las clases | vuelta progresiva |
      reincorporacion | reincorporacion progresiva/gradual | incorporacion gradual/progresiva/parcial | horario
      reducido/parcial | asistencia parcial | jornada reducida | entro en el aula | entro al aula | entro en clase |
      llego hasta la puerta | hasta la puerta del colegio/de-la-escuela/del-instituto | vino ..
      hora/horas/examen/hoy/clase/colegio | hizo/hace/entrego/entrega .. deberes/tareas/trabajo/examen/examenes ..
      casa/hoy/online/por-correo | se presento al examen | volver a clase/colegio/escuela | volver al
      colegio/instituto | regresar a clase/clases | venir a clase | asistir a una/dos/alguna | entrar en clase |
      plan de retorno
    DIAGNOSED_ILLNESS: hospitalizado | hospitalizada | ingresado | ingresada | ingreso hospitalario | hospital |
      operado | operada | operacion | cirugia | intervencion quirurgica | neumonia | gripe | covid | coronavirus |
      gastroenteritis | bronquitis | asma | asmatico | asmatica | diabetes | diabetico | diabetica | epilepsia |
      mononucleosis | varicela | amigdalitis | otitis | apendicitis | migrana | migranas | anemia | cancer |
      leucemia | celiaco | celiaca | celiaquia | enfermedad .. cronica/grave/autoinmune/diagnosticada/de-crohn/renal
      | enfermo | enferma | esta malo/mala | certificado medico | justificante medico | parte medico | reposo |
      diagnostico de | diagnosticado | diagnosticada | fiebre | resfriado | resfriada | catarro | tratamiento medico
      | lupus | crohn | dengue | hepatitis | tuberculosis | bronquiolitis | angina | anginas | infeccion | virus |
      sinusitis | alergia | colitis | covid persistente | fibromialgia | fatiga cronica | baja medica
    INJURY: fractura | fracturo | fracturado | fracturada | esguince | se
      rompio/partio/torcio/fracturo/disloco/lesiono/quebro ..
      brazo/pierna/tobillo/pie/muneca/clavicula/rodilla/dedo/mano/ligamento/hueso/nariz | lesion ..
      rodilla/deportiva/tobillo/hombro/futbol/muneca/pie/ligamento/muscular | lesionado jugando/futbol | escayola |
      escayolado | escayolada | yeso | enyesado | enyesada | muletas | silla de ruedas | accidente | atropellado |
      atropellada | atropello | conmocion | traumatismo | ligamento | ligamentos | puntos de sutura | luxacion |
      contusion | cabestrillo | ferula
    BEREAVEMENT: fallecio | fallecido | fallecida | fallecimiento | murio | murieron | ha muerto | muerte de/del ..
      padre/madre/abuelo/abuela/hermano/hermana/tio/tia/papa/mama/familiar/amigo/amiga/perro/gato/mascota/primo/prima/bisabuela/bisabuelo/padrastro/profesor
      | muerte de su | defuncion | duelo | de luto | luto | funeral | entierro | velatorio | velorio | sepelio |
      perdio a su/un/una .. padre/madre/abuelo/abuela/hermano/hermana/tio/tia/papa/mama/mejor/perro | perdida de su
      .. padre/madre/abuelo/abuela/hermano | misa de difuntos | huerfano | huerfana | viudo | se le murio
    CARER_DUTY:
      cuida/cuidar/cuidando/cuido/cuidaba/encarga/encargarse/ocupa/hace-cargo/atiende/atender/acompana/cuidado/cuidados/cuidador/cuidadora
      .. a/de/al/la/el/su/sus ..
      hermano/hermana/hermanos/hermanas/hermanito/hermanita/hermanitos/abuela/abuelo/madre/padre/bebe/mama/sobrino/sobrinos/enferma/enfermo/primos/pequenos/familia
      | cuida de sus/su | cuidadora de/principal | traduce/traducir/interprete .. padres/madre/familia/medico/padre
      | hace de interprete/madre | lleva/recoge/recoger/llevar a .. hermanos/hermano/hermana/hermanitos | se ocupa
      de la casa | tareas del hogar | trabaja .. ayudar/tienda/familia/mercado/campo/negocio/padre/ahi | ayuda en el
      negocio/bar/tienda/puesto | tiene que trabajar
    TRAVEL: viaje | viajo | viajado | viajaron | viajara | viajan | de viaje | de vacaciones | vacaciones en | en el
      extranjero | extranjero | fue/fueron/ido/estan/esta/ira/iran/marcho/visita/visitando/visitar/irse a/en/de su?
      pais/marruecos/ecuador/colombia/peru/rumania/mexico/argentina/bolivia/honduras/guatemala/venezuela/pakistan/china/senegal/brasil/paraguay/republica/londres/francia/italia/portugal/usa/alemania
      | pais de origen | su pais | visita a .. familiares/abuelos | boda familiar/de
    PREGNANCY: embarazo | embarazada | encinta | gestante | gestacion | esta esperando un bebe | dio a luz | parto |
      postparto | prenatal | test de embarazo | va a ser madre/padre/mama | aborto | ginecologo
    SUSPENSION: expulsado | expulsada | expulsion | expulsaron | suspendido temporalmente | suspendida temporalmente
      | suspension | sancion | sancionado | sancionada | sancionado con | expediente disciplinario | expulsado
      de/del/por/tres/una | suspendido de clases | suspendida de clases | suspendido por .. dias/conducta/pelea |
      suspendido/suspendida .. dias | aula de convivencia | privacion del derecho | parte grave
    MOVE_PLANNED: mudanza | se muda | se mudan | se mudo | se mudara | se mudaran | mudarse | mudarnos | se mudaron
      | cambio de domicilio/ciudad/colegio/centro/escuela/residencia/pais | traslado | se traslada | se trasladan |
      se trasladaran | trasladarse | cambia/cambiara/cambian/cambiaran/cambiarse de
      colegio/ciudad/instituto/centro/pais/casa/escuela | se va/van/iran a vivir | irse a vivir | dejaran el
      distrito | otra ciudad | desahucio | emigrar | emigran | baja del centro | cambio de centro
    EDUCATED_ELSEWHERE: educacion en casa | escolarizacion en casa | homeschooling | ensenanza en casa |
      educado/educada/estudia/escolarizado/escolarizada/estudiando en
      casa/linea/online/otro-centro/hospital/aula-hospitalaria/distancia/a-distancia/el-hospital | aula hospitalaria
      | clases online/virtuales/en-linea/por-internet/a-domicilio | clases a domicilio | atencion domiciliaria |
      educacion a distancia | escuela virtual | profesor particular en casa | profesora a domicilio | profesor a
      domicilio | programa .. alternativo/externo | otro centro | unidad de escolarizacion | pcpi | fp basica |
      escuela de adultos | cened | uned | formacion profesional | hospital de dia | matriculado en otro | estudia a
      distancia
    NEURODEV_KNOWN: tdah | tda | tea | autismo | autista | espectro autista | asperger | dislexia | dislexico |
      dislexica | discalculia | disgrafia | hiperactividad | hiperactivo | hiperactiva | deficit de atencion |
      trastorno del desarrollo | trastorno del aprendizaje | dificultades de aprendizaje | trastorno del lenguaje |
      tel | acnee | neae | necesidades educativas | discapacidad intelectual | discapacidad | altas capacidades |
      tourette | tartamudez | tartamudea | sindrome de down | tnd | adaptacion curricular | neurodivergente |
      capacidad intelectual limite | tgd
    """#
}
