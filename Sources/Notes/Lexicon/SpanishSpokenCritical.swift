extension Lexicon {
  /// Critical mentions as they are spoken and typed in a hurry: families of words, a child's own words, slips.
  static let spanishSpokenCritical = #"""
    <q> = que | q | k | ke | qe
    <quiere> = quiere | quiero | queria | quisiera | quieren | kiere | kiero | qiero | qiere | kisiera | quiciera |
      le gustaria | me gustaria | desea | deseo | deseaba | preferiria | prefiere | prefiero | ganas de | tengo ganas
      de | tiene ganas de | pienso en | piensa en | pensaba en | penso en | pense en | he pensado en | ha pensado en |
      pensando en | sueno con | suena con | necesito | necesita | ojala pudiera | voy a | va a | iba a
    <morirse> = morir | morirse | morirme | moriir | morirce | matarme | matarse | matarce | desaparecer |
      desapareser | desaparecerme | suicidar | suicidarce | no existir | dejar de existir | dejar de vivir | dejar de
      respirar | dejar de sufrir | irme para siempre | irse para siempre | dormir para siempre | dormirme para
      siempre | no despertar | no despertar nunca | no despertarme | descansar para siempre | descansar en paz |
      acabar con esto | acabar con todo esto | terminar con esto | terminar con todo esto | que se acabe
      todo | que todo acabe | que todo termine | que todo se acabe | estar muerto | estar muerta | ahorcar |
      ahorcarme | ahorcarse | colgarme | colgarse | tirarme | tirarse | aventarme | aventarse | lanzarme | botarme |
      envenenarme | envenenarse | cortarme las venas | cortarse las venas | no estar aqui | irme al cielo |
      irse al cielo | quitarme la vida | quitarse la vida | borrarme del mapa | esfumarme | esfumarse
    <veneno> = pastillas | pastis | pastilla | pepas | paracetamol | ibuprofeno | medicamentos | medicinas | medicacion
      | remedios | tranquilizantes | ansioliticos | antidepresivos | somniferos | orfidal | lexatin | trankimazin |
      diazepam | clonazepam | lejia | cloro | lavandina | raticida | matarratas | veneno | insecticida | amoniaco |
      salfuman | acetona
    <marca> = marcas | marquitas | marcas rojas | rayones | rayas | rayitas | lineas | cortes | cortecitos | cortadas | cortada | cortaditas | cortadita | tajos |
      tajitos | rajas | rajitas | heridas | heriditas | cicatriz | cicatrices | costras | aranazos |
      aranones | rasgunos | rasgunones | quemaduras | pinchazos | mordiscos | pupas
    <parte> = brazo | brazos | bracito | bracitos | braso | brasos | antebrazo | antebrazos | muneca | munecas |
      pierna | piernas | muslo | muslos | ingle | ingles | cadera | caderas | abdomen | vientre | tobillo | tobillos |
      pantorrillas | gemelos | hombros
    <filo> = cuchilla | cuchillas | cuchillita | cuter | cutter | hojilla | hojita | hoja de afeitar | gillette |
      guillete | navaja | navajita | tijera | tijeras | compas | chincheta | alfiler | aguja | imperdible | clip |
      sacapuntas | vidrio | cristal | espejo roto | mechero | encendedor | cigarro | cigarrillo | plancha del pelo |
      bisturi | cuchillo | goma
    <casero> = padre | madre | papa | mama | papi | mami | apa | ama | viejo | vieja | padrastro | madrastra | tio |
      tia | tios | abuelo | abuela | abuelos | abuelito | hermano mayor | hermano | primo | primo mayor | cunado |
      padrino | novio de su mama | novio de mi mama | novio de su madre | novio de mi madre | novio de la madre |
      novio de la mama | pareja de su madre | pareja de mi madre | pareja de la madre | pareja de su mama | pareja de
      la mama | pareja de mi mama | marido de su madre | marido de la madre | senor de la casa | padres | papas |
      familia | ninera | canguro | cuidadora | vecino | cura | catequista | entrenador | monitor | profe de | casero
    <golpe> = bofetada | bofetadas | bofeton | bofetones | cachetada | cachetadas | tortazo | tortazos | hostia | hostias | guantazo | guantazos | guantada | sopapo | sopapos | zape | coscorron
      | coscorrones | colleja | collejas | nalgada | nalgadas | azote | azotes | correazo | correazos | cintazo |
      cintazos | cinturonazo | cinturonazos | fajazos | palazos | varazos | zapatillazo | zapatillazos |
      zapatazos | chanclazo | chanclazos | puñetazo | puñetazos | patada | patadas | golpes | trompada | trompadas |
      trompazo | madrazo | madrazos | golpiza | golpizas | paliza | palizas | zurra | zurras | tunda | tundas |
      manotazo | manotazos
    <apaleo> = muele a | muelen a | molio a | molieron a | mata a | matan a | mato a | infla a | inflan a | inflo a |
      harta a | hartan a | revienta a | revientan a | revento a | cose a | coge a | agarra a | agarran a | agarro a |
      lia a | hincha a | llena de | llenan de | pega una | pegan una | pego una | da una | dan una | dio una | dieron
      una | da de | dan de | dio de | dieron de | dando de | mete una | meten una | metio una | cae una | cayo una |
      ha dado una | ha pegado una | han dado una | dado una | llueven | caen | propino una | da | dan | dio | dieron |
      pega | pegan | mete | meten | suelta | suelta una | solto una
    <zarandea> = zarandea | zarandean | zarandeo | sacude | sacudio | arrastra | arrastro | arrastran | abofetea |
      abofeteo | abofetean | cachetea | cacheteo | cachetean | nalguea | zurra | zurran | zurro | tunde | tunden |
      azota | azoto | azotan | patea | pateo | patean | aporrea | apalea | apalean | apaleo | estampa | estampo |
      ahoga | ahogo | asfixia | estrangula | amarra | amarran | amarro | ata | ataron | atan | quema | quemo | queman |
      encierra | encierran | encerro | encerraron | muerde | mordio | pellizca | pincha | escupe | escupio | jala |
      jalo | jalan | jalonea | jaloneo | levanta la mano | levanto la mano | levantado la mano | pone la mano encima |
      puso la mano encima | pone las manos encima | ha pegado | ha golpeado | han pegado | han golpeado | pegaba |
      golpeaba | pegaban | golpeaban | pego | pegaron | golpeo | golpearon | pega | pegan | golpea | golpean |
      maltrata | maltratan | maltrato | viola | violo | violaba | forzo | fuerza | manosea | manoseo | manoseaba |
      toquetea | toqueteo | toqueteaba | sobaba | besuquea
    <victima> = madre | padre | mama | papa | abuela | abuelo | hermano | hermana | hermanos | hermanas | hermanito |
      hermanita | hermanitos | companero | companera | companeros | companeras | compi | profe | profes | profesor |
      profesora | maestra | maestro | seno | nino | nina | ninos | ninas | alumno | alumna | alumnos | conserje |
      monitora | monitor | orientadora | director | directora | novia | novio | exnovia | pareja | chico | chica |
      chaval | chavala | todos | otro | otra | otros | pequenos | pequeno | vecino | vecina | tia | tio | primo | prima
    SELF_HARM:
      se/me/te ha/he/e/habia/hubiera vuelto a cortar/lastimar/autolesionar/lesionar/quemar/rajar/herir/hacer-dano |
      se/me vuelve/volvio/vuelvo/volvi a cortar/lastimar/autolesionar/lesionar/quemar/hacer-dano |
      vuelto a cortar/cortarme/cortarse/lastimarme/lesionarme/autolesionarme/hacerme-dano/hacerse-dano |
      corto/corte/cortado/cortada/cortando otra vez/de-nuevo/ayer/anoche los/las/en? <parte> |
      se/me/te hago/hace/hizo/hice/hacia/haciendo/hecho/aser/hacer .. cortes/cortecitos/cortaditas/cortadas/rayas/rayitas/rayones/tajos/tajitos/rajas/rajitas/heridas/heriditas/marcas/quemaduras/pupa/pupas/cositas/dano
      .. <parte>/<filo> |
      se/me hago/hace/hizo/hice/hacia/hecho unos/unas/los/las? cortes/cortecitos/cortaditas/cortadas/rayas/rayitas/rayones/tajos/tajitos/rajas/rajitas/heridas/heriditas/quemaduras/pupa |
      haciendose/haciendome/hacerse/hacerme/hacermelo/hacerselo cortes/heridas/rayas/marcas/dano |
      se lo hizo/ha-hecho/hace/hacia/provoco/causo el/ella/él? mismo/misma/solo/sola |
      se las? los? hizo/ha-hecho/hace/provoca/causa el/ella/él? mismo/misma/solo/sola |
      me lo/los/las hago/hice/he-hecho yo/solo/sola |
      <marca> .. en/por/sobre/del .. <parte> | <marca> en la/las/los/el/su/sus <parte> |
      cortes/rayones/tajos/heridas/aranazos/cicatrices/rajas .. con .. cuchilla/cuchillas/cuter/cutter/hojilla/navaja/tijera/tijeras/compas/vidrio/sacapuntas/mechero | <marca> hechas/hechos/causadas/provocadas por el/ella? mismo/misma |
      <parte> .. lleno/llena/llenos/llenas/cubierto/cubierta/cubiertos/rayado/rayada/rayados/rayadas/cortado/cortada/cortados/cortadas/rajado/rajados/vendado/vendada/vendados/vendadas/marcado/marcados/marcada/marcadas |
      brazos/brazo/munecas/muneca/piernas/antebrazo/antebrazos hechos/hechas/hecho un? asco/cristo/trizas/polvo |
      se/me raja/rajo/rajaba/raje/rajado/rajando/rajar/marca/marco/rasga/pincha/punza .. <parte>/<filo> |
      <filo> .. para/sobre/contra/en .. cortarse/cortarme/calmarse/calmarme/relajarse/hacerse-dano/<parte> |
      se/me corta/corto/cortaba/corte/cortando/cortado con/los/las/en/por/todas/cuando/para/a-veces/desde |
      cortarse/cortarme/cortandose con/los/las/en .. <parte>/<filo> |
      <filo> en/dentro/entre/bajo/debajo/escondida/escondido .. estuche/mochila/cartuchera/cajon/colchon/almohada/cuarto/habitacion/funda/lapicera/cartera |
      guarda/lleva/esconde/tenia/tiene/encontre/encontramos/encontraron/encontro/trae .. cuchilla/cuchillas/cuter/cutter/hojilla/hojillas/gillette/bisturi |
      se/me aranaba/aranando/rasca/rascaba/pellizca/pellizcaba/pellizco/muerde/mordia/golpea/pega/arana/clava/frota .. hasta |
      hasta hacerse/hacerme/dejarse/dejarme/sacarse/sacarme/quedarse sangre/herida/heridas/marca/marcas/sangrando/moretones/moratones |
      se/me clava/clavo/clavaba/clavado .. unas/uñas/lapiz/boli/chincheta/chinchetas/alfileres/aguja/compas/tijeras |
      se/me da/daba/doy/dio/dando/pega/pegaba/pego .. cabezazos/punetazos/puñetazos/bofetadas/golpes/manotazos/tortazos/coscorrones .. |
      se/me pega/pegaba/golpea/golpeaba/pego/golpeo/da .. sola/solo/a-si/a-si-misma/a-si-mismo/misma/mismo/cabeza/cara/frente/piernas/estomago |
      se/me arranca/arrancaba/arranco/arrancando/tira/saca .. pelo/pelos/cabello/pestanas/cejas/unas/piel/costras/pellejos |
      arrancarse/arrancandose/arrancarme .. pelo/pelos/cabello/pestanas/cejas/piel/unas | tricotilomania |
      se/me quema/quemaba/queme/quemo/quemado con/en/los/las/la .. <parte>/piel/<filo> |
      dolor .. quita/calma/alivia/tapa/saca/olvida/distrae .. dentro/dolor/pena/tristeza/otro |
      prefiere/prefiero .. dolor fisico/de-fuera | solo me calma/calmo/calman/relaja .. cort/cortarme/cortes/dolor/sangre/cuchilla |
      ver la? mi? sangre .. calma/calmo/tranquiliza/alivia/relaja | me relaja/calma/alivia ver .. sangre |
      para sentir/sentirme algo/viva/vivo .. | se/me castiga/castigo/castigaba .. cuerpo/cortes/comer/golpes/corta/hiere/haciendose |
      manga/mangas larga/largas .. grados/calor/agosto/julio/junio/verano/bochorno/solazo/calorazo |
      sudadera/chaqueta/chamarra/buzo/jersey/sueter/campera .. calor/grados/verano/agosto/junio/julio |
      no .. quita/quitarse/quitar .. sudadera/mangas/pulseras/munequera/munequeras/muñequera |
      pulseras/munequeras/munequera/pulsera/calentadores/maquillaje/vendas/tiritas/curitas .. tapar/taparse/tapa/esconder/cubrir/ocultar/tapando |
      tapa/tapan/tapaba/esconde/oculta/cubre/disimula con pulseras/munequeras/maquillaje/vendas/tiritas/curitas/mangas |
      no deja/quiere/dejo/dejaba .. mire/miren/vea/vean/veamos/ensenar/mostrar .. <parte> |
      no ensena/muestra/quiere-ensenar/quiere-mostrar .. <parte> | se baja/estira/jala .. mangas/manga |
      no se remanga | no se arremanga | no se pone .. banador/manga-corta/pantalon-corto/bikini |
      papel/papeles/gasas/kleenex/panuelos/toalla/servilletas/sabanas/manga/mangas con/llenos-de/manchados-de/manchada-de/manchadas-de sangre |
      conductas/conducta/lesiones/lesion/cortes/heridas/impulsos/gestos autolesivas/autolesiva/autoinfligidas/autoinfligida/autoinfligidos/autoprovocadas/autoprovocados |
      autoinfligidas | autoinfligidos | autoprovocadas | autolecion | autoleciones | autolecionarse | autolesionarme | autolesionarte |
      autolesivo | autolesivos | se autolesionan | tiene/trae/presenta/con/nuevos/varios/muchos/mas/unos cortes |
      reto/retos .. cortarse/quemarse/asfixia/ahogarse/cortes/dolor | juego de la asfixia
    SUICIDE_TALK:
      me/la/lo/le atropelle/atropellara/atropellase/atropellen/arrolle/arrollara/pille/pillara .. coche/carro/camion/tren/bus/metro/autobus | dejar/dejara/dejase/dejo/dejaria de existir/vivir/respirar |
      que pasaria/pasa/pasara/cambiaria si .. dejara-de/no-existiera/muriera/desapareciera/no-estuviera/no-existiese/muriese/faltara/muere/muero | mi ultima noche/navidad | ultima noche aqui | si ya no estuviera/existiera | si yo no estuviera/existiera/naciera |
      <quiere> <morirse> | <quiere> .. <morirse> | me/se quiero/quiere/kiero/kiere/qiero/queria/quisiera/voy-a/va-a/quise/quizo/quiso <morirse>/matar/ahorcar/ahogar/colgar/tirar/desaparecer/envenenar |
      me/se voy/va/iba a matar/ahorcar/tirar/colgar/suicidar/envenenar/ahogar/quitar-la-vida |
      no <quiere> .. vivir/existir/despertar/estar-viva/estar-vivo/estar-aqui/estar-aki/seguir-viviendo | no kiero/qiero/quiero/quiere estar aqui/aki/mas/ya/viva/vivo |
      no <quiere> despertar/despertarme/despertarse/vivir/existir |
      ojala .. no .. despertara/despierte/despertarme/despertar/existiera/existir/naciera/nacer/amaneciera |
      ojala no me/se despertara/despierte/despertase/levantara | ojala me/se/le muriera/muera/muriese/mate/atropelle/atropellara |
      ojala .. atropellara/atropelle/muerta/muerto/cancer/matara | que me atropelle/atropellen un? coche/carro/camion/tren |
      dormirme/dormirse/dormir/acostarme/acostarse .. no .. despertar/despertarme/despertarse/levantarme | dormir/dormirme/dormirse para siempre |
      si no despierto/despertara/despertase/amanezco | no despertar mas/nunca |
      <q> sentido tiene vivir/seguir/todo/la-vida/levantarse |
      para/pa/xa <q> vivir/vivo/sigo-viviendo/sigo-vivo/sigo-viva/seguir-viviendo/existo/naci/estoy-aqui/estar-aqui/levantarme/respirar/estoy-vivo/estoy-viva |
      para/pa <q> quiero/voy-a/vale/sirve .. vivir/seguir/existir |
      para/pa <q> sigo/seguir/vivir/vivo/existo | por <q> naci/nacio/existo/existe/me-tuvieron/sigo-vivo/sigo-viva/no-me-muero |
      no pedi/pidio nacer | no hubiera/hubiese/haber/debi/debio/debia/deberia .. nacido/nacer | no debi/debio/deberia nacer/existir/estar |
      mejor .. no .. nacido/existir/estar/estuviera/existiera/nacer | mejor muerto/muerta/me-muero/me-mato/desaparezco/me-moria |
      preferiria/prefiero/prefiere morir/morirme/morirse/estar-muerto/estar-muerta/matarse/matarme/no-existir |
      sin mí .. mejor/tranquila/tranquilo/tranquilos/tranquilas/feliz/felices/contentos | sin mí/mi/él/ella .. viviria/vivirian/estaria/estarian/descansarian/seria/serian |
      viviria/vivirian/estaria/estarian/estariais/seria/serian/seriais .. mejor/tranquila/tranquilos/tranquilo/felices/feliz .. sin mí/mi/él/ella |
      mejor/felices/tranquilos/tranquila/feliz sin mí/mi/él/ella |
      soy/seria/ser un/una? carga/estorbo/lastre/peso/molestia/error/desperdicio | es una? un? carga/estorbo/lastre/peso/molestia para |
      se/me siente/siento .. carga/estorbo/lastre |
      si me muero/muriera/mato/matara/voy/desaparezco/pasa-algo/tiro .. nadie/notar/enterar/enteraria/cuenta/importa/importaria/igual/da-igual/extranar/llorar |
      si se muere/muriera/mata/matara/desaparece .. nadie/notar/cuenta/importa/importaria/igual/extranar/llorar |
      si me muero | si se muere nadie | si me pasa algo .. nadie/importa/culpa/cuida |
      nadie se enteraria/entera/daria-cuenta/da-cuenta/va-a-dar-cuenta .. muero/muere/muriera/falto/desaparezco/si |
      nadie lloraria/vendria/iria .. entierro/funeral/si |
      mi/su propio entierro/funeral/velorio | mi entierro/funeral/tumba/lapida/velorio/epitafio/ataud | vendria/iria/vendrian/irian a su entierro/funeral |
      dibuja/dibujo/dibujos/pinta/pinto/dibujando .. tumba/tumbas/lapida/lapidas/ataud/ataudes/cementerio/cementerios/ahorcado/ahorcados/ahorcada/horca/soga/cadaveres |
      tumba/tumbas/lapida/ataud con .. nombre | escribe/escribio/dibuja/busca/pregunta/piensa/pregunto .. sobre/de/en/por .. muerte/morir/morirse/suicidas | habla mucho/constantemente/siempre/obsesivamente .. muerte/morir/morirse | habla de morir/morirse |
      obsesion/obsesionado/obsesionada/fascinacion/fascinada/fascinado .. muerte/suicidio/morir |
      hago/hare/haga/haria/hacer/hiciera/va-a-hacer/voy-a-hacer una? locura/barbaridad/desgracia | haga/hare/haria/hacer/hiciera una tonteria/burrada/estupidez |
      cometer/cometa/cometio una? locura/tonteria/barbaridad | hacerse/haga/hacerme/haria/haga-algo/haria-algo algo malo | vaya a hacerse algo |
      <veneno> .. bote/caja/cajas/frasco/blister/blisters/puñado/punado/monton/de-golpe/de-una-vez/juntas/escondidas/escondidos/acumula/acumulaba/almacena/demasiadas/sobredosis/matarse/matarme |
      se/me tomo/tome/trago/trague/metio/ha-tomado/he-tomado/ha-tragado/tomaria/zampo .. bote/caja/frasco/blister/tira/puñado/punado/monton/todas/todo-el/sobredosis/pastillas/pepas/pastis |
      tomarse/tomarme/tragarse/tragarme .. bote/caja/frasco/blister/puñado/monton/todas/pastillas/pepas/pastis |
      bebio/bebi/bebido/beber/beberse/tomo/trago/ingirio/ingerido/bebe .. lejia/cloro/lavandina/raticida/matarratas/veneno/insecticida/amoniaco/salfuman/acetona |
      bote/caja/frasco/blister/puñado/punado/tableta/monton/tira de <veneno> |
      cuantas <veneno>/pastillas/pepas .. | cuanto/cuanta/cuantas/cuantos .. <veneno> .. falta/hacen/mata/matan/morir/tomar/necesita/peligroso |
      atiborro/atiborrarse/empastillo/empastillarse/intoxico/intoxicacion .. pastillas/medicamentos/voluntaria/medicamentosa? | intoxicacion voluntaria/medicamentosa |
      tirarse/tirarme/lanzarse/lanzarme/saltar/arrojarse/aventarse/aventarme/botarse/echarse/dejarse-caer .. vacio/abajo/tercer-piso/cuarto-piso/quinto-piso/pasarela/viaducto/acantilado/coches/carros/carretera/autopista/escaleras/barandilla/torre |
      se/me tiro/tire/tiraba/tiraria/lanzo/arrojo/avento/boto/iba-a-tirar/quiso-tirar .. vacio/abajo/tercer-piso/cuarto-piso/quinto-piso/pasarela/viaducto/acantilado/coches/carros/carretera/autopista/escaleras/barandilla/torre |
      ponerse/ponerme/pongo/pone/puso/meterse/cruzar/cruza/cruzo/tirarse/lanzarse .. delante .. coche/coches/tren/metro/camion/carro/autobus/camiones |
      cruza/cruzo/cruzar .. sin mirar .. proposito/igual/importa/atropellen/pase | que me/lo/la pille un? coche/tren/camion |
      se asoma/asomo/subio/sube/colgo/sento/paso .. ventana/balcon/barandilla/azotea/terraza/tejado/puente/cornisa .. tirarse/tira/saltar/amenaza/amenazo/piernas/fuera/bajar |
      amenaza/amenazo/amenazaba/amenazando .. tirarse/matarse/suicidarse/saltar/quitarse/cortarse/ahorcarse/hacerse |
      nudo/soga/cuerda/cable/cinturon/bufanda/sabana .. cuello/ahorcarse/ahorcarme/colgarse/techo/viga |
      gas abierto/encendido | abrir/abrio/abierto el gas | bolsa .. cabeza .. asfixia/respirar/ahogar | se puso/pone una bolsa |
      pistola/arma .. sien/cabeza/boca/quitarse | pegarse/pegarme/pego un tiro |
      carta/cartas/nota/notas/audio/audios/video/post/mensaje/mensajes/historia .. despedida/despidiendose/despidiendo/despide |
      se despidio/despide/despedia .. como-si/siempre/wasap/whatsapp/redes/instagram/raro/rara/extrana | estaba/anda/esta despidiendose | se estaba/esta despidiendo de todos/sus/mí | adios .. siempre/mundo/todos/nunca/amigos |
      perdon/perdonad/perdonadme/perdonenme/perdoname por todo/ser/lo-que/existir | gracias por todo .. adios/perdon |
      cuida/cuidad/cuiden/cuidas/cuidame .. por-mi/cuando-no-este/cuando-falte/cuando-yo-no/cuando-me-vaya |
      no me vas/van/vais/vereis/veran a? volver? a? ver/mas? | ya no os/les/te voy a molestar/ver/dar | dejare de molestar |
      pronto/poco/dias .. ya no estare/voy-a-estar/este | se acaba/acabara/acabo todo .. pronto/hoy/manana/manana/finde |
      no llegare/llego/voy-a-llegar a los-18/los-20/los-quince/los-16/los-dieciocho/cumplir/viejo/vieja/adulto/adulta/mayor |
      quiere/quiero/queria/gustaria/ojala irse/irme/ir/estar/reunirse/reunirme/volver con .. abuelo/abuela/padre/madre/papa/mama/hermano/hermana/yayo/yaya/perro/amigo/el/ella .. cielo/muerto/murio/fallecido/arriba/donde-este |
      con su/mi/el/la abuelo/abuela/yayo/yaya/papa/mama/padre/madre/hermano que .. cielo | irse/irme/estar/reunirse con .. cielo |
      ideacion/ideas/ideaciones/pensamientos/rumiaciones .. pasiva/pasivas/autoliticas/autolitica/autoliticos/tanaticas/tanaticos/muerte |
      intento/intentos/gesto/gestos/tentativa/ideacion/ideas/riesgo/plan autolitico/autolitica/autoliticos/autoliticas/lesivo |
      ideacion autolitica | parasuicidio | parasuicida | cosas oscuras .. muerte/morir |
      quitarme/quitarse/kitarme/quitado/quito de en-medio/enmedio/medio | me/se quito/quita/quitaba de en medio |
      la vida .. asco/mierda/cansa/pesa/duele/importa/igual .. vivir? | odio/odia/odiaba estar-vivo/estar-viva/su-vida/mi-vida |
      me da igual/lo-mismo morir/morirme/vivir/vivir-que-morir/estar-vivo/si-me-muero | le da igual vivir/morir/morirse |
      cansado/cansada/cansao/harto/harta/aburrido/aburrida .. vivir/vida/existir/respirar/luchar/todo-y | ya no aguanto/aguanta .. vida/vivir/mas |
      suicidarce | suisidarse | suisidarme | suisida | suicidaria | suicidaba | suicidara | suicide | me suicido/suicidaria | se suicida/suicidaba/suicidara/suicidaria |
      vivo por/solo-por inercia/mi | si no fuera por .. mataria/muerto/muerta/matado/vivo/viva/estaria | me mato .. si/un-dia/y-ya/hoy/manana |
      que me muera | q me muera | dejarme morir | dejarse morir | unalive | desvivirse | desvivirme | unaliv
    """#
}
