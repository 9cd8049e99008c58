extension Lexicon {
  /// How Spanish denies: turned sentences, sayings, replies, and phrases that say by themselves that it is not so.
  static let spanishDenials = #"""
    <nunca> = no | nunca | jamas | ya no | tampoco | ni | no ha | nunca ha | jamas ha | tampoco ha | no han | nunca han
      | no ha vuelto a | no volvio a | no vuelve a | no se | nunca se | ya no se | no se ha | nunca se ha | no le | ya no le
      | no le ha | no se le | no lo | ya no lo | no la | ya no la | no les | no me | ya no me | no esta | ya no esta | no es
      | ya no es | no estaba | no era | no ha estado | no suele | dejo de | ha dejado de | no haber | no habia
    <niega> = niega | nego | niegan | negaron | ha negado | negando | negaba
    <nadie2> = nadie | ninguno | ninguno de ellos | nadie en casa | nadie en su casa | nadie de la familia | ningun adulto
    <fam> = padres | madre | padre | familia | mama | papa | mami | papi | abuela | abuelos | tutores | mamas | papas
    denied: nada hace/indica/sugiere/apunta pensar/sospechar/a? que? | nada que indique/sugiera/haga-pensar/haga-sospechar/apunte/apunte-a
      | no hay/existe/tenemos/tengo nada que indique/sugiera/haga-pensar/apunte/apunte-a
      | no hay/existe/tenemos/veo/vemos motivo/motivos/razon/razones/datos/elementos para pensar/sospechar/creer/temer? en? que?
      | no consta/constan que? | no se trata/trataba de | no es/era cierto/verdad/el-caso que | no parece/parecia que? haya/sea/este?
      | no creo/cree/creemos/creen/pienso/piensa/pensamos/opina/considera/consideramos que | <niega> que .. haya/hayan/sea/este/esten/exista/existan/se-haya/le-hayan
      | no ve/veo/vemos/ven/vio/vimos que | no dijo/ha-dicho/dice/comento/menciono que | nunca dijo/ha-dicho/menciono/ha-mencionado que?
      | ni una sola? vez/senal/marca/mencion de? | ni una vez ha | en ningun momento ha/dijo/hablo/menciono/manifesto/se de/que?
      | en ninguna ocasion | ninguna vez ha | ni el mas minimo/leve/pequeno/menor indicio/signo/rastro de | ni la mas minima/leve/menor senal/sospecha/duda de
      | sin el menor/ningun/ninguna/signos/senales/indicios indicio/signo/rastro/senal/de/marca/evidencia/dato de?
      | cero/ningun/ninguna/nulo/nulos/nula senales/senal/indicios/indicio/signos/signo/sospecha/ideacion/riesgo/mencion/queja/quejas/episodio/episodios/incidente/incidentes de?
      | ausencia/carencia total? de | lejos de | no hay ni rastro/sombra/asomo de | <nadie2> le/la/lo/les/ha/ha-visto/vio/observo/noto/detecto/reporta
      | no refiere/verbaliza/manifiesta/expresa/presenta/muestra/reporta/describe ni? | no le constan/consta
      | no aprecio/aprecia/aprecian/apreciamos/detecto/detecta/observo/observa/constato/hallo/encuentro/encontre/identifico/identifica/noto/noté
      | no ha referido/verbalizado/manifestado/expresado/presentado/mostrado/mencionado/reportado/dicho/hablado-de/vuelto-a-hablar-de/tenido
      | no habla de | no hablo de | ya no habla de | nunca habla de | nunca hablo de | nunca ha hablado de | no ha hablado de
      | no corre/corria riesgo/peligro de | sin riesgo/peligro de | sin ideas/ideacion/pensamientos/intencion/verbalizaciones/conductas/episodios/incidentes/quejas/marcas/antecedentes de?
    not: en lugar de | en vez de | mas que | antes que | todo menos | cualquier cosa menos | nada de | ni por asomo | ni de lejos
      | ni mucho menos | ni siquiera un | ha superado | supero | superada la | logro dejar de | consiguio dejar de | ha conseguido dejar de
      | ha logrado dejar de | lleva .. sin | lleva meses/semanas/dias sin | dejo atras | se acabaron | se acabo | se terminaron | han terminado
      | no es cuestion de | no por | no debido a | no a causa de | no de | no es por | no se debe a | carece de | libre de
    denied-after: no es/era/fue/son/eran/supone/constituye un/una/el/la? motivo/problema/preocupacion/tema/causa/asunto/cuestion/factor
      | nunca fue/ha-sido/es un/una? problema/motivo/tema/preocupacion | ha/han/fue/fueron/queda/quedan/quedo/esta/estan/se-ha/se-han sido? descartado/descartada/descartados/descartadas/negado/negada/desmentido/desmentida/excluido/excluida
      | se puede/podemos/pueden descartar/excluir | ha/han cesado/remitido/desaparecido/terminado/acabado/pasado/quedado-atras
      | se acabo/acabaron/termino/terminaron/pasaron/paso/esfumo/esfumaron | ya no se da/dan/producen/produce/repite/repiten/observa/observan
      | no se ha/han repetido/producido/dado/confirmado/observado/detectado/encontrado | no se repitio/repitieron/confirmo/produjo | no ha/han vuelto a? aparecer/ocurrir/pasar/darse/repetirse?
      | resulto/resultaron ser? falso/falsa/falsos/mentira/infundado/infundada/un-bulo/un-rumor/un-malentendido/un-error | es/era/eran/son falso/falsa/falsos/infundado/infundada/infundados/inventado/un-invento
      | carece de fundamento | no tiene fundamento | son cosa del pasado | es cosa del pasado | no aparece | no aparecen | no hay nada
      | no se ve/ven/aprecia/aprecian/detecta/detectan/halla/hallan por? ningun? | no existe/existen/hay | negativo/negativa/negativos
    answer: ni loca/loco/hablar/en-broma/pensarlo/una/una-vez/uno/de-broma/se-le-ocurre | que va | claro que no | por supuesto que no | en absoluto | para nada
      | no que yo/se/sepamos/sepa/conste/recuerde | no segun | no dice/asegura/afirma/responde/contesta | que no | nada de eso | ni mucho menos | ni rastro
      | tonterias | mentira | todo lo contrario | al contrario | ningun/ninguna problema/indicio/signo/senal/preocupacion/mencion/caso | ya no | nunca mas | cero | no hay | sin problema/problemas/incidencias/hallazgos/marcas/indicios/signos
      | no refiere/constan/consta/presenta/detectadas/detectado/observado/procede/aplica/valorable | negadas | negada | descartadas | nulo | nula | nulas
    asked: pregunte/pregunto/preguntamos/preguntado/preguntada/preguntarle/preguntando/le-pregunte/le-pregunto .. por/sobre/si/acerca/directamente
      | al preguntarle/preguntar/hablarle/mencionar/mencionarle/sacar .. por/sobre/si/de/acerca/el-tema? | a la pregunta de/sobre/si | interrogado/interrogada por/sobre | explore/exploro/exploramos/explorado/explorada
      | busque/busco/buscamos/miramos/mire/miro/reviso/revise/revisamos/revisado/comprobamos/comprobo .. por? si? | hable/hablamos/hablo con-el? con-ella? de/sobre | le saque/sacamos el tema de | se le pregunta/pregunto .. por/si/sobre
    reply: se rio | se echo a reir | se lo tomo a broma | nego/niega/negaba/negando con la cabeza | movio/mueve/meneo la cabeza | sacudio la cabeza | lo nego/niega | los nego/niega | la/las nego/niega | nego/niega todo/ambas/ambos/rotundamente/tajantemente/ambas-cosas
      | dijo/dice/responde/respondio/contesta/contesto/asegura/aseguro/jura/juro/insiste/insistio que? en? no/nunca/jamas/ninguno/ninguna/para-nada/en-absoluto/claro-que-no/ni-hablar/nada-de-eso
      | no encontro/encontre/encontramos/hallo/vio/vimos/habia/hubo/vi/hay nada/ninguno/ninguna | no habia/hubo/hay | la respuesta es/fue no/negativa | respuesta negativa/fue-no | ni loca | ni loco | que va | para nada | en absoluto | claro que no | por supuesto que no | niega | nego | ninguno | ninguna | ni una | nada
    uncertain: no se? descarta/descartan/descarto/descartamos/puede-descartar/podemos-descartar/puede-descartarse/excluye que? | no se? puede/podemos descartar/excluir que?
    pseudo: no contesto/contestaba/respondio/respondia | no hay manera/forma/modo de que? | no dijo/dice/responde/respondio/contesta/contesto nada | dijo/dice no a/poder/querer/saber | dijo/dice que no sabe/sabia/quiere/quiere-hablar/puede/aguanta/aguantaba/quiere-vivir/queria/soporta/le-importa
      | se rio y/pero dijo/dice/contesto/admitio | no encontro/encontre/hay/habia/hubo nada mejor/que-le/que-hacer/para
      | nadie sabe/sabia/supo/nota/noto/se-da-cuenta/se-dio-cuenta/ayuda/ayudo/hace-nada/hizo-nada/interviene/intervino/cree/creyo/le-cree/le-ayuda/le-ayudo/conoce/pregunta/se-entero/se-entera/lo-sabe/lo-sabia/lo-nota/lo-noto/lo-para/lo-paro/lo-impide
      | ningun profesor/adulto/companero interviene/intervino/sabe/ayuda/ayudo/noto/hizo | no se? lo? le? ha? dicho/dice/dijo/conto/contado/cuenta a nadie/su/sus/la/el/los | no quiere/queria que nadie/su/sus/se/lo .. sepa/sepan/supiera/enteren/entere
      | no puede/pudo/consigue/logra/sabe/quiere dejar/parar/evitar/controlar/ocultar/esconder de? | no hay/pasa/pasaba/paso/existe dia/noche/semana/manana/hora/recreo/clase en/que/sin que? no?
      | ni un/una solo/sola? dia/noche/semana/hora/manana sin | nunca/no pasa/pasan/paso mas? de? un/una/dos? dia/dias/noche/semana/semanas sin | no .. sin | nunca .. sin | no sin
      | no promete/prometio/puede-prometer/garantiza/asegura/puede-asegurar que? no/nunca | no es/era/fue solo/solamente/unicamente/solo-que/raro/extrano/casual/broma/mentira/secreto/nuevo/nueva/la-primera/la-unica/accidente/un-accidente/una-broma/un-juego/casualidad/poco/normal/falso
      | no fue sin querer | no es de extranar | no es ninguna/ningun broma/tonteria/secreto/novedad/juego/exageracion | no hay/cabe duda/dudas | sin lugar a dudas | sin duda alguna | sin ninguna duda
      | no se arrepiente/averguenza/esconde/oculta/preocupa/entera/entero/dio-cuenta/ha-dado-cuenta/disculpa/resuelve/soluciona/acaba/termina/detiene/calma de? | no le importan/preocupan/asustan/molestan/averguenzan los/las/sus | no le ayuda/alivia/sirve/frena
      | no reduce/redujo/alivia/ha-reducido/mejora/ayuda/sirve/funciona/basta/impide/evita/evito/frena/detiene/para/paro/cede/ceden/afloja/se-frena con/contra/a/los/las/el/la/que/para?
      | no ha/han terminado/acabado/cesado/parado/desaparecido/mejorado/cedido/remitido/servido/hecho-nada | no hacen/hace/hizo/hicieron/hacemos nada por/contra/con/ante/sobre/cuando? | nada sirve/ayuda/alivia/frena/detiene/calma/funciona/consigue/cambia contra/para/con/los/las/el/la? | nada se hizo/hace
      | no recibe/tiene/hay/obtiene/busca/quiere/acepta/pide ayuda/apoyo/tratamiento/terapia/atencion/remedio/solucion/fin/freno/consuelo para/con/por/contra/de/a? | sin ayuda/apoyo/tratamiento/fin/tregua/descanso/remedio/pausa/dormir/medicacion/su/sus/mi/el/la/los/ella/amigos/salida/esperanza/ganas/querer/que/nadie/cesar
      | no sabe/sabemos/se/sabia/saben/supo nada? que/de/lo/como/cuando/donde | ni idea de/que/tiene | no tiene ni idea de? | no estan/esta al-tanto/enterado/enterada/enterados/consciente de | no lo? sabe/sabia/saben que?
      | no es que no | no deja/para/paro/cesa/cesan de | no sin antes | no solo no | no mas que | no hasta que | mientras no | hasta que no | si no | no sea que | por no | antes de que no
      | no descarta/descartamos/descartan/descartado/se-descarta/se-ha-descartado/queda-descartado/queda-descartada/ha-sido-descartado/ha-sido-descartada/esta-descartado/esta-descartada | sin descartar | no se puede/podemos/puedo descartar/excluir/negar | no excluye/excluimos
      | no lo/la/los/las? niega/nego/negaba/negaron/ha-negado | ya no niega/oculta/esconde/disimula/puede/aguanta/soporta/quiere-vivir/le-ve-sentido/confia | no desmiente
      | no dejes/dejen/dejar/dejarle/dejarla/dejarlo | no llamar/llamen/llames | no contactar | no conviene dejar | no debe quedarse
    yes: lo admite/admitio/reconoce/reconocio/confirma/confirmo | asintio | asiente | dijo/dice/contesta/responde/contesto/respondio que si | no lo/la niega/nego | rompio a llorar
    aside: que yo/nosotros? sepa/sepamos/se | que sepamos | que se sepa | por lo que sabemos/se/dice/cuenta/vemos/veo/cuentan | segun .. madre/padre/familia/tutora/tutor/abuela/profesora/enfermera/profesor/mama/papa/tia
      | segun el/ella/dice/cuenta/sus-palabras/refiere | dice/asegura/afirma/insiste/cuenta/jura el/ella/la-madre/el-padre/la-abuela/la-tutora/su-madre? | hasta la fecha | hasta ahora | de momento | por ahora | al parecer | por suerte
      | gracias a dios | afortunadamente | en todo este tiempo | en ningun momento | en mi opinion | a mi juicio | desde luego | por cierto | que conste
    end: avergonzado/avergonzada/orgulloso/orgullosa/consciente/enterado/enterada de
    finite: recientes | visibles | nuevos | evidente
    SELF_HARM!: <niega> .. hacerse/haberse/haberse-hecho/hecho .. dano/cortes/cortado/cortada/autolesionado/lesionado/lesionada/herido | <niega> cortarse/autolesionarse/lesionarse/autolesiones/cortes
      | <niega> que .. se haya/hubiera/este cortado/autolesionado/lesionado/hecho-dano/autolesionando/cortando | no/nunca/jamas/tampoco/ya-no se ha/han/habia/haya? .. cortado/autolesionado/autolesionada/lesionado/hecho-dano/hecho-cortes/quemado
      | <nunca> corta/autolesiona/lesiona/cortaba/hace-dano/hizo-dano/hace-cortes | no haberse hecho dano/cortes/nada | sin cortes/autolesiones/marcas/cicatrices/heridas .. brazos/munecas/piernas/piel/nuevas/nuevos/recientes/visibles?
      | no hay/tiene/presenta/trae/lleva/se-ven/se-aprecian/se-observan cortes/marcas/heridas/cicatrices/autolesiones .. en? los/las/la? brazos/munecas/piernas/muslos/piel/antebrazos | nada en los/las brazos/munecas/muslos
      | no se haya hecho/autolesionado dano/cortes? | no se ha hecho dano/cortes/nada | que se haya hecho dano/cortes desde
    SUICIDE_TALK!: <niega> .. ideas/ideacion/pensamientos/intencion/planes/plan/deseos/deseo/querer/haber/ganas/pensar de/en? muerte/morir/morirse/suicida/suicidas/suicidio/matarse/suicidarse/quitarse/hacerse
      | <nunca> .. quiere/quiso/queria/querido/piensa/penso/pensado/pensaba/intento/intentado/habla/hablo/hablado/planea/planeado en/de/con? morir/morirse/matarse/suicidarse/muerte/suicidio/quitarse-la-vida/desaparecer
      | sin ideas/ideacion/pensamientos/verbalizaciones/intencion/planes/deseos/plan/mencion de? muerte/morir/suicida/suicidas/suicidio/autoliticas/autolitica | ningun pensamiento/plan/deseo/ninguna idea de? muerte/suicida/morir/suicidio?
      | sin autolesiones ni verbalizaciones/ideas/ideacion/pensamientos de? muerte/suicida/suicidas?
    ABUSE_NEGLECT*!: <nadie2> .. le/la/lo/les .. pega/pego/pegado/toca/toco/tocado/maltrata/maltrato/maltratado/insulta/hace/hizo/hecho/puesto/pone/puso/golpea/golpeo/grita .. la-mano/una-mano/encima/dano/mano/nada/en-casa?
      | <nunca> .. pega/pegan/pego/pegado/toca/tocado/maltrata/maltratan/maltratado/golpea/golpeado .. padre/madre/padrastro/padres/papa/mama/nadie/casa/familia | <agresor> <nunca> .. pega/pego/pegado/toca/toco/tocado/maltrata/maltratado/golpea/golpeado/puesto
      | <niega> .. maltrato/maltratos/abuso/abusos/golpes/tocamientos/negligencia/abandono | <niega> que .. pegue/peguen/toque/toquen/maltrate/maltraten/golpee/golpeen/haga/hagan | cero/sin/ninguna/ningun senales/senal/indicios/indicio/signos/signo de? abandono/maltrato/negligencia/abuso/golpes
      | no refiere .. tocamientos/abuso/abusos/maltrato/golpes/negligencia | no tiene/presenta/hay/se-ven moratones/moretones/golpes/marcas/hematomas .. cara/cuerpo/espalda/brazos/piernas
      | sin moratones/moretones/golpes/hematomas/marcas | ni abuso/abusos/maltrato/maltratos/tocamientos/golpes de? ningun? tipo?
    NOT_EATING!: no deja/dejo/ha-dejado/dejaba de comer | <nunca> .. restringe/restringido/vomita/vomitado/purga/saltado/rechaza/rechazado la/las/el? comida/comidas/alimentos/despues | <niega> .. vomitar/vomitarse/restringir/purgarse/saltarse/dejar .. comida/comidas/comer?
      | no es que no coma | no ha perdido/pierde/perdio peso | sin perdida de peso | no hay perdida de peso | no hay/tiene/presenta problemas/problema/trastorno con/de la? comida/alimentacion/alimentario/apetito | <niega> trastorno/problemas .. alimentario/comida
    VIOLENCE!: <nunca> .. agrede/agredido/agredio/pega/pegado/pego/golpea/golpeado/golpeo/amenaza/amenazado/amenazo/ataca/atacado/empuja/empujado/insulta a nadie/ningun/ninguna/sus/su/los/las/otros/companero? companero/companera/companeros/profesor/profesora/hermanos/hermano?
      | <nunca> .. agresivo/agresiva/violento/violenta | <nunca> .. peleado/pelea/peleo/pelear/mete-en-peleas/metido-en-peleas/peleas con? nadie? | <niega> .. agresivo/agresiva/agresiones/violencia/peleas/pegar/golpear/golpeado/amenazas/amenazar/pegado .. nadie/a?
      | <niega> que .. agresivo/agresiva/violento/violenta/pegado/golpeado/amenazado/agredido .. nadie? | haya golpeado/pegado/agredido/amenazado a nadie | no hay/hubo/habia/trae/llevaba/lleva/trajo/tenia/tiene/ha-traido/porta armas/arma/navaja/cuchillo/peleas/pelea/agresiones/agresion/amenazas/violencia/objetos-peligrosos
      | ni ha? traido/amenazado/agredido/pegado/golpeado .. objetos/arma/armas/nadie/navaja? peligrosos? | sin peleas/agresiones/violencia/armas/amenazas
    WHEREABOUTS_UNKNOWN*!: no/nunca/jamas se? ha? desaparecido/desaparecida/desaparecio/fugado/fugada/fugo/escapado/escapo | no se fugo/escapo/ha-fugado/ha-escapado/fue-de-casa/ha-ido-de-casa | <fam>/la-familia sabe/sabia/sabian/saben donde esta/estaba/anda/andaba
      | no esta/estaba/estuvo desaparecido/desaparecida/ilocalizable/en-paradero
    GRADE_DROP!: <nunca> .. bajado/baja/bajo/bajan/bajaron/caido/empeorado/empeora/descendido .. notas/nota/rendimiento/calificaciones/promedio? | notas/rendimiento/calificaciones/promedio <nunca> .. bajado/bajan/bajaron/caido/empeorado/empeoran/baja/bajo/descendido
      | sin bajada/descenso/caida/empeoramiento de/en .. notas/rendimiento/calificaciones | mantiene las/sus/su notas/nota/rendimiento/promedio/nivel | no se observa/hay/aprecia descenso/bajada/caida del/de/en .. rendimiento/notas/calificaciones
    MEALS_SKIPPED!: <nunca> .. salta/saltado/saltaba .. comida/comidas/desayuno/cena/almuerzo/cenar | <nunca> .. cena/come/desayuna/almuerza solo/sola .. cuarto/habitacion/casa? | <nunca> .. cena/come/desayuna/almuerza en su cuarto/habitacion
      | nada de bandejas | come/cena con todos/toda-la-familia/la-familia/sus-padres | ya no le sube/lleva/suben/llevan .. bandeja/comida/cena | <niega> saltarse .. comidas/comida/desayuno
    PARENT_ACCOMMODATES*!: <fam> <nunca> .. deja/dejan/dejaba/permite/permiten/justifica/justifican/firma/sube/suben/lleva/llevan/consiente/consienten/cede/ceden/tapa/excusa .. quedarse/faltar/comida/bandeja/faltas/justificantes/dormir/cuarto?
    FAMILY_CONFLICT*!: <fam> <nunca> .. discuten/discute/pelean/pelea/gritan/grita/discutido/peleado | no hay/hubo/ha-habido peleas/discusiones/gritos/broncas/pelea/conflicto/conflictos/bronca en/entre/con | sin peleas/discusiones/gritos/broncas/conflictos en/entre/con
      | <niega> peleas/discusiones/gritos/conflictos/broncas en/entre/con | <nunca> .. pelea/discute/discutido/peleado con su/sus/el/la/los padre/madre/padres/padrastro/mama/papa
    FAMILY_PRESSURE*!: <fam> <nunca> .. presionan/presiona/exigen/exige/obligan/obliga/comparan/compara/agobian/agobia | no hay/siente/tiene/recibe/sufre presion de/por/en .. padres/casa/familia/madre/padre | <niega> presion/presiones/exigencias de/por/en .. padres/casa/familia/madre/padre
      | sin presion de/en .. padres/casa/familia
    FAMILY_ISOLATION_SHAME*!: <fam> <nunca> .. oculta/ocultan/esconde/esconden/averguenza/averguenzan/ocultado/aisla/aislan/aislada | no lo/la? ocultan/esconden/oculta/esconde
    NO_PEER_CONTACT!: <nunca> .. cortado/perdido/perdio/corto/roto .. relacion/contacto .. amigos/companeros/chicos/companeras/amigas/demas? | <niega> .. aislamiento/aislarse/perdido/cortado | no esta/se aislado/aislada/aisla | no es que no tenga amigos/amigas
    LONELY_SOCIAL!: <nunca> siente/sentia/encuentra/queda solo/sola/excluido/excluida/desplazado/desplazada | no/ya-no/tampoco/nunca esta/estaba solo/sola/sin-grupo/excluido/excluida en? clase? | <niega> .. soledad/solo/sola | no es que no tenga amigos/amigas
    LONELY_EMOTIONAL!: <nunca> siente/sienta/sentia/sentido solo/sola | <niega> .. sentirse/soledad/sentimientos solo/sola/de-soledad?
    LONELY_EXISTENTIAL!: <niega> .. sentirse/sentir .. diferente/distinto/distinta/ajeno/ajena/incomprendido/incomprendida | <niega> que nadie lo/la/le entienda/comprenda | <nunca> .. siente .. diferente/distinto/distinta/ajeno/ajena/incomprendido/incomprendida
    ONLINE_ONLY!: amigos/amigas/amistades <nunca> .. solo/solamente/unicamente .. internet/linea/online/red/discord | <nunca> tiene .. amigos solo/solamente .. internet/linea/online | <niega> .. amigos .. internet/linea/online
    NURSE_ROOM_FREQUENT!: <nunca> .. vuelto/venido/viene/va/ido/baja/bajado/acude/acudido/pisa/pisado/visita/visitado/pasado/pasa apenas? .. enfermeria | sin visitas .. enfermeria | no hay visitas .. enfermeria | ni visitas/visita .. enfermeria | <nunca> .. pide/pedido .. enfermeria
    SOMATIC_MORNING!: <nunca> .. duele/dolido/queja/quejado/quejo/vomita/vomitado/dolia .. nada/cabeza/tripa/barriga/estomago/panza .. mananas/manana/entrar/clase/colegio/cole/salir
      | <nunca> .. visto con migraña/migrana/dolor/nauseas/vomitos .. entrar/clase/colegio/manana? | sin dolor/dolores/nauseas/vomitos/molestias/quejas .. mananas/manana/entrar/clase/colegio | no hay/ha-habido/tiene dolor/dolores/nauseas .. mananas/manana/entrar/clase/colegio | <niega> dolor/dolores/nauseas/molestias .. mananas/manana/colegio/clase
    MORNING_DISTRESS_RECOVERS_NOON!: <nunca> .. llora/llorado/lloraba/grita .. mananas/manana/entrar/puerta/entrada | sin llantos/lagrimas/lloros .. mananas/manana/entrada/puerta
    ALONE_AT_BREAK!: <nunca> .. solo/sola/aislado/aislada en/durante .. recreo/patio/recreos/descanso/comedor/receso | aislamiento en el recreo | <nunca> .. pasa .. recreos/recreo .. solo/sola | <niega> .. solo/sola .. recreo/patio
    BULLYING_OSTRACISM!: <nunca> .. acosan/acosado/acosada/acoso/molestan/insultan/insultado/excluyen/excluido/aislan/burlan/burlado/rien/meten/metido/hacen-el-vacio/hecho-el-vacio con/de/a? el/ella? | <nadie2> .. mete/burla/rie/molesta/insulta/acosa/excluye/metio con/de/a? el/ella/lo/la/le?
      | <niega> .. acoso/burlas/insultos/bullying/exclusion/sentirse-excluido/sentirse-excluida/que-le-insulten/que-se-burlen | sin acoso/burlas/insultos/bullying | no hay/hubo/existe/se-observa/consta acoso/burlas/insultos/bullying/exclusion
    HYGIENE_DECLINE!: no constan/consta/hay/se-observa/se-observan/se-aprecia/presenta/muestra falta/faltas/descuido/problemas/dejadez/abandono de/en/con .. higiene/aseo/limpieza | sin problemas/descuido/falta de/en/con .. higiene/aseo | <nunca> .. descuida/descuidado/descuidada/sucio/sucia .. higiene/aseo/aspecto
    AFRAID_OF_JUDGMENT_SHAME!: <nunca> .. siente/tiene/da/teme/preocupa/importa/averguenza .. verguenza/rian/piensen/digan/miren/juzguen/diran/opinen | <niega> .. verguenza/temor/miedo .. que? .. rian/digan/piensen/miren/juzguen? | ni teme que .. rian/miren/juzguen/burlen
    GAMING_SCREEN_ESCAPE!: <niega> .. uso/abuso/exceso .. pantallas/videojuegos/movil/consola | <nunca> .. juega/jugado/jugaba/tiene .. videojuegos/consola/play/fortnite/horas/noche/pantallas | nada de videojuegos/consola/pantallas/play | sin uso/abuso .. pantallas/videojuegos/movil | no esta todo el dia con/en .. videojuegos/pantalla/pantallas/movil/consola
    SLEEP_REVERSAL!: <nunca> .. invertido/cambiado/alterado .. sueno/horario/horarios/ritmo? | <nunca> .. duerme .. dia/mediodia/tarde | <nunca> .. trasnocha/trasnochado/desvela | <niega> .. trasnochar/desvelarse/dormir .. dia/noche?
    QUIT_CLUB_ACTIVITY!: <nunca> .. dejado/abandonado/deja/dejo el/la/los/las/su <club>/balonmano/entreno/equipo/clases-de | sigue en/con/yendo el/la/al/a? <club>/balonmano/equipo/entreno
    DECLINES_INVITATIONS!: <nunca> .. rechaza/rechazado/rechazo/declina/declinado/niega .. invitacion/invitaciones/planes/plan/invitan | <niega> rechazar .. invitaciones/planes
    IRRITABLE_WHEN_PRESSED!: <nunca> .. enfada/enfado/enojo/enoja/irrita/irrito/grita/grito/gritado/altera/altero/estalla/estallo/molesto/explota/exploto | ni grito | <niega> irritabilidad/enfados
    REFUSES_SCHOOL_TALK!: <nunca> .. evita/esquiva/rehuye/niega/rechaza .. hablar/tema .. escuela/colegio/instituto/clase/cole? | no se niega a hablar | ya habla de .. escuela/colegio/instituto/clase/cole
    HOPELESS_EMPTY!: <nunca> .. siente .. vacio/vacia/desesperanza/desesperado/desesperada/sin-esperanza | <niega> .. vacio/desesperanza/desesperacion | sin desesperanza/sensacion-de-vacio | sin sentimientos de vacio/desesperanza
    ANXIETY_FACE_TO_FACE!: <nunca> .. ansiedad/panico/miedo/nervioso/nerviosa/nervios/bloquea/tiembla .. hablar/gente/publico/cara/clase/personas | <niega> .. ansiedad/panico/miedo .. hablar/gente/social/publico/personas | sin ansiedad/miedo .. hablar/gente/social/publico/personas
    FLAT_AFFECT_MOOD_SWINGS!: <nunca> .. apagado/apagada/decaido/decaida/triste/aplanado/cambios-de-humor/deprimido/deprimida | sin cambios de humor/animo | sin aplanamiento | no hay/se-observan/presenta cambios de humor/animo | animo estable | <niega> .. cambios-de-humor/tristeza/depresion
    ACADEMIC_PRESSURE!: examenes/deberes/estudios/trabajos/notas <nunca> .. agobian/agobia/estresan/preocupan/abruman | <nunca> .. agobia/agobian/agobiado/agobiada/estresado/estresada/estresa/presionado/presionada/desbordado/desbordada .. examenes/deberes/estudios/notas/trabajos/clases | <niega> .. agobio/estres/presion .. examenes/estudios/notas/escolar/deberes
    PERFECTIONISM_FEAR_FAILURE!: <nunca> .. perfeccionista | <nunca> .. miedo/teme/asusta/aterra/panico .. equivocarse/fallar/fracasar/suspender/error/errores | <niega> .. miedo .. equivocarse/fallar/fracasar/suspender | sin miedo a equivocarse/fallar/fracasar
    LOSS_OF_INTEREST!: <nunca> .. perdido/perdio/pierde .. interes/ilusion/ganas/gusto | <niega> .. perdida .. interes/ilusion | sin perdida de interes
    HOMEBOUND!: no se puede decir que no salga | <nunca> .. encerrado/encerrada/recluido/recluida en .. casa | <niega> .. estar-encerrado/estar-encerrada/encerrarse en .. casa? | sale de casa a-diario/todos-los-dias/cada-dia | no le cuesta salir
    ROOMBOUND!: <nunca> .. encierra/encerrado/encerrada/encerraba/recluye en .. cuarto/habitacion/pieza/recamara | <nunca> .. pasa .. dia/horas .. cuarto/habitacion/pieza/recamara | <niega> encerrarse/estar-encerrado/estar-encerrada en? .. cuarto/habitacion?
    DIAGNOSED_ILLNESS!: descarta/descarto/descartan/descartada/descartado/sin enfermedad/patologia/enfermedades/causa-organica/problema-medico | no tiene/hay/presenta/padece/consta ninguna? enfermedad/patologia/enfermedades/problema-medico | no esta enfermo/enferma
    INJURY!: no se ha? roto/fracturado/lesionado/hecho-nada/fracturo .. pierna/brazo/pie/tobillo/muneca? | no tiene/hay/presenta lesion/lesiones/fractura/esguince | sin lesion/lesiones/fractura/fracturas
    NEURODEV_KNOWN!: no tiene/hay/consta ningun? diagnostico/diagnosticos | sin diagnostico de tea/tdah/autismo | no es autista | no tiene tea/tdah/autismo/dislexia
    PREGNANCY!: no esta embarazada | test/prueba de embarazo negativo/negativa | <niega> .. embarazo/embarazada | no hay embarazo
    BEREAVEMENT!: no ha habido/fallecido/muerto .. fallecimientos/muertes/nadie/perdidas | no ha fallecido/muerto | sin duelos/perdidas/fallecimientos recientes? | no se ha muerto
    CARER_DUTY!: <nunca> tiene/tiene-que/tenia .. cuidar/encargarse/ocuparse/hacerse de/a/cargo | no cuida de/a
    SUSPENSION!: <nunca> .. expulsado/expulsada/sancionado/sancionada/suspendido/suspendida | no hay/hubo/tiene expulsion/expulsiones/sancion
    MOVE_PLANNED!: <nunca> .. mudan/muda/mudarse/trasladan/traslada/cambia/cambian de? casa/ciudad/colegio/piso? | no hay mudanza | no tienen/hay planes/plan de mudarse/mudanza/traslado
    """#
}
