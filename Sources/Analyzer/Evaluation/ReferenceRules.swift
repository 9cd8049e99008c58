import Domain

/// Published rules that every back-test compares with, in the words of the settings; they flag nobody.
public enum ReferenceRules {
  static let text = """
    [rule yearly-10]
    level  = context
    when   = absenceRate >= 10% and expectedDays >= 20
    say    = Missed 10 % of the year so far or more.
    source = Attendance Works; US Department of Education

    [rule mext-30]
    level  = context
    when   = ebbDays >= 30
    say    = Missed 30 days of the year or more without certificate or leave.
    source = MEXT

    [rule september]
    level  = context
    when   = firstMissed20 >= 2
    say    = Missed 2 days or more of the year's first 20.
    source = Olson 2014

    [rule mass]
    level  = context
    when   = spells60 >= 4 or streak > 6
    say    = Four spells in 12 school weeks, or more than 6 days in a row.
    source = MASS, Vanneste 2016

    """

  public static let rules: [Rule] = {
    // The text is part of the program; a test proves that it reads.
    guard let document = try? SettingsReader.read(text), let book = try? RuleBook([], document) else { return [] }
    return book.rules
  }()
}

extension RuleBook {
  /// The rules with the published ones behind them, which flag nobody.
  public var withReferences: RuleBook {
    var book = self
    book.rules += ReferenceRules.rules
    return book
  }
}
