extension Lexicon {
  /// Mentions that must reach a person: a false one costs a look, a missed one may cost a life.
  static let spanishCritical = #"""
    SELF_HARM: autolesion | autolesiones | autolesionarse | autolesiona | autolesiono | autolesionado |
      autolesionandose
      | autoagresion | autoagresiones | autoagresivo | autoagresiva | cutting
      | conducta/conductas/lesion/lesiones/cortes/impulsos autolitico/autolitica/autoliticas/autoliticos
      | se/me/te/ha/haberse/sigue/volvio <corta> ..
      <brazo>/cuchilla/cuter/cutter/navaja/tijeras/compas/sacapuntas/encendedor/mechero/cigarro/cigarrillo/cristal/vidrio
      | se/me/te corta/corto/cortaba/cortan/cortado | se/me/te ha/habia/he/hubiera
      cortado/lastimado/lesionado/autolesionado/quemado/autolesionado
      | se/me/te autolesiona/lastima/lesiona/lastimo/lesiono/quemo/arana/rasguna/hace/hizo/hacia/hago ..
      dano/brazos/brazo/adrede/proposito/misma/mismo/cigarro/cigarrillos/mechero/piel/sangre
      | cortarse | cortandose | cortarme | lastimarse | lastimarme | lesionarse | hacerse dano | hacerme dano |
      haciendose dano | se hace dano | se hizo dano | se ha hecho dano
      | se esta cortando/lastimando/autolesionando/lesionando | se estaba cortando/lastimando | se anda cortando |
      se lastima | se lesiona | se autolesiono
      | <herida> .. en/por/de .. <brazo> | <brazo> ..
      lleno/llenos/llenas/llena/cubierto/cubiertos/marcado/marcados/con .. <herida>
      | <herida> .. superficiales/autoinfligidas/recientes/paralelos/paralelas/finas/rectos/provocadas
      | cuchilla | cuchillas | cuchilla de afeitar | hoja de afeitar | navaja de afeitar | gillette | se da
      golpes/cabezazos
      | golpea/golpeo/golpearse/da/pega/golpeaba .. cabeza .. pared/muro/suelo/piso/mesa | cabezazos .. pared | se
      arranca .. pelo/cabello/pestanas/piel/costras/cejas | arrancarse .. pelo/cabello/pestanas/piel
      | manga larga .. calor/verano/siempre | mangas largas .. calor/verano/siempre | siempre .. manga/mangas
      larga/largas | esconde/oculta/tapa/cubre/esconder/ocultar/tapaba ..
      brazos/brazo/munecas/antebrazos/heridas/cortes/cicatrices/marcas
      | hasta .. sangrar/sangra/sangre | punetazos .. pared/puerta | se quema .. con/brazo/piel | quemaduras ..
      cigarro/cigarrillo/mechero/encendedor | castigarse .. cuerpo/fisicamente | se castiga
      | se/me pincha/clava/muerde/rasca/rasguna/arana ..
      brazos/brazo/piel/manos/sangre/sangrar/agujas/alfiler/compas/uñas | dolor fisico .. alivia/calma/sentir |
      impulsos .. cortarse/lesion | ganas de cortar/cortarse/lastimar/lastimarse
      | conductas/conducta autolesivas/autolesiva/autoliticas/autolesiva | ha vuelto a cortarse | venas
    SUICIDE_TALK: autolitico | autolitica | autoliticas | autoliticos | suicidio | suicida | suicidas | suicidarse | suicidarme | suicidar | suicidado | suicido |
      suicidandose | suisidio | suicidó
      | ideacion/ideas/pensamientos/intento/intentos/tentativa/amenaza/amenazas/plan/planes/gesto/riesgo ..
      suicida/suicidas/autolitica/autoliticas/autolitico/suicidio/muerte/morir
      |
      quiere/quiero/queria/querer/quisiera/gustaria/desea/deseaba/prefiere/preferiria/ganas-de/deseos-de/pensado-en/piensa-en/pensando-en/penso-en/preferir/quise/deseo/hablo-de/habla-de/dijo-que-queria
      ..
      morir/morirse/morirme/morirte/matarse/matarme/desaparecer/desaparecerse/muerto/muerta/estar-muerto/estar-muerta/no-existir/dormir-para-siempre/no-despertar/acabar-con-todo/terminar-con-todo/no-estar/quitarse/quitarme/irse-para-siempre/dejar-de-existir/dejar-de-vivir/esfumarse/la-muerte
      | me quiero/quisiera morir/matar/desaparecer | se quiere/queria morir/matar/suicidar/ir de-este/quitar |
      morirse | morirme | me voy a matar | se va a matar | me mato | matarse | matarme | se mataria | me mataria |
      se ha intentado/intento matar | intento matarse/quitarse
      | quitarse la vida | quitarme la vida | se quito la vida | se quita la vida | quitado la vida | acabar con
      su/mi/la-vida | terminar con su/mi/la-vida | poner fin | acabar con todo | terminar con todo | acabar con el
      sufrimiento
      | no quiere/quiero/queria/desea/tiene-ganas-de/le-apetece/vale-la-pena ..
      vivir/seguir-viviendo/existir/estar-aqui/estar-vivo/estar-viva/despertar/despertarse/seguir/seguir-aqui/seguir-asi
      | no quiere/quiero seguir viviendo | no vale la pena .. vivir/seguir | no merece la pena .. vivir/seguir
      | sin ganas de vivir | cansado/cansada/harto/harta/aburrido de vivir/de-la-vida/de-todo/de-estar-vivo | la
      vida no .. sentido/vale/merece | mi vida no | no .. sentido .. vivir/la-vida/seguir | para que
      vivir/vivo/seguir | no ve .. sentido .. vida/vivir | no tiene .. razones/motivos/razon/motivo .. vivir/seguir
      | no .. haber nacido | ojala ..
      muriera/no-despertara/no-despierte/estuviera-muerto/estuviera-muerta/no-hubiera-nacido/desapareciera/me-muera/me-muriera/se-muriera/no-existiera/durmiera
      | nunca haber nacido | no haber nacido | hubiera nacido
      | mejor ..
      muerto/muerta/sin-mi/sin-el/sin-ella/no-existir/si-no-estuviera/si-me-muero/si-no-existiera/si-no-existo/si-desaparezco
      | estarian/estaria/estariais/viviran .. mejor .. sin | mejor sin-mi/el/ella | si .. no
      estuviera/muriera/muero/desapareciera/desaparezco/estuviera-muerto | nadie ..
      echaria/echara/extranaria/extrana/notaria/daria-cuenta/lloraria/importaria .. si/de/menos/que | nadie me
      extranaria/echaria
      | cuando ya no este/estoy/yo-no-este/me-muera/este-muerto | ya no estare/voy-a-estar/estara/va-a-estar | no
      voy a estar | no estare | despedida | carta/nota/mensaje/mensajes/video-de/suicida despedida | se
      despidio/despide/despidiendo/despedirse .. todos/amigos/familia/siempre/companeros/redes | adios para siempre
      | adios a todos
      | regala/regalo/regalando/regalado/reparte/repartio ..
      cosas/pertenencias/objetos/juguetes/ropa/sus/favorita/favoritos | sobredosis |
      pastillas/pastilla/medicamentos/medicacion/farmacos/tranquilizantes/paracetamol/ibuprofeno/ansioliticos ..
      tomo/tomado/todas/caja/frasco/guarda/guardando/acumula/esconde/muchas/demasiadas/puñado/tragado/hospital/urgencias/lavado
      | tomo/trago/tomarse/tomado/ingirio/ingesta/ingirio/tragarse/tomar ..
      pastillas/medicamentos/caja/frasco/farmacos/lejia/cloro/veneno/raticida/paracetamol | lavado de estomago |
      lavado gastrico
      | tirarse/tirarme/tiro/tirar/tiraria/lanzarse/lanzo/lanzarme/saltar/salto/saltaria/arrojarse/arrojo ..
      puente/ventana/balcon/tren/metro/azotea/tejado/carro/coche/vias/terraza/piso/camion/autobus |
      subido/subio/sube/sentado/sentada/parado/parada .. azotea/tejado/barandilla/puente/cornisa/vias/ventana/balcon
      | vias del tren | ahorcarse | ahorcarme | ahorcar | ahorcado | ahorco | colgarse | colgarme | se colgo | soga
      | cuerda .. cuello/tenia/mochila/escondida/encontro | lazo .. cuello | cinturon .. cuello | bolsa en la cabeza
      | cortarse las venas | abrirse las venas
      | como .. morir/matarse/suicidarse/morirse .. dolor/sin/busca/busco/internet | formas/maneras/metodos de
      morir/matarse/suicidarse/suicidio | buscado/busco/busca .. suicidarse/morir/matarse/suicidio | no
      aguanto/aguanta/puedo/puede mas | ya no aguanto/aguanta/puedo/puede mas | no puedo seguir | no quiero seguir
      asi | ya no quiero estar | no quiere estar .. aqui/vivo/viva/mundo | este mundo | en este mundo .. sobra/no |
      sobra .. mundo/casa/todas | soy/es un estorbo/carga/una carga/problema | estorbo
      | reunirse/irse/estar/ir .. con su abuelo/abuela/padre/madre/hermano .. cielo | ir/irse/irme al
      cielo/otro-lado/mas-alla | muerte ..
      piensa/habla/obsesion/escribe/dibuja/desea/dibujos/poemas/ideas/pensamientos |
      ideas/pensamientos/deseos/dibujos/poemas/canciones .. de/sobre muerte/la-muerte | ideas de muerte |
      obsesionado/obsesionada .. muerte | morir | morirse | matarse | dejar de sufrir | dormir y no despertar | no
      despertar | no despertarse | no despertara | desaparecer | desaparecer del mapa | quisiera desaparecer | no
      merece vivir | no merezco vivir | no deberia-existir/haber-nacido | no sirve vivir | la vida .. asco/mierda |
      odia .. vida | odio .. vida | perdio/perdido .. ganas de vivir | ganas de vivir
    ABUSE_NEGLECT*: maltrato | maltratado | maltratada | malos tratos | abuso sexual | abusos sexuales | abusaron |
      abuso de-ella/el | abusado | abusada | abusan | abusa | negligencia | servicios sociales | proteccion de
      menores | desamparo | dif | violencia intrafamiliar | violencia domestica | violencia familiar | violencia
      machista | violencia de genero | vif | tocamientos | agresion sexual | agresiones sexuales | violacion |
      violada | violado | la violaron | lo violaron | violo | pederasta | grooming | sextorsion | explotacion
      | <agresor> .. <mi>/que/a <pega>/peguen/golpeen/pegue | <agresor> .. <pega> | <agresor> ..
      borracho/bebe/bebido/alcoholico/drogado/violento/agresivo/toma-mucho | <mi> <pega> ..
      <agresor>/cinturon/cinto/casa/correa/chancla/cable/palo | <mi>
      pega/pegan/golpea/golpean/pegaba/maltrata/maltratan/pego/golpeo/azota/azotan
      | <mi> toco/tocaba/toca/manosea/manoseo/beso ..
      partes/cuerpo/intimas/pecho/piernas/manera/forma/inapropiada/indebida | <agresor>
      entra/entro/entraba/mete/metio .. cama/cuarto/habitacion/bano | partes intimas | manoseo | manoseos | manosea
    ABUSE_NEGLECT: moraton | moratones | moretones | moreton | hematoma | hematomas | cardenales | ojo morado |
      labio partido | marcas .. cara/cuello/espalda/cinturon/dedos/golpes | golpes ..
      cara/cuerpo/casa/espalda/visibles | quemaduras .. cigarro/cigarrillo/plancha/espalda | huellas de golpes |
      senales de golpes
      | <miedo> .. a/de-volver/ir/regresar/irse/llegar .. casa | miedo .. su/al/a/del
      padre/padrastro/madre/papa/mama/tio/hermano/abuelo/pareja/novio | no quiere/quiero/queria
      volver/regresar/ir/irse/llegar .. casa | no se siente .. seguro/segura/a-salvo .. casa/hogar/con |
      insegura/inseguro .. casa | terror .. casa/padre/padrastro/llegar
      | no hay/habia/tienen/tiene .. comida .. casa/nevera/refrigerador/comer | nevera/refrigerador/refri
      vacia/vacio | sin comida .. casa | no tiene que comer | no le dan ..
      comer/comida/cenar/desayuno/dinero/atencion | no lo/la alimentan/cuidan/atienden/banan/llevan | nadie ..
      cuida/atiende/alimenta/cocina/ocupa/hace-cargo | pasa/pasan hambre | viene/llega con hambre | tiene hambre |
      siempre .. hambre | solo/sola/solos/solas .. en casa .. noche/dias/semana/noches/dia/hermanos/horas |
      deja/dejan/dejo/dejaron/quedan/queda/dejado solo/sola/solos/solas/encerrado/encerrada/encerrados |
      lo/la/le/me/los/las encierra/encierran/encerro/encerraron | encerrado/encerrada .. por/sotano/armario/castigo
      | duerme en el suelo/coche/piso/carro | duerme en la calle | lo/la
      echan/echaron/echo/encierra/encierran/encerro/corrieron/corrio/echado de .. casa | echan de casa |
      abandonado | abandonada | descuido | descuidado .. padres/madre/casa | desnutrido | desnutrida | desnutricion
      | castigo/castigos/castiga/castigan fisico/fisicos/fisicamente/cinturon/cinto/encerr | paliza | palizas |
      correazos | cinturonazos | chancletazos | cachetadas | bofetada .. padre/madre/casa |
      fotos/foto/videos/imagenes .. desnuda/desnudo/intimas/intimos/desnudos/sexuales | desnudo/desnuda ..
      envia/envio/pide/piden/manda/mando/foto | nudes | pack .. foto/envio/mando | hombre/senor/adulto mayor ..
      internet/redes/regalos/novio/queda/quedo/contacta/escribe | le pega/pegan | secreto ..
      tio/padrastro/abuelo/padre/contar/nadie | no puede contar/decir .. casa/nadie/pasa | le
      obliga/obligan/obligaron/forzo/fuerza .. sexo/tocar/dormir/desnudar/trabajar/desvestirse/besar | relaciones
      sexuales forzadas | si se entera .. padre/mata/pega/madre .. mata/pega/golpea/matar | me van a matar/pegar |
      me pega | me pegan | me golpea | le va a pegar | me toca | matrimonio forzado | mutilacion genital | trabajo
      infantil | trata | mal cuidado | sucio y con hambre | ropa sucia .. hambre | padres ..
      drogas/alcohol/drogan/consumen | violencia en casa | violencia .. casa/hogar
    NOT_EATING: anorexia | anorexica | anorexico | bulimia | bulimica | tca | trastorno alimentario | trastorno
      alimenticio | trastornos alimentarios | trastorno de la conducta alimentaria | conducta alimentaria |
      inanicion | desnutrida | ayuno prolongado | ayunos | ayuna | huelga de hambre | atracones
      | <no> <comer> ..
      nada/casi/dias/ayer/semana/semanas/desde/solidos/bien/apenas/bocado/hace/lunes/martes/miercoles/jueves/viernes/sabado/domingo/tres/dos
      | no come | no comio | no comia | no quiere comer | no queria comer | no esta comiendo | no ha comido | ya no
      come | apenas come | casi no come | come muy poco | come poquisimo | come casi nada | dejo de comer | ha
      dejado de comer | se niega a comer | rechaza .. comida/alimentos/alimento/comer | rechazo ..
      comida/alimentos/alimentacion | no prueba bocado | sin probar bocado | no ha probado bocado | no come nada |
      sin comer | lleva .. sin comer | no se alimenta | no ingiere | niega a comer | negativa a comer | no toca la
      comida | ni come
      | solo come/bebe/toma/comia ..
      agua/manzana/manzanas/lechuga/galletas/ensalada/cafe/arroz/refresco/fruta/vez/yogur | solo agua | vive de
      agua/cafe | vomita/vomitar/vomito/vomitos/vomitaba/vomitando ..
      despues/comer/comidas/comida/provoca/provocado/provocados/cena | se provoca/provocaba/provoco/induce ..
      vomito/vomitos/vomitar | provocarse .. vomito | dedos en la garganta | mete los dedos | va al bano ..
      comer/comidas | laxantes | purgas | purga | diureticos | pastillas para adelgazar
      | perdido/perdio/pierde/perdiendo/perdida/bajado/bajo/adelgazado/bajando .. kilos/kilo/peso/kg/libras |
      perdida de peso | bajada de peso | muy/demasiado/extremadamente/excesivamente/tan/cada vez mas
      delgado/delgada/flaco/flaca/chupado/esqueletica | delgadez | adelgazado mucho | ha adelgazado | adelgaza |
      esqueletico | esqueletica | en los huesos | se le marcan/notan/ven .. huesos/costillas | costillas | bajo peso
      | imc | cuenta/contar/contando/obsesion .. calorias | calorias | miedo .. engordar/comer/peso | se
      ve/siente/cree gorda/gordo/obesa | esta gorda/gordo .. dice/cree/piensa | obsesion/obsesionada/obsesionado ..
      peso/cuerpo/dieta/comida | dieta extrema/estricta/severa | esconde/tira/escondia/tiraba/escupe ..
      comida/bocadillo/almuerzo/desayuno | se desmayo/desmaya/mareo .. comer/comido/hambre/ayunas/comida | falta de
      apetito total | sin apetito .. nada/dias/semanas | no tiene nada de apetito | sonda
    VIOLENCE: amenaza/amenazo/amenazado/amenazaba/amenazas/amenazando/amenazar ..
      muerte/matar/cuchillo/navaja/pistola/arma/golpear/pegar/pegarle/companero/companera/companeros/profesor/profesora/madre/hermano/hermana/padre/familia/golpearlo/matarlo/quemar/maestro/maestra/director
      | amenazas de muerte | amenaza de muerte | amenazo a | amenaza a
      | cuchillo | cuchillos | navaja | navajas | pistola | pistolas | arma | armas | arma blanca | machete | rifle
      | escopeta | explosivo | explosivos | bomba | bate de beisbol | puno americano | punal | tiroteo | masacre |
      matanza | disparar | balear
      | quiere/quiero/queria/voy-a/va-a/ganas-de/gustaria/dijo-que/juro ..
      matar/matarlo/matarla/matarlos/matarlas/apunalar/disparar/quemar-la/acuchillar/vengarse/vengarme/hacer-dano-a/hacerle-dano/hacerles-dano/pegarle/golpear/reventar/romperle
      | matar a | matarlos a todos | los voy a matar | lo voy a matar | la voy a matar | te voy a matar | voy a
      matar | los mato | venganza | vengarse | homicida | homicidas
      |
      pega/pego/pegaba/golpea/golpeo/agrede/agredio/agredia/agredido/empuja/empujo/pateo/patea/muerde/mordio/ataca/ataco/atacado/estrangulo/abofeteo/escupio/aranó/agresion/agresiones/agredir/pegado/golpeado/insulto
      .. a-su/a-sus/a-un/a-una/a-otro/a-otra/a-otros/a-la/al/a-los/a-las/a-mi/hacia/contra
      madre/padre/hermano/hermana/hermanos/abuela/abuelo/companero/companera/companeros/profesor/profesora/maestra/maestro/nino/nina/alumno/alumna/perro/gato/familia/padres/mama/papa/otro/otra/hermanita/hermanito/tutor/director
      | pega/pego/pegaba/golpea/golpeo/agrede/agredio/empuja/empujo/ataca/ataco a ..
      madre/padre/hermano/hermana/hermanos/abuela/companero/companera/companeros/profesor/profesora/maestra/nino/nina/alumno/alumna/mama/papa/hermanita/hermanito
      | pelea/peleas/peleo/pelearse/peleando/se pelea/golpes/punetazos/patadas ..
      punos/companero/companeros/patio/fisica/fisicas/recreo/salida/golpes/con-otro/con-un/con-una | pelea fisica |
      punetazo | punetazos | patada a | agresion fisica | agresiones fisicas | agresivo/agresiva/agresividad ..
      con/hacia/contra/en/fisicamente/fisica | violento | violenta | violencia | violentamente |
      conducta/conductas/comportamiento violenta/violentas/violento/agresiva/agresivas/agresivo
      | rompe/rompio/destroza/destrozo/rompia/destruye/tira/tiro/lanza/lanzo/arroja/arrojo/golpea ..
      muebles/puerta/puertas/cristales/ventana/ventanas/silla/sillas/mesa/objetos/platos/cosas/pared/tele/television/pupitre
      | prendio/prende/prender/quemo/quemar/incendio/incendiar ..
      fuego/escuela/colegio/casa/papeleras/papelera/instituto/clase | incendio provocado | quemar el colegio |
      maltrata/mata/mato/tortura/torturo/patea .. animales/perro/gato/gatos/perros/animal | crueldad con animales |
      lista .. matar/nombres/muertos/negra | hacer dano a-otros/otras/los-demas/alguien | hacerle dano | se las
      van/va-a pagar | me las van a pagar | lo va a pagar | van a pagar | asalto .. | asaltar | apunalo | apunalar |
      acuchillo | acuchillar | intento ahorcar/estrangular/asfixiar .. hermano/hermana/companero | estrangular |
      destrozos
    WHEREABOUTS_UNKNOWN*: no sabe/saben/se-sabe/sabemos/sabia/sabian .. donde ..
      esta/estan/fue/paso/duerme/anda/vive/vaya/encuentra/estaba | nadie sabe donde |
      desconoce/desconocen/desconocemos/se desconoce .. paradero/donde/domicilio | paradero | nadie ..
      ha-visto/visto/vio .. desde/hace | no ..
      localizar/localizan/localiza/localizado/localizarlo/localizarla/localizamos/encuentra/encuentran/encontrarlo/encontrarla/contactar
      .. familia/alumno/alumna/nadie/desde/madre/padre/menor/chico/chica | no la encuentran | no lo encuentran | no
      aparece | no ha aparecido | sin noticias de/suyas/desde | no .. noticias .. desde/suyas/familia/de-ella/de-el
      | ilocalizable | ilocalizables | imposible localizar/contactar | no ..
      contesta/contestan/responde/responden/cogen/coge .. telefono/llamadas/nadie/nunca/hace/semana/semanas/dias |
      desaparecido | desaparecida | desaparecidos | desaparicion | denuncia de desaparicion | denuncio ..
      desaparicion | denunciado .. desaparicion | no .. volvio/vuelto/regreso/regresado/llego/llegado ..
      casa/escuela/colegio/noche/anoche/dormir/clase | la policia ..
      busca/buscando/encontro/encontrado/trajo/localizo | policia lo/la busca/encontro/trajo
    WHEREABOUTS_UNKNOWN: se escapo/escapa/escapado/fugo/fugado/fue/marcho/largo/escapaba/fuga ..
      casa/hogar/centro/noche/novio/nadie | se fue de casa | se ha ido de casa | huyo | huyo de | ha huido | fuga |
      fugas | fugado | fugada | escapado de | escapada de | escaparse | fugarse | se escapo | se fugo | se escapa |
      ha pasado la noche fuera | paso/pasa/pasado/duerme/durmio/dormido/durmiendo .. noche/noches ..
      fuera/calle/parque/casa-de-un/desconocido | noches fuera | noche fuera | duerme/durmiendo/dormir/durmio .. en
      la calle/parque/estacion/casa-de-desconocidos/casas-de/coche | duerme fuera | en casa de un desconocido |
      quedo/quedar/queda/quedado .. desconocido .. internet/redes | conocio .. internet ..
      quedar/quedo/fue/verse/ver | sale/salio/salir/escapa/escapo .. noche/escondidas/ventana ..
      sin/ventana/decir/avisar/permiso/noche | sin decir .. donde/adonde/nada | sin avisar .. casa/fue/salio | salio
      de casa y no | salio .. no llego/volvio/regreso | piso/casa vacio/vacia | se mudaron sin | direccion
      desconocida/falsa | nadie abre .. puerta | no abren la puerta | nadie vive/vivia .. direccion/ahi/alli
    """#
}
