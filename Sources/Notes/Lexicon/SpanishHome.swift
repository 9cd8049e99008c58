extension Lexicon {
  /// Signs of the way home, into the room and into the night.
  static let spanishHome = #"""
    SLEEP_REVERSAL: duerme/dormido/dormida/duermen/durmiendo/dormir/dormia/durmio <todo> |
      duerme/dormido/dormida/durmiendo/dormir/dormia/durmio ..
      de-dia/durante-el-dia/por-el-dia/por-las-mananas/por-la-tarde/hasta-mediodia
      | duerme/dormido/dormida/durmiendo/dormir/dormia/levanta/despierta/acostado/acostada hasta las/el/la/bien/muy
      .. 12/13/14/15/16/1/2/3/4/5/doce/una/dos/tres/cuatro/cinco/mediodia/tarde/pasado
      | despierto/despierta/en-vela/desvelado/desvelada/levantado/levantada/conectado/conectada/trasnochando <noche>
      | pasa/pasar/pasando/paso .. noche/noches .. despierto/despierta/vela/jugando/movil/celular | noches en
      vela/blanco | trasnocha | trasnochar | se desvela | desvelos
      | <no> duerme/dormir/dormido/dormia/durmio/concilia/pega .. noche/noches/ojo/sueno | insomnio | se
      acuesta/acostaba/duerme/dormirse/duermo/acostarse .. a las ..
      2/3/4/5/6/dos/tres/cuatro/cinco/seis/manana/madrugada | se acuesta/duerme/acostarse ..
      madrugada/amanecer/tarde/tardisimo
      | sueno/horario/horarios/ritmo/ciclo ..
      invertido/cambiado/alterado/trastocado/reves/cambiados/invertidos/desordenado |
      cambiado/cambiada/cambio/confunde/invertido/cambia ..
      dia-por-la-noche/noche-por-dia/dia-y-la-noche/dia-con-la-noche | vive/vivir de noche | nocturno | nocturna |
      horarios cambiados | se levanta/despierta/despertarse/levantarse ..
      tarde/mediodia/14/15/16/12/13/cuatro/tres/dos .. tarde
      | se levanta a mediodia | se levanta a las doce/dos/tres/una/14/12/15 | se duerme en clase | duerme en clase |
      dormido en clase
    HOMEBOUND: <no> <sal> .. a/de/del .. <casa> | <no> .. <sal> de
      casa/su-casa/la-casa/la-vivienda/el-piso/mi-casa/la-puerta | <no> <sal> ..
      semanas/meses/dias/nada/desde/nunca/mas/hace | no sale | no quiere salir | ya no sale | <no> pisa/pisado/piso
      .. la calle | <no> .. poner/pone/puso/puesto un pie .. calle/fuera
      | encerrado/encerrada/recluido/recluida/aislado/aislada/confinado/confinada/metido/metida/enclaustrado ..
      en-casa/en-su-casa/en-el-domicilio/en-el-piso/casa/hogar | se
      encierra/encerro/recluye/aisla/queda/quedo/quedado/quedaba/mete .. casa .. <todo> | se queda .. en casa |
      permanece/sigue/esta/pasa .. <todo> en casa | pasa .. todo/dia/dias/tiempo .. en casa | todo el dia .. casa |
      siempre .. en casa
      | solo sale .. noche/noches/comprar/medico/perro/basura | sale solo/unicamente ..
      noche/medico/comprar/obligado | <miedo> .. a/de salir .. casa/calle/fuera/solo/sola | niega a salir | negativa
      a salir | no asoma | sin salir .. casa/calle/semanas/meses/dias | se recluye | reclusion | recluido | recluida
      | encierro | hikikomori | agorafobia | aislamiento .. casa/domicilio/hogar
    MEALS_SKIPPED: come/cena/comer .. en <su> cuarto/habitacion/dormitorio/recamara
    PARENT_ACCOMMODATES*:
      deja/dejan/dejamos/sube/suben/lleva/llevan .. comida/bandeja/plato .. puerta/cuarto/habitacion
      | comida/bandeja/plato/platos .. en <su> cuarto/habitacion/dormitorio/puerta/recamara
    ROOMBOUND: <no> <sal> .. de/del <su>? <cuarto> | <no> .. <sal> .. <cuarto> |
      encerrado/encerrada/recluido/recluida/metido/metida/escondido/escondida/atrincherado/aislado/aislada ..
      en/bajo .. <cuarto>/llave | se
      encierra/encerro/encerraba/encierre/mete/recluye/aisla/atrinchera/esconde/refugia/refugiado/metio .. en ..
      <cuarto> | encierra/encerro/encerrado/encerrada con llave/pestillo/seguro |
      pasa/paso/pasaba/pasan/pasar/queda/esta/permanece/vive/quedo/sigue .. en <su> <cuarto> | en <su> <cuarto>
      <todo>
      | <todo> .. en <su> <cuarto> | <no> abre/abrir/abrio/abria .. puerta | puerta .. cuarto/habitacion/dormitorio
      .. cerrada/llave/pestillo/echado | cierra/cerro/cerrada/cerrado .. con llave/pestillo/seguro | a traves de la
      puerta | detras/tras de? la puerta | persianas/cortinas/persiana bajadas/cerradas/bajada/echadas |
      solo sale .. bano/comer/cocina/cuarto/habitacion | sale .. solo .. bano/comer/cocina | <no> baja/bajar/baja
      .. comer/cenar/salon/sala/comedor | <no> se levanta .. cama | no sale de la cama | no se levanta de la cama |
      sin salir del/de .. <cuarto> | atrincherado | se pasa .. <cuarto>
    NO_PEER_CONTACT: <no>
      ve/ver/vio/visto/veia/queda/quedar/quedado/habla/hablar/hablado/hablaba/contesta/contestar/contestaba/responde/responder/llama/llamar/escribe/relaciona/relacionarse/relacionado/junta/juntarse/trata/reune/encontrarse/sale/salir/contacto/verse/convive/comunica
      .. con/a/de/sus/los/ningun/ninguna/otros/mensajes .. <nadie> | <no> quiere/queria ver a
      nadie/amigos/amigas/gente | no ve a nadie | no habla con nadie | sin amigos/amigas/amistades | <no>
      tiene/tener/tenia/conserva/mantiene/queda/quedan ..
      amigos/amigas/amigo/amiga/amistades/contacto/relacion/vinculos
      |
      perdio/perdido/corto/cortado/roto/rompio/abandono/abandonado/dejo/evita/evitando/rehuye/rechaza/ignora/bloqueo/bloqueado/distanciado/distancio/alejado/alejada/alejo/apartado/aparto/aislado/aislada/aisla/deja/dejado
      .. a/de/con/el/contacto/relacion/todo/sus/los .. <amigos>/grupo/iguales/companeros/gente | sin contacto
      con/social/alguno | sin relacion con/social | aislamiento social | aislado socialmente | aislada socialmente |
      aislado/aislada de .. <amigos>/demas/grupo/todos | se aisla | se ha aislado | se aislo | se fue aislando |
      aislamiento | retraimiento | retraido | retraida | vida social nula | no tiene vida social | sin vida social
      | <no> contesta/contesto/responde/respondio/lee/abre/contestar/responder ..
      mensajes/whatsapp/llamadas/telefono/wasap/amigos/amigas | deja en visto | salio/sale/salido/abandono
      del/de/los grupo/grupos/chat .. whatsapp/clase | grupo de whatsapp .. salio/abandono/borro | bloqueado a/todos
      | dejo de ver/hablar/quedar/contestar/salir/juntarse/escribir .. <amigos> | ha dejado de
      ver/hablar/quedar/salir/contestar/responder .. <amigos> | se esconde cuando/si .. visita/amigos/gente
    ONLINE_ONLY: solo/solamente/unicamente/unica/unico/unicos/unicas/todos ..
      amigos/amistades/amigo/relaciona/habla/contacto/relaciones/contactos/comunica ..
      internet/online/linea/juego/juegos/virtual/virtuales/videojuegos/redes/discord/consola/en-linea/chat |
      amigos/amistades/relaciones/contactos .. online/virtuales/internet/juego/en-linea/linea/discord/videojuegos |
      solo .. habla/relaciona/socializa/comunica .. por/a-traves/en/con ..
      internet/online/discord/juego/consola/chat/redes/movil/pantalla/linea | no conoce en persona | nunca .. visto
      en persona | sus amigos son .. internet/virtuales/online/juego
    GAMING_SCREEN_ESCAPE:
      juega/jugar/jugando/jugaba/pegado/pegada/enganchado/enganchada/adicto/adicta/conectado/conectada/viciado/viciada/absorbido/metido/obsesionado
      .. a/al/en/con/las/la/los .. <juego> |
      juega/jugar/jugando/jugaba/ve/viendo/mirando/conectado/conectada/movil/celular/consola/ordenador/tele/videojuegos/youtube/tiktok/internet
      .. <noche> |
      juega/jugando/jugar/ordenador/movil/celular/consola/pantalla/pantallas/tele/videojuegos/youtube/tiktok <todo>
      | <todo> .. <juego> | horas .. <juego> | pasa/pasan/paso/pasar .. <juego> | <no>
      suelta/deja/soltar/dejar/despega/separa .. <juego> | adiccion .. <juego> | adicto .. <juego> | dependencia ..
      <juego> | abuso/uso excesivo/abusivo .. <juego> | abuso de pantallas | uso excesivo | uso problematico ..
      pantallas/movil/internet | se refugia/evade/escapa/encierra .. en/con .. <juego> | si/cuando ..
      quitan/quita/apagan/quitamos/prohiben .. <juego> | vive pegado | viciado | toda la noche jugando | juega toda
      la noche
    DECLINES_INVITATIONS: rechaza/rechazo/rechazado/declina/declino/cancela/cancelo/ignora/ignoro/rehusa ..
      invitacion/invitaciones/planes/plan/quedar/salir/propuestas/cumpleanos/salidas | <no>
      acepta/aceptar/acepto/aceptaba .. invitacion/invitaciones/planes/salir | <no>
      va/fue/ido/ir/acudio/asistio/quiso-ir/acude/asiste ..
      cumpleanos/fiesta/fiestas/excursion/quedada/invitaciones/campamento/boda/convivencia | <no> ..
      cumpleanos/fiesta/fiestas/excursion/excursiones/quedadas | dice/dijo/dice siempre? que no a/cuando ..
      invitan/invita/invitaciones/planes/salir/proponen | le/lo/la invitan/invito/invitaron/proponen ..
      no/dice-que-no/rechaza/nunca/niega/excusa/excusas | pone/puso excusas .. salir/ir/quedar/invit/planes |
      siempre cancela | inventa excusas | da largas
    QUIT_CLUB_ACTIVITY:
      dejo/dejado/deja/abandono/abandonado/abandona/renuncio/borrado/borro/apuntado-menos/retiro/salio/desapunto/desapuntado/dado-de-baja/baja/quito/dio-de-baja
      .. <club> | <no> va/ir/fue/asiste/acude/quiere/ido/vuelto/volvio/practica/juega/aparece/entrena .. a/al/en/del
      .. <club> | se ha borrado de .. <club> | ya no entrena/baila/juega/practica/va a .. <club> | dejo de
      entrenar/bailar/jugar .. | ya no entrena | dejo las extraescolares | dejo el equipo | baja del club |
      falta/faltado a .. entrenamientos/ensayos/entrenamiento | colgado las botas/zapatillas
    HYGIENE_DECLINE: <no> se ducha/bana/lava/ducho/bano/asea/peina/cambia/cepilla/duche/lavo/ha-duchado/ha-lavado |
      <no> ..
      ducharse/banarse/lavarse/asearse/cambiarse/peinarse/duchado/banado/lavado/cambiarse-de-ropa/lavarse-los-dientes
      | higiene .. descuidada/mala/deficiente/empeorado/personal/deteriorada/escasa/falta/pobre/abandono/baja |
      falta/descuido/abandono/mala/deficit/descuida/descuidado de? la? su? higiene | desaseado | desaseada |
      aspecto/imagen/apariencia .. descuidado/descuidada/desalinado/sucio/abandonado/desaseado | huele mal | mal
      olor | olor corporal | olor fuerte | ropa .. sucia/manchada/misma/mal-olor | misma ropa | mismo
      chandal/pijama/ropa/pantalon/sudadera | pelo .. sucio/graso/grasiento/enredado/lavar | unas .. largas/sucias |
      en pijama .. todo/dia/dias/siempre | descuidado/descuidada en su aspecto | descuida .. aspecto/aseo/imagen |
      aseo personal | sucio | sucia | lleva .. sin ducharse/lavarse/banarse/cambiarse
    MEALS_SKIPPED: <no>
      desayuna/almuerza/cena/merienda/desayuno/ceno/desayunar/cenar/almorzar/desayunado/cenado/almorzado | sin
      desayunar/cenar/almorzar | se salta/salto/saltandose/saltarse/saltaba ..
      comida/comidas/desayuno/cena/almuerzo/comedor | saltarse comidas | omite comidas | <no>
      come/comer/comio/baja/sienta/quiere ..
      con-la-familia/en-la-mesa/con-nosotros/en-el-comedor/en-familia/en-el-colegio/en-el-recreo/su-bocadillo/el-bocadillo/el-almuerzo/lonche
      | deja/dejo/devuelve/trae .. bocadillo/comida/almuerzo/plato/lonchera/bandeja ..
      sin-tocar/entero/intacto/intacta/llena/lleno | come/comio poco/mal/deshoras/irregular/picoteando/muy-poco |
      comidas irregulares | poco apetito | falta de apetito | perdida de apetito | perdio/perdido/sin el? apetito |
      inapetencia | inapetente | come a deshoras | no tiene hambre | come una vez al dia | una comida al dia
    """#
}
