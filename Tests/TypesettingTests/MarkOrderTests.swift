import Testing

@testable import Typesetting

/// The order of marks by UAX #53.
@Suite struct MarkOrderTests {
  /// The letters of a field such as `064E 0651`.
  private func scalars(_ field: String) -> [Unicode.Scalar] {
    field.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
  }

  @Test(
    "marks stand on their letter from the inside out",
    arguments: [
      // The shadda before the vowel, however they are typed.
      ("064E 0651", "0651 064E"), ("0651 064E", "0651 064E"), ("0650 0651", "0651 0650"),
      ("0651 0650", "0651 0650"), ("064B 0651", "0651 064B"), ("0652 064E", "064E 0652"),
      ("064F 0651 0670", "0651 064F 0670"), ("0651 0651", "0651 0651"),
      // A hamza is part of the letter: before the shadda and the vowels.
      ("064E 0654", "0654 064E"), ("064E 0654 0651", "0654 0651 064E"),
      ("0651 0655 0650", "0655 0651 0650"), ("0650 0655", "0655 0650"),
      ("064F 0658", "0658 064F"), ("0651 06DC", "06DC 0651"), ("064E 06E7", "06E7 064E"),
      ("064E 06E8", "06E8 064E"), ("0650 06E3", "06E3 0650"), ("064E 08F3", "08F3 064E"),
      ("0650 08D3", "08D3 0650"),
      // What is below comes before what is above.
      ("0654 0655", "0655 0654"), ("0651 0654 0655 064E", "0655 0654 0651 064E"),
      // Only those that their class begins with are: a maddah or a dot before them holds them.
      ("0653 0654", "0653 0654"), ("064E 0653 0654", "064E 0653 0654"),
      ("0654 0653", "0654 0653"), ("0656 0655 0651", "0651 0656 0655"),
      ("064E 06DB 06DC", "064E 06DB 06DC"),
      // All at once.
      (
        "0618 0619 064E 064F 0654 0658 0653 0654 0651 0656 0651 065C 0655 0650",
        "0654 0658 0651 0651 0618 064E 0619 064F 0650 0656 065C 0655 0653 0654"
      ),
      // Marks without a class stay, and keep those on either side apart.
      ("064E 0902 0651", "064E 0902 0651"),
      ("064E 0651 0902 0650 0651", "0651 064E 0902 0651 0650"),
      // Other scripts are left alone.
      ("0301 0323", "0301 0323"), ("05B8 05BC", "05B8 05BC"),
    ])
  func order(typed: String, shown: String) {
    var marks = scalars(typed)
    marks.orderForDisplay(from: 0)
    #expect(marks == scalars(shown))
    // What stands before is left alone.
    marks = scalars("0651 064E " + typed)
    marks.orderForDisplay(from: 2)
    #expect(marks == scalars("0651 064E " + shown))
  }

  @Test("the order is the same for all canonically equivalent spellings, and settled")
  func settled() {
    let all = scalars("064B 064E 0650 0651 0652 0653 0655 0656 0657 0658 0670 06DC 06E3 06E4 08F0")
    for first in all {
      for second in all {
        for third in all {
          var marks = [first, second, third]
          marks.orderForDisplay(from: 0)
          var canonical = [first, second, third]
            .sorted { markClass($0.value) < markClass($1.value) }
          canonical.orderForDisplay(from: 0)
          #expect(marks == canonical)
          let once = marks
          marks.orderForDisplay(from: 0)
          #expect(marks == once)
        }
      }
    }
  }

  @Test("classes that are counted are those of Unicode")
  func classes() {
    for value in 0x0600...0x08FF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(markClass(value) == scalar.properties.canonicalCombiningClass.rawValue)
    }
  }
}
