internal import Screen

/// Colours of a large palette on a terminal with a smaller one.
enum PaletteReduction {
  /// The depth of a terminal by terminfo's `colors`.
  ///
  /// More than 256 means direct colour, where an index above 7 is a colour value and not an entry
  /// of the palette: only the first eight are what they seem.
  static func depth(colors: Int) -> ColorDepth {
    switch colors {
    case ..<8: .monochrome
    case 8..<16: .eight
    case 16..<256: .sixteen
    case 256: .palette
    default: .eight
    }
  }

  /// The palette entry to use for `color`: -1 for the terminal's own, else below `depth`.
  static func index(of color: Color, depth: ColorDepth) -> Int16 {
    guard case .palette(let index) = color, depth != .monochrome else { return -1 }
    switch depth {
    case .monochrome: return -1
    case .eight: return index < 16 ? Int16(index % 8) : Int16(nearestOfEight[Int(index)])
    case .sixteen: return index < 16 ? Int16(index) : Int16(nearestOfSixteen[Int(index)])
    case .palette: return Int16(index)
    }
  }

  private static let nearestOfEight = (0...255).map { nearest(to: $0, among: 8) }
  private static let nearestOfSixteen = (0...255).map { nearest(to: $0, among: 16) }

  private static func nearest(to index: Int, among count: Int) -> Int {
    let wanted = components(of: index)
    func distance(_ candidate: Int) -> Int {
      let color = components(of: candidate)
      // The eye sees green best and blue worst; the usual weights of a cheap "redmean".
      let red = wanted.red - color.red
      let green = wanted.green - color.green
      let blue = wanted.blue - color.blue
      return 3 * red * red + 4 * green * green + 2 * blue * blue
    }
    return (0..<count).min { distance($0) < distance($1) } ?? 0
  }

  /// The colour of an entry of xterm's palette: 16 names, a cube of 6x6x6, 24 greys.
  private static func components(of index: Int) -> (red: Int, green: Int, blue: Int) {
    switch index {
    case 0..<16: return named[index]
    case 16..<232:
      let cube = index - 16
      func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  private static let named: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
