extension Lexicon {
  /// Signs that come from home.
  static let spanishFamily = #"""
    FAMILY_CONFLICT*:
      conflicto/conflictos/problemas/discusiones/discusion/peleas/pelea/tension/tensiones/gritos/mala-relacion/bronca/broncas/pleitos/crisis
      .. en/con/entre ..
      casa/familia/padres/padre/madre/familiar/familiares/hogar/hermano/hermana/hermanos/padrastro/madrastra/abuela/ellos
      | conflicto familiar | conflictos familiares | problemas familiares | problematica familiar | crisis familiar
      | ambiente familiar .. tenso/malo/conflictivo |
      discute/discutio/pelea/peleo/peleado/discutido/discuten/pelean/gritan/grita/enfrentado/enfrenta/enfada/lleva-mal/llevan-mal/habla-no
      .. con .. madre/padre/padres/hermano/hermana/hermanos/padrastro/familia/abuela | padres ..
      discuten/pelean/separado/separados/separan/separando/divorcian/divorciado/divorciados/divorciando/gritan/divorcio/separacion/separaron/divorciaron/pelea/peleas/custodia/hablan
      | divorcio | separacion de los/sus padres | separacion | divorciados | divorciando | custodia | regimen de
      visitas | padre/madre/papa/mama .. se fue de casa/ha-ido-de-casa/abandono-el-hogar/marcho | se lleva mal/fatal
      con | no se habla con su | mala relacion con | relacion .. tensa/dificil/mala/conflictiva/rota ..
      madre/padre/padres/familia/casa/hermano/padrastro | discusiones constantes/continuas/diarias | gritos en casa
      | pelean/discuten mucho/siempre/constantemente
    FAMILY_PRESSURE*: presion .. familia/padres/padre/madre/familiar | padres/padre/madre/papa/mama/familia/abuelo
      ..
      presiona/presionan/exige/exigen/exigentes/exigente/obligan/obliga/compara/comparan/amenaza-con/quiere-que-sea/quieren-que-sea/espera-que/esperan-que/castiga-por/castigan-por/controla/controlan/autoritario/autoritaria/fuerza/fuerzan/exigencia/exigencias/expectativas/arrastra/arrastras/severo/estricto/estrictos/estricta/decepcionados/decepciona/sobreprotege
      | lo/la/le/me comparan/compara .. hermano/hermana/primo/prima/otros/hermanos | exigencia familiar |
      expectativas .. altas/padres/familia/madre/padre/familiares | presion familiar | a la fuerza ..
      colegio/escuela/clase | lo/la llevan/lleva/trae/traen a-rastras/arrastras/a-la-fuerza/obligado/obligada |
      miedo a decepcionar | decepcionar a | tiene que ser medico/abogado/ingeniero | solo .. importan .. notas
    FAMILY_ISOLATION_SHAME*: familia/padres/madre/padre/abuela ..
      averguenza/averguenzan/avergonzado/avergonzada/avergonzados/verguenza/oculta/ocultan/esconde/esconden/aislado/aislada/aislados/aislamiento/secreto/nadie-lo-sepa/que-diran/se-sepa/se-entere/se-enteren/enteren/sepan/sepa/culpa/culpan/culpable/culpables/agotada/agotado/agotados/desbordada/desbordado/desbordados/sin-apoyo/sin-red/fracasado/fracasada
      | no quieren/quiere que .. sepa/sepan/entere/enteren .. | nadie .. sabe/saben ..
      situacion/falta/ausencia/familia/abuelos/vecinos | ante los vecinos/familiares | el que diran | no ..
      contado/cuentan/cuenta/dicho/dicen .. nadie/familia/abuelos/vecinos | sin red de apoyo | no tienen
      apoyo/familia/a-nadie | no tiene apoyo familiar | familia cerrada | familia muy aislada |
      rechaza/rechazan/evitan/evita .. visita/visitas/ayuda/servicios/entrevista/reunion
    PARENT_ACCOMMODATES*: padres/padre/madre/papa/mama/abuela/familia ..
      justifica/justifican/justificado/firma/deja-quedarse/deja-que-se-quede/permite/permiten/consiente/consienten/cede/ceden/sobreprotege/sobreprotegen/lleva-la-comida/lleva-comida/sube-la-comida/sube-comida/dejan-dormir/deja-dormir/no-insiste/no-insisten/no-lo-obliga/no-la-obliga/no-obliga/no-le-obliga/no-lo-despierta/no-la-despierta/no-pone-limites/no-ponen-limites/no-sabe-poner-limites/le-da-todo/compra/llama-diciendo/excusa/excusas/disculpa/hace-los-deberes/hace-sus-deberes/trabajo-para/dejo-el-trabajo/duerme-con/recoge-antes/viene-a-buscar/prefiere-no/deja-faltar/deja-jugar/encubre/cubre/miente/recoge-cuando
      | justifica .. faltas/ausencias/falta | justificantes | justificante de los padres | sobreproteccion |
      sobreprotectora | sobreprotector | sobreprotegido | sobreprotegida | deja/dejan que ..
      quede/falte/duerma/juegue .. casa/clase/quiera | le/lo/la deja/dejan quedarse/faltar/dormir/jugar | le
      llevan/lleva/suben/sube la comida/cena/bandeja | con tal de que no | para evitar
      discusiones/peleas/conflictos/broncas/crisis | ceden a todo | le consienten todo | no ponen limites | no le
      pone limites | hacen todo lo que
    """#
}
