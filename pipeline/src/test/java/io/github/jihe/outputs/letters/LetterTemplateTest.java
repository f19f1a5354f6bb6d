package io.github.jihe.outputs.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {
  private static final Letterhead BLANK = new Letterhead(LetterKind.VERIFY, false, Map.of());

  @TempDir private Path folder;

  private static LetterItem item(String words) {
    Map<String, String> cells =
        LetterItem.NAMES.stream().collect(Collectors.toMap(name -> name, name -> name + words));
    return new LetterItem(Set.of("a.docx"), cells);
  }

  private static Letter letter(int findings) {
    List<LetterItem> items = new ArrayList<>();
    for (int i = 1; i <= findings; i++) {
      items.add(item("之" + i));
    }
    return new Letter("岚溪县林场", items);
  }

  private static XWPFDocument written(LetterTemplate template, Letter letter, Letterhead head)
      throws IOException, LetterTemplateException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    template.write(letter, head, bytes);
    return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static String text(XWPFDocument document) {
    return document.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> row(XWPFTable table, int number) {
    return table.getRow(number).getTableCells().stream().map(cell -> cell.getText()).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5000})
  void oneRowAFinding(int findings) throws Exception {
    try (XWPFDocument document = written(LetterTemplate.standard(), letter(findings), BLANK)) {
      assertThat(document.getTables()).hasSize(2);
      XWPFTable list = document.getTables().get(0);
      assertThat(list.getNumberOfRows()).isEqualTo(findings + 1);
      assertThat(row(list, 0)).containsExactly("序号", "项目／文件", "位置", "报告数", "核算数", "问题说明", "请核实事项");
      String last = "之" + findings;
      assertThat(row(list, findings))
          .containsExactly(
              Integer.toString(findings),
              "项目" + last,
              "位置" + last,
              "报告数" + last,
              "核算数" + last,
              "问题" + last,
              "请核实" + last);
      XWPFTable details = document.getTables().get(1);
      assertThat(row(details, findings))
          .containsExactly(Integer.toString(findings), "计算" + last, "原文" + last, "依据" + last);
      assertThat(text(document)).contains("下列" + findings + "处", "岚溪县林场：");
    }
  }

  @Test
  void whatIsNotGivenIsLeftForAPen() throws Exception {
    try (XWPFDocument document = written(LetterTemplate.standard(), letter(1), BLANK)) {
      assertThat(text(document))
          .contains("________财政局", "____年__月__日前", "电话：________", "有待核实", "绩效自评材料问题核实函")
          .doesNotContain("确认", "XX", "{{", "}}");
    }
  }

  @Test
  void whatIsGivenStandsThere() throws Exception {
    Letterhead head =
        new Letterhead(
            LetterKind.CORRECT,
            true,
            Map.of("财政局", "岚溪县财政局", "文号", "岚财绩〔2026〕8号", "联系人", "梁工", "电话", " "));
    try (XWPFDocument document = written(LetterTemplate.standard(), letter(1), head)) {
      assertThat(text(document))
          .contains("岚溪县财政局", "岚财绩〔2026〕8号", "联系人：梁工", "电话：________", "经审核人员确认", "绩效自评材料整改通知")
          .doesNotContain("待核实");
    }
  }

  @Test
  void foreignTextIsNeverATemplate() throws Exception {
    String hostile = "{{单位}}{{?待核实}}[序号]<w:p/>&amp;\u0001\uFFFE\uD800“引\"号";
    Map<String, String> cells =
        LetterItem.NAMES.stream()
            .collect(Collectors.toMap(name -> name, name -> LetterText.of(hostile)));
    Letter letter = new Letter(hostile, List.of(new LetterItem(Set.of(hostile), cells)));
    Letterhead head = new Letterhead(LetterKind.VERIFY, false, Map.of("联系人", hostile));
    String asShown = "{{单位}}{{?待核实}}[序号]<w:p/>&amp;\uFFFD\uFFFD\uFFFD“引\"号";
    try (XWPFDocument document = written(LetterTemplate.standard(), letter, head)) {
      assertThat(row(document.getTables().get(0), 1))
          .containsExactly("1", asShown, asShown, asShown, asShown, asShown, asShown);
      assertThat(text(document)).contains("联系人：" + asShown, asShown + "：");
    }
  }

  @Test
  void aCellKeepsItsLines() throws Exception {
    Map<String, String> cells =
        LetterItem.NAMES.stream().collect(Collectors.toMap(name -> name, name -> "一\n二"));
    Letter letter = new Letter("林场", List.of(new LetterItem(Set.of("a"), cells)));
    try (XWPFDocument document = written(LetterTemplate.standard(), letter, BLANK)) {
      assertThat(row(document.getTables().get(0), 1)).contains("一\n二");
    }
  }

  /** A document whose table has these words in its head and its row. */
  private Path template(String text, String head, String row) throws IOException {
    Path file = folder.resolve("模板.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(text);
      XWPFTable table = document.createTable(2, 1);
      table.getRow(0).getCell(0).setText(head);
      table.getRow(1).getCell(0).setText(row);
      document.write(out);
    }
    return file;
  }

  @Test
  void anEditedTemplateMayHaveFieldsOfItsOwn() throws Exception {
    Path file = template("{{单位}}，{{股室}}", "{{清单}}问题", "[序号] [编号] [级别]");
    Letterhead head = new Letterhead(LetterKind.VERIFY, false, Map.of("股室", "绩效股"));
    try (XWPFDocument document = written(LetterTemplate.load(file, head), letter(2), head)) {
      assertThat(text(document)).contains("岚溪县林场，绩效股");
      assertThat(row(document.getTables().get(0), 2)).containsExactly("2 编号之2 级别之2");
    }
    assertThatThrownBy(() -> LetterTemplate.standard().tryOut(head))
        .isInstanceOf(LetterTemplateException.class)
        .hasMessageContaining("没有用到所填的“股室”");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unknown mark      | {{单位名}}            | {{清单}}  | [序号]   | 不认识的标记 {{单位名}}
          unknown in a row  | {{单位}}              | {{清单}}  | [报告书] | 不认识的标记 [报告书]
          no list           | {{单位}}              | 问题      | [序号]   | 没有问题清单
          list in the text  | {{清单}}              | 问题      | [序号]   | 是否在表格的表头里
          not closed        | {{?待核实}}请核实     | {{清单}}  | [序号]   | 没有成对
          closed by another | {{?待核实}}{{/核实}}  | {{清单}}  | [序号]   | 没有成对
          unknown condition | {{?急}}急{{/急}}      | {{清单}}  | [序号]   | 不认识的标记 {{急}}
          """)
  void aWrongMarkIsNamed(String why, String text, String head, String row, String said)
      throws IOException {
    Path file = template(text, head, row);
    assertThatThrownBy(() -> LetterTemplate.load(file, BLANK))
        .as(why)
        .isInstanceOf(LetterTemplateException.class)
        .hasMessageContaining("模板.docx")
        .hasMessageContaining(said);
  }

  @Test
  void whatIsNoDocumentIsSaidToBeNone() throws IOException {
    Path file = Files.writeString(folder.resolve("a.docx"), "{{清单}}");
    assertThatThrownBy(() -> LetterTemplate.load(file, BLANK))
        .isInstanceOf(LetterTemplateException.class)
        .hasMessageContaining("不是 Word 文档");
    assertThatThrownBy(() -> LetterTemplate.load(folder.resolve("b.docx"), BLANK))
        .isInstanceOf(LetterTemplateException.class)
        .hasMessageContaining("读不到模板");
  }

  @Test
  void theTemplateOfTheProgramIsOneToEdit() throws IOException {
    Path file = Files.write(folder.resolve("a.docx"), LetterTemplate.standardBytes());
    assertThatCode(() -> LetterTemplate.load(file, BLANK)).doesNotThrowAnyException();
  }
}
