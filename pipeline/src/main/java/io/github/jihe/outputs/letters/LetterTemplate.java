package io.github.jihe.outputs.letters;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Word document with marks: {@code {{单位}}} in the text, {@code {{清单}}} or {@code {{明细}}} in the
 * head of a table whose next row has {@code [报告数]} and the like. What is filled in is never looked
 * at for marks.
 */
public final class LetterTemplate {
  private static final String LIST = "清单";
  private static final String DETAILS = "明细";

  private final byte[] bytes;
  private final String shown;

  private LetterTemplate(byte[] bytes, String shown) {
    this.bytes = bytes;
    this.shown = shown;
  }

  /** The one that comes with the program. */
  public static LetterTemplate standard() {
    try {
      return new LetterTemplate(standardBytes(), "随程序提供");
    } catch (IOException e) {
      throw new IllegalStateException("letter.docx", e);
    }
  }

  /** The Word file of {@link #standard}, for editing. */
  public static byte[] standardBytes() throws IOException {
    try (InputStream in = LetterTemplate.class.getResourceAsStream("letter.docx")) {
      return in.readAllBytes();
    }
  }

  /**
   * One that a bureau edited, tried out before the first letter.
   *
   * @param head of the letters to come
   * @throws LetterTemplateException names the mark that is wrong
   */
  public static LetterTemplate load(Path file, Letterhead head) throws LetterTemplateException {
    LetterTemplate template;
    try {
      template = new LetterTemplate(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new LetterTemplateException("读不到模板 " + file, e);
    }
    template.tryOut(head);
    return template;
  }

  /**
   * Makes sure that the fields and the marks fit each other.
   *
   * @throws LetterTemplateException names what is wrong
   */
  public void tryOut(Letterhead head) throws LetterTemplateException {
    Map<String, String> cells =
        LetterItem.NAMES.stream().collect(Collectors.toMap(name -> name, name -> name));
    Letter sample = new Letter("单位", List.of(new LetterItem(Set.of("文件"), cells)));
    write(sample, head, OutputStream.nullOutputStream());
  }

  /**
   * Writes a letter.
   *
   * @throws LetterTemplateException names the mark that is wrong; something may have been written
   */
  public void write(Letter letter, Letterhead head, OutputStream out)
      throws LetterTemplateException {
    Map<String, Object> values = head.values(letter);
    List<Map<String, Object>> rows = rows(letter);
    values.put(LIST, rows);
    values.put(DETAILS, rows);
    try (XWPFTemplate template = compile()) {
      validate(template, values.keySet(), head);
      template.render(values);
      template.write(out);
    } catch (IOException e) {
      throw new LetterTemplateException(fault("无法写出：" + e.getMessage()), e);
    } catch (RuntimeException e) { // The library has no type above its own failures.
      if (cause(e) instanceof MarkException mark) {
        throw new LetterTemplateException(
            fault("不认识的标记 " + mark.getMessage() + "，表格中可用的有：" + inRow()), e);
      }
      throw new LetterTemplateException(
          fault("标记不能填写，请检查 {{清单}} 和 {{明细}} 是否在表格的表头里、标记是否成对：" + root(e)), e);
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String root(Throwable failure) {
    return LetterText.cut(LetterText.line(String.valueOf(cause(failure).getMessage())), 200);
  }

  private static List<Map<String, Object>> rows(Letter letter) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LetterItem item : letter.items()) {
      Map<String, Object> row = new HashMap<>(item.cells());
      row.put(LetterItem.NUMBER, Integer.toString(rows.size() + 1));
      rows.add(row);
    }
    return rows;
  }

  /** A mark that stands for nothing. */
  private static final class MarkException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MarkException(String mark) {
      super(mark);
    }
  }

  private XWPFTemplate compile() throws LetterTemplateException {
    Configure configure =
        Configure.builder()
            .bind(new LoopRowTableRenderPolicy(), LIST, DETAILS)
            .setValidErrorHandler(
                context -> {
                  throw new MarkException(context.getEleTemplate().getSource());
                })
            .build();
    try {
      return XWPFTemplate.compile(new ByteArrayInputStream(bytes), configure);
    } catch (RuntimeException e) { // The library has no type above its own failures.
      throw new LetterTemplateException(
          fault("不是 Word 文档（docx），或者 {{?…}} 与 {{/…}} 没有成对：" + root(e)), e);
    }
  }

  private void validate(XWPFTemplate template, Set<String> known, Letterhead head)
      throws LetterTemplateException {
    Set<String> used = new LinkedHashSet<>();
    collect(template.getElementTemplates(), used);
    for (String name : used) {
      if (!known.contains(name)) {
        throw new LetterTemplateException(
            fault("不认识的标记 {{" + name + "}}，可用的有：" + String.join("、", known)));
      }
    }
    if (!used.contains(LIST)) {
      throw new LetterTemplateException(fault("没有问题清单：请在表格的表头里写 {{清单}}"));
    }
    for (String own : head.ownFields()) {
      if (!used.contains(own)) {
        throw new LetterTemplateException(
            fault(
                "没有用到所填的“%s”；可填的有：%s，以及模板中自己的标记"
                    .formatted(own, String.join("、", Letterhead.NAMES))));
      }
    }
  }

  private static void collect(List<MetaTemplate> templates, Set<String> names) {
    for (MetaTemplate template : templates) {
      if (template instanceof BlockTemplate block) {
        names.add(block.getStartMark().getTagName());
        collect(block.getTemplates(), names);
      } else if (template instanceof ElementTemplate element) {
        names.add(element.getTagName());
      }
    }
  }

  private String fault(String words) {
    return "模板 " + shown + " 有误：" + words;
  }

  private static String inRow() {
    return Stream.concat(Stream.of(LetterItem.NUMBER), LetterItem.NAMES.stream())
        .map(name -> "[" + name + "]")
        .collect(Collectors.joining("、"));
  }
}
