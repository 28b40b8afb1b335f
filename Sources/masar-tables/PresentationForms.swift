/// The presentation forms that Unicode has for letters, and for lam with alef.
struct PresentationForms {
  /// Where the letters of the Arabic script are: Arabic, Supplement, Extended-B and -A.
  static let letterBlocks: [ClosedRange<UInt32>] = [
    0x0620...0x06FF, 0x0750...0x077F, 0x0870...0x08FF,
  ]
  /// The alefs that lam has an obligatory ligature with.
  static let alefs: [UInt32] = [0x0622, 0x0623, 0x0625, 0x0627]

  private static let lam: UInt32 = 0x0644
  /// Arabic Presentation Forms-A and -B.
  private static let blocks: [ClosedRange<UInt32>] = [0xFB50...0xFDFF, 0xFE70...0xFEFF]

  private var forms: [[UInt32]: [PositionalForm.Position: UInt32]] = [:]

  /// Collects the forms of single letters and of lam with alef.
  ///
  /// The other ligatures are left out, as a terminal has one cell a letter; so are the spacing
  /// marks, which decompose into a blank and a mark.
  /// - Throws: ``TablesError/severalForms(letter:_:_:)`` where two characters are the same form of
  ///   a letter, ``TablesError/letterOutsideTable(_:)``, ``TablesError/missingLamAlef(_:)``.
  init(_ database: UnicodeDatabase) throws(TablesError) {
    let lamAlefs = Set(Self.alefs.map { [Self.lam, $0] })
    for record in database.characters {
      let character = record.scalars.lowerBound
      guard let form = record.positionalForm,
        Self.blocks.contains(where: { $0.contains(character) })
      else { continue }
      if form.letters.count == 1 {
        guard Self.letterBlocks.contains(where: { $0.contains(form.letters[0]) }) else {
          throw .letterOutsideTable(form.letters[0])
        }
      } else if !lamAlefs.contains(form.letters) {
        continue
      }
      if let other = forms[form.letters]?[form.position] {
        throw .severalForms(letter: form.letters[0], other, character)
      }
      forms[form.letters, default: [:]][form.position] = character
    }
    for alef in Self.alefs {
      guard self[alef, lamAlefAt: .isolated] != 0, self[alef, lamAlefAt: .final] != 0 else {
        throw .missingLamAlef(alef)
      }
    }
  }

  /// The form of a letter at a position, 0 where there is none.
  subscript(letter: UInt32, position: PositionalForm.Position) -> UInt32 {
    forms[[letter]]?[position] ?? 0
  }

  /// The form of lam with an alef at a position, 0 where there is none.
  subscript(alef: UInt32, lamAlefAt position: PositionalForm.Position) -> UInt32 {
    forms[[Self.lam, alef]]?[position] ?? 0
  }
}
