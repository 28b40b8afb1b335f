/// How likely one Arabic letter is to follow another.
///
/// Counted over 18 million pairs of the Arabic Wikipedia (first 60,000 lines of the dump of 2017, as
/// they come); only these numbers are kept.
enum LetterPairs {
  /// The letters; their place in the row, from 1, is their index. 0 is the edge of a word.
  static let letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"

  /// A row for each index of the first letter, a column for each of the second: the cost of the pair,
  /// minus its binary logarithm in half bits, `a` being 0 and `z` 25 or more.
  static let rows = [
    "zzrizlzeiskqnlonpnrmoprqujqimljhmmhyk",
    "azzzzzzkzmnzzzzzzzzzzzzzzzzzzxtvyntzw",
    "rzzzzzzzkrlirtekmisinvzzzzqpsofkfpowi",
    "lzzzzzvzkqmmmjjlrjpimkqntjmlljjhflgtj",
    "mzzzzzzjtqhkszlipiwfnxzwzzzwlkgiojgsi",
    "tzzzzzzzmzoomlnkknqhnmlnvkpolpdjgszzi",
    "jzzzzzzjkimxoozjqiknspupzlxllphjmjmud",
    "gmzzyzmzlqjqonqlujplqoqowmtmnocjioozn",
    "fzynxqvfnklsqkrkrhtnnqsmzirrloimjkjvg",
    "azzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
    "ezynuzxjkrmsljlmtjomllpnrkomjmkjljjni",
    "ezzwzzzfnjpwzzzszhzyzzzzzuuskwghkpith",
    "hzztzzsfkkkuwpziqijnzzzzzlrsuzigijiwh",
    "hzzzzzzgmkhpnzzgthmlsloqpzzmkjjinpjsg",
    "izzzzzzgkpizxzzilgpooinjzzzlzzfkppkzi",
    "duzozzshpimouuolzivmwzzzznwnprmjmlinf",
    "hzzzzzvempozpztzzkzzzzzzztzsujftofmqf",
    "eztptzngjikslnrmzrqlprmrznomlkpnlmimg",
    "elzuzzqgjknzqqrmzitvzzzzzlsoqokjklisf",
    "gzztszugikgznqrpzkzozzzkzlzmpkiijmjrg",
    "izumqzpgkpjznolmwfzuzzzozjolmiminikth",
    "izzzzzzgijrzzkqjzfzzzoznznljqxgkjphqi",
    "ezzxzztfmkmzslnlzizzzzymziopzzkislinh",
    "gwzryzqfijozyoztzhsnuzzqzlvliziojngnh",
    "hzzzzzzfsiozzzzzzgzzzzzzzxzmzyifpgmph",
    "gzzzzzzgjjkorzzhtjpomolqozzqnrfjimlrj",
    "hzzzzzzfnilxtzznnfllqvolzzzrzwijjqitf",
    "gzzpvosiqjkyrqsqtirlromqoltsknlpmmkpc",
    "gzzzzzzfjijzzwzgtiumrlnkylznqzinnninh",
    "fzzpzxzfjkjkutzqoimlqzzyzsxqvriiiohui",
    "hzrjzlzhkmjnlknlnmpkmnsnvjnlkjkgllkji",
    "fzzuoztgmkknmlpksjqknmrpujrqnnjngmjri",
    "czzzzzxhnkjvmoskpsplnotnnppmnpvnvjjqh",
    "dzzzszzenooznzzkijpxuzrwzzzvwsnhltiri",
    "htvlzpxfjpkqlmqkpinkpnonrlpkklhiilppj",
    "awzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
    "euzvuzsimglnoooksinkoronvmsnlmkkhlkxm",
  ]

  /// The most that a pair can cost.
  static let maximumCost = 25
  /// The number of indices.
  static let count = rows.count

  /// All costs, row by row.
  static let costs: [UInt8] = rows.flatMap { $0.utf8.map { $0 - UInt8(ascii: "a") } }

  /// The index of each scalar from U+0621 on; 0 where it is none of the letters.
  static let indices: [UInt8] = {
    var indices = [UInt8](repeating: 0, count: 0x2A)
    for (index, letter) in letters.unicodeScalars.enumerated() {
      indices[Int(letter.value) - 0x0621] = UInt8(index + 1)
    }
    return indices
  }()
}
