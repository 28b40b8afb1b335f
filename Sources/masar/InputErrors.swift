import Library
import MasarModel

extension Listing {
  /// Whether something that was asked for could not be read, or nothing was found at all.
  var hasInputErrors: Bool {
    findings.hasInputErrors || groups.allSatisfy(\.entries.isEmpty)
  }
}

extension [Finding] {
  /// Whether a file could not be read at all, as opposed to being read with remarks.
  var hasInputErrors: Bool {
    contains { finding in
      switch finding.kind {
      case .missing, .unreadable, .notARegularFile, .notText, .tooLarge, .emptyFolder,
        .unpacksTooLarge, .noEntry:
        true
      default: false
      }
    }
  }
}
