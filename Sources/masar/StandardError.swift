import Glibc
import MasarModel
import Reader
import Screen

/// Where commands say what is not their result.
enum StandardError {
  /// Writes text of our own, which may have several lines.
  static func write(_ text: String) {
    TextOutput.write(ScalarDisposition.safe(text) + "\n", to: STDERR_FILENO)
  }

  /// Writes a line for each finding.
  static func write(_ findings: [Finding], _ interface: Interface) {
    for finding in findings {
      // A line end in a file's name makes no second line.
      write(ScalarDisposition.safe("masar: " + interface.describe(finding), keepsLines: false))
    }
  }
}
