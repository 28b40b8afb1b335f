import MasarModel
import Screen
import Typesetting

/// The page of keys, made from the same table that update uses, and the legend of the highlights.
struct HelpView {
  let state: ReaderState

  private enum Row {
    case heading(Phrase)
    case binding(Keymap.Binding)
    case kind(StyleRole, Phrase)
    case gap
  }

  private static let rows: [Row] = {
    var rows: [Row] = []
    for heading in [
      Phrase.helpMoving, .helpReading, .helpList, .helpPanel, .helpInPanel, .helpTimeline,
      .helpNames,
      .helpCard, .helpIndex, .helpKept, .helpShelf, .helpProgram,
    ] {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.heading(heading))
      rows += Keymap.allBindings.filter { $0.heading == heading }.map { .binding($0) }
    }
    rows += [.gap, .heading(.helpLegend)]
    rows += [
      .kind(.person, .kindPerson), .kind(.place, .kindPlace),
      .kind(.organization, .kindOrganization), .kind(.nationality, .kindNationality),
      .kind(.time, .kindTime),
    ]
    return rows
  }()

  static var rowCount: Int { rows.count }

  func draw(on canvas: inout Canvas) {
    let geometry = state.listGeometry
    canvas.fill(geometry.header, style: canvas.theme[.bar])
    canvas.draw(
      state.interface(.help), in: geometry.header.inset(1), style: canvas.theme[.barStrong])
    let top = state.help?.top ?? 0
    for offset in 0..<geometry.rows.rows where top + offset < Self.rows.count {
      draw(Self.rows[top + offset], on: &canvas, in: geometry.rows.line(offset).inset(2))
    }
    let last = top + geometry.rows.rows
    StatusBar(
      leading: state.interface(.anyKeyCloses),
      trailing: last < Self.rows.count ? ["↓ j"] : [], notice: state.notice
    ).draw(on: &canvas, in: geometry.status)
  }

  private func draw(_ row: Row, on canvas: inout Canvas, in rect: Rect) {
    switch row {
    case .gap: break
    case .heading(let phrase):
      canvas.draw(state.interface(phrase), in: rect, style: canvas.theme[.heading])
    case .binding(let binding):
      let parts = canvas.split(rect, leading: min(22, rect.columns / 2))
      let keys =
        binding.range.map { [$0] }
        ?? binding.keys.map { $0.map(Self.name).joined(separator: " ") }
      // Keys are what is printed on them: no bracket is mirrored here.
      canvas.draw(
        keys.joined(separator: "  "), in: parts.leading, style: canvas.theme[.label],
        direction: .leftToRight)
      canvas.draw(
        state.interface(binding.explanation), in: parts.rest, style: canvas.theme[.body])
    case .kind(let role, let phrase):
      canvas.draw(state.interface(phrase), in: rect, style: canvas.theme[role])
    }
  }

  /// A key as it is printed on the keyboard.
  static func name(_ key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let scalar): String(scalar)
    case .control(let scalar): "Ctrl-" + String(scalar)
    case .alt(let scalar): "Alt-" + String(scalar)
    case .function(let number): "F\(number)"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .escape: "Esc"
    case .unknown: ""
    }
  }
}
