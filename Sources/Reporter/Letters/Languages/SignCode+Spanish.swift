import Domain

extension SignCode {
  /// What a colleague can picture, in Spanish; never a trait, never a person's sex.
  var spanishWords: String? {
    switch self {
    case .sleepReversal: "Duerme de día y pasa la noche en vela"
    case .homebound: "Pasa en casa la mayoría de los días"
    case .roombound: "Pasa en su cuarto la mayor parte del día"
    case .noPeerContact: "No tiene contacto con amistades"
    case .onlineOnly: "Se relaciona solo por internet"
    case .gamingScreenEscape: "Pasa gran parte del día ante una pantalla"
    case .declinesInvitations: "Dice que no a las invitaciones"
    case .quitClubActivity: "Dejó un club o un deporte"
    case .hygieneDecline: "Le cuestan los cuidados diarios, como lavarse"
    case .mealsSkipped: "Se salta comidas con los demás"
    case .irritableWhenPressed: "Se altera cuando se le insiste en venir"
    case .flatAffectMoodSwings: "Ánimo bajo o que cambia deprisa"
    case .anxietyFaceToFace: "Le cuesta ver a la gente cara a cara"
    case .somaticMorning: "Dolor de cabeza o de tripa por la mañana"
    case .nurseRoomFrequent: "Va a menudo a la enfermería"
    case .morningDistressRecoversNoon: "Lo pasa mal por la mañana y mejora a mediodía"
    case .afraidOfJudgmentShame: "Le preocupa lo que piensen los demás"
    case .perfectionismFearFailure: "Le preocupa cometer errores"
    case .bullyingOstracism: "Le dejaron de lado o le trataron mal"
    case .academicPressure: "Siente la presión de las tareas escolares"
    case .familyConflict: "Se habló de tensión en casa"
    case .familyPressure: "Siente expectativas altas"
    case .familyIsolationShame: "La familia tiene poca gente en quien apoyarse"
    case .parentAccommodates: "La familia intenta aliviar las mañanas difíciles"
    case .lossOfInterest: "Perdió interés por cosas que le gustaban"
    case .hopelessEmpty: "Habló de vacío o de falta de esperanza"
    case .lonelyEmotional: "Echa de menos a una amistad cercana"
    case .lonelySocial: "Echa de menos la compañía habitual"
    case .lonelyExistential: "Dijo que ve poco sentido a las cosas"
    case .refusesSchoolTalk: "No quiere hablar de la escuela"
    case .aloneAtBreak: "Pasa el recreo en soledad"
    case .gradeDrop: "Bajaron las notas"
    case .trustedAdult: "Tiene una persona adulta de confianza"
    case .friendContact: "Mantiene contacto con una amistad"
    case .interest: "Tiene un interés en el que apoyarse"
    case .smallStepOut: "Dio un pequeño paso fuera de casa"
    case .inCounseling: "Ha empezado a hablar con orientación"
    case .returnStep: "Dio un paso de vuelta a la escuela"
    case .outings4Plus: "Sale cuatro días o más por semana"
    case .outings2To3: "Sale dos o tres días por semana"
    case .outings1: "Sale un día por semana o menos"
    case .outings0: "Apenas sale de su cuarto"
    default: nil
    }
  }
}
