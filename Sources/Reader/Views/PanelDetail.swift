import MasarModel
import Screen
import Typesetting

/// The selected event: its title and track, then who says what, and what differs.
struct PanelDetail {
  let interface: Interface
  let panel: PanelState
  let event: Event

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect.line(0), with: "─", style: canvas.theme[.frame])
    var row = 1
    let inner = rect.inset(1)
    let track = panel.timeline?.tracks.first { $0.id == event.track }
    if let track {
      canvas.draw(
        "[\(track.letter)] \(track.name)", in: inner.line(row), style: canvas.theme[.label])
      row += 1
    }
    canvas.draw(event.title + status, in: inner.line(row), style: canvas.theme[.title])
    row += 1
    for disagreement in event.disagreements where row < rect.rows - 1 && disagreement.kind != .date
    {
      let versions = disagreement.versions.map { "\(value($0.value)) (\($0.sources.count))" }
      canvas.draw(
        "≠ " + versions.joined(separator: " / "), in: inner.line(row),
        style: canvas.theme[.warning])
      row += 1
    }
    let room = max(0, rect.rows - row)
    let sources = panel.selectedSources
    let first = max(0, min((panel.source ?? 0) - room + 1, sources.count - room))
    for (index, source) in sources.enumerated().dropFirst(first).prefix(room) {
      draw(source, isSelected: index == panel.source, on: &canvas, in: inner.line(row))
      row += 1
    }
  }

  private var status: String {
    switch event.status {
    case .past: ""
    case .planned: " (\(interface(.planned)))"
    case .denied: " (\(interface(.denied)))"
    case .cancelled: " (\(interface(.cancelled)))"
    }
  }

  private func draw(
    _ source: EventSource, isSelected: Bool, on canvas: inout Canvas, in rect: Rect
  ) {
    let says = source.days.map(interface.days) ?? source.value.map(value) ?? ""
    let differs = differs(source)
    let width = canvas.line(says, columns: rect.columns).width
    let parts = canvas.split(rect, trailing: width + 2)
    canvas.draw(
      (differs ? "≠ " : "") + says, in: parts.trailing, at: .trailing,
      style: canvas.theme[differs ? .warning : .dimmed])
    let name = panel.newsrooms[source.path] ?? fileName(source.path)
    canvas.draw(
      name, in: canvas.split(parts.rest, trailing: 1).rest, style: canvas.theme[.body])
    if isSelected { canvas.select(rect) }
  }

  /// Whether a source belongs to a version that is not the one most sources give.
  private func differs(_ source: EventSource) -> Bool {
    event.disagreements.contains { disagreement in
      disagreement.kind == .date
        && disagreement.versions.dropFirst().contains {
          $0.sources.contains(source.path) && $0.value == source.value
        }
    }
  }

  private func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A TIMEX3 value in words, as far as it is a duration in hours or minutes, or a day.
  private func value(_ value: String) -> String {
    interface.words(forTimex: value)
  }
}
