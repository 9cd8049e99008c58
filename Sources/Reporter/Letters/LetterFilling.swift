import Domain

/// Fills a template with the facts behind a pass.
struct LetterFilling {
  let template: LetterTemplate
  let values: LetterValues

  init(_ template: LetterTemplate, _ pass: LetterPass) {
    self.template = template
    values = LetterValues(pass, template.language)
  }

  func content() -> LetterContent {
    let head = values.pass.letterhead
    let blocks = self.blocks()
    let split = blocks.firstIndex(of: .page) ?? blocks.endIndex
    func text(_ key: LetterTemplate.HeadKey) -> String { template.head[key].flatMap { filled($0) } ?? "" }
    let separator = template.language == .japanese ? "　" : ", "
    func lines(_ parts: [[String]]) -> [String] {
      parts.map { $0.map(LetterWording.clean).filter { !$0.isEmpty }.joined(separator: separator) }.filter {
        !$0.isEmpty
      }
    }
    return LetterContent(
      language: template.language, isDense: !values.pass.kind.goesHome, stamp: template.stamp,
      headLines: LetterWording.addressLines(head.address) + lines([[head.phone]]),
      school: LetterWording.clean(head.school), date: template.language.date(values.pass.facts.date),
      recipientLines: values.recipientLines, subject: text(.subject), salutation: text(.salutation),
      body: Array(blocks[..<split]), contactTitle: text(.contact),
      contactLines: lines([
        [head.contactName, head.contactRole], [head.contactPhone, head.contactHours],
        [values.pass.kind.goesHome ? head.interpreterLine : ""],
      ]),
      closing: text(.closing), signatureLines: lines([[head.signatureName], [head.signatureRole]]),
      privacy: text(.privacy), annex: Array(blocks[split...].dropFirst()))
  }

  /// Joins lines to paragraphs; a line without its value goes, and a heading with nothing below goes with it.
  private func blocks() -> [LetterContent.Block] {
    var blocks: [LetterContent.Block] = []
    var canJoin = false
    for line in template.body {
      if line.role == .gap || line.role == .page {
        canJoin = false
        if line.role == .page { blocks.append(.page) }
        continue
      }
      if case .field(let field)? = line.parts.first, field.isBlock {
        if let block = values.block(field) { blocks.append(block) }
        canJoin = false
        continue
      }
      guard let text = filled(line) else { continue }
      switch (line.role, blocks.last, canJoin) {
      case (.heading, _, _): blocks.append(.heading(text))
      case (.item, .list(let items)?, true): blocks[blocks.count - 1] = .list(items + [text])
      case (.item, _, _): blocks.append(.list([text]))
      case (.tick, .ticks(let items)?, true): blocks[blocks.count - 1] = .ticks(items + [text])
      case (.tick, _, _): blocks.append(.ticks([text]))
      // A line to write on stays a line of its own.
      case (_, .paragraph(let before)?, true) where !text.contains("___") && !before.contains("___"):
        blocks[blocks.count - 1] = .paragraph(before + (template.language == .japanese ? "" : " ") + text)
      default: blocks.append(.paragraph(text))
      }
      canJoin = line.role != .heading
    }
    var kept: [LetterContent.Block] = []
    for block in blocks.reversed() {
      if case .heading = block {
        guard let below = kept.last else { continue }
        if case .heading = below { continue }
        if below == .page { continue }
      }
      kept.append(block)
    }
    return kept.reversed()
  }

  private func filled(_ line: LetterTemplate.Line) -> String? {
    var text = ""
    for part in line.parts {
      switch part {
      case .text(let plain): text += plain
      case .field(let field):
        guard let value = values.text(field), !value.isEmpty else { return nil }
        text = template.language.joined(text, value)
      }
    }
    if template.language == .japanese {
      // A template's continued lines are joined by a blank, which Japanese does not write.
      for mark in ["。", "、"] { text = text.replacing(mark + " ", with: mark) }
    }
    // A sentence never starts small because a value does.
    if case .field? = line.parts.first, let first = text.first { text = first.uppercased() + text.dropFirst() }
    return text
  }
}
