extension Lexicon {
  /// Abuse, neglect, eating, violence and flight as they are spoken; the classes are those of the part before.
  static let spanishSpokenDanger = #"""
    ABUSE_NEGLECT*:
      <casero> .. se lo/la/los/las/le torcio/retorcio/hizo/rompio/causo/provoco | se lo/la/los/las torcio/retorcio/hizo/rompio/causo/provoco su/mi/el/la <casero> | <casero> .. torcio/tuerce/retuerce/retorcio .. brazo/muneca/dedo/dedos/oreja |
      profe/profesor/instructor/entrenador/monitor/maestro/catequista/cura/chofer/conductor/vecino/primo/tio/abuelo .. la/lo/me/nos toca/toco/tocaba/besa/beso/besaba/acaricia/acariciaba/manosea/abraza/soba | <casero> .. pone/puso/ata/ato .. correa/cuerda/collar .. cuello |
      <casero> .. <mi> <zarandea> | <casero> <zarandea> .. | <casero> .. <mi> <apaleo> .. <golpe> | <casero> .. <apaleo> <golpe> |
      <casero> .. <mi>? ha/han/habia/habian pegado/golpeado/zarandeado/tirado-al-suelo/tirado-del-pelo/quemado/amarrado/atado/encerrado/abofeteado/empujado/tocado/manoseado/violado/forzado/mordido |
      <mi> <apaleo> .. <golpe> | <mi> <apaleo> <golpe> .. | a <golpe> limpio/limpios/diario |
      <mi> <zarandea> .. <casero>/casa/cinturon/correa/cable/palo/cama/silla/radiador/pelo/orejas/oreja/plancha/cigarro |
      <mi> tira/tiro/tiran/jala/jalo/jalan/agarra/agarro/agarran/coge/cogio/arrastra/arrastro .. pelo/pelos/orejas/oreja/cuello/greñas |
      <casero> .. cinturon/correa/cable/chancla/vara/manguera | con el/la/un/una cinturon/cinto/correa/cable/chancla/palo/vara/manguera/zapatilla/fajo/rebenque |
      <casero> .. toma-mucho/toma-y/toma-alcohol/bebe-y/bebe-mucho/bebe-alcohol/borracho/borracha/bolo/tomado/ebrio/drogado/drogada/drogadicto/colocado/colocada/alcoholica/alcoholico/pegon |
      <casero> .. mete/metia/metio/entra/entraba/acuesta/acostaba .. cama/habitacion/cuarto/ducha/bano |
      se mete/metia/metio en/a su/mi/la cama/cuarto/habitacion/ducha .. | entra/entraba/entro .. cuarto/habitacion/ducha/bano .. noche/duermo/duerme/desnuda/bano/ducho/banando |
      <casero> .. mira/miraba/espia/espiaba/graba/grababa .. ducha/duchar/duchando/cambia/desnuda/desnudo/bano/vestir/cambio |
      <casero> .. ensena/enseno/pone/puso .. porno/pornografia/partes | <casero> .. beso/besa/besaba .. boca |
      <casero> .. hizo/hace/hacia .. cosas/cosas-feas/cosas-malas/cosas-raras/dano/cosquillas .. feas/malas/raras/abajo/gustan/mayores/sexuales? |
      <casero> .. dice/dijo/gritan/grita/llaman/repite/llama .. inutil/estorbo/una-basura/asco/mierda/puta/zorra/imbecil/retrasado/retrasada/hubieran-tenido/hubiera-tenido/abortado/no-la-quiere/no-lo-quiere/ojala-no |
      <casero> .. insulta/insultan/humilla/humillan/desprecia/desprecian/amenaza-con-matarla/amenaza-con-matarlo/amenaza-de-muerte |
      no la/lo/le hubieran/hubiera/hubiese/haber tenido/parido/abortado | ojala no hubieras/hubiera nacido .. dice/madre/padre/le |
      <casero> .. deja/dejan/dejo/dejaron/tiene/tuvo/tienen .. sin comer/comida/cenar/cena/ropa/zapatos/entrar/dormir |
      <casero> .. deja/dejan/dejo/dejaron/abandono/abandonaron .. solo/sola/solos/solas/tirado/tirada/encerrado/encerrada/calle/balcon |
      violo | la violaron | me violo | me violaron | abuso de mí/mi/ella/él/su/la | abusaba de | abusaron de | abusado sexualmente | se sobrepaso con | se propaso con | se aprovecho de .. |
      servicios sociales | desproteccion | situacion de riesgo | medida de proteccion | orden de alejamiento | centro de acogida | asuntos sociales | fiscalia de menores
    ABUSE_NEGLECT:
      <mi> tuerce/torcio/retuerce/retorcio/torcieron .. brazo/muneca/dedo/dedos/oreja | se queda/quedan/quedo/quedaron/pasa/pasan/estan/esta .. solitos/solitas/solito/solita | <mi> dejan/deja/dejaron/dejo solitos/solitas/solito/solita |
      <mi> cortaron/cortan/han-cortado/corto la/el/los? luz/agua/gas/suministros | comen/come lo que <mi>? da/dan .. vecina/vecinos/vecino/gente/iglesia/comedor | vienen/viene/llegan/llega sin asear/lavar/banar/peinar |
      marca/marcas/senal/senales/huella/huellas/moraton .. de/del/por .. mano/dedos/manos/cinturon/correa/cable/palo/hebilla/chancla/golpe/golpes/plancha/mordisco/mordida/bofetada/soga/cuerda/quemadura |
      marca de .. mano/dedos/cinturon/correa/cable/hebilla | verdugon | verdugones | cardenal/cardenales en/por | morado/morados en/por/cara/ojo/brazo/espalda | morado en .. ojo/brazo/espalda/cara/cuello | moraton | moratón |
      ojo/ojos/labio/cara/mejilla/pomulo/oreja hinchado/hinchada/morado/morada/amoratado/amoratada/partido/partida/roto/rota/negro/reventado |
      golpe/golpes/herida/heridas/moretones/marcas/lesiones/quemaduras/morados .. no cuadra/cuadran/coincide/explica/explicar/justifica/sabe-explicar/corresponde | versiones contradictorias/distintas |
      quemaduras/quemadura de/con cigarro/cigarrillo/plancha/cigarros | <mi> quemo/quema/quemaron .. mano/manos/brazo/cigarro/plancha/mechero/cuchara |
      <mi> amarra/amarran/amarro/ata/atan/ato/ataron/encadena/encadenan .. cama/silla/radiador/pata/arbol/mesa/cuarto |
      <mi> encierra/encierran/encerro/encerraron/encerraban con/en/bajo .. llave/cuarto/armario/sotano/trastero/balcon/terraza/bano/habitacion/oscuro |
      <mi> deja/dejan/dejo/dejaron .. fuera/balcon/terraza/calle/patio/rellano/portal/lluvia/frio .. |
      dejan/dejaron/dejo/deja toda la noche .. | fuera de casa .. castigo/castigado/castigada/noche | castigado/castigada sin comer/cenar/cena/comida/dormir/agua |
      castigo/castigan/castiga .. ducha-fria/agua-fria/rodillas/arroz/sin-comer/sin-cenar/encerrada/encerrado/correa |
      <mi> echo/echaron/echan/echa/boto/botaron/corrio/corrieron/sacaron/saco de/a-la .. casa/calle | <mi> echaron/botaron/corrieron a la calle |
      no <mi> deja/dejan/dejaron/dejo entrar .. casa | duerme/duermen/dormir/durmio/durmiendo/viven/vive .. coche/carro/furgoneta/camioneta/calle/banco/parque/cajero/portal/almacen/local/albergue/donde-puede |
      duerme donde puede/pilla/caiga | desahuciaron | desahuciados | sin techo | casa sin luz/agua/calefaccion | sin luz/agua/calefaccion .. casa |
      no hay/tienen/tenian/habia/queda luz/agua/calefaccion/gas/comida/nada-de-comer/nada-para-comer .. casa | no hay/tienen/tenian/habia que-comer/para-comer/nada-de-comer/nada-para-comer |
      cena/cenan/cenamos/comen/come/comemos/desayuna .. solo? pan/galletas/arroz con/y/solo? agua/nada | pan con agua | agua con azucar |
      sin abrigo/chaqueta/chamarra/calcetines/zapatos/calzado/ropa-de-abrigo/ropa-limpia/almuerzo/desayuno-y/comida-ni/material-ni/merienda-y .. invierno/enero/frio/roto/rotos/rotas/abrigo/diciembre/febrero/lluvia/nieve/sucio/sucia/zapatos |
      sin abrigo | zapatos/zapatillas/tenis/deportivas rotos/rotas/agujereados/agujereadas/pequenos/con-agujeros | ropa .. rota/pequena/talla/verano .. invierno/frio? |
      piojos | liendres | sarna | infestado | infestada | pulgas | sucio/sucia y sin/con/desnutrido | sin vacunar | sin gafas desde |
      no <mi> llevan/lleva/llevaron .. medico/dentista/pediatra/urgencias/hospital | no .. llevan/lleva al medico/dentista/pediatra |
      nadie .. cuida/ocupa/recoge/recogio/recogerlo/recogerla/hace-cargo/atiende | nadie viene/vino a? recogerlo/recogerla/buscarlo/buscarla/por-el/por-ella |
      en casa nadie .. ocupa/cuida/atiende/cocina/pregunta/lava | no hay/habia ningun? nadie/adulto/adultos .. en? casa/cargo |
      solo/sola/solos/solas .. casa/piso/fin-de-semana/dias/noches .. noche/noches/dias/semana/domingo/hermanos/hermanitos/bebe/lunes/viernes |
      <mi> dejan/deja/dejaron solo/sola/solos/solas .. | se queda/quedan/quedo/quedaron solo/sola/solos/solas .. noche/noches/dias/finde/semana/bebe |
      <miedo>/pavor/terror a/al/de/del su/mi/sus/mis/el/la? <casero> | le/me tiene/tengo/tienen/da/coge panico/miedo/terror/pavor .. <casero> |
      <miedo>/pavor .. llegar/volver/ir/entrar/regresar/estar .. casa | no <quiere> volver/irse/irme/ir/regresar/llegar a su/mi/la? casa |
      no me/lo/la quiero/quiere/hagas/hagan/hagais/manden/mandes/lleven .. volver/ir/regresar? a? mi? su? casa |
      tiembla/temblaba/temblo/encoge/encogio/orino/pis/esconde/escondio .. cuando/si/al .. padre/papa/padrastro/novio/tio/levanta-la-mano/levante-la-mano |
      se hizo/hace/orino/meo pis? encima? .. padre/padrastro/llamar/llamaban/llamabamos/casa/mama | se encoge/protege/cubre/agacha .. acerca/acercas/mano/levantas/levanta/tocar |
      suplica/suplico/ruega/rogo/pide/pidio/implora/suplicaba/pidieron .. no .. llamemos/llamen/llame/llames/digamos/digan/digas/diga/avisemos/avisen/contemos/cuenten/mandemos .. casa/padre/papa/padres/papas/madre/mama/padrastro |
      no .. llamemos/llamen/llames/llame/avisen/aviseis/digan/digas/digais/cuentes/cuenten .. casa/padre/papa/padres/madre/mama/padrastro/papas .. pega/pegan/mata/matan/paliza/golpea/muelen/castiga/por-favor/echan? |
      si se entera/enteran/entero/sabe/saben/lo-sabe/llega .. mi/su padre/papa/madre/mama/padrastro/padres/tio | me/lo/la va/van a matar/pegar/moler/reventar/matar-a-palos .. casa/padre/madre/papa/mama/padrastro/si/cuando |
      cobra/cobro/cobrar en casa | en mi? su? casa <mi>? pegan/pega/golpean/golpea/maltratan/encierran/insultan/humillan/tocan/amarran |
      hizo/hace/hacia/hacen/hicieron cosas feas/malas/raras/sucias/sexuales/de-mayores/ahi/abajo/que-no | cosas feas/raras/malas .. noche/cama/cuarto/primo/tio/abuelo/vecino/entrenador |
      toco/tocaba/tocado/tocaron/tocan/tocarme/tocarla abajo/ahi/ahi-abajo/alli/debajo | toca/toco/tocaba/tocado/tocaron/tocan/tocarme/tocarla .. culo/pechos/tetas/vagina/pene/genitales/partes/nalgas/pompis/entrepierna/donde-no |
      <mi> manosea/manoseo/manoseaba/toquetea/toqueteo/toqueteaba/sobaba |
      es/era nuestro secreto | dice que es un secreto | secreto entre | secreto .. contar/cuente/diga/mama/nadie/entre | guardar el? un? secreto .. |
      fotos/foto/videos/video/imagenes/nude/pack sin ropa/sujetador/camiseta/nada | fotos/foto/videos/video .. desnuda/desnudo/intima/intimas/intimos/cuerpo/sujetador/bragas/bikini/ropa-interior/interior/provocativas/pecho/tetas |
      le/me pide/piden/pidio/pedia/exige .. fotos/packs/nudes/pack | chantajea/chantajeo/chantajean/amenaza/extorsiona .. fotos/foto/videos/video |
      hombre/senor/tipo/viejo/adulto .. internet/redes/instagram/tiktok/discord/juego/whatsapp/chat/coche .. fotos/regalos/dinero/quedar/quedo/verse/recoge/escribe/espera/movil/desnuda |
      novio/pareja/amigo de 19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/35/38/40/45/50/treinta/cuarenta/veinticinco |
      mayor de edad .. novio/sale/sexo/relaciones/queda/pareja | regalos caros | un hombre/senor/adulto .. recoge/espera/escribe/sigue/regala/compra/besa/beso/toco |
      forzo/forzaron/obligo/obligaron/obliga/obligaba/obligan .. acostarse/besar/besarlo/chupar/desnudarse/sexo/mirar/tocar/mantener-relaciones/relaciones/trabajar/pedir-dinero/robar/mendigar |
      no queria y/pero .. siguio/sigui/igual/obligo/insistio | dijo que no y/pero .. siguio | la drogaron | le pusieron algo en .. bebida |
      la casan/casar/casaran/casarla .. pais/primo/verano/fuerza/mayor/boda | casarla a la fuerza | ablacion |
      abandono familiar/parental/emocional/paterno/materno/infantil/de-menor/del-menor/de-menores | situacion/sintomas/signos/estado/indicios/caso de abandono/desamparo/negligencia/maltrato |
      lo/la/los/las/me/nos abandono/abandonaron/abandona/abandonan | abandono a su/sus/el/la/los .. | desatendido | desatendida | mal nutrido | mal nutrida | malnutrido | malnutrida
    NOT_EATING:
      quedado/bajado/baja/llegado/esta/ya en/a 28/29/30/31/32/33/34/35/36/37/38/39/40/41/42/43 kilos/kg | comida engorda | no necesita/necesito comer/la-comida/comida | solo/solamente/unicamente come/toma/cena/bebe pepinos/pepino/lechuga/manzanas/verdura/caldo/infusiones/zanahorias/sandia/clara/claras/barritas |
      <no> traga-nada/pasa-bocado/pasar-bocado/pasa-la-comida/pasar-la-comida/traga-la-comida | no le/me entra/pasa/baja nada/la-comida/ni/comida/bocado |
      <no> prueba/pruebo/probo/probado/probar/come/comio/comido/comer/cena/cenado/mete/metido/ingerido/ingiere/traga/tragado bocado/bocados/nada/comida/alimento/alimentos/solido/solidos .. |
      ni un/medio? bocado/bocaito/grano/trozo | nada solido/solida/de-comer/de-comida/de-alimento/en-el-estomago/en-el-cuerpo |
      dias/semana/semanas/horas .. sin comer/probar/ingerir/meter/cenar-ni/desayunar-ni/alimentarse | sin comer .. dias/semana/lunes/martes/miercoles/jueves/viernes/sabado/domingo/ayer/anteayer/horas |
      no habia/ha/he/hemos comido/desayunado-ni/probado/cenado-ni nada/desde/en/bocado .. | no como/comia/come nada |
      remueve/marea/revuelve/esparce/aparta/desmenuza .. comida/plato |
      tira/tiro/tiraba/esconde/escondia/escondio/regala/regalaba/da/daba/escupe/escupia/bota/botaba .. bocadillo/bocata/almuerzo/comida/lonche/desayuno/sandwich/merienda/vianda/cena/torta/colacion .. basura/papelera/servilleta/perro/gato/companeros/dias/siempre/diario/ya-comio/bolsillo |
      miente .. comido/comida/comer |
      perdido/perdio/pierde/perdiendo/perdia/bajado/bajo/baja/bajando/adelgazado/adelgazo/enflaquecido ..
      kilos/kilo/kg/kgs/libras/peso/tallas/talla |
      delgadisima/delgadisimo/flaquisima/flaquisimo/huesuda/huesudo/cadaverica/cadaverico/consumida/consumido/demacrada/demacrado/esmirriada/escuchimizada/raquitica/raquitico |
      delgadisima | delgadisimo | flaquisima | flaquisimo | cadaverica | cadaverico | demacrada | demacrado | raquitica | raquitico | consumida |
      pura/puro/puros hueso/huesos/piel | piel y huesos | saco de huesos | hecha/hecho un? palillo/fideo/esqueleto/palo |
      lo/de/tan delgada/delgado/flaca/flaco .. que/esta/parece/enferma/enfermo/asusta | cada dia/vez/semana mas delgada/delgado/flaca/flaco/chupada/chupado/seca |
      ropa/pantalon/pantalones/vaqueros/uniforme/falda/anillos/reloj .. se le? cae/caen/queda-grande/quedan-grandes/sale/enorme/baila/bailan |
      se le cae/caen/sale la/el/los? ropa/pantalon/pantalones/pelo-a-mechones | se le marcan/notan/ven/salen/cuentan .. clavicula/claviculas/huesos/costillas/columna/pomulos/caderas |
      se le ha? quito/retiro/retirado/fue/ido/corto/quitado/cortado la regla/menstruacion/periodo | no le baja/viene/bajo la regla/menstruacion | sin regla/menstruacion/periodo desde/hace | retirada de la regla/menstruacion | amenorrea | meses sin regla/menstruacion/periodo |
      vomita/vomitaba/vomitando/vomitar/vomito .. lo-que-come/todo-lo-que/lo-poco/escondidas/a-proposito/adrede/adelgazar |
      se oye/oyo/oia/escucha/escucho .. vomita/vomitar/vomitando/arcadas | bano/aseo/servicio .. despues/justo/nada-mas/corriendo .. comer/comidas/cenar/comedor/cena/comida |
      despues de comer/cenar/cada-comida .. bano/aseo/vomita/encierra | dedos/cepillo .. garganta/vomitar | nudillos .. marcas/rojos/callos/heridas |
      si como/come/como-algo .. asquerosa/asqueroso/asco/gorda/gordo/culpable/culpa/odio/vomito/vomita/castigo | comer .. da/dan/daba/produce/siento/siente asco/culpa/ansiedad/miedo |
      me/le da asco/miedo/culpa/ansiedad comer/la-comida/tragar/engordar/cenar | asco .. comida/comer | culpa/culpable .. comer/come/comido/comida |
      no merece/merezco comer | castiga/castigo/castigarse .. sin comer | dejar/deje/dejo/dejado/voy-a-dejar de comer .. |
      estoy/se-ve/se-siente/se-cree/verse/me-veo/me-siento/sigue-diciendo/dice-que-esta/dice-estar .. gorda/gordo/foca/vaca/ballena/bola/obesa .. |
      quiere/quiero/queria/obsesion/obsesionada/obsesionado/retos/reto .. adelgazar/bajar-de-peso/perder-peso/perder-kilos/estar-flaca/estar-delgada/ser-flaca/pesar |
      cuenta/contar/contaba/contando/apunta/mira/pesa .. calorias/kcal/gramos | se/me pesa/peso/pesaba .. dia/diario/veces/dias/constantemente/cada/comida | pesa/pesar la? comida/cada |
      thinspo | pro ana | proana | ana y mia | tca | tcas | trastorno de la alimentacion | arfid |
      ayuno/ayunos/ayuna/ayunaba/ayunar/ayunando .. dia/dias/horas/intermitente/tiktok/adelgazar/semana/reto/24/48/72 | hace/hizo/haciendo ayuno/ayunos | en ayunas .. dias/todo-el-dia/siempre |
      ejercicio/corre/correr/sentadillas/flexiones .. compulsivo/compulsiva/compulsivamente/quemar/agotarse/calorias/desmayo/desmayarse | abdominales .. noche/escondidas/quemar/compulsivo |
      solo/solamente/unicamente/vive-de/vive-a-base-de/nada-mas-que toma/bebe/come/tomaba/bebia/comia? agua/chicles/chicle/cafe/manzanas/manzana/lechuga/infusiones/refrescos/coca-cola/pepino/galletas/caldo/yogures |
      bebe solo agua/infusiones/cafe | mastica chicle/chicles/hielo | come hielo | agua y chicle/chicles | laxante | laxantes | diuretico | vaselina-para |
      mareo/mareada/mareado/desmayo/desmayado/desmayada/desvanecio/desplomo/desvanecimiento/debil/floja .. comido/comer/ayuno/ayunas/desayunado/comia/hambre/alimentarse/alimentacion |
      no come ni cena/desayuna/almuerza/bebe | ni come ni
    VIOLENCE:
      puso/pone/acerco/apreto/coloco/apunto .. tijeras/cuchillo/navaja/cristal/cuter/cutter/pistola .. cuello/cara/garganta/cabeza/barriga/espalda/pecho | por pelea/peleas/pelearse/agresion/agredir/golpear/pegar-a/amenazas | puños/nudillos .. pelea/companero |
      un/algun? dia? de? estos? traigo/trae/trajo/traere/coge/cogio/saco/robo/tiene la/el/una/un? pistola/escopeta/cuchillo/navaja/arma/machete de mi/su papa/padre/tio/abuelo/hermano | pistola/escopeta/cuchillo/navaja/arma/machete .. de mi/su papa/padre/casa/tio/abuelo/hermano/cocina |
      trae/trajo/traia/traigo/lleva/llevo/llevaba/ensena/enseno/saco/saca/mostro/muestra/encontre/encontramos/encontraron/porta/portaba/amenaza/amenazo/presume/escondia/esconde/guarda ..
      navaja/cuchillo/punzon/destornillador/machete/pistola/arma/hacha/katana/punal/taser/gasolina/revolver/balas/cartuchos/puno-americano/catana |
      va/voy/iba/vas/vamos/van/quiere/quiero/dijo-que/jura/juro/prometio a? reventarlo/reventarla/reventarlos/reventar-a/rajar/rajarlo/rajarla/pincharlo/pincharle/apunalar/apunalarlo/matarlo/matarla/matarlos/matarnos/cargarse/cargarme/cargarselo/quemarlo/quemarlos/quemar-el/dispararle/linchar/degollar/acuchillar/estrangular/hacerle-dano/hacerles-dano/hacernos-dano/ahogarlo |
      os/los/las/lo/la/te/les voy/va/vas/van a reventar/rajar/matar/pinchar/joder-vivo/linchar/destrozar/apunalar/disparar/quebrar/chingar/madrear |
      te/lo/la/los/os/les mato/rajo/pincho/reviento/rajare/matare/reventare/madreo/quiebro |
      partirle/romperle/reventarle/hincharle/cruzarle/partirles/romperles/partirte/romperte .. cara/boca/cabeza/piernas/nariz/crisma/jeta/madre/dientes |
      le/les/te/os partio/parto/rompo/revento/reviento/hincho/cruzo/rompio/abrio/fracturo/quebro la/las/el/los/un? cara/boca/cabeza/nariz/crisma/jeta/madre/diente/dientes/labio/ceja/mandibula/dedo/brazo/costilla |
      un dia/dia-de-estos/algun-dia .. traigo/traere/mato/matare/quemo/quemare/reviento/disparo .. pistola/cuchillo/navaja/arma/todos/cole/colegio/instituto/ese/esos |
      lista .. matar/mataria/va-a-matar/quiere-matar/venganza | lista de .. matar/enemigos/gente-que | como en? columbine/un-tiroteo/las-matanzas |
      hacer/hare/haria/hago/planea/planeaba/planeando un/una tiroteo/masacre/matanza/atentado/carniceria | tiroteos | ojala .. muertos/mueran/exploten/ardan/revienten/maten-a |
      esperar/espero/esperaba/esperan/espera .. a-la-salida/salida/afuera/fuera .. pegar/pegarle/partir/amenaza/pelea/navaja/golpes/matar/cuenta | te espero a la salida/fuera | a la salida te |
      se van/va a arrepentir/cagar | te vas a enterar/arrepentir/cagar | os vais a enterar/arrepentir/cagar | me las pagaran/pagaras/pagara/va-a-pagar |
      tiro/tira/tiraba/lanzo/lanza/lanzaba/arrojo/avento/estampo/estampa .. silla/mesa/piedra/piedras/tijeras/tijera/estuche/libro/botella/pupitre/objeto/objetos/extintor/maceta/plato/cuchillo/ladrillo a/al/contra/encima .. <victima> |
      clavo/clavarle/clava/clavado/clavandole/pincho/pinchado/pincha .. lapiz/compas/boli/tijeras/tijera/boligrafo/cuchillo/navaja/tenedor/lapicero .. |
      empujo/empuja/empujado/empujon .. escalera/escaleras/suelo/carretera/vias/barandilla | <mi> tiro/tira/tiraron/empujo/empujaron .. escaleras/ventana/suelo |
      le ha? levantado/levanto/levanta la mano | levanto/levantado/levanta/alza/alzo la mano a su/mi/la/el? <victima> | ha levantado la mano a |
      <casero>/hermanos/hermana/profe/profesora/companeros .. le tiene/tienen/cogido/coge/teme/temen miedo/panico/terror | le tienen miedo .. casa/clase/companeros/todos |
      miedo de su? mi? hijo/hija/alumno | miedo .. a/de que .. hijo/hija .. pegue/golpee/agreda |
      agarro/agarra/agarrado/cogio/coge/cogido/sujeto/pesco .. del/por/por-el/por-los cuello/pelo/pelos/pescuezo/garganta/grenas/pechera/solapa | apreto/aprieta/apretaba .. cuello |
      dejo/dejado/deja .. sin-aire/inconsciente/sin-respirar/sangrando/sin-sentido | hasta dejarlo/dejarla/dejarle sin/inconsciente/en/morado/sangrando |
      se abalanzo/abalanza | se le/me/les echo/tiro/lanzo/avento/echa/tira encima | se echo/tiro/lanzo/avento encima de/a | se fue/va/lanzo contra .. <victima> |
      a golpes | a hostias | a patadas | a pedradas | a trompadas | a madrazos | a mordiscos | a pinas | a navajazos |
      hubo/tuvimos/tuvieron/hay que separarlos/separarlas/sujetarlo/sujetarla/reducirlo/reducirla/contenerlo/contenerla/llamar-a-la-policia | hubo que separar/sujetar/contener/reducir |
      pega/pego/pegaba/pegado/pegarle/pegando/golpea/golpeo/golpeado/muerde/mordio/mordido/agrede/agredio/agredido/empuja/patea/pateo/zurra/abofetea/abofeteo/escupe/escupio/apaleo a/al/a-la/a-su/a-sus/a-mi/a-un/a-una/a-los/a-las/a-otro/a-otra/a-otros/contra <victima>/perro/gato |
      mato/mata/matado/ahogo/ahogado/quemo/quemado/pateo/patea/apedreo/apedrea/torturo/tortura/colgo/envenena/enveneno/degollo/maltrata/aplasto/aplasta .. gato/gatos/gata/gatito/perro/perra/perrito/pajaro/pajaros/hamster/conejo/paloma/palomas/animal/animales/gallina/rata/tortuga .. |
      prende/prendio/prender/prendido/mete/metio/pego/pegar fuego .. | quemo/quema/quemar/quemado/incendio/incendiar .. papelera/cortina/cortinas/contenedor/contenedores/colegio/instituto/escuela/banos |
      amenaza/amenazo/amenazado/amenazaba/amenazando .. con/de/a .. quemar/matar/pegar/pegarle/muerte/cuchillo/navaja/rajar/pinchar/paliza/reventar/partir/disparar/arma .. |
      dio/da/daba/dado/pego/propino/metio/mete/pega/solto .. paliza/punetazo/puñetazo/puñetazos/punetazos/hostia/hostias/cabezazo/patada/patadas/bofetada/bofeton/navajazo/pinchazo/codazo/rodillazo/trompada/mordisco/golpiza/tortazo .. a/al/en .. <victima>/cara/barriga/cabeza/estomago/boca/espalda |
      rompe/rompio/rompia/revienta/revento/destroza/destrozo/patea/tira/golpea/parte .. puertas/puerta/muebles/cristales/cristal/tele/platos/casa/paredes/ordenador/movil/vidrios/cuarto .. policia/rabia/quitan/grita/madre/puños/ataque/patadas/enfada/enfadado |
      paliza a/con | le dieron/dio/da una paliza a | grabaron/grabo/graban .. paliza/pelea | pelea/peleas .. patio/parque/salida/banos/policia/navaja/banda/bandas | banda/bandas/pandilla/mara .. armas/peleas/violenta/navajas |
      violencia filioparental | filioparental | denuncia .. agresion/lesiones/pegar | se lia/lio a hostias/golpes/patadas/palos/punetazos/tortas |
      acoso sexual a | forzo a una | intento asfixiar/ahogar/ahorcar/estrangular a
    WHEREABOUTS_UNKNOWN*:
      y desaparecio | no esta en casa de ninguno/nadie/los/sus/la/su | no coge/contesta/responde el/al movil/telefono/celular/cel y/desde/ni | sin saber nada? de ella/él/ellos/nosotros? | y no ha vuelto | no ha vuelto desde/a-casa |
      no vuelve/volvio/ha-vuelto/regresa/regreso/ha-regresado/aparece/aparecio/ha-aparecido desde | no volvio/regreso/llego/aparecio/vuelve/regresa/vino a casa/dormir/cenar/la-casa |
      anoche no volvio/llego/aparecio/durmio/regreso | nunca/jamas llego a? al? clase/cole/colegio/escuela/instituto/casa | y nunca llego/volvio/aparecio/regreso | y no llego/aparecio |
      sin volver/regresar/aparecer/llegar a casa | sin volver/regresar/aparecer desde/anoche | nadie <mi> ve/vio/ha-visto desde | nadie sabe/sabia nada? de ella/él/ellos/el-chico/la-chica |
      nadie sabe/supo/sabia/sabe-decir .. donde/adonde/por-donde/paradero | nadie sabe por? a? donde/adonde |
      no sabemos/saben/se-sabe/sabian/tenemos/tienen nada? noticias? de/desde ella/él/ellos/la-familia/anoche/ayer/hace |
      no sabemos/saben/sabe/se-sabe/sabian/sabia/dice/quiere-decir/dijo/ha-dicho .. a/de/con/por? donde/adonde .. esta/estan/fue/anda/andan/para/paran/vive/viven/duerme/durmio/estuvo/estaba/ido/va/vino/metio/mete/paso/iba |
      no sabemos/se-sabe/saben a donde | no sabemos/se-sabe/saben adonde | no dice/quiere-decir/dijo donde durmio/estuvo/duerme/anda/va/pasa |
      salio/sale/salia de casa/la-casa .. no/nunca llego/llegado/aparecio/volvio/aparece/vuelto/llega |
      creia/creian/pensaba/pensaban/creyo .. estaba/venia/iba/habia-ido/habia-venido/seguia .. clase/cole/colegio/escuela/instituto/casa-de/aqui/insti/abuela |
      en casa .. creen/creian/piensan/pensaban .. clase/viene/cole/colegio/aqui/venia | ni en casa ni en clase/colegio | ni aqui ni en casa |
      no esta/estaba en casa ni |
      no/ni vive/viven/vivia/vivian/reside/abre/abren/hay/queda nadie .. alli/ahi/casa/domicilio/direccion/puerta/piso/dentro | no vive nadie/ya/alli | ya no viven/vive alli/ahi |
      vecinos/vecina/vecino/portero .. no los/la/lo? han-visto/ha-visto/vieron/ven/saben-nada | domicilio/direccion/piso/casa/vivienda .. vacio/vacia/cerrada/cerrado/abandonada/abandonado/desocupado/inexistente/falsa/antigua/incorrecta |
      casa vacia/cerrada/abandonada | carta/cartas/burofax/correo devuelta/devueltas/devuelto | telefono/telefonos/cel/celular/movil/numero/numeros .. desconectado/apagado-desde/apagado-hace/dado-de-baja/dados-de-baja/no-existe/no-existen/fuera-de-servicio/no-da-senal/inexistente/inexistentes/equivocado |
      no hay/hubo manera/forma/modo de localizar/localizarlo/localizarla/localizarlos/contactar/dar/encontrarlo/encontrarla/hablar .. | no .. dar/damos/dan con .. paradero/familia/ella/el/él/ellos |
      no da/dan/dio/ha-dado senales/noticias .. | familia ilocalizable/desaparecida/en-paradero | desaparecio/desaparecido/desaparecida .. casa/centro/desde/ayer/anoche/noche/viernes/sabado/dias/familia/hijo/hija/policia/lunes/martes |
      anda/andaba/sigue/esta/estaba/estuvo/lleva desaparecido/desaparecida/fugado/fugada/en-paradero | dar/dado/dan/dieron por desaparecido/desaparecida |
      policia/guardia-civil/mossos/carabineros/ertzaintza/patrulla/bomberos .. busca/buscan/buscando/encontro/encontraron/trajo/trajeron/localizo/localizaron | denuncia/denuncio/denunciado/interpuso .. desaparicion/desaparecida/desaparecido/fuga |
      la/lo busca/buscan/buscaban/buscaron/estan-buscando/buscamos/estamos-buscando .. policia/todos/familia/madre/barrio/noche/calles/desde
    WHEREABOUTS_UNKNOWN:
      se fugo/fuga/fugado/escapo/escapa/escapaba/escapado/largo/larga/largado/piro/pira/pirado/huyo .. de/del/por/con .. casa/centro/hogar/instituto/colegio/hospital/escuela/ventana/menores/residencia/piso/novio/acogida/madrugada/medianoche |
      se largo/piro/marcho/escapo/fugo/fue/pelo/abrio de la? su? casa/hogar | se largo | se piro | se ha largado/pirado/escapado/fugado | escapar de casa | me voy/largo/escapo/fugo/piro de mi? la? esta? casa |
      quiere/quiero/amenaza/planea/planeaba/piensa/va-a/voy-a .. escaparse/escaparme/fugarse/fugarme/largarse/largarme/irse-de-casa/irme-de-casa/huir/huir-de-casa/pirarse/pirarme |
      salto/salta/escapo .. valla/muro/tapia/ventana/verja |
      hizo/preparo/tiene la maleta/mochila .. irse/escaparse/huir/fugarse |
      se fue/ido/marcho/va/escapo/fugo/quedo/queda/vio/verse .. con .. chico/chica/hombre/tipo/senor/alguien/novio/tio/desconocido/uno/una/mayor/gente/amigo .. conocio/conocido/internet/redes/instagram/tiktok/discord/juego/sabemos/desconocido |
      queda/quedo/verse/quedar/se-ve con .. desconocido/desconocidos |
      paso/pasa/pasado/pasaba/estuvo/estado/lleva/durmio/duerme/dormido .. noche/noches .. fuera/calle/sin-venir/sin-volver/por-ahi/desaparecida/desaparecido/parque/coche |
      noche/noches .. fuera de? casa? | dos/tres/varias/cuatro/toda/una noches/noche/la-noche fuera | duerme/durmio/dormido/durmiendo/dormia .. fuera/por-ahi/donde-puede/portal/calle/parque/estacion/escalera/coche-abandonado/no-se-sabe |
      no durmio/duerme/ha-dormido/dormido/pernocto/pernocta en casa/su-casa | vaga/vagaba/deambula/deambulaba .. calle/calles/noche/barrio/madrugada | anda/andaba por las? la? calle/calles de? noche/madrugada/sola/solo | de madrugada .. calle/fuera |
      se sube/subio/monta/monto .. coche/moto .. desconocido/desconocidos/hombre/senor/mayor
    """#
}
