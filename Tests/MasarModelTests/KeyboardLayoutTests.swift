import MasarModel
import Testing

@Suite struct KeyboardLayoutTests {
  @Test(arguments: [
    ("fhd]k", "بايدن"), ("FHD]K", "بأيدن"), ("lTv]", "ملإرد"), ("l,s;,", "موسكو"), ("bvk", "لارن"),
    ("hgr]s 7", "القدس 7"), ("", ""), ("بايدن", "بايدن"),
  ])
  func `Latin keys type Arabic letters`(latin: String, arabic: String) {
    #expect(KeyboardLayout.arabic(typedInLatin: latin) == arabic)
  }

  @Test(arguments: [
    ("لاهيثى", ["biden", "ghiden"]), ("\u{FEFB}هيثى", ["biden"]), ("حعفهى", ["putin"]),
    ("ةخسؤخص", ["moscow"]), ("ملاو", ["lb,", "lgh,"]), ("", [""]), ("abc", ["abc"]),
  ])
  func `Arabic keys type Latin letters; lam-alef may be one key or two`(
    arabic: String, latin: [String]
  ) {
    #expect(KeyboardLayout.latin(typedInArabic: arabic) == latin)
  }

  @Test func `every key leads there and back`() {
    for key in KeyboardLayout.keys {
      #expect(KeyboardLayout.arabic(typedInLatin: String(key.latin)) == key.arabic)
      #expect(KeyboardLayout.latin(typedInArabic: key.arabic).contains(String(key.latin)))
    }
    #expect(Set(KeyboardLayout.keys.map(\.latin)).count == KeyboardLayout.keys.count)
    #expect(Set(KeyboardLayout.keys.map(\.arabic)).count == KeyboardLayout.keys.count)
  }
}
