/// Completion of commands, options and choices, for the shells people have.
extension Program {
  /// The text that bash reads with `source`; where nothing of ours fits, it offers files.
  public var bashCompletions: String {
    let function = "_" + String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    let words = (commands.map(\.name) + ["help"]).joined(separator: " ")
    var text = """
      # bash completion for \(name)
      \(function)() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
        COMPREPLY=()
        if [[ $COMP_CWORD -eq 1 ]]; then
          COMPREPLY=($(compgen -W "\(words) --help --version" -- "$word"))
          return
        fi
        case $command in
        help) COMPREPLY=($(compgen -W "\(helpWords)" -- "$word")); return ;;

      """
    for command in commands { text += "  \(command.name)) \(completion(of: command)) ;;\n" }
    text += """
        esac
      }
      complete -o default -F \(function) \(name)

      """
    return text
  }

  private var helpWords: String {
    (commands.map(\.name) + topics.filter { !$0.summary.isEmpty }.map(\.name)).joined(separator: " ")
  }

  private func completion(of command: Command) -> String {
    let options = parameters(of: command).filter { $0.kind != .operand }
    var text = ""
    let closed = options.filter { !$0.choices.isEmpty }
    if !closed.isEmpty {
      text += "case $before in "
      for option in closed {
        let spelled = ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
        let choices = option.choices.joined(separator: " ")
        text += "\(spelled.joined(separator: "|"))) COMPREPLY=($(compgen -W \"\(choices)\" -- \"$word\")); return ;; "
      }
      text += "esac; "
    }
    let names = (options.map { "--\($0.name)" } + ["--help"]).joined(separator: " ")
    return text + "[[ $word == -* ]] && { COMPREPLY=($(compgen -W \"\(names)\" -- \"$word\")); return; }"
  }
}
