package io.github.jihe.readers.word;

import java.util.Set;

/** The namespaces of WordprocessingML, in their transitional and their strict form. */
final class DocxNames {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final Set<String> MATH =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");

  private DocxNames() {}

  static boolean isWord(String namespace) {
    return WORD.contains(namespace);
  }

  static boolean isMath(String namespace) {
    return MATH.contains(namespace);
  }
}
