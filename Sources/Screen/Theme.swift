/// What a piece of the screen means; a ``Theme`` says how it looks.
public enum StyleRole: Hashable, Sendable, CaseIterable {
  case body, title, heading, dimmed, caption
  case person, place, organization, nationality, time
  case selection, focus
  case bar, barStrong, notice, warning
  case frame, label
  case past, planned, current, conflict
}

/// The look of every role at a given number of colours.
///
/// Kinds differ by attribute as well as by colour, so that nothing is lost in monochrome.
public struct Theme: Sendable {
  /// The number of colours it uses.
  public let depth: ColorDepth
  private let styles: [StyleRole: Style]

  /// Creates the standard theme for a number of colours.
  public init(depth: ColorDepth) {
    self.depth = depth
    var styles: [StyleRole: Style] = [:]
    for role in StyleRole.allCases {
      var style = Style(attributes: Self.attributes(of: role, depth: depth))
      switch depth {
      case .monochrome: break
      case .eight: style.foreground = Self.eight[role] ?? .standard
      case .sixteen, .palette:
        style.foreground =
          (depth == .palette ? Self.palette[role] : nil) ?? Self.eight[role] ?? .standard
      }
      if depth == .palette, let ground = Self.grounds[role] { style.background = ground }
      styles[role] = style
    }
    self.styles = styles
  }

  /// The style of a role.
  public subscript(role: StyleRole) -> Style { styles[role] ?? .plain }

  private static func attributes(of role: StyleRole, depth: ColorDepth) -> Attributes {
    switch role {
    case .title: [.bold]
    case .heading: [.bold, .underline]
    case .person: [.bold]
    case .place: [.underline]
    case .organization: [.bold, .underline]
    case .nationality: depth == .monochrome ? [.dim] : []
    case .time: [.italic]
    case .selection: [.reverse]
    case .focus: [.reverse, .bold]
    case .bar, .barStrong: depth == .palette ? (role == .bar ? [] : [.bold]) : [.reverse]
    case .notice: depth == .palette ? [.bold] : [.reverse, .bold]
    case .warning, .conflict: [.bold, .reverse]
    case .current: [.bold]
    case .label: [.bold]
    case .dimmed, .caption: depth == .monochrome || depth == .eight ? [.dim] : []
    case .body, .past, .planned, .frame: []
    }
  }

  private static let eight: [StyleRole: Color] = [
    .person: .palette(3), .place: .palette(2), .organization: .palette(6),
    .nationality: .palette(5), .time: .palette(4), .warning: .palette(1), .conflict: .palette(1),
    .planned: .palette(6), .current: .palette(3), .label: .palette(6), .frame: .palette(6),
  ]

  private static let palette: [StyleRole: Color] = [
    .title: .palette(231), .heading: .palette(180), .dimmed: .palette(246),
    .caption: .palette(246), .person: .palette(221), .place: .palette(114),
    .organization: .palette(117), .nationality: .palette(182), .time: .palette(111),
    .bar: .palette(252), .barStrong: .palette(231), .notice: .palette(222), .frame: .palette(240),
    .label: .palette(110), .warning: .palette(203), .conflict: .palette(203),
    .planned: .palette(117), .current: .palette(221),
  ]

  private static let grounds: [StyleRole: Color] = [
    .bar: .palette(236), .barStrong: .palette(236), .notice: .palette(236),
  ]
}
