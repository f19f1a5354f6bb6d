package io.github.jihe.readers.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Which of a file's layers (optional content) are switched off, and whether the pen is in one. */
final class Layers {
  private static final int DEEPEST = 1000;

  private final PDOptionalContentProperties properties;
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int off;

  Layers(PDDocumentCatalog catalog) {
    properties = catalog.getOCProperties();
  }

  void reset() {
    open.clear();
    off = 0;
  }

  boolean hidden() {
    return off > 0;
  }

  void begin(COSName tag, COSDictionary content) {
    boolean isOff = COSName.OC.equals(tag) && content != null && isOff(content);
    if (open.size() < DEEPEST) {
      open.push(isOff);
      off += isOff ? 1 : 0;
    }
  }

  void end() {
    if (!open.isEmpty() && open.pop()) {
      off--;
    }
  }

  private boolean isOff(COSDictionary group) {
    return properties != null
        && COSName.OCG.equals(group.getCOSName(COSName.TYPE))
        && !properties.isGroupEnabled(new PDOptionalContentGroup(group));
  }
}
