/// Short words after which an apostrophe or a full stop means something else.
extension NoteWords {
  /// Italian articles and pronouns that lose their vowel: `l'anno`.
  static let elisions = Vocabulary([
    "l", "un", "d", "c", "s", "m", "t", "n", "v", "gl", "all", "dell", "dall", "nell", "sull", "coll", "quell",
    "quest", "anch", "senz", "nient", "nessun", "qualcun", "dov", "com", "cos", "tutt", "mezz", "bell", "ch",
  ])

  /// Words that are cut short, and after which no sentence ends.
  static let abbreviations = Vocabulary([
    "mr", "mrs", "ms", "dr", "st", "vs", "approx", "e.g", "i.e", "gr", "tel", "prof", "incl", "resp", "sr", "sra",
    "srta", "dra", "sig", "dott", "ssa", "prof.ssa", "ecc", "aprox", "pag",
  ])
}
