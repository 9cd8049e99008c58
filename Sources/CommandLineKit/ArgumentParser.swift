/// Sorts the words of one command line by the parameters its command declares.
struct ArgumentParser {
  private let options: [Parameter]
  private let operands: [Parameter]
  private var arguments: Arguments
  private var loose: [String] = []

  init(_ parameters: [Parameter]) {
    options = parameters.filter { $0.kind != .operand }
    operands = parameters.filter { $0.kind == .operand }
    arguments = Arguments(parameters)
  }

  /// Reads all words after the command's name.
  static func parse(_ words: [String], _ parameters: [Parameter]) throws(UsageError) -> Arguments {
    var parser = ArgumentParser(parameters)
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        parser.loose += rest
        break
      }
      if word.hasPrefix("-"), word != "-" {
        try parser.take(word, &rest)
      } else {
        parser.loose.append(word)
      }
    }
    return try parser.finished()
  }

  /// Counts how many leading words are options and their values, so that they may stand before the command.
  static func leadingOptions(_ words: [String], _ parameters: [Parameter]) throws(UsageError) -> Int {
    var parser = ArgumentParser(parameters)
    var rest = words[...]
    while let word = rest.first, word.hasPrefix("-"), word != "-", word != "--" {
      rest.removeFirst()
      try parser.take(word, &rest)
    }
    return rest.startIndex
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let spelled: Substring
    var attached: String?
    if word.hasPrefix("--") {
      let cut = word.firstIndex(of: "=")
      spelled = word[..<(cut ?? word.endIndex)]
      attached = cut.map { String(word[word.index(after: $0)...]) }
    } else {
      spelled = word[...]
    }
    guard let option = options.first(where: { $0.isSpelled(spelled) }) else {
      throw .unknownOption(
        String(spelled), meant: Spelling.closest(to: String(spelled), in: options.map { "--\($0.name)" }))
    }
    if option.kind == .flag {
      guard attached == nil else { throw .unwantedValue(option: String(spelled)) }
      arguments.flags.insert(option.name)
      return
    }
    if attached == nil, let next = rest.first, !ArgumentParser.looksLikeOption(next) { attached = rest.popFirst() }
    guard let value = attached else {
      throw .missingValue(option: String(spelled), valueName: option.valueName.uppercased())
    }
    try arguments.add(value, to: option)
  }

  /// A value may begin with a dash only as `-`, as a negative number or behind an equals sign.
  private static func looksLikeOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-" && Int(word) == nil
  }

  private mutating func finished() throws(UsageError) -> Arguments {
    var rest = loose[...]
    for operand in operands {
      guard let word = rest.popFirst() else {
        if operand.isOptional { continue }
        throw .missingOperand(operand.term, about: operand.about)
      }
      try arguments.add(word, to: operand)
      while operand.repeats, let more = rest.popFirst() { try arguments.add(more, to: operand) }
    }
    if let extra = rest.first { throw .tooManyOperands(extra) }
    return arguments
  }
}

extension Arguments {
  fileprivate mutating func add(_ value: String, to parameter: Parameter) throws(UsageError) {
    if !parameter.choices.isEmpty, !parameter.choices.contains(value) {
      throw .notAChoice(value, of: parameter.choices, meant: Spelling.closest(to: value, in: parameter.choices))
    }
    values[parameter.name, default: []].append(value)
  }
}

extension Parameter {
  fileprivate func isSpelled(_ word: Substring) -> Bool {
    if word.hasPrefix("--") { return word.dropFirst(2) == name }
    guard let short else { return false }
    return word.dropFirst() == String(short)
  }
}
