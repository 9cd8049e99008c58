extension Lexicon {
  /// Classes used by the phrases of the other parts.
  static let spanishClasses = #"""
    <su> = su | sus | mi | mis | el | la | los | las | un | una | tu | del | al | su propio | su propia
    <no> = no | ya no | nunca | jamas | casi no | apenas | rara vez | ya casi no | ni | tampoco | casi nunca
      | no quiere | no queria | no puede | no podia | se niega a | se nego a | se negaba a | rechaza | evita | no
      consigue
      | no logra | no se atreve a | dejo de | ha dejado de | deja de | no suele | no quiso | no ha querido | no ha |
      no ha
      | no he | no habia | nunca ha | nunca quiere | se resiste a | no hay manera de que | no hay forma de que |
      lleva .. sin
      | lleva dias sin | lleva semanas sin | lleva meses sin | sin | no desea | no es capaz de | no le apetece | no
      tiene ganas de
      | hace dias que no | hace semanas que no | hace meses que no | no quiero | no puedo
    <sal> = sale | salio | salia | salir | salido | saliendo | salen | salgo | salga | asoma | asomarse
    <casa> = casa | calle | domicilio | piso | apartamento | departamento | vivienda | hogar | puerta | afuera |
      fuera
    <cuarto> = cuarto | habitacion | dormitorio | recamara | pieza | alcoba | cama
    <todo> = todo el dia | todos los dias | el dia entero | dia y noche | todo el tiempo | todo el fin de semana |
      la mayor parte del dia
      | casi todo el dia | horas y horas | desde hace semanas | desde hace meses | durante dias | siempre | las 24
      horas
      | a todas horas | constantemente | el dia | sin parar
    <noche> = toda la noche | de noche | por la noche | hasta la madrugada | de madrugada | hasta el amanecer | las
      noches
      | hasta las 2 | hasta las 3 | hasta las 4 | hasta las 5 | hasta las 6 | hasta las dos | hasta las tres | hasta
      las cuatro
      | hasta las cinco | hasta las seis | hasta tarde | hasta muy tarde | hasta altas horas | en la madrugada | por
      las noches
      | noches enteras | media noche | hasta el alba
    <amigos> = amigos | amigas | amigo | amiga | companeros | companeras | companero | companera | compañeros de
      clase | amistades
      | colegas | pares | iguales | gente de su edad | conocidos | cuates | grupo de amigos
    <nadie> = nadie | ninguno | <amigos> | gente | los demas | otros | otras personas | sus primos
    <padres> = padre | madre | papa | mama | padres | familia | abuelos | abuela | abuelo | tutores | tutora | mami
      | papi
    <agresor> = padre | madre | papa | mama | padrastro | madrastra | padres | tio | tia | abuelo | abuela | hermano
      | hermano mayor
      | novio de su madre | novio de la madre | pareja de su madre | pareja de la madre | novia de su padre | pareja
      | cuidador
      | cuidadora | vecino | entrenador | primo | adulto | profesor | papi | mami
    <mi> = le | lo | la | me | te | les | los | las | nos
    <pega> = pega | pego | pegaba | pegado | pegan | golpea | golpeo | golpeaba | golpeado | golpeada | golpean |
      maltrata | maltrato
      | maltrataba | maltratan | azota | azoto | abofetea | abofeteo | patea | pateo | da golpes | da palizas | dio
      una paliza
      | dio un golpe | dio una bofetada | da bofetadas | da cachetadas | dio una cachetada | empujo | empuja |
      agarro del cuello
      | tira del pelo | tiro del pelo | lastima | lastimo | hace dano | hizo dano | quema | quemo | castiga con el
      cinturon
      | encierra | encerro | amenaza con | amenazo con | toca | toco | tocaba | manosea | manoseo | insulta |
      humilla | grita
      | da correazos | da con el cinturon | da con la chancla
    <corta> = corta | corto | cortaba | cortado | cortando | cortar | cortarse | cortandose | autolesiona |
      autolesiono | autolesionado
      | autolesionaba | autolesionarse | lastima | lastimo | lastimaba | lastimado | lastimarse | lastimando |
      lesiona | lesiono
      | lesionado | lesionarse | quema | quemo | quemaba | quemado | quemarse | arana | arano | aranaba | aranarse |
      rasguna
      | rasguno | rasgunarse | muerde | mordia | morderse | pincha | pinchaba | pincharse | golpea | golpeaba |
      golpearse | hiere
      | hirio | herirse | hacia dano | hace dano | hizo dano | hecho dano | hacerse dano | haciendose dano | hacer
      dano | pellizca
      | flagela | mutila | castiga
    <brazo> = brazo | brazos | muneca | munecas | pierna | piernas | muslo | muslos | antebrazo | antebrazos | piel
      | manos | mano
      | vientre | tobillo | tobillos | barriga | cuerpo
    <herida> = cortes | corte | heridas | herida | cicatrices | cicatriz | marcas | quemaduras | rasgunos | aranazos
      | lineas | tajos
      | vendas | vendaje | tiritas | curitas | lesiones
    <comer> = come | comio | comia | comer | comido | comiendo | coma | cena | cenar | desayuna | desayunar |
      almuerza | almorzar
      | prueba | probar | ingiere | ingerir
    <dolor> = dolor de cabeza | dolores de cabeza | dolor de barriga | dolor de estomago | dolores de estomago |
      dolor de tripa | dolor de panza
      | dolor de vientre | dolores de barriga | dolor abdominal | dolores abdominales | nauseas | vomitos | vomita |
      mareos | mareo
      | le duele la cabeza | le duele la barriga | le duele el estomago | le duele la tripa | le duele la panza |
      ganas de vomitar
      | cefalea | cefaleas | dolores | malestar | fiebre sin causa | taquicardia | molestias | me duele la barriga |
      me duele la cabeza
    <manana> = por la manana | por las mananas | cada manana | todas las mananas | de la manana | antes de ir |
      antes de salir
      | antes de clase | antes del colegio | antes de la escuela | a la hora de ir | los lunes | cuando tiene que ir
      | al ir
      | los dias de colegio | los dias de escuela | los dias de clase | al levantarse | a primera hora | antes de
      entrar
    <escuela> = escuela | colegio | cole | clase | clases | instituto | insti | liceo | secundaria | prepa | aula |
      estudios | tareas
    <juego> = videojuegos | videojuego | consola | play | playstation | xbox | fortnite | minecraft | roblox |
      ordenador | computadora
      | movil | celular | telefono | pantalla | pantallas | internet | redes sociales | youtube | tiktok | tablet |
      series | anime
      | juegos | juego | la compu | jugando | instagram | netflix
    <club> = equipo | futbol | baloncesto | basquet | voley | natacion | ballet | danza | baile | coro | orquesta |
      banda | piano
      | guitarra | teatro | karate | judo | gimnasia | club | entrenamientos | entrenamiento | entrenar |
      extraescolares
      | actividades | scouts | catequesis | tenis | musica | atletismo | deporte | deportes | ajedrez | hockey |
      patinaje
    <miedo> = miedo | temor | panico | terror | panico | ansiedad | verguenza | angustia | fobia
    <refiere> = dice | dijo | refiere | comenta | cuenta | verbaliza | manifiesta | expresa
    """#
}
