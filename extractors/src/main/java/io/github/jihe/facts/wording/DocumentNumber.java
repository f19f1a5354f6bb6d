package io.github.jihe.facts.wording;

/**
 * The number of an official document (发文字号), such as 财预〔2020〕10号.
 *
 * @param issuer 机关代字, such as 财预
 * @param brackets the brackets about the year as printed: 〔〕, [], （）
 * @param printed as printed
 */
public record DocumentNumber(String issuer, int year, int serial, String brackets, String printed) {

  /** Whether both name the same document, whatever their brackets. */
  public boolean same(DocumentNumber other) {
    return issuer.equals(other.issuer) && year == other.year && serial == other.serial;
  }
}
