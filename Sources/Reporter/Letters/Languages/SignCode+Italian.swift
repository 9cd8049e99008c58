import Domain

extension SignCode {
  /// What a colleague can picture, in Italian; never a trait, never a person's sex.
  var italianWords: String? {
    switch self {
    case .sleepReversal: "Dorme di giorno e di notte è in piedi"
    case .homebound: "Passa a casa quasi tutti i giorni"
    case .roombound: "Passa in camera gran parte della giornata"
    case .noPeerContact: "Non ha avuto contatti con gli amici"
    case .onlineOnly: "Incontra gli altri solo online"
    case .gamingScreenEscape: "Passa gran parte della giornata davanti a uno schermo"
    case .declinesInvitations: "Dice di no agli inviti"
    case .quitClubActivity: "Ha lasciato un'attività o uno sport"
    case .hygieneDecline: "Fatica nella cura quotidiana, come lavarsi"
    case .mealsSkipped: "Salta i pasti con gli altri"
    case .irritableWhenPressed: "Si agita quando si insiste perché venga"
    case .flatAffectMoodSwings: "Umore basso o che cambia in fretta"
    case .anxietyFaceToFace: "Fatica a incontrare le persone di persona"
    case .somaticMorning: "Mal di testa o di pancia al mattino"
    case .nurseRoomFrequent: "Va spesso in infermeria"
    case .morningDistressRecoversNoon: "Sta male al mattino, meglio a mezzogiorno"
    case .afraidOfJudgmentShame: "Si preoccupa di ciò che pensano gli altri"
    case .perfectionismFearFailure: "Si preoccupa di sbagliare"
    case .bullyingOstracism: "Ha subito esclusioni o sgarbi dai compagni"
    case .academicPressure: "Sente il peso dei compiti"
    case .familyConflict: "Si è parlato di tensione a casa"
    case .familyPressure: "Sente aspettative alte"
    case .familyIsolationShame: "La famiglia ha poche persone a cui rivolgersi"
    case .parentAccommodates: "La famiglia cerca di alleggerire le mattine difficili"
    case .lossOfInterest: "Ha perso interesse per ciò che amava"
    case .hopelessEmpty: "Ha parlato di vuoto o di poca speranza"
    case .lonelyEmotional: "Sente la mancanza di un'amicizia stretta"
    case .lonelySocial: "Sente la mancanza di compagnia abituale"
    case .lonelyExistential: "Ha detto di vedere poco senso nelle cose"
    case .refusesSchoolTalk: "Non vuole parlare della scuola"
    case .aloneAtBreak: "Passa la ricreazione in solitudine"
    case .gradeDrop: "I voti sono scesi"
    case .trustedAdult: "Ha una persona adulta di fiducia"
    case .friendContact: "Resta in contatto con un amico o un'amica"
    case .interest: "Ha un interesse su cui costruire"
    case .smallStepOut: "Ha fatto un piccolo passo fuori casa"
    case .inCounseling: "Ha iniziato a parlare con il servizio di ascolto"
    case .returnStep: "Ha fatto un passo verso la scuola"
    case .outings4Plus: "Esce quattro giorni o più a settimana"
    case .outings2To3: "Esce due o tre giorni a settimana"
    case .outings1: "Esce un giorno a settimana o meno"
    case .outings0: "Non esce quasi mai dalla camera"
    default: nil
    }
  }
}
