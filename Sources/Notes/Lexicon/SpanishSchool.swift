extension Lexicon {
  /// Signs that come from school.
  static let spanishSchool = #"""
    BULLYING_OSTRACISM*: bullying | buling | ciberbullying | ciberacoso | cyberbullying | acoso | acoso escolar |
      acosado | acosada | acosan | acosaban | acosa | hostigamiento | hostigan | hostigado | hostigada | matoneo |
      intimidacion | intimidan | intimida | intimidado | intimidada
      | se burlan | se burla | se burlaban | se burlo | burlas | burlan | burlado | se rien/reian/rieron/reia de |
      se mofan | mofas | lo/la/le/me/les
      ridiculizan/insultan/insultaron/insultaban/molestan/molestaban/excluyen/excluyeron/ignoran/ignoraban/humillan/humillaron/empujan/empujaron/amenazan/discriminan/rechazan/apartan/apartaron/persiguen/pegan-en-el-patio/pegan-en-el-recreo/dejan-de-lado/hacen-el-vacio/marginan/extorsionan/fastidian/joden/atormentan/chantajean/graban/grabaron/esconden/quitan/quitaron/roban/critican/aislan/evitan/echaron-del-grupo/sacaron-del-grupo/expulsaron-del-grupo/tiran
      | dejan/dejado/dejada/dejaron de lado | hacen/hace/hacian/hicieron el vacio | le/les/me hacen el
      vacio/bullying | excluido | excluida | excluyen | excluyeron | marginado | marginada | marginan |
      rechazado/rechazada/ignorado/ignorada/humillado/humillada/insultado/insultada/golpeado/golpeada/agredido/agredida
      .. por .. companeros/companeras/clase/grupo/chicos/chicas/alumnos/amigas/amigos |
      companeros/companeras/chicos/chicas/alumnos/amigas/grupo/otros/unos/ninos/ninas .. <mi>?
      pegan/pegaron/insultan/insultaron/molestan/excluyen/ignoran/ignoraron/empujan/empujaron/burlan/burlaron/rien/amenazan/amenazaron/quitan/quitaron/roban/escupieron/golpearon/humillan/humillaron/apartan/apartado/aislado/hacen/encerraron/grabaron
      | peleas con companeros | conflicto/conflictos/problemas/problema .. con ..
      companeros/companeras/amigas/amigos/clase/iguales/compañero | rumores | mote | motes | apodos | apodo |
      insultos | insultos .. companeros/clase/redes/whatsapp | le ponen motes/apodos/sobrenombres | comentarios ..
      hirientes/racistas/ofensivos/crueles/homofobos | memes .. de/sobre el/ella | fotos ..
      difund/difundieron/difunden/compartieron/grupo/circulan |
      echado/echada/sacado/sacada/expulsado/expulsada/eliminado/eliminada del grupo | traicionado | traicionada |
      chivo expiatorio | victima de | nadie quiere trabajar/sentarse/jugar/estar con | le
      esconden/quitan/rompen/tiran/roban .. cosas/mochila/estuche/material/dinero/merienda/ropa/zapatos/gafas | no
      le hablan | le han dejado de hablar | dejaron de hablarle | dejado de hablar | discriminacion | discriminado |
      discriminada | racismo | homofobia | novatadas
    ACADEMIC_PRESSURE:
      presion/estres/agobio/ansiedad/nervios/estresado/estresada/agobiado/agobiada/angustia/preocupado/preocupada/preocupa/preocupan/saturado/saturada/desbordado/desbordada/sobrepasado/sobrepasada/abrumado/abrumada/miedo
      .. por/con/ante/de/los/las/academica/a/al ..
      examenes/examen/estudios/notas/academica/academico/deberes/tareas/selectividad/ebau/evau/oposicion/calificaciones/trabajos/carga/suspender/reprobar/academicas/exigencia/universidad/nota/selectivo/evaluaciones/matematicas/mates/curso/materias/tarea
      | presion academica | estres academico | ansiedad ante los examenes | <no>
      sigue/seguir/entiende/entender/alcanza/llega/puede-con/da-abasto/concentra/concentrarse ..
      clases/clase/ritmo/materia/materias/explicaciones/matematicas/mates/estudios/tareas/deberes/lecciones |
      perdido/perdida/atrasado/atrasada/retrasado/retrasada en las? la? el? ..
      clase/clases/materias/temario/matematicas/asignaturas/estudios/mates | demasiados/muchos/exceso-de/tantos
      deberes/examenes/tareas/trabajos | se agobia .. examenes/deberes/estudios/notas/tareas | ponerse al dia |
      carga academica | carga escolar | mucha presion | exigencia academica | examen de admision | examen de ingreso
      | le cuestan/cuesta .. estudios/matematicas/mates/estudiar/concentrarse/lengua/seguir | se queda en blanco
    """#
}
