package io.github.jihe.readers.ofd;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Problem.Code;
import io.github.jihe.layout.PageContent;
import io.github.jihe.layout.PositionedPages;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.ofd.OfdFile.Body;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.parts.ZipParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * OFD (GB/T 33190-2016): text and ruled tables of all its documents, one after the other, as they
 * stand on the pages and their templates. Annotations and seals are left out. A page that is only a
 * picture is named as a loss; a file of nothing else is {@code SCANNED}.
 */
public final class OfdReader implements DocumentReader {
  private static final int MOST_PAGES_NAMED = 20;
  private static final String BROKEN = "文件已损坏，请用原软件重新导出后报送";

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/ofd");
  }

  /** What is read so far; the lists hold page numbers. */
  private record Pages(
      List<PositionedPages> documents,
      List<Integer> all,
      List<Integer> pictures,
      List<Integer> damaged,
      List<Integer> unmapped) {}

  /**
   * Reads all pages.
   *
   * @throws UnreadableFileException ENCRYPTED, CORRUPT, EMPTY, SCANNED, TOO_LARGE beyond {@code
   *     limits}, UNSUPPORTED if it draws glyphs without telling their characters
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits, input.bytes().length);
    OfdFile file = new OfdFile(open(input, budget), budget, limits.pages());
    Pages pages =
        new Pages(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    boolean whole = true;
    for (Body body : file.bodies()) {
      whole &= !body.damaged();
      PositionedPages positioned = new PositionedPages(); // nothing goes on from another document
      pages.documents().add(positioned);
      for (String path : body.pages()) {
        if (pages.all().size() >= limits.pages()) {
          throw new UnreadableFileException(
              Code.TOO_LARGE, "文件超过 %d 页，请拆分后重新报送".formatted(limits.pages()));
        }
        int before = positioned.cells();
        positioned.add(read(path, body, file, budget, pages));
        budget.cells(positioned.cells() - before);
      }
    }
    if (pages.all().isEmpty()) {
      throw file.isEncrypted()
          ? new UnreadableFileException(Code.ENCRYPTED, "文件已加密，请解除密码后重新报送")
          : new UnreadableFileException(Code.CORRUPT, BROKEN);
    }
    return build(pages, file, whole);
  }

  private static ZipParts open(Input input, Budget budget) throws UnreadableFileException {
    try {
      return ZipParts.open(input.bytes(), budget);
    } catch (UnreadableFileException e) {
      throw e.problem().code() == Code.CORRUPT
          ? new UnreadableFileException(Code.CORRUPT, BROKEN, e)
          : e;
    }
  }

  private static PageContent read(String path, Body body, OfdFile file, Budget budget, Pages pages)
      throws UnreadableFileException {
    int number = pages.all().size() + 1;
    pages.all().add(number);
    OfdPage page = new OfdPage(body.size(), budget);
    boolean whole = file.visit(path, page::element);
    for (String id : List.copyOf(page.templates())) {
      whole &= file.visit(body.templates().getOrDefault(id, ""), page::element);
    }
    if (!whole) {
      pages.damaged().add(number);
    }
    if (page.isPicture()) {
      pages.pictures().add(number);
    } else if (page.unmapped() > 0) {
      pages.unmapped().add(number);
    }
    return page.content(number);
  }

  private static Document build(Pages pages, OfdFile file, boolean whole)
      throws UnreadableFileException {
    DocumentBuilder document = new DocumentBuilder("ofd");
    pages.documents().forEach(positioned -> positioned.writeTo(document));
    if (document.isEmpty()) {
      throw nothingRead(pages, file, whole);
    }
    if (!pages.pictures().isEmpty()) {
      document.loss(
          Problem.Code.SCANNED, "%s是扫描图像，没有文字，未能读出，请补充可复制文字的版本".formatted(named(pages.pictures())));
    }
    if (!pages.damaged().isEmpty()) {
      document.loss(
          Problem.Code.CORRUPT, "%s内容损坏，未能全部读出，请用原软件重新导出".formatted(named(pages.damaged())));
    }
    if (!pages.unmapped().isEmpty()) {
      document.loss("%s有文字缺少编码，未能读出，请用原软件重新导出".formatted(named(pages.unmapped())));
    }
    if (!whole) {
      document.loss(Problem.Code.CORRUPT, "文件有一部分已损坏，未能全部读出，请用原软件重新导出");
    }
    return document.build();
  }

  private static UnreadableFileException nothingRead(Pages pages, OfdFile file, boolean whole) {
    if (!pages.pictures().isEmpty()) {
      return new UnreadableFileException(Code.SCANNED, "扫描件没有文字，请报送由原软件导出的电子版，或先做文字识别");
    }
    if (!pages.unmapped().isEmpty()) {
      return new UnreadableFileException(Code.UNSUPPORTED, "文件的文字缺少编码，不能读出，请用原软件重新导出后报送");
    }
    if (file.isEncrypted()) {
      return new UnreadableFileException(Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
    }
    if (!whole || !pages.damaged().isEmpty()) {
      return new UnreadableFileException(Code.CORRUPT, BROKEN);
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
