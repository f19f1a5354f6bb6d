package io.github.jihe.reports.prose;

/** Two neighbouring digits of a printed number in each other's place. */
final class Swapped {
  private Swapped() {}

  /** Whether 680 is 860, 69.00 is 96.00 or 2.5 is 5.2. */
  static boolean digits(String printed, String right) {
    if (printed.indexOf('.') != right.indexOf('.')) {
      return false;
    }
    String one = printed.replace(".", "");
    String other = right.replace(".", "");
    if (one.length() != other.length() || one.equals(other)) {
      return false;
    }
    int at = 0;
    while (one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
