import Glibc
import MasarModel
import Reader
import Screen

/// Where commands say what is not their result.
enum StandardError {
  /// Writes a line. File names and quoted text are made safe here, like everything that is shown.
  static func write(_ text: String) {
    TextOutput.write(ScalarDisposition.safe(text) + "\n", to: STDERR_FILENO)
  }

  /// Writes a line for each finding.
  static func write(_ findings: [Finding], _ interface: Interface) {
    for finding in findings { write("masar: " + interface.describe(finding)) }
  }
}
