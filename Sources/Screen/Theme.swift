/// What a piece of the screen means; a ``Theme`` says how it looks.
public enum StyleRole: Hashable, Sendable, CaseIterable {
  case body, title, heading, dimmed, caption
  case person, place, organization, nationality, time
  case selection, focus, hit, currentHit
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
    // No italics: hardly a font of terminals has slanted Arabic letters, and some then show boxes.
    case .nationality: [.dim, .underline]
    case .time: [.dim]
    case .selection: [.reverse]
    case .focus: [.reverse, .bold]
    // Faint, so that the current hit stands out where there is no colour to tell them apart.
    case .hit: depth == .monochrome ? [.reverse, .dim] : [.reverse]
    case .currentHit: [.reverse, .bold, .underline]
    case .bar, .barStrong: depth == .palette ? (role == .bar ? [] : [.bold]) : [.reverse]
    case .notice: depth == .palette ? [.bold] : [.reverse, .bold]
    case .warning, .conflict: [.bold, .reverse]
    case .current: [.bold]
    case .label: [.bold]
    case .dimmed, .caption: depth == .monochrome || depth == .eight ? [.dim] : []
    case .body, .past, .planned, .frame: []
    }
  }

  // Nobody tells whether the background is dark or light, so these are colours of middle lightness:
  // a contrast of 3:1 or more on black as on white (WCAG 2.2, 1.4.11), where the palette allows it.
  private static let eight: [StyleRole: Color] = [
    .person: .palette(5), .place: .palette(2), .organization: .palette(6),
    .nationality: .palette(2), .time: .palette(6), .warning: .palette(1), .conflict: .palette(1),
    .current: .palette(5), .label: .palette(6), .planned: .palette(6),
    .hit: .palette(3), .currentHit: .palette(5),
  ]

  private static let palette: [StyleRole: Color] = [
    .heading: .palette(67), .dimmed: .palette(244), .caption: .palette(244),
    .person: .palette(166), .place: .palette(28), .organization: .palette(32),
    .nationality: .palette(176), .time: .palette(110), .bar: .palette(252),
    .barStrong: .palette(231), .notice: .palette(222), .frame: .palette(244),
    .label: .palette(30), .warning: .palette(160), .conflict: .palette(160),
    .planned: .palette(32), .current: .palette(166), .hit: .palette(136),
    .currentHit: .palette(166),
  ]

  private static let grounds: [StyleRole: Color] = [
    .bar: .palette(236), .barStrong: .palette(236), .notice: .palette(236),
  ]
}
