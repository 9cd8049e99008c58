extension Lexicon {
  /// The same signs in a child's own words, in the Spanish of several countries, and said in a roundabout way.
  static let spanishVaried = #"""
    SELF_HARM: autolesionaba | autolesionar | autolesionan | autolesione | autolesionando | autolesionaron |
      me corte otra/de/los/las/las-piernas/el-brazo/anoche/ayer/un | me he cortado | me corto |
      se este/estaria/estuviera/esta/estara/anda cortando/lastimando/autolesionando/lesionando/hiriendo
      | se este/estaria/esta haciendo dano/cortes | que se corta | vuelto a cortarse/autolesionarse/lastimarse |
      cortes .. recientes/nuevos/finos | cortes en los/las/el/la | se raja/rajo/rajaba | me raje | cutter | cuter |
      se pega/pegaba/golpea/golpeaba a si | se hace/hizo/hacia cortes/rayas/marcas/heridas | la hoja del sacapuntas |
      cuchilla del sacapuntas | rayas en los brazos | no se quita la sudadera | lo hice otra vez .. brazo/cuchilla
    SUICIDE_TALK: cuantas pastillas/pastas/tabletas | una caja/frasco/blister/bote de
      pastillas/paracetamol/ibuprofeno/medicamentos/tranquilizantes | tomarse/tomarme/tomo/tomarlas todas las pastillas
      | dormirse/dormirme/dormir del todo/para-siempre | dormir y no despertar | quitarse/quitarme/quitarte de en? medio
      | tirarse/tirarme/aventarse/aventarme/lanzarse/echarse/arrojarse/botarse .. al/a/del/de/desde/por
      tren/vias/puente/balcon/metro/carro/ventana/rio/azotea/camion/tejado | aventarse del | aventar al metro/tren | aventar del puente/balcon | aventarme del |
      colgarse | colgarme | que pasa/pasaria si .. muere/muero/toma/tomo/salta/salto/tira/tiro/mata
      | matarse | hacer una locura/tonteria | hacerse algo | dejar este mundo | irme de este mundo | no estar aqui |
      ya no quiero/queria/quisiera estar/vivir/seguir/despertar | mejor no haber nacido | hubiera preferido no nacer |
      no me van a volver a ver | no me vais a volver a ver | cuando yo falte | cuando me muera | cuando ya no este |
      estarian mejor sin | estariais mejor sin | viviriais mejor sin | serian mas felices sin | nadie me va a extranar |
      nadie me echaria de menos | si me muero | si me muriera | si no estuviera | intento de suicidio | se intento matar
      | intento quitarse la vida | se tomo .. pastillas | se trago .. pastillas | no llegar/llegare a
      los-18/los-dieciocho/navidad/cumplir | se quiere/queria ir de este mundo
    ABUSE_NEGLECT*: <agresor> .. me/le/lo/la/les
      tiro/aviento/avento/lanzo/arrojo/jalo/arrastro/zarandeo/sacudio/cacheteo/agarro/empujo/pateo/estampo/quemo/pego
      | me/le/lo/la jalonea/jaloneo/zarandea/zarandeo/cachetea/cacheteo/nalguea/surra/fajo/cinturoneo |
      me/le dan/da/dio/dieron con el/la/un/una cinto/cinturon/chancla/cable/palo/correa/vara/manguera |
      me/le da/dan/dio cachetadas/bofetadas/nalgadas/cintazos/varazos/chanclazos/pescozones/collejas/tortazos/guantazos |
      cintazos | chanclazos | me/le/lo/la agarro del pelo/cuello/brazo | me/le/lo/la tiene/tienen amarrado/encerrado
    ABUSE_NEGLECT: no me/le dejan comer | no quiere/quiero que .. avisen/llamen/digan a su/mi padre/papa/madre |
      si llama/llaman a mi papa/padre .. pega/mata | por favor no .. diga/digas/cuente a mi | marcas de dedos |
      le hace cosas | me hace cosas | cosas que no me gustan | un senor .. fotos/regalos/escribe | dejan/deja sin cenar/comer
    NOT_EATING: vomita .. come/comido/comer/come-y | pesa solo/ya/apenas? 30/32/34/35/36/37/38/39/40/41/42 kilos |
      problema/problemas/preocupacion con/por la? comida/alimentacion/comer | lo poco que come |
      <no> ha/han probado .. bocado/comida/nada/alimento | lleva dias sin comer/probar | le da asco comer/la-comida |
      le da el almuerzo al perro | tira el almuerzo/bocadillo/lonche | regala el almuerzo/lonche/bocadillo todos
    MEALS_SKIPPED: no almuerza/desayuna/cena/merienda casi/nunca/ya/nada/apenas | no almuerza casi nunca |
      regala la/el/su vianda/lonche/bocadillo/merienda/almuerzo | se salta/salto .. desayuno/cena/comida/comidas/almuerzo
      | no baja a comer/cenar/desayunar | come de noche | viene/llega sin desayunar
    VIOLENCE: pegar/pegarle/pego/pegarse/golpear/golpearle/golpeo/agredir/agredio/patear a otro/otra/un/una/nadie/alguien/otros
      | expulsaron/suspendieron/expulsado/suspendido .. por pegar/golpear/agredir/pelear/pelearse | se agarro/agarraron a
      golpes/madrazos/trompadas/pinas/golpazos | se fue a los golpes | se dieron de golpes | a punetazos | a trompadas |
      hubo pelea | una pelea | le partio la cara/boca/nariz | le rompio la nariz/cara
    WHEREABOUTS_UNKNOWN*: nadie supiera/sabia/supo/sepa .. donde | sin saber .. donde estaba/anda/andaba/esta |
      lo/la buscaron/buscamos/estuvieron-buscando toda/por/durante .. noche/barrio/horas/pueblo/dia |
      buscaron .. toda la noche .. nadie sabia donde | no durmio en casa | no llego a dormir | no paso la noche en casa |
      noches/noche/dias sin que nadie/sepamos/supieran | no da senales de vida | sin rastro de
    MORNING_DISTRESS_RECOVERS_NOON: se despierta/desperto/levanta/levanto llorando |
      suplica/ruega/implora/pide quedarse | pasado el mediodia .. otro/otra/bien/mejor | a partir de mediodia ..
      bien/otro/otra/mejor | por la tarde .. otro/otra nino/nina/persona | es otro/otra nino/nina/persona por/a/en
    HOPELESS_EMPTY: para que si nada | nada va/iba a cambiar | nada cambia | nada vale la pena |
      por dentro .. nada/hueco/hueca/vacio/vacia | no siento nada | no siente nada | da igual lo que haga | que mas da
    LONELY_EMOTIONAL: nadie a quien llamar/contarle/recurrir/acudir/decirle/contar | no tengo a quien
      llamar/contarle/recurrir/decirle | no tiene a quien llamar/contarle/recurrir/decirle | nadie con quien hablar |
      rodeado/rodeada de gente y/pero
    LONELY_SOCIAL: no soy/es de ninguna/ningun bolita/grupo/lado/parte/banda | ni de aqui ni de alla | no es de nadie |
      no tiene bolita/grupo/pandilla | se siente de sobra | no pertenece a ningun grupo
    LONELY_EXISTENTIAL: solos en el universo/mundo | solo/sola en el universo/mundo | estamos todos solos |
      todos estamos solos | cada uno esta solo | nacemos solos
    FLAT_AFFECT_MOOD_SWINGS: alterna .. risa/risas/carcajadas/llanto/euforia/alegria | carcajadas y llanto |
      pasa de la risa/alegria/euforia al | rie y llora | no hay termino medio | tan pronto rie/llora | sube y baja de animo
    BULLYING_OSTRACISM*: nadie quiere hacer/formar grupo/equipo/pareja .. | nadie quiere hacer grupo con |
      le/me esconden/esconde/escondieron la/el/las/los mochila/estuche/libros/ropa/zapatos/gafas
    ONLINE_ONLY: amigos/colegas/amigas/compas/contactos .. por internet/consola/online/discord | todos por internet ..
      no ve a nadie | no ve a nadie en persona | de la consola .. todos por internet
    CARER_DUTY*: hace/haciendo de enfermera/enfermero/madre/mama/padre/cuidadora/cuidador/interprete .. de/para |
      cuida/cuidar/cuidando a/de su/sus/la/el abuela/abuelo/hermanos/hermanitos/hermanito/hermanita/madre/padre/mama
    FAMILY_ISOLATION_SHAME*: no contestan/contesta a la familia/los-familiares/las-visitas |
      no .. abren la puerta a | para que nadie pregunte/sepa/se-entere | familia ni abren la puerta
    FAMILY_PRESSURE*: en esta casa/familia todos/todas/siempre somos/sacamos/estudiamos/son | en esta casa todos |
      en esta familia todos/nadie | tu hermano/hermana/primo si/saca/sacaba
    PERFECTIONISM_FEAR_FAILURE: un 7/8/9/siete/ocho/nueve es/fue un? fracaso/desastre/drama/tragedia |
      es un fracaso para el/ella | menos de/que un? 10/diez | si no es perfecto/perfecta
    REFUSES_SCHOOL_TALK: no suelta/soltaba/solto prenda | ni una palabra de/del/sobre <escuela>/la-escuela/cole |
      no quiere ni oir hablar
    INTEREST: le apasiona/apasionaba/apasionan/encanta/encantaba/encantan/fascina/fascinaba/flipa/chifla/vuelve-loco |
      aprender a tocar/cocinar/dibujar/programar/bailar/tejer/cantar/patinar | entrena/dibuja/toca/pinta/lee/juega-al
      cada/todas tarde/dia/las-tardes/noche/semana | se apunto a | apuntarse a
    QUIT_CLUB_ACTIVITY: dejar/dejado el/la/los/las/ninguna/ningun/su <club>/actividad/actividades
    FRIEND_CONTACT*: retomar/retomo/retomado/recuperar/recupero el? contacto con | volver a ver a sus amigos |
      quedo/queda/quedar/junto/junta/juntarse/verse con amigos/amigas/sus/los-de/unos | fue al cine/parque/bowling con
    PARENT_ACCOMMODATES*: llevarle/subirle/llevarle/servirle/llevando/subiendo .. comida/cena/desayuno/almuerzo
    TRUSTED_ADULT: confia en ningun? algun? un? una? adulto/adulta/profesor/profesora/tutora/maestra | confia en
      ningun adulto | adulto/adulta de referencia
    SMALL_STEP_OUT: bajar/bajo/baja/baje .. a/al/hasta la? panaderia/portal/tienda/kiosco/quiosco/parque/calle/buzon/esquina/basura
      | sacar/saco la basura/al-perro | salir/salio al portal/rellano/patio/jardin/balcon
    RETURN_STEP: venir/vino/viene/venga/acudir/acudio .. al/a examen/tutoria/un-examen/primera/segunda/tercera/ultima |
      entro/entra/entrar/vino/viene a primera/segunda/tercera/cuarta/ultima hora
    ROOMBOUND: de su/la habitacion/cuarto/pieza/recamara/dormitorio no baja/sale/sale-nunca/se-mueve |
      come/duerme/vive arriba .. no baja
    SLEEP_REVERSAL: vive al reves | horario/horarios/sueno al-reves/cambiado/cambiados/invertido/invertidos |
      cena/desayuna a las cuatro/cinco/seis/4/5/6 de la manana/madrugada/tarde
    SOMATIC_MORNING: le dolia/dolian/duele/duelen .. cabeza/barriga/tripa/estomago/panza .. <manana>/mananas
    HOMEBOUND: no salga/sale/salia de casa | no se puede decir que no salga | que no salga | no pisa la calle
    """#
}
