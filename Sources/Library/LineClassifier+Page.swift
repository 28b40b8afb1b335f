import MasarModel
import WebPages

extension LineClassifier {
  /// What stands between the title of a page and its article, and is not known by its words, is dimmed.
  mutating func dimLinesAbove() {
    for (index, place) in places.enumerated() where place == .above {
      guard lines.content[index].role == .body else { continue }
      lines.content[index].role = .masthead
    }
  }

  /// Takes the title that a page marks as such.
  /// - Returns: whether there is one.
  mutating func findPageTitle() -> Bool {
    guard let index = places.firstIndex(of: .title), index < lines.content.count else {
      return false
    }
    take(index..<(index + 1))
    return true
  }
}

extension TextLine {
  /// Takes what a page says of a block.
  mutating func take(_ block: PageBlock) {
    switch (block.place, block.kind) {
    case (.around, _): (role, isShown) = (.widget, false)
    // In doubt it is shown, and dimmed.
    case (.doubtful, _): role = .widget
    case (.main, .heading(let level)): (role, self.level) = (.heading, UInt8(clamping: level))
    case (.main, .caption): role = .caption
    case (.main, _), (.above, _), (.title, _): break
    }
  }
}
