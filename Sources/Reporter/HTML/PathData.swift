/// The way of a pen in whole units, written as briefly as SVG allows: relative, and the command only where it changes.
struct PathData {
  private(set) var text = ""
  private var place = (x: 0, y: 0)
  private var command: Character = " "

  /// Lifts the pen.
  mutating func move(toX x: Int, y: Int) {
    let isFirst = text.isEmpty
    add(isFirst ? "M" : "m", [x - place.x, y - place.y])
    place = (x, y)
    // Numbers that follow a move without a command are lines, but of the first one lines to a place of the drawing.
    command = isFirst ? "M" : "l"
  }

  /// Draws a straight line.
  mutating func line(toX x: Int, y: Int) {
    let (right, down) = (x - place.x, y - place.y)
    if right == 0, down == 0 { return }
    if down == 0 { add("h", [right]) } else if right == 0 { add("v", [down]) } else { add("l", [right, down]) }
    place = (x, y)
  }

  private mutating func add(_ command: Character, _ numbers: [Int]) {
    let isSame = command == self.command
    if !isSame { text.append(command) }
    for (index, number) in numbers.enumerated() {
      // A minus sign parts two numbers by itself.
      if index > 0 || isSame, number >= 0 { text += " " }
      text += String(number)
    }
    self.command = command
  }
}
