/// The phrase that a ligature stands for, where one cell cannot show it.
///
/// Fonts draw these signs several letters wide, and in one cell none of them can be read, so they
/// are spelt out. Ligatures of a word or less, from U+FDF2 to U+FDFC, have a cell.
func phrase(ofLigature scalar: Unicode.Scalar) -> String? {
  guard 0xFD40...0xFDFF ~= scalar.value else { return nil }
  switch scalar.value {
  // By their compatibility decompositions.
  case 0xFDFA: return "صلى الله عليه وسلم"
  case 0xFDFB: return "جل جلاله"
  // By their names; Unicode does not decompose these.
  case 0xFD40: return "رحمه الله"
  case 0xFD41: return "رضي الله عنه"
  case 0xFD42: return "رضي الله عنها"
  case 0xFD43: return "رضي الله عنهم"
  case 0xFD44: return "رضي الله عنهما"
  case 0xFD45: return "رضي الله عنهن"
  case 0xFD46: return "صلى الله عليه وآله"
  case 0xFD47: return "عليه السلام"
  case 0xFD48: return "عليهم السلام"
  case 0xFD49: return "عليهما السلام"
  case 0xFD4A: return "عليه الصلاة والسلام"
  case 0xFD4B: return "قدس سره"
  case 0xFD4C: return "صلى الله عليه وآله وسلم"
  case 0xFD4D: return "عليها السلام"
  case 0xFD4E: return "تبارك وتعالى"
  case 0xFD4F: return "رحمهم الله"
  case 0xFDCF: return "سلامه علينا"
  case 0xFDFD: return "بسم الله الرحمن الرحيم"
  case 0xFDFE: return "سبحانه وتعالى"
  case 0xFDFF: return "عز وجل"
  default: return nil
  }
}
