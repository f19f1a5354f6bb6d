package io.github.jihe.readers.pdf;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Problem.Code;
import io.github.jihe.layout.PositionedPages;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** One PDF file on its way to a {@link Document}. */
public final class PdfDocument {
  private static final int MOST_PAGES_NAMED = 20;
  private static final String TOO_MUCH = "文件内容过多，请拆分或重新导出后报送";

  private final Limits limits;
  private final PositionedPages positioned = new PositionedPages();
  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private final List<Integer> endless = new ArrayList<>();
  private final List<Integer> unmapped = new ArrayList<>();
  private int pages;
  private long characters;

  private PdfDocument(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads the bytes of a PDF file.
   *
   * @throws UnreadableFileException as {@link io.github.jihe.readers.PdfReader} says
   */
  public static Document read(byte[] bytes, Limits limits) throws UnreadableFileException {
    if (new PackedStreams(bytes).expandBeyond(limits.expandedBytes())) {
      throw new UnreadableFileException(Code.TOO_LARGE, TOO_MUCH);
    }
    try (PDDocument file =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return new PdfDocument(limits).read(file);
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(Code.ENCRYPTED, "文件已加密，请解除密码后重新报送", e);
    } catch (TooMuchContentException e) {
      throw new UnreadableFileException(Code.TOO_LARGE, TOO_MUCH, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableFileException(Code.CORRUPT, "文件已损坏，请用原软件重新导出后报送", e);
    }
  }

  private Document read(PDDocument file) throws UnreadableFileException {
    Effort effort = new Effort();
    FontSigns fonts = new FontSigns();
    Layers layers = new Layers(file.getDocumentCatalog());
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : file.getPages()) {
      if (!seen.add(page.getCOSObject())) {
        continue; // a page tree that holds itself
      }
      pages++;
      if (pages > limits.pages()) {
        throw new UnreadableFileException(
            Code.TOO_LARGE, "文件超过 %d 页，请拆分后重新报送".formatted(limits.pages()));
      }
      effort.beginPage();
      layers.reset();
      try {
        take(new PageEngine(page, effort, layers, fonts).run(pages));
      } catch (TooMuchContentException e) {
        if (effort.isFileSpent()) {
          throw e;
        }
        endless.add(pages);
      } catch (IOException | RuntimeException | StackOverflowError e) {
        damaged.add(pages); // the other pages can still be read
      }
      checkLimits();
    }
    return build();
  }

  private void take(PdfPage page) {
    if (page.isPicture()) {
      pictures.add(pages);
    } else if (page.unmapped() > 0) {
      unmapped.add(pages);
    }
    if (page.damaged()) {
      damaged.add(pages);
    }
    characters += page.content().glyphs().size();
    positioned.add(page.content());
  }

  private void checkLimits() throws UnreadableFileException {
    if (characters > limits.characters() || positioned.cells() > limits.cells()) {
      throw new UnreadableFileException(Code.TOO_LARGE, TOO_MUCH);
    }
  }

  private Document build() throws UnreadableFileException {
    if (pages == 0) {
      throw new UnreadableFileException(Code.EMPTY, "文件没有页面，请核对后重新报送");
    }
    DocumentBuilder document = new DocumentBuilder("pdf");
    positioned.writeTo(document);
    if (document.isEmpty()) {
      throw nothingRead();
    }
    if (!pictures.isEmpty()) {
      document.loss(
          Problem.Code.SCANNED, "%s是扫描图像，没有文字层，未能读出，请补充可复制文字的版本".formatted(named(pictures)));
    }
    if (!damaged.isEmpty()) {
      document.loss(Problem.Code.CORRUPT, "%s内容损坏，未能全部读出，请用原软件重新导出".formatted(named(damaged)));
    }
    if (!endless.isEmpty()) {
      document.loss("%s图形过于复杂，未能读出，请核对后另附该页文字".formatted(named(endless)));
    }
    if (!unmapped.isEmpty()) {
      document.loss("%s有字体缺少文字编码，部分文字未能读出，请用原软件重新导出".formatted(named(unmapped)));
    }
    return document.build();
  }

  private UnreadableFileException nothingRead() {
    if (!pictures.isEmpty()) {
      return new UnreadableFileException(Code.SCANNED, "扫描件没有文字层，请报送由原软件导出的电子版，或先做文字识别");
    }
    if (!unmapped.isEmpty()) {
      return new UnreadableFileException(Code.UNSUPPORTED, "文件的字体缺少文字编码，不能读出文字，请用原软件重新导出后报送");
    }
    if (!endless.isEmpty()) {
      return new UnreadableFileException(Code.TOO_LARGE, TOO_MUCH);
    }
    if (!damaged.isEmpty()) {
      return new UnreadableFileException(Code.CORRUPT, "文件已损坏，请用原软件重新导出后报送");
    }
    return new UnreadableFileException(Code.EMPTY, "文件没有内容，请核对后重新报送");
  }

  /** 第 1、3、5 页. */
  private static String named(List<Integer> numbers) {
    List<String> some =
        numbers.stream().limit(MOST_PAGES_NAMED).map(number -> Integer.toString(number)).toList();
    String more = numbers.size() > MOST_PAGES_NAMED ? "等 %d ".formatted(numbers.size()) : " ";
    return "第 " + String.join("、", some) + more + "页";
  }
}
