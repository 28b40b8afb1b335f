/// How a cell looks: colours and attributes.
public struct Style: Hashable, Sendable {
  /// The colour of the letters.
  public var foreground: Color
  /// The colour behind them.
  public var background: Color
  /// Bold, underline and the like.
  public var attributes: Attributes

  /// Creates a style.
  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no attribute.
  public static let plain = Style()

  /// This style with `attributes` added.
  public func adding(_ attributes: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(attributes)
    return style
  }

  /// What text styled like this looks like on `ground`: its own colours where it has any.
  public func over(_ ground: Style) -> Style {
    Style(
      foreground: foreground == .standard ? ground.foreground : foreground,
      background: background == .standard ? ground.background : background,
      attributes: attributes.union(ground.attributes))
  }
}

/// A colour as terminals know it.
public enum Color: Hashable, Sendable {
  /// What the terminal uses where nothing is said.
  case standard
  /// A colour of the palette: 0–7 everywhere, 8–15 on most terminals, 16–255 on 256-colour ones.
  case palette(UInt8)
}

/// Attributes of a cell; they carry the meaning that colours only repeat.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The set's bits.
  public let rawValue: UInt8
  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bold.
  public static let bold = Attributes(rawValue: 1)
  /// Faint.
  public static let dim = Attributes(rawValue: 2)
  /// Italic, where the terminal has it.
  public static let italic = Attributes(rawValue: 4)
  /// Underlined.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 16)
  /// Not drawn, but there: SGR 8, where the terminal has it.
  public static let concealed = Attributes(rawValue: 32)
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, Hashable, Sendable, Comparable {
  /// None, or the user wants none (`NO_COLOR`).
  case monochrome = 0
  /// The eight of ECMA-48.
  case eight = 8
  /// Those and their bright versions.
  case sixteen = 16
  /// The xterm palette.
  case palette = 256

  /// Orders by number of colours.
  public static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }
}
